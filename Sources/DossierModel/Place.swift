import Diagnostics

/// A point on the earth, in millionths of a degree (WGS 84).
public struct GeoPoint: Hashable, Sendable {
  /// North is positive; -90,000,000 to 90,000,000.
  public let latitude: Int
  /// East is positive; -180,000,000 to 180,000,000.
  public let longitude: Int

  /// The point, or nil outside the ranges.
  public init?(latitude: Int, longitude: Int) {
    guard abs(latitude) <= 90_000_000, abs(longitude) <= 180_000_000 else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A named place.
public struct Place: Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// The name that the dossier uses.
  public var name: Located<String>
  /// What it is, in a word: "city", "province".
  public var kind: String
  /// Every spelling that the articles use.
  public var names: [NameForm]
  /// The place in which it lies.
  public var within: Located<Reference<Place>>?
  /// Its name in other languages, which is ours.
  public var native: [NativeName]
  /// Where it is, which is ours.
  public var point: GeoPoint?
  /// What it is, in our words.
  public var summary: Prose?

  /// A place with all that is known of it.
  public init(
    id: Located<Identifier>, name: Located<String>, kind: String, names: [NameForm],
    within: Located<Reference<Place>>?, native: [NativeName], point: GeoPoint?, summary: Prose?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.names = names
    self.within = within
    self.native = native
    self.point = point
    self.summary = summary
  }
}
