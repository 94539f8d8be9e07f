package io.checksummary.text.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Block;
import io.checksummary.text.resource.TextResource;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All lines of pages as somebody copies them: {@code en/copied-page.txt} and so on. Before each
 * line stands what it is: H the headline, A of the article, F and C around it, ? either.
 */
class CopiedPageTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The port of Eastwick had 4,120 ships last year, which is more than ever before.",
          "It expects 4,300 this year, and it will build a second quay for 96 million.",
          "The neighbours in Norland had 3,990, and they do not mean to build anything.",
          "Nobody knows what the 1,200 fishermen of the bay are going to do about it.");

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "es", "fr", "it", "ja", "nl", "pt", "zh"})
  void articleIsToldFromThePageAroundIt(String language) {
    List<String> lines =
        TextResource.text(CopiedPageTest.class, language + "/copied-page.txt").lines().toList();
    SourceText source = SourceText.of(copied(lines), language);
    SoftAssertions softly = new SoftAssertions();
    for (String line : lines) {
      if (!line.isEmpty() && line.charAt(0) != '?') {
        softly.assertThat(kindOf(line.substring(2), source)).as(line).isEqualTo(kind(line));
      }
    }
    softly.assertAll();
    assertThat(source.blocks().getFirst().kind()).isEqualTo(Block.Kind.HEADING);
  }

  private static String copied(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.isEmpty() ? "" : line.substring(2)).append('\n'));
    return text.toString();
  }

  private static String kind(String line) {
    return line.charAt(0) == 'C' ? "F" : line.substring(0, 1);
  }

  private static String kindOf(String line, SourceText source) {
    Block block =
        source.blocks().stream()
            .filter(candidate -> candidate.span().of(source.text()).equals(line))
            .findFirst()
            .orElseThrow(() -> new AssertionError(line));
    boolean headline = block.equals(source.blocks().getFirst());
    return switch (block.kind()) {
      case FURNITURE, CAPTION -> "F";
      case HEADING -> headline ? "H" : "A";
      case PARAGRAPH, LIST_ITEM, TABLE_ROW -> "A";
    };
  }

  @Test
  void tableAtTheEndStays() {
    String page = page(String.join("\n\n", PARAGRAPHS) + "\n\nOrme\t77\nTeal\t55\n");

    assertThat(SourceText.of(page, "en").article()).contains("Teal").doesNotContain("Privacy");
  }

  @Test
  void articleGoesOnBehindWhatInterruptsIt() {
    String text = String.join("\n\n", PARAGRAPHS);
    String page =
        page(
            text
                + "\n\nMost read\nTen ships to see\nA quay for dogs\nThe oldest crane\nWhat seals eat"
                + "\nAn island to let\nThe last lighthouse\n\n"
                + text.replace("Eastwick", "Orme"));

    assertThat(SourceText.of(page, "en").article())
        .contains("The port of Orme", "The port of Eastwick")
        .doesNotContain("A quay for dogs");
  }

  @Test
  void whatReadersWroteIsNoArticle() {
    String page =
        page(String.join("\n\n", PARAGRAPHS))
            + "\n9 Comments\n\nI counted them, and there are only 55 of them in that bay.\n";

    assertThat(SourceText.of(page, "en").article()).doesNotContain("only 55");
  }

  private static String page(String article) {
    return "Skip to content\nMenu\nHome\nNews\nSport\nBusiness\nCulture\nTravel\nSearch\nSign in\n\n"
        + "A port grows\n\n"
        + article
        + "\n\nAbout us\nContact\nPrivacy\nTerms\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder\nOrme\nTeal\nQuill\nErle\nOlmo\nAulne\nOntano\nElzen\nAmieiro\nHayashi\nKvist",
        "Alder 12\nOrme 7\nTeal 3\nQuill 1\nErle 9\nOlmo 8\nAulne 7\nOntano 6\nElzen 5\nKvist 4",
        "200 g flour\n3 eggs\nSalt\nButter\nMilk\nSugar\nYeast\nLemon\nCream\nRum\nVanilla\nApples",
        "Ports\nQuays\nShips\nCranes\nFares\nIslands\nFerries\nFishermen\nLights\nSeals\nSport"
      })
  void textWithAListKeepsAllItsLines(String list) {
    String text = "A port grows\n\n" + String.join("\n\n", PARAGRAPHS) + "\n\n" + list + "\n";
    SourceText source = SourceText.of(text, "en");

    assertThat(source.blocks()).allMatch(block -> block.kind().isArticle());
    assertThat(source.article()).contains(list.lines().toList()).contains(PARAGRAPHS);
  }

  @Test
  void letterOfManySectionsKeepsThem() {
    StringBuilder text = new StringBuilder("Report on the ports\n\n");
    for (String name : List.of("Orme", "Teal", "Alder", "Quill", "Erle", "Olmo", "Aulne")) {
      text.append(name).append("\n\nHome\n\n").append(PARAGRAPHS.getFirst()).append("\n\n");
    }

    assertThat(SourceText.of(text.toString(), "en").blocks())
        .allMatch(block -> block.kind().isArticle());
  }
}
