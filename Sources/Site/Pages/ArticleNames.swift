import Bytes
import DossierModel
import HTML
import Templates

/// A form of a name in one article, and how often it stands there.
struct NameRow: View {
  let form: String
  /// Whom or what it names.
  let who: Markup
  /// How often in the article's own voice.
  let own: String
  /// How often inside quotation marks.
  let quoted: String
  /// How often in credit lines.
  let credit: String

  static var fields: [Field<Self>] {
    text("form", \.form)
    html("who", \.who)
    text("own", \.own)
    text("quoted", \.quoted)
    text("credit", \.credit)
  }
}

/// The names of an article as it spells them, most frequent first.
struct ArticleNames {
  private let scope: PageScope
  private let names: [NameFinding]

  init(_ scope: PageScope, _ article: Reference<Article>) {
    self.scope = scope
    names = scope.edition.findings[article].names.filter { !$0.mentions.isEmpty }
  }

  /// Those of actors and places, and those that were left unassigned.
  var rows: (assigned: [NameRow], unassigned: [NameRow]) {
    let sorted = names.sorted { left, right in
      if left.mentions.count != right.mentions.count { return left.mentions.count > right.mentions.count }
      return ByteOrder.precedes(left.form, right.form)
    }
    return (sorted.filter { !$0.isUnassigned }.map(row), sorted.filter(\.isUnassigned).map(row))
  }

  private func row(_ name: NameFinding) -> NameRow {
    let who = name.actors.map { scope.anchor(to: .actor($0)) } + name.places.map { scope.anchor(to: .place($0)) }
    let digits = { (count: Int) in count > 0 ? scope.phrases.common.digits(count) : "" }
    return NameRow(
      form: name.form, who: scope.list(who), own: digits(name.own), quoted: digits(name.quoted),
      credit: digits(name.credit))
  }
}
