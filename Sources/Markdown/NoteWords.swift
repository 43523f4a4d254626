/// What notes are called where they are not seen: their accessible names, in the language of the page.
public struct NoteWords: Sendable {
  /// The block that a list of notes belongs to.
  public enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph
    /// A list.
    case list
    /// A block quotation.
    case quotation
    /// A heading.
    case heading
    /// The whole text, or any other block.
    case text
  }

  /// The number itself, as readers see it.
  public var number: @Sendable (_ number: Int) -> String = { String($0) }
  /// The number in the text.
  public var marker: @Sendable (_ number: Int) -> String = { "Note \($0)" }
  /// The number before the note, which leads back.
  public var back: @Sendable (_ number: Int) -> String = { "Back to the text at note \($0)" }
  /// The list of notes of one block.
  public var list: @Sendable (_ block: Block) -> String = { "Notes to the \($0)" }

  /// The words in English.
  public init() {}
}
