package io.checksummary.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import io.checksummary.text.chunk.Chunker;
import io.checksummary.text.chunk.TokenEstimate;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes and somebody sends; what is quadratic does not end here. */
@Execution(ExecutionMode.CONCURRENT)
class PathologicalTest {

  private static final int MANY = 100_000;

  static Stream<String> texts() {
    return Stream.of(
            "\n",
            "\r",
            "-",
            "-\n",
            "a-\n",
            "a. ",
            "A. ",
            ". ",
            ".",
            "?",
            "\f",
            "a\f",
            "1\f",
            "Page 1\n",
            "Page 1\n\n",
            "x",
            "5",
            "word ",
            "word\n",
            "word\n\n",
            "| ",
            "|-",
            "a | b\n",
            "a\tb\n",
            "a  1\n",
            "\uD800",
            "\uDC00 ",
            "\u0000",
            "\u200B",
            "# ",
            "# a\n",
            "- ",
            "- a\n",
            "1. ",
            "1. a\n",
            "the\n\n",
            "a,\n\n",
            "(",
            ")",
            ". (",
            "\"",
            ".\"",
            "Mr. ",
            "U.S. ",
            "[1]",
            ".[",
            "\\",
            "\\$",
            "=",
            "a\n=\n",
            "…",
            "。",
            "。\n",
            "日",
            "Home\n",
            "Related stories\n\n",
            "(CNN)",
            "share this\n",
            "a. . ",
            "p.m. A",
            "?\" A ",
            "é",
            "1,",
            "1 ",
            "…\u00AD\n")
        .map(part -> part.repeat(MANY / part.length()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadInOneGo(String text) {
    SourceText source = SourceText.of(text);
    assertThat(source.toReceived(new Span(0, source.text().length())).end())
        .isLessThanOrEqualTo(text.length());
    assertThat(Chunker.chunks(source, 500))
        .allSatisfy(
            chunk -> assertThat(TokenEstimate.estimate(chunk.text())).isLessThanOrEqualTo(500));
  }
}
