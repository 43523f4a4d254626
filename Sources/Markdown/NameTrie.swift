/// Forms of names as a tree of their folded scalars, laid out in flat arrays.
struct NameTrie: Sendable {
  /// One form: which scalars must stand in the text exactly as here, because they are capitals.
  struct Form: Sendable {
    let capitals: [(index: Int, scalar: Unicode.Scalar)]
    /// Its place in the list from which the tree was made.
    let number: Int
  }

  private let firstEdge: [Int]
  private let edgeScalars: [Unicode.Scalar]
  private let edgeTargets: [Int]
  private let forms: [[Form]]
  /// Whether some form begins with a scalar whose first byte of UTF-8, in either case, is this.
  private let isFirstByte: [Bool]

  /// The tree of `names`; a name without a visible scalar is left out.
  init(_ names: [String]) {
    var children: [[(scalar: Unicode.Scalar, node: Int)]] = [[]]
    var forms: [[Form]] = [[]]
    var isFirstByte = [Bool](repeating: false, count: 256)
    for (number, name) in names.enumerated() {
      let exact = Self.normalize(name)
      guard let first = exact.first else { continue }
      Self.markFirstBytes(of: first, in: &isFirstByte)
      var node = 0
      for scalar in exact.map(NameScalars.fold) {
        if let child = children[node].first(where: { $0.scalar == scalar }) {
          node = child.node
        } else {
          children[node].append((scalar, children.count))
          node = children.count
          children.append([])
          forms.append([])
        }
      }
      let capitals = exact.enumerated().filter { NameScalars.fold($0.element) != $0.element }
      forms[node].append(Form(capitals: capitals.map { (index: $0.offset, scalar: $0.element) }, number: number))
    }
    var firstEdge = [0]
    var edges: [(scalar: Unicode.Scalar, node: Int)] = []
    for list in children {
      edges += list.sorted { $0.scalar < $1.scalar }
      firstEdge.append(edges.count)
    }
    self.firstEdge = firstEdge
    edgeScalars = edges.map(\.scalar)
    edgeTargets = edges.map(\.node)
    self.forms = forms
    self.isFirstByte = isFirstByte
  }

  /// The forms that end at `node`, in the order of the list.
  func forms(at node: Int) -> [Form] { forms[node] }

  func canBegin(with byte: UInt8) -> Bool { isFirstByte[Int(byte)] }

  /// The node that `scalar` leads to from `node`, whose root is 0.
  func child(of node: Int, _ scalar: Unicode.Scalar) -> Int? {
    var low = firstEdge[node]
    var high = firstEdge[node + 1]
    while low < high {
      let middle = (low + high) / 2
      if edgeScalars[middle] == scalar { return edgeTargets[middle] }
      if edgeScalars[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The name's scalars as they are compared, with single spaces inside only.
  private static func normalize(_ name: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars.compactMap(NameScalars.normalize) where scalar != " " || scalars.last != " " {
      scalars.append(scalar)
    }
    if scalars.last == " " { scalars.removeLast() }
    if scalars.first == " " { scalars.removeFirst() }
    return scalars
  }

  /// A capital is itself only; a small letter stands for both; what normalising changes may begin with other bytes.
  private static func markFirstBytes(of scalar: Unicode.Scalar, in table: inout [Bool]) {
    for byte in 0x80..<0x100 where !scalar.isASCII || "'\"-".unicodeScalars.contains(scalar) { table[byte] = true }
    guard scalar.isASCII else { return }
    table[Int(scalar.value)] = true
    if case 0x61...0x7A = scalar.value { table[Int(scalar.value - 0x20)] = true }
    // The sign for kelvin is the one capital beyond ASCII whose small letter is a single ASCII letter.
    if scalar == "k" { table[0xE2] = true }
  }
}
