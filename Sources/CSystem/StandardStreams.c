#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* Where a standard stream was closed before the program began, the next file that is opened takes its number, and what is
   meant for the stream would go into that file. So its number is taken first, by something that refuses such use: reads of
   standard input and writes to the others fail with EBADF, as they do where nothing is open. It runs before main, because
   Swift's runtime opens files of its own before the first line of ours. */
__attribute__((constructor)) static void occupy_closed_streams(void) {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
    if (fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
    if (open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream) return;
  }
}
