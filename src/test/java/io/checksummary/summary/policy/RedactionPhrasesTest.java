package io.checksummary.summary.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a sentence when a number goes, in every language that has a table for it. */
class RedactionPhrasesTest {

  static Stream<Arguments> redactions() {
    return TableFile.of(RedactionPhrasesTest.class, "redactions.txt").rows().stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("redactions")
  void whatIsLeftReadsOn(String language, String marked, String left) {
    List<Span> out = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    for (String part : marked.split("(?=[{}])", -1)) {
      boolean number = part.startsWith("{");
      String text = part.startsWith("{") || part.startsWith("}") ? part.substring(1) : part;
      if (number) {
        out.add(new Span(sentence.length(), sentence.length() + text.length()));
      }
      sentence.append(text);
    }

    assertThat(
            RedactionPhrases.of(language)
                .without(sentence.toString(), places(language, sentence.toString(), out)))
        .isEqualTo(left.equals("-") ? "" : left);
  }

  private static List<RedactionPhrases.NumberPlace> places(
      String language, String sentence, List<Span> out) {
    return Stream.concat(
            out.stream()
                .map(span ->
                    new RedactionPhrases.NumberPlace(span, kind(language, sentence, span), true)),
            Recogniser.of(Recogniser.reads(language) ? language : "en").mentions(sentence).stream()
                .filter(mention -> out.stream().noneMatch(mention.span()::overlaps))
                .map(mention -> new RedactionPhrases.NumberPlace(mention.span(), "number", false)))
        .toList();
  }

  private static String kind(String language, String sentence, Span span) {
    return Recogniser.of(Recogniser.reads(language) ? language : "en").mentions(sentence).stream()
        .filter(mention -> mention.span().overlaps(span))
        .map(Mention::quantity)
        .map(quantity -> quantity.kindCode())
        .findFirst()
        .orElse("number");
  }

  /** A phrase that holds a number would be checked, and fail, in turn. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it", "nl", "zh", "ja"})
  void noPhraseHoldsANumber(String language) {
    List<String> phrases =
        TableFile.of(RedactionPhrases.class, language + "/redaction.txt").rows().stream()
            .filter(row -> row.getFirst().equals("after"))
            .map(List::getLast)
            .toList();

    assertThat(phrases).isNotEmpty();
    assertThat(phrases)
        .allSatisfy(phrase ->
            assertThat(Recogniser.of(language).mentions(phrase + ".")).as(phrase).isEmpty());
  }
}
