import Foundation
import HTML

@testable import Templates

/// Data of a case of the Mustache specification, from JSON.
enum SpecificationData: Decodable, Sendable {
  case nothing
  case truth(Bool)
  case text(String)
  case list([SpecificationData])
  case object([String: SpecificationData])

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .nothing
    } else if let truth = try? single.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? single.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? single.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if let list = try? single.decode([SpecificationData].self) {
      self = .list(list)
    } else {
      self = .object(try single.decode([String: SpecificationData].self))
    }
  }

  fileprivate var items: [SpecificationData] { if case .list(let items) = self { items } else { [] } }
  fileprivate var members: [String: SpecificationData] { if case .object(let members) = self { members } else { [:] } }

  fileprivate var holds: Bool {
    switch self {
    case .nothing: false
    case .truth(let truth): truth
    case .text(let text): !text.isEmpty
    case .list(let list): !list.isEmpty
    case .object: true
    }
  }
}

/// Declares, for the data of a case, exactly the names that are in it: what a view does for a page.
enum SpecificationView {
  private final class Identity: Sendable {}

  /// What the root scope is.
  static func root(_ data: SpecificationData) -> Access.Inner {
    if case .object = data { .view(viewType([data])) } else { .value(access([data], around: nil)) }
  }

  /// How values like `samples` are read, which stand in objects of the type `around`.
  private static func access(_ samples: [SpecificationData], around: ViewType?) -> Access {
    let holds: Access.Holds = { read($0).holds }
    let sample = samples.first { if case .nothing = $0 { false } else { true } }
    switch sample {
    case .truth: return Access(.flag, holds: holds)
    case .object: return Access(.view, holds: holds, each: once, inner: .view(viewType(samples)))
    case .list:
      let items = samples.flatMap(\.items)
      // What an empty list would hold is not said. It is taken for a list in a tree: of what it stands in.
      let inner: Access.Inner =
        if items.isEmpty, let around { .view(around) } else if case .object = items.first {
          .view(viewType(items))
        } else { .value(access(items, around: nil)) }
      return Access(
        .list, holds: holds,
        each: { subject, body in
          for item in read(subject).items { withUnsafePointer(to: item) { body(UnsafeRawPointer($0)) } }
        },
        inner: inner)
    case .text, .nothing, nil:
      let text = Access(.text, write: write, holds: holds)
      return Access(.text, write: write, holds: holds, each: once, inner: .value(text))
    }
  }

  private static func viewType(_ objects: [SpecificationData], identity: Identity = Identity()) -> ViewType {
    ViewType(identity: ObjectIdentifier(identity), name: "data") {
      let type = viewType(objects, identity: identity)
      return Set(objects.flatMap(\.members.keys)).map { name in
        let member = Access(
          .view, holds: { _ in true },
          each: { subject, body in
            if let member = read(subject).members[name] { withUnsafePointer(to: member) { body(UnsafeRawPointer($0)) } }
          })
        return Slot(name, member.followed(by: access(objects.compactMap { $0.members[name] }, around: type)))
      }
    }
  }

  @Sendable private static func read(_ subject: UnsafeRawPointer) -> SpecificationData {
    subject.assumingMemoryBound(to: SpecificationData.self).pointee
  }

  @Sendable private static func once(_ subject: UnsafeRawPointer, _ body: (UnsafeRawPointer) -> Void) {
    if read(subject).holds { body(subject) }
  }

  @Sendable private static func write(_ subject: UnsafeRawPointer, _ output: inout [UInt8]) {
    if case .text(let text) = read(subject) { Escaper.append(text, to: &output) }
  }
}
