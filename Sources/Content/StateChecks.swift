import DossierModel

// Actors that belong to one state, or have a relation to it, by what their own words say.
extension DossierChecks {
  /// A warning for each actor whose form names another state than those whose it is, and for each relation with somebody
  /// for which only another state is quoted.
  func checkStates() {
    let states = StateNames(of: dossier)
    for (index, actor) in dossier.actors.enumerated() {
      let reference = Reference<Actor>(index)
      checkOwner(of: actor, reference, states)
      for relation in actor.relations { check(relation, of: reference, states) }
    }
  }

  private func checkOwner(of actor: Actor, _ reference: Reference<Actor>, _ states: StateNames) {
    guard let of = actor.of, [.body, .person, .unnamed].contains(actor.kind) else { return }
    let own = homes(of: reference)
    guard !own.isEmpty else { return }
    for form in actor.names {
      let named = states.states(in: form.text)
      guard named.all.isDisjoint(with: own), let other = named.whole.min() else { continue }
      log.warning(
        "of-another-state", at: of.range,
        "The form “\(form.text)” names \(dossier[other].name.value), and `of` leads to \(names(of: own))",
        "Check to whom this actor belongs.", notes: [("The form stands here.", form.range)])
      return
    }
  }

  private func check(_ relation: Relation, of actor: Reference<Actor>, _ states: StateNames) {
    guard case .actor(let to) = relation.other.value else { return }
    let wanted = homes(of: to)
    guard !wanted.isEmpty else { return }
    for quotation in relation.reports.flatMap(\.quotations) {
      let named = states.states(in: quotation.text)
      // What it says of the actor itself is no other.
      guard named.all.isDisjoint(with: wanted), let other = named.whole.subtracting([actor]).min() else { continue }
      log.warning(
        "relation-to-another-state", at: relation.other.range,
        "The quotation of this relation names \(dossier[other].name.value), and `to` leads to \(names(of: wanted))",
        "Check to whom the relation is, or quote the words that name that one.",
        notes: [("The quotation stands here.", quotation.range)])
      return
    }
  }

  /// The states to which an actor belongs, itself among them.
  private func homes(of actor: Reference<Actor>) -> Set<Reference<Actor>> {
    Set(([actor] + actor.climb { dossier[$0].of?.value }).filter { dossier[$0].kind == .state })
  }

  private func names(of states: Set<Reference<Actor>>) -> String {
    states.sorted().map { dossier[$0].name.value }.joined(separator: ", ")
  }
}
