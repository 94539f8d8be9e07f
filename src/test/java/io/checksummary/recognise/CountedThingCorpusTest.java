package io.checksummary.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.CountedThing;
import io.checksummary.quantity.Mention;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountedThingCorpusTest {

  static Stream<String> languages() {
    return Recogniser.languages().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void findsWhatTheNumbersOfALanguageCount(String language) {
    List<List<String>> rows = corpus(language).rows();
    assertThat(rows.stream().map(row -> found(language, row.getFirst())))
        .isEqualTo(rows.stream().map(List::getLast).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void findsTheSameInTheMiddleOfAText(String language) {
    for (List<String> row : corpus(language).rows()) {
      String text = "The weather was fair.\n\n" + row.getFirst() + "\n\nNothing else was said.";
      assertThat(found(language, text)).isEqualTo(row.getLast());
    }
  }

  @Test
  void tellsWhetherTwoNumbersCountTheSame() {
    List<CountedThing> things =
        Recogniser.english().countedMentions("9 home games, 7 games, 5 goals").stream()
            .map(Mention::of)
            .toList();
    assertThat(things.get(0).sharesHead(things.get(1))).isTrue();
    assertThat(things.get(1).sharesHead(things.get(2))).isFalse();
  }

  @Test
  void doesNotChangeWhatAMentionSays() {
    String text = "They made 8 changes.";
    Recogniser english = Recogniser.english();
    assertThat(english.countedMentions(text).getFirst().withOf(null))
        .isEqualTo(english.mentions(text).getFirst());
  }

  private static TableFile corpus(String language) {
    return TableFile.of(
        CountedThingCorpusTest.class, "lexicon/" + language + "/counted-things.txt");
  }

  private static String found(String language, String text) {
    return Recogniser.of(language).countedMentions(text).stream()
        .map(m -> m.span().of(text) + " = " + (m.of() == null ? "-" : m.of().text()))
        .collect(Collectors.joining("; "));
  }
}
