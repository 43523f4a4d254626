#include <openssl/evp.h>

/* SHA-256, looked up among the providers: who keeps it spares every digest that search and its locks. Never freed. */
static inline const EVP_MD *ccrypto_sha256(void) {
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
  const EVP_MD *found = EVP_MD_fetch(NULL, "SHA256", NULL);
  if (found) return found;
#endif
  return EVP_sha256();
}
