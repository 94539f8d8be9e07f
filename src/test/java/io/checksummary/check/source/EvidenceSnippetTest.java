package io.checksummary.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sentence is shown whole, or where it has no end around the place that is meant. */
class EvidenceSnippetTest {

  private static final String ENDLESS =
      IntStream.range(1_000, 4_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

  @Test
  void aSentenceOfUsualLengthIsShownWhole() {
    assertThat(quote("Sales rose 12% to $412 million.", "12%"))
        .isEqualTo("Sales rose 12% to $412 million.");
    assertThat(quote("a".repeat(496) + " 12.", "12")).hasSize(500).doesNotContain("…");
  }

  @Test
  void oneWithoutEndIsCutBetweenWordsAroundThePlace() {
    assertThat(quote(ENDLESS, "2500"))
        .startsWith("…245")
        .contains(" 2499 2500 2501 ")
        .endsWith("…")
        .matches("…\\d{4}( \\d{4})*…")
        .hasSizeBetween(480, 500);
  }

  @Test
  void atItsBeginningAndEndAsMuchIsShown() {
    assertThat(quote(ENDLESS, "1000"))
        .startsWith("1000 1001 ")
        .endsWith("…")
        .hasSizeBetween(480, 500);
    assertThat(quote(ENDLESS, "3999"))
        .startsWith("…")
        .endsWith(" 3998 3999")
        .hasSizeBetween(480, 500);
  }

  @Test
  void textWithoutSpacesIsCutBetweenCharacters() {
    String emoji = "\uD83D\uDE00".repeat(1_001);

    String quoted = quote(emoji + "12" + emoji, "12");

    assertThat(quoted).startsWith("…\uD83D\uDE00").endsWith("\uD83D\uDE00…").contains("12");
    assertThat(quoted.codePoints().noneMatch(c -> 0xD800 <= c && c <= 0xDFFF)).isTrue();
  }

  @Test
  void aPlaceThatIsLongerThanThatIsShownFromItsBeginning() {
    Span place = new Span(5_000, 9_000);

    assertThat(
            EvidenceSnippet.of(SourceText.of(ENDLESS, "en"), new Span(0, ENDLESS.length()), place))
        .startsWith("…" + ENDLESS.substring(5_000, 5_100))
        .hasSizeBetween(450, 500);
  }

  @Test
  void whateverIsMeantIsShownWithinTheBound() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1, 1_500);
      while (text.length() < length) {
        text.append(List.of(" ", "a", "7", "\uD83D\uDE00", "  ", "ab").get(random.nextInt(6)));
      }
      SourceText source = SourceText.of("x" + text + "x", "en");
      int start = random.nextInt(source.text().length());
      int end = Math.min(source.text().length(), start + random.nextInt(1, 60));
      Span place = new Span(start, end);

      String quoted = EvidenceSnippet.of(source, new Span(0, source.text().length()), place);

      assertThat(quoted.length()).isBetween(1, Evidence.LONGEST_SENTENCE);
      assertThat(quoted).contains(place.of(source.text()).strip());
    }
  }

  private static String quote(String text, String words) {
    int at = text.indexOf(words);
    return EvidenceSnippet.of(
        SourceText.of(text, "en"), new Span(0, text.length()), new Span(at, at + words.length()));
  }
}
