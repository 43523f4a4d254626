import Content
import Diagnostics
import DossierModel
import Site

/// Reads the picture that the dossier names for links shared elsewhere.
struct PictureStage {
  /// The picture; nil where there is none, or where something is wrong with it.
  private(set) var picture: SharedPicture?
  private(set) var diagnostics: [Diagnostic] = []

  init(of dossier: Dossier, in folder: ContentFolder) {
    guard let named = dossier.picture else { return }
    let place = dossier.sources.place(named.range)
    func problem(_ severity: Severity, _ identifier: String, _ sentence: String, _ explanation: String = "") {
      diagnostics.append(Diagnostic(severity, identifier, at: place, sentence, explanation: explanation))
    }
    if dossier.address == nil {
      problem(
        .warning, "picture-without-address", "The picture is not used, because the dossier has no `address`.",
        "Whoever shows it beside a link needs its whole address.")
    }
    switch folder.read(named.value) {
    case .failure(let failure): problem(.error, "picture-unreadable", "The picture \(failure.sentence).")
    case .success(let bytes):
      do { picture = try SharedPicture(bytes) } catch { problem(.error, "not-a-picture", Self.sentence(error)) }
    }
  }

  private static func sentence(_ fault: SharedPicture.Fault) -> String {
    switch fault {
    case .unknownForm: "This file is neither PNG nor JPEG nor WebP."
    case .tooLarge: "This picture has more than \(SharedPicture.largest >> 20) MB."
    case .notHashed: "The picture cannot be named by its hash."
    }
  }
}
