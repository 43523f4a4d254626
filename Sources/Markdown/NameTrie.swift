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
  /// One bit for each hash of four letters or digits of ASCII with which a form begins, in small letters.
  private let beginnings: [UInt64]

  /// The tree of `names`; a name without a visible scalar is left out.
  init(_ names: [String]) {
    var children: [[(scalar: Unicode.Scalar, node: Int)]] = [[]]
    var forms: [[Form]] = [[]]
    var isFirstByte = [Bool](repeating: false, count: 256)
    var beginnings = [UInt64](repeating: 0, count: 1 << 10)
    for (number, name) in names.enumerated() {
      let exact = Self.normalize(name)
      guard let first = exact.first else { continue }
      Self.markFirstBytes(of: first, in: &isFirstByte)
      if let bit = Self.bit(of: exact.prefix(4).map(NameScalars.fold)) { beginnings[bit >> 6] |= 1 << UInt64(bit & 63) }
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
    self.beginnings = beginnings
  }

  /// The forms that end at `node`, in the order of the list.
  func forms(at node: Int) -> [Form] { forms[node] }

  /// Whether a form may begin at `offset`; never false where one does.
  func mayBegin(at offset: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isFirstByte[Int(bytes[offset])] else { return false }
    // Where four letters and digits stand, a form that begins here has four too: a shorter one would end inside a word.
    guard offset + 4 <= bytes.count else { return true }
    var four: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard NameScalars.isOfWord(ascii: byte), byte != UInt8(ascii: "_") else { return true }
      four = four << 8 | UInt32(byte | 0x20)
    }
    let bit = Self.bit(of: four)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  /// The bit of the first four scalars of a form; nil where these are not four letters or digits of ASCII.
  private static func bit(of scalars: [Unicode.Scalar]) -> Int? {
    let bytes = scalars.compactMap { UInt8(exactly: $0.value) }.filter { NameScalars.isOfWord(ascii: $0) && $0 != 0x5F }
    return bytes.count == 4 ? bit(of: bytes.reduce(0) { $0 << 8 | UInt32($1 | 0x20) }) : nil
  }

  /// Sixteen bits, by Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4).
  private static func bit(of four: UInt32) -> Int { Int((four &* 0x9E37_79B1) >> 16) }

  /// The node that `scalar` leads to from `node`, whose root is 0.
  func child(of node: Int, _ scalar: Unicode.Scalar) -> Int? {
    // Not the common search: to most nodes there is one edge, and to stop at it takes a third less.
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
