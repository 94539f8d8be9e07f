package io.checksummary.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story reads the same, sentence by sentence, whichever way it came. */
class TwinsTest {

  @ParameterizedTest
  @CsvSource({
    "twins/ferries.txt, twins/ferries-pdf.txt",
    "twins/ferries.txt, twins/ferries-web.txt",
    "twins/ferries.txt, twins/ferries-mail.txt",
    "/samples/harbour-foods.txt, /samples/harbour-foods-pdf.txt",
    "/samples/harbour-foods.txt, /samples/harbour-foods-web.txt"
  })
  void readAlike(String clean, String twin) {
    assertThat(sentences(twin)).isEqualTo(sentences(clean)).hasSizeGreaterThan(10);
  }

  /** Rows differ in what parts their cells. */
  private static List<String> sentences(String name) {
    SourceText source = SourceText.of(read(name));
    return source.sentences().stream()
        .map(s -> s.of(source.text()).replaceAll(" *\\| *| {2,}", " | "))
        .toList();
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(TwinsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
