package io.checksummary.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.mention.RecognitionRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserCorpusTest {

  static Stream<String> languages() {
    return Recogniser.languages().stream();
  }

  static Stream<Corpus> sentences() {
    return Corpus.all();
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatTheSentenceHoldsAndNothingElse(Corpus line) {
    assertThat(found(line)).isEqualTo(line.expected());
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheSameInTheMiddleOfAText(Corpus line) {
    String before = "The weather was fair. ";
    List<Mention> mentions =
        Recogniser.of(line.language())
            .mentions(before + line.sentence() + "\n\nNothing else was said.");
    assertThat(mentions.stream().map(m -> m.span().start() - before.length()))
        .isEqualTo(line.mentions().stream().map(m -> m.span().start()).toList());
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("sentences")
  void namesRulesByTheKindOfWhatTheyFind(Corpus line) {
    for (Mention mention : line.mentions()) {
      String kind = mention.quantity().kindCode();
      assertThat(mention.rule())
          .matches(rule -> rule.startsWith(kind + ".") || rule.equals("number.range"));
    }
  }

  /** All of a language at once: where every test is run again for every mutant, few are better. */
  @ParameterizedTest
  @MethodSource("languages")
  void findsWhatTheSentencesOfALanguageHold(String language) {
    Corpus.of(language).forEach(line -> assertThat(found(line)).isEqualTo(line.expected()));
  }

  @Test
  void showsEveryRuleAtWork() {
    Set<String> shown =
        sentences()
            .flatMap(line -> line.mentions().stream())
            .map(Mention::rule)
            .collect(Collectors.toSet());
    assertThat(Arrays.stream(RecognitionRule.values()).map(RecognitionRule::code))
        .allMatch(shown::contains);
  }

  @Test
  void namesRulesAfterTheirConstants() {
    for (RecognitionRule rule : RecognitionRule.values()) {
      String last = rule.code().substring(rule.code().indexOf('.') + 1).toUpperCase(Locale.ROOT);
      assertThat(rule.name()).endsWith(last.replace('-', '_'));
    }
  }

  private static List<String> found(Corpus line) {
    return line.mentions().stream().map(m -> Corpus.written(m, line.sentence())).toList();
  }
}
