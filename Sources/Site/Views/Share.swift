extension PageScope {
  /// How many whole percent `part` is of `all`, in the language's digits: "12", and "under 1" where it is less than one
  /// and not nothing. `all` is more than none.
  func percent(_ part: Int, of all: Int) -> String {
    if part > 0, part * 100 < all { return phrases.figures(.under, ["n": phrases.figures.digits(1)]) }
    return phrases.figures.digits((part * 100 + all / 2) / all)
  }
}
