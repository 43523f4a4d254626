#include "CSystem.h"
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>

/* What a thread does: it takes memory, for which an allocator may keep a part of the address space for each thread, and ends
   as soon as it may pass. */
static void *pass(void *gate) {
  void *volatile memory = malloc(1);
  free(memory);
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return NULL;
}

static int try_threads(int count) {
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_t threads[count];
  int started = 0, error = 0;
  pthread_mutex_lock(&gate);
  while (started < count && (error = pthread_create(&threads[started], NULL, pass, &gate)) == 0) started++;
  pthread_mutex_unlock(&gate);
  while (started > 0) pthread_join(threads[--started], NULL);
  return error;
}

int csystem_try_threads(int count, size_t room) {
  void *reserve = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (reserve == MAP_FAILED) return errno;
  int error = try_threads(count);
  munmap(reserve, room);
  return error;
}
