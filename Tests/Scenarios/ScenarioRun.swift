import Foundation

/// A scenario carried out in a folder of its own.
struct ScenarioRun {
  /// Where the originals of the published dossier are; nil where they are not at hand.
  static let originals = ProcessInfo.processInfo.environment["DOSSIER_ORIGINALS"].flatMap { $0.isEmpty ? nil : $0 }

  private(set) var stdout = ""
  private(set) var stderr = ""
  /// What did not come out as the scenario says, apart from the output.
  private(set) var failures: [String] = []
  /// Of every diagnostic printed as a line: its file, its identifier and the line that it points to.
  private(set) var reports: [String] = []
  private let folder: URL

  init(_ scenario: Scenario, bases: URL, repository: URL, executable: URL) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try lay(base: scenario.base, bases: bases, repository: repository)
    for (index, step) in scenario.steps.enumerated() {
      for section in scenario.sections where section.step == index + 1 { try apply(section) }
      let watched = scenario.sections.filter { $0.action == "unchanged" && $0.step == index + 1 }
      let before = try watched.map { try snapshot($0.path) }
      let status = try run(step.command, executable: executable)
      if status != step.status { failures.append("`\(step.command)` exited \(status), expected \(step.status)") }
      for (section, old) in zip(watched, before) where try snapshot(section.path) != old {
        failures.append("\(section.path) changed")
      }
    }
    for section in scenario.sections { checkContents(section) }
    if scenario.isPlanted { reports = try stderr.split(separator: "\n").compactMap(report) }
  }

  private mutating func checkContents(_ section: Scenario.Section) {
    guard ["contains", "lacks"].contains(section.action) else { return }
    let text = (try? String(contentsOf: folder.appending(path: section.path), encoding: .utf8)) ?? ""
    for line in section.body.split(separator: "\n") where text.contains(line) != (section.action == "contains") {
      failures.append("\(section.path) \(section.action == "contains" ? "does not contain" : "contains"): \(line)")
    }
  }

  /// `path: identifier: the beginning of the line`. By its words a line is found again when others were added above it.
  private func report(_ printed: Substring) throws -> String? {
    guard let match = printed.firstMatch(of: #/^([^:]+):(?:(\d+):\d+:)? (?:error|warning): .* \[([a-z0-9-]+)\]/#) else {
      return nil
    }
    guard let number = match.2.flatMap({ Int($0) }) else { return "\(match.1): \(match.3)" }
    let text = try String(contentsOf: folder.appending(path: String(match.1)), encoding: .utf8)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)[number - 1]
    return "\(match.1): \(match.3): \(line.trimmingCharacters(in: .whitespaces).prefix(72))"
  }

  /// Copies the input that the scenario starts from: a folder of Bases/, or `repository`, the published dossier itself.
  private func lay(base: String, bases: URL, repository: URL) throws {
    let files = FileManager.default
    try files.copyItem(at: repository.appending(path: "templates"), to: folder.appending(path: "templates"))
    guard !base.isEmpty else { return }
    let source = base == "repository" ? repository : bases.appending(path: base)
    for name in ["content", "originals"] where files.fileExists(atPath: source.appending(path: name).path) {
      try files.copyItem(at: source.appending(path: name), to: folder.appending(path: name))
    }
  }

  private func apply(_ section: Scenario.Section) throws {
    let url = folder.appending(path: section.path)
    switch section.action {
    case "file":
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Self.decode(section.body).write(to: url)
    case "delete": try FileManager.default.removeItem(at: url)
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: url.path, withDestinationPath: section.body.trimmingCharacters(in: .newlines))
    case "edit":
      let text = try String(contentsOf: url, encoding: .utf8)
      try Self.decode(try Self.edit(text, by: section.body, path: section.path)).write(to: url)
    case "replace":
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(try Self.replace(in: text, by: section.body, path: section.path).utf8).write(to: url)
    default: break
    }
  }

  /// Pairs of a line `-words`, which must stand exactly once, and a line `+words` to put in their place.
  private static func replace(in text: String, by body: String, path: String) throws -> String {
    let lines = body.split(separator: "\n").map(String.init)
    return try stride(from: 0, to: lines.count - 1, by: 2).reduce(text) { text, index in
      let parts = text.components(separatedBy: lines[index].dropFirst())
      guard parts.count == 2 else {
        throw ScenarioError("these words stand \(parts.count - 1) times in \(path): \(lines[index].dropFirst())")
      }
      return parts.joined(separator: String(lines[index + 1].dropFirst()))
    }
  }

  /// Bytes that no text file can hold are written `{{0xFF}}`.
  private static func decode(_ body: String) -> Data {
    var data = Data()
    var rest = body[...]
    while let open = rest.range(of: "{{0x"), let close = rest[open.upperBound...].range(of: "}}") {
      data += Data(rest[..<open.lowerBound].utf8)
      if let byte = UInt8(rest[open.upperBound..<close.lowerBound], radix: 16) { data.append(byte) }
      rest = rest[close.upperBound...]
    }
    return data + Data(rest.utf8)
  }

  /// Hunks of `-` lines, which must stand exactly once, one after the other, and the `+` lines to put in their place.
  private static func edit(_ text: String, by body: String, path: String) throws -> String {
    var text = text
    var old = ""
    var new = ""
    func apply() throws {
      guard !old.isEmpty || !new.isEmpty else { return }
      let parts = ("\n" + text).components(separatedBy: "\n" + old.dropLast() + "\n")
      guard !old.isEmpty, parts.count == 2 else {
        throw ScenarioError("the lines to edit stand \(parts.count - 1) times in \(path):\n\(old)")
      }
      text = String((parts[0] + "\n" + new + parts[1]).dropFirst())
      (old, new) = ("", "")
    }
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-") {
        if !new.isEmpty { try apply() }
        old += line.dropFirst() + "\n"
      } else if line.hasPrefix("+") {
        new += line.dropFirst() + "\n"
      } else {
        try apply()
      }
    }
    try apply()
    return text
  }

  /// Paths, bytes and modification times of all that is in a folder.
  private func snapshot(_ path: String) throws -> [String] {
    let root = folder.appending(path: path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    return try names.map { name in
      let url = root.appending(path: name)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      return "\(name) \(date) \(isFolder ? 0 : try Data(contentsOf: url).hashValue)"
    }
  }

  private mutating func run(_ command: String, executable: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let path = executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
    process.environment = ["PATH": path, "HOME": folder.path + "/home", "LC_ALL": "C.UTF-8", "TZ": "Asia/Karachi"]
    if let originals = ScenarioRun.originals { process.environment?["PLANTED_ORIGINALS"] = originals }
    process.standardInput = FileHandle.nullDevice
    let output = folder.deletingLastPathComponent().appending(path: folder.lastPathComponent + ".out")
    let errors = folder.deletingLastPathComponent().appending(path: folder.lastPathComponent + ".err")
    defer { [output, errors].forEach { try? FileManager.default.removeItem(at: $0) } }
    for url in [output, errors] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    stdout += try normalise(output)
    stderr += try normalise(errors)
    return process.terminationStatus
  }

  /// The version of cmark differs from system to system, the folder from run to run, and how many pages there are changes
  /// with every kind of page.
  private func normalise(_ url: URL) throws -> String {
    try String(contentsOf: url, encoding: .utf8).replacing(folder.resolvingSymlinksInPath().path, with: "FOLDER")
      .replacing(#/cmark [0-9]+\.[0-9]+\.[0-9]+/#, with: "cmark VERSION")
      .replacing(#/[0-9][0-9]+ (pages|files|unchanged)/#) { "MANY \($0.1)" }
  }
}
