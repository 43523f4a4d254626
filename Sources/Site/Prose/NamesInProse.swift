import DossierModel
import Markdown

extension NameMatcher {
  /// Finds the names of actors and places in the editors' prose: the names that the dossier uses, and each form that
  /// belongs to one thing alone wherever it stands. A name of two things is linked to neither.
  init(of dossier: Dossier) {
    var targets: [String: Set<DossierLink>] = [:]
    func enter(_ link: DossierLink, _ name: String, _ forms: [NameForm]) {
      targets[name, default: []].insert(link)
      for form in forms where form.articles == nil { targets[form.text, default: []].insert(link) }
    }
    for actor in dossier.actors where actor.kind != .unnamed {
      enter(DossierLink(.actor, actor.id.value.description), actor.name.value, actor.names)
    }
    for place in dossier.places {
      enter(DossierLink(.place, place.id.value.description), place.name.value, place.names)
    }
    let names = targets.sorted { $0.key < $1.key }.compactMap { form, links in
      links.count == 1 ? links.first.map { (form: form, target: $0) } : nil
    }
    self.init(names)
  }
}
