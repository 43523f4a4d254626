// swift-tools-version: 6.1
import PackageDescription

/// A module of ours, with the modules below it. Arrows point down only; the README draws the house.
func module(_ name: String, _ below: [String] = []) -> Target {
  .target(name: name, dependencies: below.map { .byName(name: $0) })
}

/// The tests of one module; `others` are the modules that its tests use besides.
func tests(_ name: String, _ others: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: ([name] + others).map { .byName(name: $0) })
}

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // C libraries, found through pkg-config; CSystem holds the few calls that Glibc's module lacks.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .target(name: "CSystem"),

    // Ground floor.
    module("Bytes"),
    module("JSON", ["Bytes"]),
    module("Diagnostics", ["Bytes", "JSON"]),
    module("HTML", ["Bytes"]),
    module("Hashing", ["CCrypto"]),
    module("Parallel"),
    module("Files", ["CSystem"]),

    // First floor: forms of text, and the words of the trade.
    module("YAML", ["CYAML", "Bytes", "Diagnostics"]),
    module("Markdown", ["CCMark", "Bytes", "Diagnostics", "HTML"]),
    module("Templates", ["Bytes", "Diagnostics", "HTML"]),
    module("DossierModel", ["Bytes", "Diagnostics"]),

    // Second floor: what is read, what is found, what follows.
    module("Content", ["Bytes", "CSystem", "Files", "Parallel", "YAML", "DossierModel", "Diagnostics"]),
    module("Evidence", ["Bytes", "Files", "Hashing", "Parallel", "YAML", "JSON", "DossierModel", "Diagnostics"]),
    module("Comparison", ["Bytes", "DossierModel", "Diagnostics"]),

    // Third floor: the pages, and beside them the publication, which knows no page.
    module(
      "Site",
      [
        "Bytes", "Comparison", "DossierModel", "Templates", "Markdown", "YAML", "HTML", "JSON", "Hashing",
        "Parallel", "Diagnostics",
      ]),
    module("Publication", ["CSystem", "Bytes", "Hashing", "Diagnostics"]),

    // The roof.
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Bytes", "CSystem", "Files", "Content", "Evidence", "Comparison", "Site", "Publication", "Templates",
        "DossierModel", "Diagnostics", "Parallel", "Markdown",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What tests of several modules share: numbers from a seed, hostile input, a look at where diagnostics point.
    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/Support"),
    tests("Bytes"),
    tests("Diagnostics", ["JSON"]),
    tests("JSON"),
    tests("HTML"),
    tests("Hashing"),
    tests("Parallel"),
    tests("Files"),
    tests("YAML", ["Diagnostics", "TestSupport"]),
    tests("Markdown", ["Diagnostics", "HTML", "TestSupport"]),
    tests("Templates", ["Diagnostics", "HTML", "TestSupport"]),
    tests("DossierModel", ["Diagnostics", "TestSupport"]),
    tests("Content", ["DossierModel", "Diagnostics", "TestSupport"]),
    tests("Evidence", ["Content", "DossierModel", "Diagnostics", "Hashing", "JSON", "TestSupport"]),
    tests("Comparison", ["DossierModel", "Diagnostics", "TestSupport"]),
    tests("Site", ["Comparison", "DossierModel", "Diagnostics", "HTML", "Templates", "TestSupport"]),
    tests("Publication", ["Diagnostics", "CSystem"]),
    .testTarget(name: "Scenarios", dependencies: ["dossier"], exclude: ["Cases", "Planted", "Bases", "README.md"]),
  ],
  swiftLanguageModes: [.v6]
)
