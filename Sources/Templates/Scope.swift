/// The names of one type of value that a section can make the innermost scope.
final class ScopeType: Sendable {
  /// The same for the same names and values.
  let identity: ObjectIdentifier
  let names: [String: Access]
  /// What the point stands for; nil for a view.
  let itself: Access?

  /// A view, and the names that it declares twice.
  static func view(_ type: ViewType) -> (scope: ScopeType, duplicates: [String]) {
    var names: [String: Access] = [:]
    var duplicates: [String] = []
    for slot in type.slots() where names.updateValue(slot.access, forKey: slot.name) != nil {
      duplicates.append(slot.name)
    }
    return (ScopeType(identity: type.identity, names: names, itself: nil), duplicates)
  }

  /// A value that has no names.
  static func value(_ access: Access) -> ScopeType {
    ScopeType(identity: ObjectIdentifier(access), names: [:], itself: access)
  }

  private init(identity: ObjectIdentifier, names: [String: Access], itself: Access?) {
    self.identity = identity
    self.names = names
    self.itself = itself
  }
}

/// A scope that is open at some place of a routine.
struct Scope {
  /// Whence its value came, seen from the routine's beginning.
  enum Origin {
    /// It was the innermost scope when the routine began.
    case entry
    /// It was read out of that scope, in however many steps.
    case withinEntry
    /// It is another scope, or was read out of one.
    case elsewhere
  }

  let type: ScopeType
  let register: Int
  let origin: Origin

  /// The origin of a value that is read out of this scope.
  var innerOrigin: Origin { origin == .elsewhere ? .elsewhere : .withinEntry }
}

extension [Scope] {
  /// The scopes that a name can reach: of two of the same type the outer one is hidden by the inner one.
  func opening(_ scope: Scope) -> [Scope] {
    filter { $0.type.identity != scope.type.identity } + [scope]
  }
}
