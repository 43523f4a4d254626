import HTML
import Testing

@Test("A style sheet stands in a page as it is, and one that could end its element does not")
func styleElement() {
  #expect(
    Markup.style(Array("q > a::before { content: \"<\" }".utf8)).description
      == "<style>q > a::before { content: \"<\" }</style>")
  #expect(Markup.style(Array("p::after { content: \"</style><script>\" }".utf8)).isEmpty)
}
