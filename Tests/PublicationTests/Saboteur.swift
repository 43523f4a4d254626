import Publication
import Synchronization

/// The changes that a disk was asked for, in order.
final class StepCounter: Sendable {
  private let steps = Mutex<[String]>([])
  var taken: [String] { steps.withLock { $0 } }
  /// Notes a step and gives its number.
  func take(_ name: String) -> Int {
    steps.withLock { steps in
      steps.append(name)
      return steps.count - 1
    }
  }
}

extension Disk {
  /// The same disk, with `before` called ahead of each change; when it throws, the change is not made.
  func sabotaged(_ before: @escaping @Sendable (_ step: String, _ path: String) throws(DiskFault) -> Void) -> Disk {
    let disk = self
    var result = self
    result.makeFolder = { path throws(DiskFault) in
      try before("makeFolder", path)
      try disk.makeFolder(path)
    }
    result.write = { path, bytes throws(DiskFault) in
      do throws(DiskFault) { try before("write", path) } catch {
        // A write that fails may leave a part of its file.
        try disk.write(path, Array(bytes.prefix(bytes.count / 2)))
        throw error
      }
      try disk.write(path, bytes)
    }
    result.append = { path, bytes throws(DiskFault) in
      try before("append", path)
      try disk.append(path, bytes)
    }
    result.removeFolder = { path throws(DiskFault) in
      try before("removeFolder", path)
      try disk.removeFolder(path)
    }
    result.remove = { path throws(DiskFault) in
      try before("remove", path)
      try disk.remove(path)
    }
    result.sync = { path throws(DiskFault) in
      try before("sync", path)
      try disk.sync(path)
    }
    result.link = { from, to throws(DiskFault) in
      try before("link", to)
      try disk.link(from, to)
    }
    result.copy = { from, to throws(DiskFault) in
      try before("copy", to)
      try disk.copy(from, to)
    }
    result.copyOwner = { from, to throws(DiskFault) in
      try before("copyOwner", to)
      try disk.copyOwner(from, to)
    }
    result.copyPermissions = { from, to throws(DiskFault) in
      try before("copyPermissions", to)
      try disk.copyPermissions(from, to)
    }
    result.rename = { from, to throws(DiskFault) in
      try before("rename", to)
      try disk.rename(from, to)
    }
    result.exchange = { first, second throws(DiskFault) in
      try before("exchange", second)
      try disk.exchange(first, second)
    }
    return result
  }

  func counting(_ counter: StepCounter) -> Disk {
    sabotaged { step, _ throws(DiskFault) in _ = counter.take(step) }
  }

  /// A disk on which step number `number` fails for `reason` and, where the process is killed by it, every later one.
  func failing(at number: Int, _ reason: DiskFault.Reason, forGood: Bool = false) -> Disk {
    let counter = StepCounter()
    return sabotaged { step, path throws(DiskFault) in
      let taken = counter.take(step)
      if taken == number || forGood && taken > number { throw DiskFault(reason, path) }
    }
  }

  /// A disk that cannot do a thing.
  func without(_ step: String, _ reason: DiskFault.Reason = .unsupported) -> Disk {
    sabotaged { taken, path throws(DiskFault) in if taken == step { throw DiskFault(reason, path) } }
  }

  /// A disk on which the output is mounted from elsewhere: nothing can be renamed into it from outside, nor linked.
  func acrossFileSystems() -> Disk {
    let disk = self
    let isInside: @Sendable (String) -> Bool = { $0.contains("/site/") }
    var result = without("exchange")
    result.rename = { from, to throws(DiskFault) in
      if isInside(from) != isInside(to) { throw DiskFault(.unsupported, to) }
      try disk.rename(from, to)
    }
    result.link = { from, to throws(DiskFault) in
      if isInside(from) != isInside(to) { throw DiskFault(.unsupported, to) }
      try disk.link(from, to)
    }
    return result
  }
}
