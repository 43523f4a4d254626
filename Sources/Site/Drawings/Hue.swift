/// The hue of an article, by its place in the order of articles, which is the same on every page.
///
/// The first eight have a hue of their own; after them the place in a row and the code tell articles apart.
enum Hue {
  /// The class of every article after the eighth.
  static let other = "h0"

  /// The class that sets `--hue`: `h1` for position 0 … `h8` for position 7, `h0` for all others.
  static func name(_ position: Int) -> String {
    switch position {
    case 0: "h1"
    case 1: "h2"
    case 2: "h3"
    case 3: "h4"
    case 4: "h5"
    case 5: "h6"
    case 6: "h7"
    case 7: "h8"
    default: other
    }
  }
}
