import Diagnostics

extension Compilation {
  /// The scope in which `name` is found and how it is read there; nil where it is unknown, which is reported.
  mutating func resolve(_ name: Name, at position: Position) -> (scope: Scope, access: Access)? {
    guard let first = name.parts.first, let innermost = position.scopes.last else { return nil }
    if name.isItself {
      if let itself = innermost.type.itself { return (innermost, itself) }
      report(.itselfIsView, at: name.range, in: position.template, position)
      return nil
    }
    for scope in position.scopes.reversed() {
      guard let found = scope.type.names[first] else { continue }
      return follow(name, from: found, at: position).map { (scope, $0) }
    }
    let names = position.scopes.reversed().flatMap { $0.type.names.keys }
    report(
      .unknownName(name.text, known: names), at: name.range, in: position.template, position,
      suggestions: NearestName.candidates(for: first, among: Set(names)).map { nearest in
        ([nearest] + name.parts.dropFirst()).joined(separator: ".")
      })
    return nil
  }

  /// Reads the parts of `name` after the first, each out of the view before it.
  private mutating func follow(_ name: Name, from first: Access, at position: Position) -> Access? {
    var access = first
    for (index, part) in name.parts.enumerated().dropFirst() {
      let before = name.parts[..<index].joined(separator: ".")
      guard access.kind == .view, case .view(let type) = access.inner else {
        report(.notAView(before), at: name.range, in: position.template, position)
        return nil
      }
      let scope = scopeType(of: .view(type))
      guard let next = scope.names[part] else {
        let candidates = NearestName.candidates(for: part, among: scope.names.keys).map { "\(before).\($0)" }
        report(
          .unknownName(name.text, known: scope.names.keys.map { "\(before).\($0)" }), at: name.range,
          in: position.template, position,
          suggestions: candidates)
        return nil
      }
      access = access.followed(by: next)
    }
    return access
  }
}
