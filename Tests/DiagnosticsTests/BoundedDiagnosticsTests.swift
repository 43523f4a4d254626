import Diagnostics
import Testing

@Suite struct BoundedDiagnosticsTests {
  private let source = SourceText(path: "a.yaml", bytes: Array(repeating: 0x0A, count: 5000))

  private func fault(_ severity: Severity, _ identifier: String, _ line: Int) -> Diagnostic {
    Diagnostic(severity, identifier, at: source.place(line..<line), "Wrong")
  }

  private func faults(_ lines: Range<Int>) -> BoundedDiagnostics {
    lines.reduce(into: BoundedDiagnostics()) { $0.add(fault(.error, "wrong", $1)) }
  }

  @Test func keepsAThousandOfOneKind() {
    let thousand = (0..<1000).map { fault(.error, "wrong", $0) }
    #expect(faults(0..<1000).all == thousand)
    let more = Diagnostic(
      .error, "too-many-faults", at: SourcePlace(file: "a.yaml"), "2 more of the kind `wrong` are not shown")
    #expect(faults(0..<1002).all == thousand + [more])
  }

  /// An error is told from a warning of the same name, and one file from another.
  @Test func countsEachKindAlone() {
    var bounded = (0..<1001).reduce(into: BoundedDiagnostics()) { $0.add(fault(.warning, "wrong", $1)) }
    #expect(!bounded.hasErrors)
    let others = [
      fault(.error, "wrong", 0), fault(.warning, "other", 0),
      Diagnostic(.warning, "wrong", at: SourcePlace(file: "b.yaml"), "Wrong"),
      Diagnostic(.warning, "wrong", at: nil, "Wrong"),
    ]
    for other in others { bounded.add(other) }
    #expect(bounded.hasErrors)
    #expect(bounded.all.dropFirst(1000).prefix(4) == others[...])
    #expect(bounded.count == 1005)
  }

  /// However they were gathered, the same are kept and the same number is told.
  @Test(arguments: [[0..<1500], [0..<400, 400..<1500], [0..<1200, 1200..<1500], [0..<999, 999..<1000, 1000..<1500]])
  func isTheSameInStretches(_ stretches: [Range<Int>]) {
    var whole = BoundedDiagnostics()
    for stretch in stretches {
      var part = BoundedDiagnostics(after: whole)
      for line in stretch { part.add(fault(.error, "wrong", line)) }
      #expect(part.hasErrors)
      whole.add(part)
    }
    #expect(whole.all == faults(0..<1500).all)
  }
}
