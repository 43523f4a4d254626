import Testing

@testable import Site

/// Words and how wide a browser set them in DejaVu Sans of 100 pixels, regular and bold.
@Test(
  "A label in the Arabic script is as wide as it is thought, and hardly wider",
  arguments: [
    ("دست‌کم ۳", 426, 488), ("ارتش پاکستان", 592, 704), ("وزارت خارجهٔ پاکستان", 916, 1080),
    ("آسوشیتد پرس", 597, 706), ("سی‌ان‌ان", 370, 439), ("بیش از ۹", 379, 442), ("غير معروف", 478, 565),
    ("۰۱۲۳۴۵۶۷۸۹", 537, 610),
  ])
func widthOfArabicLabel(text: String, regular: Int, bold: Int) {
  for (width, isBold) in [(regular, false), (bold, true)] {
    let thought = LabelWidth(size: 100, isBold: isBold).width(of: text)
    #expect((width...width * 13 / 10).contains(thought))
  }
}
