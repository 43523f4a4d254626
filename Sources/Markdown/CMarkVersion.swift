import CCMark
import Diagnostics

/// The version of libcmark that renders.
public enum CMarkVersion {
  /// The version of the library that was loaded, such as `0.30.2`.
  public static var loaded: String {
    guard let text = cmark_version_string() else { return "unknown" }
    return String(cString: text)
  }

  /// A warning where `version` is not of the series 0.30, whose bytes the published site was made with.
  public static func diagnose(_ version: String) -> Diagnostic? {
    if version.utf8.starts(with: "0.30.".utf8) { return nil }
    return Diagnostic(
      .warning, "cmark-version", at: nil, "libcmark \(version) may write other HTML than libcmark 0.30.",
      explanation: "The same content gives the same bytes only with the same series of libcmark.")
  }
}
