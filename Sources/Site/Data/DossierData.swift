import Comparison
import Diagnostics
import DossierModel
import JSON

/// The whole dossier as resolved and compared, for programs: `data/dossier.json`. The README documents its form.
struct DossierData {
  /// The number of the form; it rises when a member changes its meaning or goes.
  static let form = 3
  /// Where it stands below the site's root.
  static let path = "data/dossier.json"

  let edition: Edition
  var dossier: Dossier { edition.dossier }
  var findings: Findings { edition.findings }
  var comparisons: Comparisons { edition.comparisons }

  init(of edition: Edition) { self.edition = edition }

  /// Hands the file to `sink`.
  func write(to sink: FileSink) -> Diagnostic? { sink.writeParts(Self.path, parts) }

  /// Hands on the file's bytes, part by part.
  func parts(_ take: ([UInt8]) -> Void) {
    withoutActuallyEscaping(take) { take in
      var data = DataLines(take: take)
      write(to: &data)
      data.close()
    }
  }

  private func write(to data: inout DataLines) {
    data.list("actors", dossier.actors.indices, write(actor:to:))
    if let address = dossier.address { data.member("address") { $0.string(address) } }
    data.list("articles", dossier.articles.indices, write(article:to:))
    let silences = silences
    data.list("claims", dossier.claims.indices) { write(claim: $0, silent: silences[$0], to: &$1) }
    data.list("corrections", dossier.corrections) { correction, object in
      object.member("date", correction.date.value.iso)
      object.member("text", correction.text.text)
    }
    data.member("edition") { $0.string(dossier.edition.iso) }
    data.list("events", dossier.events.indices, write(event:to:))
    data.member("form") { $0.integer(Self.form) }
    data.list("judgements", dossier.judgements, write(judgement:to:))
    data.member("language") { $0.string(dossier.language.description) }
    data.list("places", dossier.places.indices, write(place:to:))
    data.list("shared-text", findings.shared, write(shared:to:))
    data.member("summary") { $0.string(dossier.summary.text) }
    data.list("terms", dossier.terms, write(term:to:))
    data.member("title") { $0.string(dossier.title) }
    data.list("topics", dossier.topics) { topic, object in
      object.member("id", topic.id.value.text)
      object.member("title", topic.title)
    }
    data.member("verdicts", write(counts:))
  }

  /// For each claim the articles whose cell is silent: those that were searched for its watch words in vain.
  private var silences: [[Reference<Article>]] {
    var silences = [[Reference<Article>]](repeating: [], count: dossier.claims.count)
    for (index, article) in findings.articles.enumerated() {
      for claim in article.silences where comparisons.cell(claim, Reference(index)) == .silent {
        silences[claim.index].append(Reference(index))
      }
    }
    return silences
  }

  private func write(counts writer: inout JSONWriter) {
    let counts = comparisons.counts
    writer.object { object in
      object.member("agree", counts.agree)
      object.member("differ", counts.differ)
      object.member("partly-agree", counts.partlyAgree)
      object.member("single-source", counts.singleSource)
      object.member("unanswered", counts.unanswered)
    }
  }

  private func write(judgement: Judgement, to object: inout JSONObjectWriter) {
    object.member("confidence", judgement.confidence.rawValue)
    object.member("id", judgement.id.value.text)
    object.texts("rests-on", judgement.restsOn.map { id($0.value) })
    object.member("text", judgement.text.text)
  }

  private func write(term: Term, to object: inout JSONObjectWriter) {
    object.member("id", term.id.value.text)
    object.objects("limits", term.words.filter { $0.articles != nil }) { word, object in
      object.texts("in", (word.articles ?? []).map(id))
      object.member("words", word.text)
    }
    object.member("note", ifAny: term.note?.text)
    object.member("title", term.title)
    object.texts("words", term.words.map(\.text))
  }

  private func write(shared: SharedText, to object: inout JSONObjectWriter) {
    object.texts("articles", [id(shared.first), id(shared.second)])
    object.objects("runs", shared.runs) { run, object in
      object.member("words", run.words)
      object.member("first") { Self.write(run.first, to: &$0) }
      object.member("second") { Self.write(run.second, to: &$0) }
      object.flag("quoted-in-first", run.isQuotedInFirst)
      object.flag("quoted-in-second", run.isQuotedInSecond)
    }
  }

  /// A half-open range, as its two ends.
  static func write(_ range: Range<Int>, to writer: inout JSONWriter) {
    writer.array { ends in
      ends.integer(range.lowerBound)
      ends.integer(range.upperBound)
    }
  }
}

extension DossierData {
  func id(_ actor: Reference<Actor>) -> String { dossier[actor].id.value.text }
  func id(_ article: Reference<Article>) -> String { dossier[article].id.value.text }
  func id(_ claim: Reference<Claim>) -> String { dossier[claim].id.value.text }
  func id(_ event: Reference<Event>) -> String { dossier[event].id.value.text }
  func id(_ place: Reference<Place>) -> String { dossier[place].id.value.text }
  func id(_ term: Reference<Term>) -> String { dossier[term].id.value.text }
  func id(_ topic: Reference<Topic>) -> String { dossier[topic].id.value.text }
}
