#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The processors of this machine.
public enum Processors {
  /// How many there are; at least one.
  public static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
