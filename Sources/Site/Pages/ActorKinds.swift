import DossierModel

extension ActorKind {
  /// What one such actor is called, and several of them.
  var phrases: (one: ActorPhrase, several: ActorPhrase) {
    switch self {
    case .person: (.person, .persons)
    case .state: (.state, .states)
    case .body: (.body, .bodies)
    case .armedGroup: (.armedGroup, .armedGroups)
    case .organisation: (.organisation, .organisations)
    case .people: (.people, .peoples)
    case .outlet: (.outlet, .outlets)
    case .unnamed: (.unnamed, .unnamedOnes)
    }
  }

  /// The kinds in the order of the index: who acts before who reports.
  static let inOrder: [ActorKind] = [
    .state, .body, .armedGroup, .person, .organisation, .people, .outlet, .unnamed,
  ]
}
