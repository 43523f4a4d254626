import DossierModel
import JSON

/// A thing with its properties, from which what is not known is left out.
struct LinkedThing {
  private var members: [(String, JSONValue)] = []

  init() {}

  init(_ type: String) { members = [("@type", .string(type))] }

  consuming func adding(_ key: String, text: String?) -> LinkedThing {
    guard let text, !text.isEmpty else { return self }
    return adding(key, .string(text))
  }

  consuming func adding(_ key: String, _ thing: LinkedThing?) -> LinkedThing {
    guard let thing else { return self }
    return adding(key, thing.value)
  }

  consuming func adding(_ key: String, _ things: [LinkedThing]) -> LinkedThing {
    things.isEmpty ? self : adding(key, .array(things.map(\.value)))
  }

  /// The other names of a thing, each once.
  consuming func adding(names: [NameForm], _ native: [NativeName]) -> LinkedThing {
    var seen: Set<[UInt8]> = []
    if case .string(let name)? = members.first(where: { $0.0 == "name" })?.1 { seen.insert(Array(name.utf8)) }
    let others = (names.map(\.text) + native.map(\.text)).filter { seen.insert(Array($0.utf8)).inserted }
    return others.isEmpty ? self : adding("alternateName", .array(others.map { .string($0) }))
  }

  /// The thing as JSON.
  var bytes: [UInt8] { value.bytes(.compact, for: .html) }

  private consuming func adding(_ key: String, _ value: JSONValue) -> LinkedThing {
    members.append((key, value))
    return self
  }

  private var value: JSONValue { .object(JSONObject(members)) }
}
