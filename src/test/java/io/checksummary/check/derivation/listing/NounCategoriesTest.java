package io.checksummary.check.derivation.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounCategoriesTest {

  @ParameterizedTest
  @CsvSource({
    "brothers, brother, true",
    "lorries, lorry, true",
    "ties, tie, true",
    "boxes, box, true",
    "churches, church, true",
    "dishes, dish, true",
    "glasses, glass, true",
    "quizzes, quizz, true",
    "houses, house, true",
    "men, man, true",
    "glass, glass, false",
    "bus, bus, false",
    "crisis, crisis, false",
    "is, is, false",
    "as, as, false",
    "brother, brother, false"
  })
  void haveASingular(String noun, String singular, boolean plural) {
    assertThat(NounCategories.ENGLISH.singular(noun)).isEqualTo(singular);
    assertThat(NounCategories.ENGLISH.isPlural(noun)).isEqualTo(plural);
  }

  @Test
  void areOfAClassInSingularAndPlural() {
    assertThat(NounCategories.ENGLISH.classOf("brother")).isEqualTo(NounCategories.PERSON);
    assertThat(NounCategories.ENGLISH.isPerson("brothers")).isTrue();
    assertThat(NounCategories.ENGLISH.classOf("lorries")).isEqualTo("vehicle");
    assertThat(NounCategories.ENGLISH.isPerson("lorries")).isFalse();
    assertThat(NounCategories.ENGLISH.classOf("xyzzy")).isNull();
  }

  @Test
  void meetWhateverTheirEnding() {
    assertThat(NounCategories.ENGLISH.stem("earned")).isEqualTo("earne");
    assertThat(NounCategories.ENGLISH.stem("lorries")).isEqualTo("lorry");
    assertThat(NounCategories.ENGLISH.stem("men")).isEqualTo("man");
  }

  /** The number is the first word; what it counts is told by its singular. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two young Indian rowers have | young indian rowers | rower",
        "two of the young rowers | young rowers | rower",
        "two of rowers | rowers | rower",
        "two were there | '' | ''",
        "two 40-year-old brothers. | year old brothers | brother",
        "two, brothers | '' | ''",
        "two rower's boats | rower boats | boat",
        "two-storey house | storey | storey"
      })
  void areWhatANumberCounts(String text, String words, String head) {
    CountedNoun counted = CountedNoun.byCardinal(text, new Span(0, 3));
    assertThat(String.join(" ", counted.words())).isEqualTo(words);
    assertThat(counted.head() == null ? "" : counted.head()).isEqualTo(head);
  }

  @Test
  void areWhatAnOrdinalRanks() {
    CountedNoun novel = CountedNoun.byOrdinal("first graphic novel of", new Span(0, 5));
    assertThat(novel.words()).containsExactly("graphic", "novel");
    assertThat(novel.head()).isEqualTo("novel");
    assertThat(CountedNoun.byOrdinal("first, she", new Span(0, 5))).isEqualTo(CountedNoun.NOTHING);
  }
}
