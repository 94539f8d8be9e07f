package io.checksummary.text.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Block;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around an article, and what only looks like it: {@code en/furniture.txt}. */
class FurnitureTest {

  private static final String BEFORE = "The port of Eastwick had 4,120 ships last year.\n\n";
  private static final String AFTER = "\n\nThe port of Norland had 3,990, it said on Monday.\n";

  static Stream<Arguments> lines() {
    return TableFile.optional(FurnitureTest.class, "en/furniture.txt").lines().stream()
        .map(line -> Arguments.of(line.substring(0, 1), line.substring(2)));
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("lines")
  void isToldFromTheArticle(String kind, String line) {
    assertThat(kindOf(BEFORE + line + AFTER, line)).isEqualTo(kind);
  }

  @Test
  void isToldFromTheArticleLineByLine() {
    lines().forEach(line -> isToldFromTheArticle((String) line.get()[0], (String) line.get()[1]));
  }

  private static String kindOf(String received, String line) {
    SourceText source = SourceText.of(received, "en");
    Block block = Objects.requireNonNull(source.blockAt(source.text().indexOf(line)));
    return switch (block.kind()) {
      case FURNITURE -> "F";
      case CAPTION -> "C";
      case HEADING, PARAGRAPH, LIST_ITEM, TABLE_ROW -> "A";
    };
  }

  @Test
  void takesAMenuOutAndLeavesAListOfTowns() {
    assertThat(article("Home\nNews\nSport\nBusiness\nEastwick extra\n\n" + BEFORE))
        .containsExactly("The port of Eastwick had 4,120 ships last year.");
    assertThat(article(BEFORE + "Eastwick\nNorland\nSport\nOrme\nTeal\n"))
        .contains("Eastwick", "Norland", "Sport", "Orme", "Teal");
  }

  @Test
  void takesANoticeOutHoweverItsLinesAreBroken() {
    assertThat(article(BEFORE + "All that moves at sea, delivered to\nyour inbox every day.\n"))
        .containsExactly("The port of Eastwick had 4,120 ships last year.");
  }

  @Test
  void takesOtherStoriesOutAsFarAsTheyGo() {
    assertThat(
            article(
                BEFORE
                    + "Related stories\n\n- Ferry fares rise 9%\n- 12 ships for sale\n\nCosts\n"
                    + AFTER))
        .containsExactly(
            "The port of Eastwick had 4,120 ships last year.",
            "Costs",
            "The port of Norland had 3,990, it said on Monday.");
  }

  @Test
  void readsOnBeyondAnAdvertisement() {
    assertThat(article("The port said that the cost of the\n\nAdvertisement\n\nquay was $5.\n"))
        .containsExactly("The port said that the cost of the quay was $5.");
    assertThat(article("The port said that the cost of the\nAdvertisement\nquay was $5.\n"))
        .containsExactly("The port said that the cost of the quay was $5.");
  }

  @Test
  void takesAButtonOutOfAParagraphThatSwallowedIt() {
    assertThat(article("It sank in 1998. Scroll down for video . It had 12 cabins."))
        .containsExactly("It sank in 1998.", "It had 12 cabins.");
  }

  private static List<String> article(String received) {
    SourceText source = SourceText.of(received, "en");
    return source.sentences().stream().map(s -> s.of(source.text())).toList();
  }
}
