package io.checksummary.recognise.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  /** More than there is room for at first, several times over. */
  private static final int MANY = 40_000;

  @Test
  void keepsEveryWordApartHoweverManyThereAre() {
    Vocabulary vocabulary = new Vocabulary();
    Set<Integer> symbols = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      symbols.add(vocabulary.intern(word(i)));
    }
    assertThat(symbols).hasSize(MANY).doesNotContain(Vocabulary.UNKNOWN);
    assertThat(vocabulary.size()).isEqualTo(MANY + 1);
    for (int i = 0; i < MANY; i += 7) {
      assertThat(vocabulary.symbol(word(i).toUpperCase(Locale.ROOT)))
          .isEqualTo(vocabulary.intern(word(i)))
          .isEqualTo(i + 1);
    }
  }

  @Test
  void knowsOneApostropheAndOneHyphen() {
    Vocabulary vocabulary = new Vocabulary();
    int symbol = vocabulary.intern("o’clock–time");
    assertThat(vocabulary.symbol("O'Clock-Time")).isEqualTo(symbol);
    assertThat(vocabulary.symbol("oclock-time")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void keepsWhereEveryPieceOfAWordEnds() {
    CompoundSplitter.Pieces pieces = new CompoundSplitter.Pieces();
    for (int end = 1; end <= 200; end++) {
      pieces.add(3 * end);
    }
    assertThat(pieces.count()).isEqualTo(200);
    assertThat(pieces.end(0)).isEqualTo(3);
    assertThat(pieces.end(199)).isEqualTo(600);
  }

  private static String word(int i) {
    return "word" + Integer.toString(i, Character.MAX_RADIX);
  }
}
