import CCMark
import Diagnostics
import HTML

/// Renders Markdown (CommonMark, with typographic punctuation) to HTML that holds nothing but what it allows.
///
/// Every call has a tree of its own: texts may be rendered side by side, and the same text gives the same bytes.
public enum MarkdownRenderer {
  /// Renders `text`. What is refused (raw HTML, images, addresses that are not allowed) is a diagnostic at its place and
  /// is left out of the HTML; only its text stays. What was meant as a link and is none is a diagnostic too, and so is what
  /// only other kinds of Markdown read. A text that is too long, has too many brackets or is not valid UTF-8 is not parsed.
  public static func render(_ text: MarkdownText, _ options: ProseOptions = ProseOptions()) -> RenderedProse {
    var prose = RenderedProse()
    if let refusal = TextLimits.refusal(of: text) {
      prose.diagnostics = [refusal]
      return prose
    }
    guard let document = MarkdownDocument(parsing: text.bytes) else { return prose }
    prose.diagnostics =
      TextLimits.diagnoseControlCharacters(in: text) + DirectionControls.diagnostics(in: text, document)
    let survey = Survey(of: document.root, options)
    let isSuspect = !survey.faults.isEmpty || !survey.suspects.isEmpty || !survey.foreign.isEmpty
    if options.inspection == .places || isSuspect {
      locate(survey, in: document, of: text, options, &prose)
    }
    if options.inspection == .texts {
      prose.passages = PassageCollector.texts(under: document.root, evidence: survey.evidence)
    }
    edit(document, survey, options, &prose)
    if options.writesBody { prose.body = Markup(vouchedFor: finish(document.renderHTML(), options.form)) }
    return prose
  }

  /// Finds the places of faults and passages, before the tree is changed.
  private static func locate(
    _ survey: Survey, in document: borrowing MarkdownDocument, of text: MarkdownText, _ options: ProseOptions,
    _ prose: inout RenderedProse
  ) {
    let locator = InlineLocator(document.root, parsedFrom: text.bytes, evidence: survey.evidence)
    let toSource = text.mapToSource()
    for (node, fault) in survey.faults.prefix(TextLimits.faults) {
      let range = locator.range(of: fault, at: node)
      prose.diagnostics.append(fault.diagnostic(at: text.source.place(toSource.map(range))))
    }
    if survey.faults.count > TextLimits.faults {
      prose.diagnostics.append(TextLimits.diagnoseSurplus(of: survey.faults.count - TextLimits.faults, in: text))
    }
    for suspect in survey.suspects.prefix(TextLimits.faults) {
      guard let link = locator.unreadLink(suspect) else { continue }
      prose.diagnostics.append(link.diagnostic(at: text.source.place(toSource.map(link.range))))
    }
    for mark in survey.foreign.prefix(TextLimits.faults) {
      guard let range = locator.range(of: mark) else { continue }
      prose.diagnostics.append(mark.diagnostic(at: text.source.place(toSource.map(range))))
    }
    guard options.inspection == .places else { return }
    prose.passages = locator.passages.map { passage in
      Passage(
        evidence: passage.evidence, text: passage.text,
        range: toSource.map(passage.range ?? 0..<0), isFirst: passage.isFirst, toProse: passage.map, toSource: toSource)
    }
  }

  /// Makes the tree what is to be rendered.
  private static func edit(
    _ document: borrowing MarkdownDocument, _ survey: Survey, _ options: ProseOptions, _ prose: inout RenderedProse
  ) {
    for node in survey.rawHTML { node.remove() }
    for node in survey.images { node.unwrap() }
    var links = LinkEditor(options)
    for link in survey.links { links.edit(link) }
    prose.notes = links.finish()
    prose.filledNames = links.filledNames
    if options.collectsNotes, !prose.notes.isEmpty {
      prose.noteList = ProseMarkup.noteList(prose.notes.map(\.item), name: options.noteWords.list(.text))
    }
    prose.plain = PlainText(of: document.root)
    if let find = options.findMentions {
      var linker = MentionLinker(find: find, options, explicit: links.things)
      for paragraph in survey.paragraphs { linker.link(in: paragraph) }
    }
    var anchors = HeadingAnchors(taken: options.usedAnchors.union(prose.notes.flatMap { [$0.anchor, $0.backAnchor] }))
    prose.headings = HeadingEditor.edit(survey.headings, options, &anchors)
    if options.form == .line, let paragraph = document.root.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH {
      if let bare = ProseMarkup.node(CMARK_NODE_CUSTOM_BLOCK, .none) { paragraph.replace(by: bare) }
    }
  }

  /// Leaves out the line breaks around a line, and characters that no HTML document may hold.
  private static func finish(_ html: [UInt8], _ form: ProseOptions.Form) -> [UInt8] {
    var bytes = html
    if form == .line {
      bytes = Array(html.drop { $0 == UInt8(ascii: "\n") })
      while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    }
    guard TextLimits.mayHoldControl(bytes) else { return bytes }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap {
      Array(String(TextLimits.isControl($0) ? "\u{FFFD}" : $0).utf8)
    }
  }
}

extension InlineLocator {
  /// Where `fault`, found at `node`, is to be shown: its part of the address, or else the whole node.
  func range(of fault: Fault, at node: Node) -> Range<Int> {
    let whole = spans[node] ?? 0..<0
    guard let part = fault.partOfAddress, let address = addresses[node], !address.range.isEmpty else { return whole }
    return address.map?.map(part) ?? address.range
  }

  /// Where `mark` stands; nil where an escape or an entity spells its sign, which is longer.
  func range(of mark: ForeignMark) -> Range<Int>? {
    guard let map = texts[mark.node], map.map(mark.sign..<mark.sign + 1).count == 1 else { return nil }
    return map.map(mark.range)
  }

  /// What was meant as a link, whose text ends with the bracket at `offset` of the text `node`; nil where none was.
  func unreadLink(_ suspect: (node: Node, offset: Int)) -> UnreadLink? {
    // An escape or an entity that spells the bracket is longer.
    guard let place = texts[suspect.node]?.map(suspect.offset..<suspect.offset + 1), place.count == 1 else {
      return nil
    }
    return UnreadLink(in: bytes, closingAt: place.lowerBound)
  }
}
