package io.checksummary.document.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.document.DocumentContent;
import io.checksummary.document.DocumentReader;
import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.Extraction.Unsupported;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HtmlDocumentTest {

  private static final String HTML = "text/html";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          <p>Up <b>9%</b>.<p>Down 3%.                 | Up 9%.//Down 3%.
          <h2>Sales</h2>Up<br>9%                      | ## Sales//Up/9%
          <ul><li>One<li>Two</ul>End                  | - One/- Two//End
          <pre>1\\n2</pre>                            | 1\\n2
          a &lt; b &amp; c &euro;3 &#36;5             | a < b & c €3 $5
          a <i> b</i>c<!-- d -->e                     | a bce
          <p>a<p hidden>b<p>c                         | a//c
          <p>a<span style='DISPLAY : none'>b</span>   | a
          <p style='color:#333'>a</p>                 | a
          <p>a <s>9</s> 8 <del>7</del>                | a 8
          """)
  void showsWhatAPageShows(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected.replace("/", "\n").replace("\\n", "\\n") + "\n");
  }

  @Test
  void rowsHaveBarsAndLayoutsHaveNone() {
    assertThat(text("<table><tr><th>Plant<th>Workers<tr><td><p>East</p><p>wick</p><td>320</table>"))
        .isEqualTo("Plant | Workers\nEast wick | 320\n");
    assertThat(text("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>"))
        .isEqualTo("One.\n\nTwo.\n");
  }

  @Test
  void bytesAreReadByMarkHeaderPageOrGuess() {
    String page = "<p>Café</p>";
    String named = "<meta charset=iso-8859-1>" + page;
    String marked = "\uFEFF" + page;

    assertThat(DocumentReader.extract(DocumentContent.of(page.getBytes(UTF_8)), HTML))
        .isEqualTo(new Extracted("Café\n"));
    assertThat(DocumentReader.extract(DocumentContent.of(marked.getBytes(UTF_16LE)), HTML))
        .isEqualTo(new Extracted("Café\n"));
    assertThat(
            DocumentReader.extract(
                DocumentContent.of(page.getBytes(ISO_8859_1)), HTML + "; charset=latin1"))
        .isEqualTo(new Extracted("Café\n"));
    assertThat(DocumentReader.extract(DocumentContent.of(named.getBytes(ISO_8859_1)), HTML))
        .isEqualTo(new Extracted("Café\n"));
    assertThat(
            DocumentReader.extract(
                DocumentContent.of("<p>€5".getBytes(Charset.forName("windows-1252"))), HTML))
        .isEqualTo(new Extracted("€5\n"));
  }

  @Test
  void bytesThatAreNotWhatTheyClaimAreRefused() {
    assertThat(
            DocumentReader.extract(
                DocumentContent.of("<p>Café".getBytes(ISO_8859_1)), HTML + ";charset=utf-8"))
        .isInstanceOf(Unsupported.class);
    assertThat(DocumentReader.extract(DocumentContent.of("<p>a\0b".getBytes(UTF_8)), HTML))
        .isInstanceOf(Unsupported.class);
    assertThat(DocumentReader.extract(DocumentContent.of("%PDF-1.7".getBytes(UTF_8)), HTML))
        .isInstanceOf(Unsupported.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Up 9%, and 3 < 5 > 2; I <3 it.",
        "See <https://harbour.example/a> or <jane@harbour.example>.",
        "The tag <p> begins what it ends.",
        "An <unknown> thing & more"
      })
  void whatIsNoMarkupIsShownAsItIs(String text) {
    String shown = HtmlDocument.shown(text).orElseThrow();

    assertThat(SourceText.of(text, shown, "en").article().replaceAll("\\s", ""))
        .isEqualTo(text.replace("<p>", "").replace(" ", ""));
  }

  @Test
  void whatIsShownKeepsItsPlaces() {
    String sent = "<p>Up&nbsp;to &pound;5&nbsp;m<!-- 6 -->.</p>\n<p>\u0130 then <b>7</b>%</p>";
    SourceText text = SourceText.of(sent, HtmlDocument.shown(sent).orElseThrow(), "en");
    int amount = text.text().indexOf("£5");
    int seven = text.text().indexOf("7%");

    assertThat(text.article()).isEqualTo("Up\u00A0to £5\u00A0m.\n\n\u0130 then 7%");
    assertThat(text.toReceived(new Span(amount, amount + 4)).of(sent)).isEqualTo("&pound;5&nbsp;m");
    assertThat(text.toReceived(new Span(seven, seven + 2)).of(sent)).isEqualTo("7</b>%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<b><p>",
        "<table><tr><td>",
        "<i></p>",
        "<ul><li>",
        "<p",
        "<a href=x>",
        "<!--",
        "<!-- -->",
        "</p>",
        "<p>",
        "<br>",
        "&amp;",
        "<b><p></b></p>",
        "<script>",
        "<a><table><a></table></a>",
        "<p style='color:red;'>",
        "<td>1</td>",
        "<x-y>",
        "<",
        "<style>.a{",
        "<select><option>"
      })
  void hostilePagesEndInTime(String unit) {
    String page = unit.repeat(200_000 / unit.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          DocumentReader.extract(DocumentContent.of(page.getBytes(UTF_8)), HTML);
          HtmlDocument.shown("<p>a</p>" + page);
        });
  }

  private static String text(String html) {
    return ((Extracted) DocumentReader.extract(DocumentContent.of(html.getBytes(UTF_8)), HTML))
        .text();
  }
}
