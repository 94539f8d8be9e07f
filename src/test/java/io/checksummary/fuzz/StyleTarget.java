package io.checksummary.fuzz;

import io.checksummary.document.DocumentContent;
import io.checksummary.document.DocumentReader;
import io.checksummary.document.html.HtmlDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages with style sheets of any kind are read or refused, and every offset holds. */
final class StyleTarget implements Target {

  private static final List<String> SELECTORS =
      List.of(
          "p",
          "*",
          ".a",
          "#b",
          "div > p",
          "p + p",
          "p ~ p",
          ":not(.a)",
          "p:nth-child(2n+1)",
          "[class]",
          "[class~=a]",
          "p::before",
          ":is(p, div)",
          ":where(.a .b)",
          ":has(p)",
          "&",
          "body .a .b .a .b .a",
          "\\61 ",
          "@media print",
          "@supports (display: grid)",
          "@layer x",
          "@font-face",
          "@import url(x)",
          "@keyframes k",
          "@charset \"utf-16\"",
          "<!--",
          "-->");

  private static final List<String> DECLARATIONS =
      List.of(
          "display: none",
          "visibility: hidden",
          "opacity: 0",
          "font-size: 0",
          "color: #fff",
          "background: white",
          "clip-path: inset(100%)",
          "position: absolute; left: -9999px",
          "text-indent: -999em",
          "display: none !important",
          "display: block",
          "all: unset",
          "--x: none",
          "display: var(--x)",
          "width: calc(1px * (2 + (3 - (4))))",
          "content: '9%'",
          "height: 1e308px",
          "left: -1e999px",
          "display: /* */ none",
          "d\\69splay: none",
          "color",
          ": none",
          ";;",
          "{",
          "}",
          "url(data:,;)",
          "\"",
          "'",
          "\\",
          "/*",
          "*/");

  @Override
  public void feed(Chance chance) {
    String language = chance.language();
    String page =
        "<style>"
            + sheet(chance, language)
            + "</style>"
            + "<p class='a' style=\""
            + chance.oneOf(DECLARATIONS)
            + "\">"
            + chance.line(language)
            + "<p id=b class='a b'>"
            + chance.page(language);
    HtmlDocument.shown(page)
        .filter(shown -> shown.length() != page.length())
        .ifPresent(shown -> {
          throw new AssertionError("shown in " + shown.length() + " of " + page.length());
        });
    DocumentReader.extract(DocumentContent.of(page.getBytes(StandardCharsets.UTF_8)), "text/html");
  }

  private static String sheet(Chance chance, String language) {
    StringBuilder sheet = new StringBuilder();
    for (int rules = chance.below(chance.oneIn(100) ? 2000 : 12); rules >= 0; rules--) {
      sheet.append(chance.oneOf(SELECTORS)).append(chance.oneIn(4) ? ", " : " {");
      for (int i = chance.below(4); i > 0; i--) {
        sheet.append(chance.oneOf(DECLARATIONS)).append("; ");
      }
      sheet.append(chance.oneIn(8) ? "" : "}\n");
    }
    return chance.oneIn(2) ? sheet.toString() : chance.mutated(sheet.toString(), language);
  }
}
