package io.checksummary.document.html.css;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.document.html.HtmlDocument;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageStylesTest {

  private static final String SENTENCE = "Revenue was $5 billion.";

  static Stream<List<String>> hidings() {
    return pairs("hidings.txt");
  }

  static Stream<List<String>> hiddenMarkup() {
    return pairs("hidden-markup.txt");
  }

  private static Stream<List<String>> pairs(String file) {
    return TableFile.of(PageStylesTest.class, file).lines().stream()
        .map(line -> List.of(line.split(" \\| ", 2)));
  }

  @ParameterizedTest
  @MethodSource("hidings")
  void aHidingIsSeenThroughAndItsTwinIsRead(List<String> pair) {
    assertThat(text(page(pair.get(0)))).as(pair.get(0)).doesNotContain(SENTENCE);
    assertThat(text(page(pair.get(1)))).as(pair.get(1)).contains(SENTENCE);
  }

  @ParameterizedTest
  @MethodSource("hiddenMarkup")
  void markupThatHidesIsSeenThroughAndItsTwinIsRead(List<String> pair) {
    assertThat(text(around(pair.get(0)))).as(pair.get(0)).doesNotContain(SENTENCE);
    assertThat(text(around(pair.get(1)))).as(pair.get(1)).contains(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p:matches(^(a*)*\\1?!!$)",
        "p:matchesOwn((a+)+b)",
        "[class~=(a+)+$]",
        "p:contains(Revenue)",
        "p:containsOwn(Revenue)"
      })
  void noSelectorRunsWordsOfAnArticle(String selector) {
    String many = "<p>" + "a".repeat(60) + "!</p>";
    assertThat(text(page(selector + "{display:none}") + many)).contains(SENTENCE);
  }

  /** Each is a page by its form, and would cause work out of all proportion to its size. */
  @Test
  void stylesThatCauseTooMuchWorkAreNotRead() {
    String paragraphs = "<p class=a>b".repeat(20_000);
    String rules = ".a:nth-child(n):not(.q){display:none}.a:not(.b){color:red}".repeat(2_000);
    String deep = "main{".repeat(200);
    assertThat(HtmlDocument.text("<style>" + rules + "</style>" + paragraphs, false)).isEmpty();
    assertThat(HtmlDocument.text("<style>" + deep + "</style><p>b", false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,a,a,a,a,a,a,a,",
        ":not(:not(",
        "p:nth-child(n),",
        ".x{clip-path:polygon(",
        ".x{clip-path:inset(1px ",
        "a b > c ~ d + ",
        "/*",
        "\\",
        "@media ",
        "{}}{",
        "\"",
        ".x{width:calc(1px + ",
        ".x{--a:var(--a) ",
        "@import url(data:text/css,",
        "p{color:red;&&&&&&&&&&",
        "p{filter:opacity(1) opacity(1) "
      })
  void anyShapeOfSheetIsReadInProportion(String piece) {
    String sheet = "<style>" + piece.repeat(200_000 / piece.length()) + "</style>";
    HtmlDocument.text(sheet + "<main>" + "<p>b".repeat(200) + "<p>" + SENTENCE, false)
        .ifPresent(read -> assertThat(read).isNotNull());
  }

  /** In each, work or memory once grew by the square of the length, or by more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@media ( | a | <<){.x{color:red}}",
        "p{left: | 1 | x}",
        "p{opacity: | 1 | x}",
        "p:nth-child(2n+1 | ' ' | x){color:red}",
        "p{background-image:linear-gradient(a( | () | ),a)}",
        ":root{ | --a:var(--a); | }",
        "p,p,p,p,p,p,p,p,p,p,p,p,p,p,p,p{ | a{color:red} | }",
        "@scope (p,p,p,p,p,p,p,p,p,p,p,p,p,p,p,p){ | a{color:red} | }",
        "p{text-shadow: | '0 0 red,' | 0 0 red}"
      })
  void noPieceThatIsRepeatedStopsTheReading(String before, String piece, String after) {
    String sheet = before + piece.repeat(100_000 / piece.length()) + after;
    assertThat(HtmlDocument.text(page(sheet), false).orElse(SENTENCE)).contains(SENTENCE);
  }

  @Test
  void aStyleHidesHoweverLongItIs() {
    String comment = "/*" + "a".repeat(30_000) + "*/";
    assertThat(text(around("<p style='display:none;" + comment + "'>SENTENCE")))
        .doesNotContain(SENTENCE);
  }

  @Test
  void manyVariablesAreNotCopiedForEachElement() {
    StringBuilder sheet = new StringBuilder(":root{");
    IntStream.range(0, 20_000).forEach(i -> sheet.append("--a").append(i).append(":0;"));
    assertThat(text(page(sheet + "}") + "<div>".repeat(400) + "<p>b".repeat(5_000)))
        .contains(SENTENCE);
  }

  @Test
  void aSheetForPaperHidesNothing() {
    assertThat(text("<style media=print>p{display:none}</style><p>" + SENTENCE)).contains(SENTENCE);
    assertThat(text("<style media=screen>p{display:none}</style><p>" + SENTENCE)).isEmpty();
    assertThat(text("<link rel=stylesheet href='data:text/css,p%7Bdisplay:none%7D'><p>" + SENTENCE))
        .isEmpty();
  }

  @Test
  void elementsAreEnteredAndLeftInTurn() {
    Document page = Jsoup.parse("<main style='visibility:hidden'><b style='visibility:visible'>");
    PageStyles styles = PageStyles.of(page);
    styles.enter(page.expectFirst("main"));
    assertThat(styles.showsText()).isFalse();
    styles.enter(page.expectFirst("b"));
    assertThat(styles.showsText()).isTrue();
    styles.leave();
    assertThat(styles.showsText()).isFalse();
  }

  private static String page(String sheet) {
    return "<!doctype html><style>"
        + sheet
        + "</style><body><main><p>Sales rose.<p class=x id=y lang=en>"
        + SENTENCE
        + "</main>";
  }

  private static String around(String markup) {
    return "<!doctype html><body><main><p>Sales rose."
        + markup.replace("SENTENCE", SENTENCE)
        + "</main>";
  }

  private static String text(String html) {
    return HtmlDocument.text(html, false).orElseThrow();
  }
}
