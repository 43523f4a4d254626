#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <dirent.h>
#include <stddef.h>

/// Exchanges two paths in one step. Returns 0, or the errno that says why not.
int csystem_exchange(const char *first, const char *second);

/// Writes to the disk all that the file system of the open file `descriptor` still holds back. Returns 0, or the errno.
int csystem_sync(int descriptor);

/// Whether something is mounted at `path`: 1 or 0, and 0 where the system cannot tell.
int csystem_is_mount_root(const char *path);

/// Gives what stands at `to` the extended attributes of what stands at `from`, lists of who may do what among them; of
/// these the one with that name alone, where one is given. No symbolic link is followed. Attributes that the system keeps
/// to itself, and file systems without any, are passed over. Returns 0, or the errno that says why not.
int csystem_copy_attributes(const char *from, const char *to, const char *name);

/// Opens the file at `path` for reading where no part of the path is a symbolic link, which is seen in the same step; does
/// not wait for whoever writes to a pipe. Returns its descriptor, or -1, also where the system cannot do this.
int csystem_open_without_links(const char *path);

/// The next entry of a folder, which lives until the next call; NULL at the end, where errno is 0, or when reading failed,
/// where it is not.
struct dirent *csystem_next_entry(DIR *folder);

/// The same entry's name, which ends with NUL.
const char *csystem_next_name(DIR *folder);

/// A path that leads to the program that runs; NULL where the system does not tell.
const char *csystem_own_path(void);

/// Starts so many threads, at least one, which live side by side beside so many bytes of memory, and waits for their end.
/// Returns 0, or the errno that says what the system refuses.
int csystem_try_threads(int count, size_t room);

#endif
