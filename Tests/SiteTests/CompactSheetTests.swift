import Testing

@testable import Site

@Suite("The style sheet as it is published")
struct CompactSheetTests {
  @Test(
    "Nothing that means something goes",
    arguments: [
      // White space and comments that part nothing.
      ("a { color : red; }", "a{color :red}"),
      ("  a,\n  b > c { }  ", "a,b > c{}"),
      (
        "@media (min-width: 40em) and (max-width: 2em) { a { b: c } }",
        "@media (min-width:40em) and (max-width:2em){a{b:c}}"
      ),
      ("/* one */ a /* two */ { b: c; /* three */ d: e }", "a{b:c;d:e}"),
      // White space that parts: words, descendants, the operators of calc, a pseudo-class of any descendant.
      ("a  .b\n:hover { margin: 0  1px; top: calc(1px  +  2px) }", "a .b :hover{margin:0 1px;top:calc(1px + 2px)}"),
      ("a/* x */.b /* y */ .c { }", "a/**/.b .c{}"),
      // Strings keep theirs, and what looks like a comment or an end in them.
      (#"a::before { content: "  /* {;} */  " }"#, #"a::before{content:"  /* {;} */  "}"#),
      (#"a { content: '\'  ;  "' ; b: "\\"  }"#, #"a{content:'\'  ;  "';b:"\\"}"#),
      // Addresses without quotation marks hold no comments; with them they are strings.
      ("a { b: url(x/*y*/z); c: d }", "a{b:url(x/*y*/z);c:d}"),
      (#"a { b: url( "x ) /* y" ); }"#, #"a{b:url("x ) /* y" )}"#),
      // What is escaped is no mark, and the blank after a number belongs to it.
      (#".a\: b { }"#, #".a\: b{}"#),
      (#".a\; }"#, #".a\;}"#),
      (#".\31  b { }"#, #".\31  b{}"#),
      // A value may be empty.
      ("a { --b: ; }", "a{--b:}"),
      ("a { b: c } /* not closed", "a{b:c}"),
    ])
  func compacts(_ sheet: String, _ expected: String) {
    #expect(String(decoding: CompactSheet(Array(sheet.utf8)).bytes, as: UTF8.self) == expected + "\n")
  }
}
