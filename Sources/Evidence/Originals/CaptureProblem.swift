import Bytes
import Diagnostics

/// Why some bytes are no captured text.
enum CaptureProblem {
  case empty
  case tooLarge(Int)
  case binary(Int)
  case notUTF8(line: Int, offset: Int)

  /// What is wrong with the bytes; nil where they are text.
  init?(in source: SourceText) {
    if source.bytes.isEmpty {
      self = .empty
    } else if source.bytes.count > OriginalsFolder.largest {
      self = .tooLarge(source.bytes.count)
    } else if let offset = ByteScan.first(0, of: source.bytes) {
      self = .binary(offset)
    } else if let offset = UTF8Validity.firstInvalidByte(in: source.bytes) {
      self = .notUTF8(line: source.lineIndex(at: offset) + 1, offset: offset)
    } else {
      return nil
    }
  }

  /// The identifier of the diagnostic.
  var identifier: String {
    switch self {
    case .empty: "original-empty"
    case .tooLarge: "original-too-large"
    case .binary: "original-binary"
    case .notUTF8: "original-not-utf8"
    }
  }

  /// Where it is wrong, in bytes.
  var offset: Int? {
    switch self {
    case .empty, .tooLarge: nil
    case .binary(let offset), .notUTF8(_, let offset): offset
    }
  }

  /// What is wrong with `what`.
  func sentence(about what: String) -> String {
    switch self {
    case .empty: "\(what) is empty"
    case .tooLarge(let size): "\(what) has \(size) bytes; at most 50 MB are read"
    case .binary: "\(what) is not text: it holds a zero byte"
    case .notUTF8(let line, let offset): "\(what) is not UTF-8 in line \(line) (byte \(offset))"
    }
  }

  /// What to do where a text is still to be captured; empty where nothing helps.
  var remedy: String {
    switch self {
    case .binary, .notUTF8: "Save it as plain text, in UTF-8, and import that."
    case .empty, .tooLarge: ""
    }
  }
}
