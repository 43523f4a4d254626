import Comparison
import Content
import Diagnostics
import DossierModel
import Evidence
import Markdown
import Publication
import Site

/// Everything before the first page: content read, evidence found, articles compared, every address known.
struct Preparation {
  /// The site as it is going to be; nil where something is wrong.
  private(set) var plan: SitePlan?
  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ input: InputOptions, _ timings: Timings) async {
    // Originals are held against every digest; pages are made one by one.
    let texts: ContentReader.ArticleTexts = input.originalsFolder == nil ? .readAgain : .held
    let reading = await timings.measure(.content) { await ContentReader.read(.disk(input.content), articles: texts) }
    // The templates are compiled while the evidence is read.
    let templates = input.templatesFolder
    async let furnished = Timings.timed { Furnishing(templates, for: reading) }
    diagnostics = reading.diagnostics + (reading.partial.map(Self.faultsOfKeptNames) ?? [])
    guard let dossier = reading.dossier else {
      let furnishing = await furnished.result
      diagnostics += Self.faults(of: furnishing)
      if let partial = reading.partial, let furnishings = furnishing.value {
        diagnostics += Self.check(partial, besides: reading.gaps, furnishings)
      }
      diagnostics += await EvidenceStage.examine(reading, input)
      return
    }
    let evidence = await timings.measure(.evidence) { await EvidenceStage(of: dossier, input) }
    let (furnishing, duration) = await furnished
    timings.add(duration, to: .templates)
    diagnostics += Self.faults(of: furnishing) + evidence.diagnostics
    guard let furnishings = furnishing.value else { return }
    let comparisons = timings.measure(.comparison) { Comparisons(of: dossier, evidence.findings) }
    diagnostics += comparisons.checkJudgements(of: dossier)
    let shared = PictureStage(of: dossier, in: .disk(input.content))
    diagnostics += shared.diagnostics
    let edition = timings.measure(.edition) {
      Edition(
        of: dossier, evidence.findings, comparisons, phrases: furnishings.phrases, assets: furnishings.assets,
        picture: shared.picture)
    }
    async let prose = edition.checkSharedProse()
    let (plan, collisions) = timings.measure(.plan) { SitePlan.plan(edition, templates: furnishings.templates) }
    diagnostics += await collisions + prose
    // Pages are rendered, and their prose checked, only where nothing is wrong; then all is seen at once all the same.
    if diagnostics.hasErrors { diagnostics += edition.checkProse() }
    self.plan = plan
  }

  /// The publication's own rules for what it is to leave alone, held against the manifest before anything is made.
  private static func faultsOfKeptNames(in dossier: Dossier) -> [Diagnostic] {
    dossier.keep.compactMap { name in
      OutputRequest.fault(ofKept: name.value).map { fault in
        Diagnostic(.error, "bad-kept-name", at: dossier.sources.place(name.range), "`\(name.value)` \(fault)")
      }
    }
  }

  /// What is wrong with what pages are made with.
  private static func faults(of furnishing: Furnishing) -> [Diagnostic] {
    furnishing.diagnostics + [CMarkVersion.diagnose(CMarkVersion.loaded)].compactMap(\.self)
  }

  /// Prose and judgements are checked even where the dossier has other errors, so that all are seen at once.
  private static func check(
    _ partial: Dossier, besides gaps: Gaps, _ furnishings: Furnishing.Furnishings
  ) -> [Diagnostic] {
    let findings = Findings.none(for: partial)
    let comparisons = Comparisons(of: partial, findings)
    let edition = Edition(
      of: partial, findings, comparisons, phrases: furnishings.phrases, assets: furnishings.assets, gaps: gaps)
    return comparisons.checkJudgements(of: partial.leavingOut(gaps)) + edition.checkSharedProse() + edition.checkProse()
  }
}
