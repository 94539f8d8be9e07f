package io.checksummary.document.html.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.document.DocumentContent;
import io.checksummary.document.DocumentReader;
import io.checksummary.document.Extraction.Extracted;
import io.checksummary.document.html.HtmlDocument;
import io.checksummary.text.resource.TextResource;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small pages in nine languages, with marks on what is their article and what stands around it. */
class PageArticleTest {

  private static final String PROSE =
      "<p>The port of Eastwick had 4,120 ships last year, which is more than ever before.</p>"
          + "<p>It expects 4,300 this year, and it will build a second quay for 96 million.</p>"
          + "<p>The neighbours in Norland had 3,990, and they do not mean to build anything.</p>";

  private static final String MENU =
      "<ul><li><a href=a>Home</a><li><a href=b>News</a><li><a href=c>Sport</a></ul>";

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "it", "ja", "nl", "pt", "zh"})
  void articleIsToldFromThePageAroundIt(String language) {
    String html = TextResource.text(PageArticleTest.class, language + "/page.html");
    String text = text(html);

    assertThat(text).startsWith("# " + marked(html, "headline").getFirst() + "\n");
    assertThat(text).contains(marked(html, "article"));
    assertThat(text).doesNotContain(marked(html, "around"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "it", "ja", "nl", "pt", "zh"})
  void pageSentAsTextShowsItsArticleInPlace(String language) {
    String html = TextResource.text(PageArticleTest.class, language + "/page.html");
    SourceText source = SourceText.of(html, HtmlDocument.shown(html).orElseThrow(), language);

    assertThat(source.article()).contains(marked(html, "article"));
    assertThat(source.article()).doesNotContain(marked(html, "around"));
    assertThat(source.blocks().getFirst().span().of(source.text()))
        .endsWith(marked(html, "headline").getFirst());
  }

  private static List<String> marked(String html, String kind) {
    return Jsoup.parse(html).select("[data-is=" + kind + "]").eachText();
  }

  @Test
  void headlineThatNobodySeesIsNoEvidence() {
    String head = "<title>Port has 9 ships</title><meta property=og:title content='9 ships'>";

    assertThat(text(head + MENU + "<div>" + PROSE + "</div>")).doesNotContain("9 ships");
    assertThat(
            text(
                "<script type='application/ld+json'>{\"headline\": \"9 ships\", \"articleBody\":"
                    + " \"9 ships.\"}</script>"
                    + PROSE))
        .doesNotContain("9 ships");
  }

  @Test
  void siteNameIsNoHeadline() {
    String page =
        "<title>A port grows - The Eastwick Blog</title><h1>The Eastwick Blog</h1>"
            + MENU
            + "<div class=post><h2>A port grows</h2>"
            + PROSE
            + "</div>";

    assertThat(text(page)).startsWith("# A port grows\n");
  }

  @Test
  void tableBesideTheArticleStays() {
    String table = "<table><tr><th>Port<th>Ships<tr><td>Orme<td>77<tr><td>Teal<td>55</table>";

    assertThat(text("<main>" + MENU + "<div>" + PROSE + "</div>" + table + "</main>"))
        .contains("Orme | 77", "Teal | 55")
        .doesNotContain("Sport");
  }

  @Test
  void whatAnArticleQuotesStays() {
    String page =
        MENU
            + "<div>"
            + PROSE
            + "<div class=social-embed><blockquote>We counted 12 seals today.</blockquote></div>"
            + "</div>";

    assertThat(text(page)).contains("We counted 12 seals today.");
  }

  @Test
  void wordsThatOnlyHoverAreLeftOutOfTheirSentence() {
    String hover = "Mayor <span>Jane Doe<span class=rollover-box>Jane Doe 9 stories</span></span>";

    assertThat(text(MENU + "<div>" + PROSE + "<p>" + hover + " paid 5 euros.</p></div>"))
        .contains("Mayor Jane Doe paid 5 euros.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Sales rose 9% to 412 million.</p><ul><li>East 9</ul>",
        "<h1>Prices</h1><table><tr><td>Tea<td>3</table><p>All in euros.</p>",
        "<div><h2>One</h2><p>Bread costs 3 euros.</p></div><div><h2>Two</h2><p>Tea is 2.</p></div>",
        "<div class=sidebar><p>Only this note of 12 words stands here, nothing else does.</p></div>"
      })
  void ordinaryDocumentKeepsAllItsText(String page) {
    String words = Jsoup.parse(page).text();

    assertThat(text(page).replaceAll("[#|\\s-]+", " ").strip()).isEqualTo(words);
  }

  @Test
  void documentOfSectionsKeepsThem() {
    String sections =
        "<div><h2>Ports</h2>" + PROSE + "</div><div><h2>Quays</h2>" + PROSE + "</div>";

    assertThat(text(sections + "<p>Total: 7</p>")).contains("## Ports", "## Quays", "Total: 7");
  }

  private static String text(String html) {
    return ((Extracted)
            DocumentReader.extract(DocumentContent.of(html.getBytes(UTF_8)), "text/html"))
        .text();
  }
}
