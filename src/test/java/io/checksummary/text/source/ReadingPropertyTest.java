package io.checksummary.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Block;
import io.checksummary.text.Span;
import io.checksummary.text.character.Characters;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every text, tried on prose that was mangled and on plain rubbish. */
@Execution(ExecutionMode.CONCURRENT)
class ReadingPropertyTest {

  private static final String[] RUBBISH = {
    "a",
    "B",
    "7",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\f",
    "\t",
    ".",
    "! ",
    "?\" ",
    "-",
    "- ",
    "-\n",
    "| ",
    "|---|\n",
    "# ",
    "===\n",
    "\\$",
    "\\",
    "%",
    "\u00AD",
    "\u200B",
    "\uD83D\uDEA2",
    "\uD83D",
    "\uDEA2",
    "\u0000",
    "Mr. ",
    "U.S. ",
    "the ",
    "Share this\n",
    "Page 2 of 3\n",
    "Home\n",
    "News\n",
    "Sport\n",
    "Related stories\n",
    "Photo: a boat\n",
    "(CNN)",
    "1. ",
    "5,000",
    "日本。",
    "é",
    "\u2028",
    "The ferry left at noon and it was full",
    "412 million",
    "12 comments\n",
    "\u00A0"
  };

  private static final String[] WORDS = {
    "the",
    "ferry",
    "left",
    "at",
    "noon",
    "with",
    "4,120",
    "people",
    "Mr.",
    "Alder",
    "said",
    "of",
    "$412",
    "million",
    "long-term",
    "and",
    "it",
    "rose",
    "3.5%",
    "in",
    "U.S.",
    "harbours",
    "quay"
  };

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("seeds")
  void holdOfRubbish(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      text.append(RUBBISH[random.nextInt(RUBBISH.length)]);
    }
    assertSound(text.toString());
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("seeds")
  void holdOfMangledProse(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 20 + random.nextInt(300); i >= 0; i--) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(mangled(word, random)).append(gap(random));
    }
    assertSound(text.toString());
  }

  @Test
  void holdOfTheFirstSeeds() {
    seeds().limit(60).forEach(this::holdOfRubbish);
    seeds().limit(60).forEach(this::holdOfMangledProse);
  }

  private static String mangled(String word, Random random) {
    int at = 1 + random.nextInt(word.length());
    return switch (random.nextInt(20)) {
      case 0 -> word.substring(0, at) + "\u00AD" + word.substring(at);
      case 1 -> word.substring(0, at) + "\u200B" + word.substring(at);
      case 2 -> word.substring(0, at) + "-\n" + word.substring(at);
      case 3 -> word.replace("$", "\\$");
      case 4 -> word + ".";
      default -> word;
    };
  }

  private static String gap(Random random) {
    return switch (random.nextInt(40)) {
      case 0, 1, 2 -> "\n";
      case 3 -> "\r\n";
      case 4 -> "\n\n";
      case 5 -> "\nEastwick Review 7\n\f\nShips\n";
      case 6 -> ".\n\n";
      case 7 -> "  ";
      default -> " ";
    };
  }

  private static void assertSound(String received) {
    SourceText source = SourceText.of(received, "en");
    assertReadOnce(source);
    assertBlocksInOrder(source);
    assertSentencesTile(source);
    assertArticleComesFirst(source);
    for (Span sentence : source.sentences()) {
      assertHolds(source.toReceived(sentence).of(received), sentence.of(source.text()));
    }
  }

  /** Whatever a reader sees is in one place of the view, and as it was. */
  private static void assertReadOnce(SourceText source) {
    BitSet read = new BitSet();
    String received = source.received();
    for (int i = 0; i < source.text().length(); i++) {
      Span place = source.toReceived(new Span(i, i + 1));
      if (place.length() > 0) {
        assertThat(read.get(place.start())).isFalse();
        assertThat(place.length()).isEqualTo(1);
        read.set(place.start());
      }
    }
    for (int i = 0; i < received.length(); i++) {
      char c = received.charAt(i);
      boolean seen = !Characters.isSpace(c) && !Characters.isInvisible(c) && "-\\*".indexOf(c) < 0;
      assertThat(!seen || read.get(i)).as("character %d of %s", i, received).isTrue();
    }
  }

  private static void assertBlocksInOrder(SourceText source) {
    int from = 0;
    for (Block block : source.blocks()) {
      assertThat(source.text().substring(from, block.span().start())).isBlank();
      assertThat(block.span().of(source.text())).isNotBlank().isEqualTo(trimmed(block, source));
      from = block.span().end();
    }
    assertThat(from).isEqualTo(source.text().length());
  }

  private static String trimmed(Block block, SourceText source) {
    return block.span().of(source.text()).strip();
  }

  /** Between the sentences of a block lies white space, before the first the mark of an item. */
  private static void assertSentencesTile(SourceText source) {
    int next = 0;
    for (Block block : source.blocks()) {
      int from = block.span().start();
      while (next < source.sentences().size()
          && source.sentences().get(next).start() < block.span().end()) {
        Span sentence = source.sentences().get(next++);
        assertThat(block.kind().isArticle()).isTrue();
        assertThat(block.span().contains(sentence)).isTrue();
        assertThat(sentence.length()).isPositive();
        String gap = source.text().substring(from, sentence.start());
        long marks = gap.chars().filter(c -> !Characters.isSpace((char) c)).count();
        assertThat(marks).isLessThanOrEqualTo(from == block.span().start() ? 6 : 0);
        assertThat(source.sentenceAt(sentence.start())).isEqualTo(sentence);
        assertThat(source.sentenceAt(sentence.end() - 1)).isEqualTo(sentence);
        from = sentence.end();
      }
      if (block.kind().isArticle()) {
        assertThat(from).isEqualTo(block.span().end());
      }
    }
    assertThat(next).isEqualTo(source.sentences().size());
  }

  private static void assertArticleComesFirst(SourceText source) {
    boolean aside = false;
    for (Block block : source.blocks()) {
      assertThat(aside && block.kind().isArticle()).isFalse();
      assertThat(source.isArticle(block.span().start())).isEqualTo(block.kind().isArticle());
      aside = !block.kind().isArticle();
    }
  }

  /** All that is read, white space aside, is in what was received, in order. */
  private static void assertHolds(String received, String read) {
    int at = 0;
    for (int i = 0; i < read.length(); i++) {
      if (!Characters.isSpace(read.charAt(i))) {
        at = received.indexOf(read.charAt(i), at) + 1;
        assertThat(at).as("%s in %s", read, received).isPositive();
      }
    }
  }
}
