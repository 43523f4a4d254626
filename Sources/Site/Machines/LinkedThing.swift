import DossierModel
import JSON

/// The properties of a thing in JSON-LD, from which what is not known is left out.
extension JSONObjectWriter {
  /// Adds a text, if there is one.
  mutating func property(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    member(key, text)
  }

  /// Adds a thing, whose properties `write` writes.
  mutating func property(_ key: String, _ write: (inout JSONObjectWriter) -> Void) {
    member(key) { $0.object(write) }
  }

  /// Adds the things of `subjects`, if there are any; `write` writes the properties of each.
  mutating func property<Subject>(
    _ key: String, _ subjects: some Collection<Subject>, _ write: (Subject, inout JSONObjectWriter) -> Void
  ) {
    if subjects.isEmpty { return }
    member(key) { list in
      list.array { list in
        for subject in subjects { list.object { write(subject, &$0) } }
      }
    }
  }

  /// Adds the other names of the thing called `name`, each once.
  mutating func otherNames(_ names: [NameForm], _ native: [NativeName], besides name: String) {
    var seen: Set<[UInt8]> = [Array(name.utf8)]
    let others = (names.map(\.text) + native.map(\.text)).filter { seen.insert(Array($0.utf8)).inserted }
    if others.isEmpty { return }
    member("alternateName") { list in list.array { list in for other in others { list.string(other) } } }
  }
}
