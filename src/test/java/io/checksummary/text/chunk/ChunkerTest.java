package io.checksummary.text.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkerTest {

  @Test
  void leavesAShortArticleWhole() {
    SourceText source = SourceText.of("Ships rose 5%.\n\nShare this\n\nBoats fell 4%.");
    assertThat(Chunker.chunks(source, 100))
        .extracting(Chunk::text)
        .containsExactly("Ships rose 5%.\n\nBoats fell 4%.");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Chunker.chunks(SourceText.of("\n"), 100)).isEmpty();
  }

  @Test
  void refusesABudgetThatHoldsNothing() {
    assertThatThrownBy(() -> Chunker.chunks(SourceText.of("Ships."), 15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15");
  }

  @Test
  void cutsBeforeAHeading() {
    String section = "## Ships\n\n" + "The port of Eastwick grew by 5% over the year. ".repeat(12);
    SourceText source = SourceText.of((section + "\n\n").repeat(3));
    assertThat(Chunker.chunks(source, 200))
        .hasSize(3)
        .allSatisfy(chunk -> assertThat(chunk.text()).startsWith("## Ships"));
  }

  /** Twenty like sentences in halves: the even cut goes through a paragraph. */
  @ParameterizedTest
  @CsvSource({"'', '', 10", "'', '\n\n', 9", "'\n\n## Boats\n\n', '', 8"})
  void prefersASectionToAParagraphAndThatToASentence(String eighth, String ninth, int cut) {
    String sentence = "The port of Eastwick grew by five per cent. ";
    SourceText source =
        SourceText.of(
            sentence.repeat(8) + eighth + sentence + ninth + sentence.repeat(11).strip(), "en");
    List<Chunk> chunks = Chunker.chunks(source, TokenEstimate.estimate(sentence) * 15);
    assertThat(chunks).hasSize(2);
    assertThat(chunks.getFirst().text().split("Eastwick", -1)).hasSize(cut + 1);
  }

  @Test
  void fillsChunksOfWhatMustBeCut() {
    assertThat(Chunker.chunks(SourceText.of("9".repeat(500)), 100))
        .extracting(chunk -> chunk.text().length())
        .containsExactly(99, 99, 99, 99, 99, 5);
  }

  @Test
  void neverCutsANumber() {
    SourceText source = SourceText.of("sums " + "12 345 678 and 9.5 million or ".repeat(200));
    assertThat(Chunker.chunks(source, 40))
        .hasSizeGreaterThan(10)
        .allSatisfy(chunk -> {
          assertThat(chunk.text()).doesNotMatch("(?s).*\\d");
          assertThat(chunk.text()).doesNotStartWith("million");
        });
  }

  @Test
  void cutsEvenWhatHasNoSpaces() {
    SourceText source = SourceText.of("\uD83D\uDEA2".repeat(500) + "9".repeat(4000));
    List<Chunk> chunks = Chunker.chunks(source, 100);
    assertThat(String.join("", chunks.stream().map(Chunk::text).toList())).isEqualTo(source.text());
    assertThat(chunks)
        .allSatisfy(
            chunk -> assertThat(Character.isLowSurrogate(chunk.text().charAt(0))).isFalse());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 40, 90, 250, 700, 2000, 9000})
  void holdsEveryWordOnceInChunksOfNearlyOneSize(int budget) {
    for (int seed = 0; seed < 20; seed++) {
      SourceText source = SourceText.of(article(new Random(seed)));
      List<Chunk> chunks = Chunker.chunks(source, budget);
      assertThat(words(chunks)).isEqualTo(articleWords(source));
      assertThat(chunks)
          .allSatisfy(chunk -> {
            assertThat(chunk.span().of(source.text())).isEqualTo(chunk.text());
            assertThat(chunk.text()).isEqualTo(chunk.text().strip());
            assertThat(TokenEstimate.estimate(chunk.text())).isLessThanOrEqualTo(budget);
          });
      if (budget >= 250) {
        assertCutsNoSentence(source, chunks);
        assertNoneIsTiny(chunks);
      }
    }
  }

  private static void assertCutsNoSentence(SourceText source, List<Chunk> chunks) {
    for (Span sentence : source.sentences()) {
      assertThat(chunks).anyMatch(chunk -> chunk.span().contains(sentence));
    }
  }

  private static void assertNoneIsTiny(List<Chunk> chunks) {
    int most = chunks.stream().mapToInt(c -> TokenEstimate.estimate(c.text())).max().orElseThrow();
    assertThat(chunks)
        .allSatisfy(
            chunk -> assertThat(TokenEstimate.estimate(chunk.text()) * 3).isGreaterThan(most));
  }

  private static String words(List<Chunk> chunks) {
    return String.join(" ", chunks.stream().map(Chunk::text).toList()).replaceAll("\\s+", "");
  }

  private static String articleWords(SourceText source) {
    List<String> blocks = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block.kind().isArticle()) {
        blocks.add(block.span().of(source.text()));
      }
    }
    return String.join(" ", blocks).replaceAll("\\s+", "");
  }

  private static String article(Random random) {
    StringBuilder article = new StringBuilder();
    int paragraphs = 10 + random.nextInt(60);
    for (int p = 0; p < paragraphs; p++) {
      if (random.nextInt(6) == 0) {
        article.append("## Part ").append(p).append("\n\n");
      }
      if (random.nextInt(8) == 0) {
        article.append("Share this\n\nShip | Crew\nAlder | ").append(p).append("\n\n");
      }
      for (int s = random.nextInt(6); s >= 0; s--) {
        article.append("In the year ").append(1900 + random.nextInt(120)).append(" the port");
        article.append(" of Eastwick and its owners".repeat(random.nextInt(4)));
        article.append(" had ").append(random.nextInt(9000)).append(" ships. ");
      }
      article.append("\n\n");
    }
    return article.toString();
  }
}
