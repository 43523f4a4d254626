/// What search takes for the same: one table, by which the index is made and which the browser is given with it, so that a
/// query and the index are folded alike.
///
/// Text is folded scalar by scalar: to small letters, then by `replacements`, then `dropped` scalars go. Letters lose
/// their diacritics, whether these are part of the letter or follow it; variants of Arabic letters become one; digits
/// become ASCII.
enum FoldTable {
  /// What replaces each of some scalars.
  static let replacements: [(replacement: String, scalars: String)] = [
    ("ss", "ß"),
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("ae", "æǣǽ"),
    ("c", "çćĉċčḉ"),
    ("e", "èéêëēĕėęěȅȇȩəḕḗḙḛḝẹẻẽếềểễệ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ("d", "ðďđḋḍḏḑḓ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("th", "þ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("ij", "ĳ"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľŀłḷḹḻḽ"),
    ("oe", "œ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšſșṡṣṥṧṩẛ"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("z", "źżžẑẓẕ"),
    ("f", "ƒḟ"),
    ("dz", "ǆǳ"),
    ("lj", "ǉ"),
    ("nj", "ǌ"),
    ("ʒ", "ǯ"),
    ("b", "ḃḅḇ"),
    ("m", "ḿṁṃ"),
    ("p", "ṕṗ"),
    ("v", "ṽṿ"),
    ("x", "ẋẍ"),
    ("ι", "ΐίϊ"),
    ("α", "ά"),
    ("ε", "έ"),
    ("η", "ή"),
    ("υ", "ΰϋύ"),
    ("ο", "ό"),
    ("ω", "ώ"),
    ("σ", "ς"),
    ("е", "ё"),
    ("\u{627}", "\u{623}\u{625}\u{622}\u{671}"),
    ("\u{6cc}", "\u{64a}\u{649}\u{626}\u{6d2}\u{6d0}"),
    ("\u{6a9}", "\u{643}\u{6aa}"),
    ("\u{647}", "\u{629}\u{6c0}\u{6c2}\u{6c1}\u{6be}\u{6d5}"),
    ("\u{648}", "\u{624}\u{6c6}\u{6c7}"),
    ("\u{646}", "\u{6ba}"),
    ("0", "\u{660}\u{6f0}\u{966}"),
    ("1", "\u{661}\u{6f1}\u{967}"),
    ("2", "\u{662}\u{6f2}\u{968}"),
    ("3", "\u{663}\u{6f3}\u{969}"),
    ("4", "\u{664}\u{6f4}\u{96a}"),
    ("5", "\u{665}\u{6f5}\u{96b}"),
    ("6", "\u{666}\u{6f6}\u{96c}"),
    ("7", "\u{667}\u{6f7}\u{96d}"),
    ("8", "\u{668}\u{6f8}\u{96e}"),
    ("9", "\u{669}\u{6f9}\u{96f}"),
    ("'", "\u{2019}\u{2018}\u{2bc}\u{2bb}\u{2b9}\u{2be}\u{2bf}\u{60}\u{b4}"),
  ]

  /// Ranges of scalars that are left out: combining marks of Latin, Greek, Cyrillic and Arabic, tatweel, joiners and marks
  /// of direction, the soft hyphen, the byte-order mark.
  static let dropped: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x300...0x36F, 0x610...0x61A, 0x640...0x640, 0x64B...0x65F, 0x670...0x670, 0x6D6...0x6DC,
    0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
    0xFE00...0xFE0F, 0xFEFF...0xFEFF,
  ]

  /// The replacement of each scalar that has one; of a dropped one, nothing.
  static let byScalar: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (replacement, scalars) in replacements {
      for scalar in scalars.unicodeScalars { table[scalar] = Array(replacement.unicodeScalars) }
    }
    for value in dropped.joined() {
      if let scalar = Unicode.Scalar(value) { table[scalar] = [] }
    }
    return table
  }()
}
