package io.checksummary.entry.chat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEscapeTest {

  private static final MarkdownEscape STARS = new MarkdownEscape("\\*");

  @ParameterizedTest
  @CsvSource({
    "2 * 3, 2 \\* 3",
    "\\*, \\\\\\*",
    "- item, \\- item",
    "-5%, -5%",
    "---, \\-\\-\\-",
    "1. item, 1\\. item",
    "1.5, 1.5",
    "The end. More, The end. More",
    "example.org, example\\.org"
  })
  void onlyWhatCouldBeMarkupHasABackslash(String text, String escaped) {
    assertThat(STARS.of(text)).isEqualTo(escaped);
  }
}
