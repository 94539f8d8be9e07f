package io.checksummary.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpora {@code sentences.txt}, one for each language. */
class SentenceSplitterTest {

  static Stream<Arguments> cases() {
    return LanguageDetector.TABLED.stream()
        .sorted()
        .flatMap(language ->
            TableFile.optional(SentenceSplitterTest.class, language + "/sentences.txt")
                .lines()
                .stream()
                .map(line -> Arguments.of(language, line)));
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void endsWhereAReaderEndsIt(String language, String line) {
    String text = line.replace(" ‖ ", " ").replace("‖", "");
    List<String> expected = Arrays.stream(line.split("‖", -1)).map(String::strip).toList();
    assertThat(
            SentenceSplitter.split(text, 0, text.length(), SentenceBoundaryWords.of(language))
                .stream()
                .map(span -> span.of(text)))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void endsEverySentenceWhereAReaderEndsIt() {
    cases().forEach(line -> endsWhereAReaderEndsIt((String) line.get()[0], (String) line.get()[1]));
  }
}
