/// A time of day, as an article gives it: `[about] HH:MM [zone with its offset]`.
public struct ClockTime: Hashable, Sendable {
  /// A time zone, as it was in force: a name and how far it is ahead of UTC.
  public struct Zone: Hashable, Sendable {
    /// The editor's name for it, such as `Iran`; empty where only the offset is given.
    public let name: String
    /// Minutes ahead of UTC.
    public let offset: Int
  }

  /// Minutes since midnight, 0 to 1,439.
  public let minutes: Int
  /// Whether the text says `about`.
  public let isAbout: Bool
  /// The zone, where a text has one.
  public let zone: Zone?

  /// Reads a time, or says at which bytes `text` is none.
  public init(_ text: String) throws(ValueError) {
    throw ValueError("time-syntax", at: 0..<text.utf8.count, "\(text) is not read yet")
  }
}
