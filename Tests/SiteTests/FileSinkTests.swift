import Site
import Testing

@Suite struct FileSinkTests {
  /// A check makes all that a build would write, so that it fails where a build would.
  @Test func sinkThatKeepsNothingTakesEveryPart() {
    var made = 0
    let problem = FileSink.none.writeParts("data.json") { take in
      take([0x7B])
      take([0x7D])
      made += 2
    }
    #expect(problem == nil)
    #expect(made == 2)
  }
}
