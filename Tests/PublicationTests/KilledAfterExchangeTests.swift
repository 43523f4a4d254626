import Foundation
import Publication
import Testing

private let old = ["index.html": "old", "a/x.html": "same", "gone/y.html": "gone"]
private let new = ["index.html": "new", "a/x.html": "same", "b/z.html": "added"]
private let mine = ["CNAME": "mine", "notes/n.txt": "mine too"]

/// What somebody changes and adds in the published site at the very moment of the exchange.
private let late = [
  "index.html": "late page", "gone/y.html": "late gone", "a/x.html": "late same", "CNAME": "late mine",
  "a/new.txt": "late new", "top.txt": "late top",
]

private func site() throws -> Sandbox {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  for (name, text) in mine { try sandbox.write("site/" + name, text) }
  return sandbox
}

/// A disk on which the late changes happen, each in the way of an editor: a draft that takes the place of the file.
private func disk(changing sandbox: Sandbox) -> Disk {
  let site = sandbox.path("site/")
  return Disk.disk.sabotaged { step, _ throws(DiskFault) in
    guard step == "exchange" else { return }
    for (name, text) in late {
      try Disk.disk.write(site + "draft", Array(text.utf8))
      try Disk.disk.rename(site + "draft", site + name)
    }
  }
}

/// Killed before each step that follows the exchange, a build leaves an old edition in which somebody's late changes lie.
/// However much of it was tidied away, each of them is in the site or beside it after the next build.
@Test func lateChangesOutliveAKillAfterTheExchange() throws {
  let counter = StepCounter()
  let whole = try site()
  _ = whole.publish(new, disk: disk(changing: whole).counting(counter))
  let exchange = try #require(counter.taken.firstIndex(of: "exchange"))
  for step in (exchange + 1)..<counter.taken.count {
    let sandbox = try site()
    _ = sandbox.publish(new, disk: disk(changing: sandbox).failing(at: step, .other(5), forGood: true))
    let next = sandbox.publish(new.merging(["c.html": "next"]) { $1 })
    #expect(next.isPublished, "\(next)")
    var texts = Array(try sandbox.texts().values)
    for folder in try sandbox.names() where folder != "site" {
      #expect(folder.hasPrefix(".site.dossier-edited"))
      texts += try sandbox.texts(folder).values
    }
    for (name, text) in late { #expect(texts.contains(text), "\(name), killed at step \(step)") }
    #expect(texts.contains("mine too") && !texts.contains("gone") && !texts.contains("old"), "killed at step \(step)")
  }
}

@Test func whatAKilledBuildLeftIsSetAsideAndNamed() throws {
  let sandbox = try site()
  let count = StepCounter()
  let killed = disk(changing: sandbox).sabotaged { step, path throws(DiskFault) in
    if count.taken.contains("exchange") { throw DiskFault(.other(5), path) }
    _ = count.take(step)
  }
  _ = sandbox.publish(new, disk: killed)
  let next = sandbox.publish(new)
  #expect(next.identifiers == ["output-edited", "output-foreign", "output-interrupted"])
  #expect(next.diagnostics.first { $0.identifier == "output-edited" }?.notes.map(\.text) == late.keys.sorted())
  #expect(try sandbox.texts(".site.dossier-edited") == late)
  #expect(try sandbox.texts() == new.merging(mine) { $1 })
  #expect(sandbox.publish(new).identifiers == ["output-foreign"])
}

/// What was staged and never published holds nothing of anybody's, also where files that stay had to be copied.
@Test(arguments: [true, false])
func whatWasNeverPublishedIsNotSetAside(links: Bool) throws {
  let counter = StepCounter()
  let disk = links ? Disk.disk : Disk.disk.without("link")
  _ = try site().publish(new, disk: disk.counting(counter))
  for step in 0...(try #require(counter.taken.firstIndex(of: "exchange"))) {
    let sandbox = try site()
    _ = sandbox.publish(new, disk: disk.failing(at: step, .other(5), forGood: true))
    #expect(!sandbox.publish(new).identifiers.contains("output-edited"), "killed at step \(step)")
    #expect(try sandbox.names() == ["site"])
  }
}
