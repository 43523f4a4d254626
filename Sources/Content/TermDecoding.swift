import Diagnostics
import DossierModel
import YAML

// Terms and judgements.
extension DossierDecoder {
  func term(_ node: Node, id: Located<Identifier>) -> Term? {
    node.readFields("This term", log) { fields in
      _ = fields.requiredText("id")
      let title = log.visible(fields.requiredText("title"))
      let words = fields.requiredItems("words").compactMap { limited($0, "word of a term") }
        .compactMap { word in pattern(word.text).map { TermWord($0, in: word.articles) } }
      return Term(
        id: id, title: title?.value ?? id.value.text, at: title?.range, words: words,
        note: prose(fields.value("note"), "`note`"))
    }
  }

  func judgement(_ node: Node, id: Located<Identifier>) -> Judgement? {
    node.readFields("This judgement", log) { fields in
      _ = fields.requiredText("id")
      let text = prose(fields.required("text"), "`text`")
      let confidence = fields.required("confidence").flatMap { choice($0, "`confidence`", of: Confidence.self) }
      let items = fields.requiredItems("rests-on")
      let found = items.compactMap { $0.readText("`rests-on`", log) }.compactMap { names.find($0, in: \.claims, log) }
      refuseRepeated(found, "claim")
      // Without one of them nobody knows on what the judgement rests.
      let claims = found.count == items.count ? found : []
      return Judgement(id: id, text: text ?? Prose("", at: id.range), confidence: confidence ?? .low, restsOn: claims)
    }
  }
}
