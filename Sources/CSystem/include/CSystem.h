#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Exchanges two paths in one step. Returns 0, or the errno that says why not.
int csystem_exchange(const char *first, const char *second);

#endif
