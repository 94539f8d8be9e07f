package io.checksummary.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.resource.TextResource;
import io.checksummary.text.source.SourceText;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class MarkdownDocumentTest {

  private static final Pattern SEEN = Pattern.compile("\\bseen\\d+");
  private static final Pattern HIDDEN = Pattern.compile("\\bhidden\\d+");

  static Stream<String> documents() {
    String corpus =
        TextResource.text(MarkdownDocumentTest.class, "shown.txt").replaceAll("\\A(?:#.*\n)+", "");
    return Arrays.stream(corpus.split("\n====\n"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void showsWhatAReaderSees(String written) {
    String shown = MarkdownDocument.shown(written);

    assertThat(shown).hasSameSizeAs(written);
    assertThat(shown.lines().count()).isEqualTo(written.lines().count());
    assertThat(SEEN.matcher(written).results().map(found -> found.group()))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(shown).contains(word));
    assertThat(HIDDEN.matcher(shown).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void showsTheSameWithOtherLineEnds(String written) {
    assertThat(MarkdownDocument.shown(written.replace("\n", "\r\n")))
        .isEqualTo(MarkdownDocument.shown(written).replace("\n", "\r\n"));
  }

  @Test
  void leavesAllElseAsItIs() {
    String written = "# Prices\n\n* **12 %** up, see [here](https://harbour.example)\n\n1. One\n";

    assertThat(MarkdownDocument.shown(written)).isEqualTo(written);
    assertThat(MarkdownDocument.shown("~~12~~ up")).isEqualTo("\u2060".repeat(6) + " up");
    assertThat(SourceText.MASK).isEqualTo('\u2060');
  }

  /** Each would take minutes if anything was read again from every place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "~~",
        "~~a ",
        "`",
        "``a`",
        "[a](b \"",
        "](",
        "](b (",
        "[a]: b\n",
        "[^1]",
        "[^1]: a\n",
        "---\n",
        "a: b\n",
        "(",
        "\\",
        "](a(b",
        "```\n"
      })
  void longRunsAreReadInLinearTime(String unit) {
    String run = "---\n" + unit.repeat(300_000 / unit.length());

    assertThat(MarkdownDocument.shown(run)).hasSameSizeAs(run);
  }
}
