#define _GNU_SOURCE
#include "CSystem.h"
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <copyfile.h>
#include <limits.h>
#include <mach-o/dyld.h>
#include <stdint.h>
#endif

#if defined(__linux__)
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#endif

#if defined(__linux__) && __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

int csystem_exchange(const char *first, const char *second) {
#if defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
#else
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
#endif
}

int csystem_sync(int descriptor) {
#if defined(__APPLE__)
  (void)descriptor;
  sync();
  return 0;
#else
  return syncfs(descriptor) == 0 ? 0 : errno;
#endif
}

int csystem_is_mount_root(const char *path) {
#if defined(__linux__) && defined(STATX_ATTR_MOUNT_ROOT)
  struct statx status;
  if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT, STATX_TYPE, &status) != 0) return 0;
  return (status.stx_attributes_mask & status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
  (void)path;
  return 0;
#endif
}

#if defined(__linux__)
/* Whether an attribute is the user's own or says who may do what; all others the system may keep to itself. */
static int is_of_user(const char *name) {
  return strncmp(name, "user.", 5) == 0 || strncmp(name, "system.posix_acl_", 17) == 0;
}

static int copy_attribute(const char *from, const char *to, const char *name) {
  ssize_t size = lgetxattr(from, name, NULL, 0);
  if (size < 0) return errno == ENODATA || errno == ENOTSUP || !is_of_user(name) ? 0 : errno;
  char *value = malloc(size > 0 ? (size_t)size : 1);
  if (value == NULL) return ENOMEM;
  size = lgetxattr(from, name, value, (size_t)size);
  int failed = size < 0 || lsetxattr(to, name, value, (size_t)size, 0) != 0;
  int code = failed && errno != ENOTSUP && is_of_user(name) ? errno : 0;
  free(value);
  return code;
}
#endif

int csystem_copy_attributes(const char *from, const char *to, const char *name) {
#if defined(__APPLE__)
  return name != NULL || copyfile(from, to, NULL, COPYFILE_ACL | COPYFILE_XATTR | COPYFILE_NOFOLLOW) == 0 ? 0 : errno;
#elif defined(__linux__)
  if (name != NULL) return copy_attribute(from, to, name);
  ssize_t size = llistxattr(from, NULL, 0);
  if (size <= 0) return size == 0 || errno == ENOTSUP ? 0 : errno;
  char *names = malloc((size_t)size);
  if (names == NULL) return ENOMEM;
  size = llistxattr(from, names, (size_t)size);
  int code = size < 0 ? errno : 0;
  for (char *next = names; code == 0 && next < names + size; next += strlen(next) + 1) {
    code = copy_attribute(from, to, next);
  }
  free(names);
  return code;
#else
  (void)from;
  (void)to;
  (void)name;
  return 0;
#endif
}

int csystem_open_without_links(const char *path) {
#if defined(SYS_openat2) && defined(RESOLVE_NO_SYMLINKS)
  struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK, .resolve = RESOLVE_NO_SYMLINKS};
  return (int)syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof how);
#else
  (void)path;
  errno = ENOSYS;
  return -1;
#endif
}

struct dirent *csystem_next_entry(DIR *folder) {
  errno = 0;
  return readdir(folder);
}

const char *csystem_next_name(DIR *folder) {
  struct dirent *entry = csystem_next_entry(folder);
  return entry == NULL ? NULL : entry->d_name;
}

const char *csystem_own_path(void) {
#if defined(__APPLE__)
  static char path[PATH_MAX];
  uint32_t size = sizeof path;
  return _NSGetExecutablePath(path, &size) == 0 ? path : NULL;
#else
  return "/proc/self/exe";
#endif
}
