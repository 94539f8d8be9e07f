package io.checksummary.check.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameReaderTest {

  record Case(String text, String number, String owners, String strength, String noun) {

    static Case of(String line) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      return new Case(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    @Override
    public String toString() {
      return text + " (" + number + ")";
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream corpus =
        Objects.requireNonNull(FrameReaderTest.class.getResourceAsStream("en/frames.txt"))) {
      String lines = new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(Case::of)
          .toList()
          .stream();
    }
  }

  @Tag("one-by-one")
  @ParameterizedTest
  @MethodSource("cases")
  void frame(Case example) {
    Frame frame = frame(example.text(), example.number());

    assertThat(frame.owners().stream().map(Subject::text).collect(Collectors.joining("; ")))
        .isEqualTo(example.owners());
    assertThat(frame.owners().stream().map(o -> o.strength().name().toLowerCase(Locale.ROOT)))
        .allMatch(example.strength()::equals);
    assertThat(String.join(" ", frame.measure().noun())).isEqualTo(example.noun());
  }

  @Test
  void frames() throws IOException {
    cases().forEach(this::frame);
  }

  @Test
  void ownersTogetherHaveTheSum() {
    Frame frame = frame("Ana Ruiz and Ben Okoro combined for 41 points.", "41");

    assertThat(frame.sharing()).isEqualTo(Frame.Sharing.TOGETHER);
    assertThat(frame.owners()).hasSize(2);
  }

  @Test
  void aScoreHasAnotherSide() {
    Frame frame = frame("The Kites outscored the Herons 34-21 in the second.", "34-21");

    assertThat(frame.counterpart()).isNotNull().extracting(Subject::text).isEqualTo("Herons");
  }

  @Test
  void anyTextIsReadInTime() {
    String names = "Ana and the Ben's (".repeat(20_000) + "12 points";
    String nested = "the ( who as 12 he while ".repeat(20_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          frames(names);
          frames(nested);
        });
  }

  private static Frame frame(String text, String number) {
    List<Mention> mentions = Recogniser.english().mentions(text);
    Mention mention =
        mentions.stream().filter(m -> m.span().of(text).equals(number)).findFirst().orElseThrow();
    return Objects.requireNonNull(frames(text).at(mention.span()));
  }

  private static FrameReader frames(String text) {
    SourceText read = SourceText.of(text, "en");
    List<Span> sentences = read.sentences().stream().map(read::toReceived).toList();
    return FrameReader.of(text, sentences, Recogniser.english().mentions(text));
  }
}
