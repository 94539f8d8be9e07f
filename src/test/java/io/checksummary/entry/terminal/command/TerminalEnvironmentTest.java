package io.checksummary.entry.terminal.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.report.sheet.SheetStyle;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalEnvironmentTest {

  private static SheetStyle style(Map<String, String> environment, boolean live, Charset charset) {
    return new TerminalEnvironment(environment, live, live, live, charset).style(ColourChoice.AUTO);
  }

  @Test
  void colourIsForTerminalsUnlessSomebodySaysOtherwise() {
    assertThat(style(Map.of(), true, UTF_8).colour()).isTrue();
    assertThat(style(Map.of(), false, UTF_8).colour()).isFalse();
    assertThat(style(Map.of("TERM", "dumb"), true, UTF_8).colour()).isFalse();
    assertThat(style(Map.of("NO_COLOR", "1"), true, UTF_8).colour()).isFalse();
    assertThat(style(Map.of("NO_COLOR", ""), true, UTF_8).colour()).isTrue();
    assertThat(style(Map.of("CLICOLOR_FORCE", "1"), false, UTF_8).colour()).isTrue();
    assertThat(style(Map.of("CLICOLOR_FORCE", "0"), false, UTF_8).colour()).isFalse();
    assertThat(style(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), true, UTF_8).colour())
        .isFalse();
    assertThat(ColourChoice.ALWAYS.wanted(false, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(ColourChoice.NEVER.wanted(true, Map.of("CLICOLOR_FORCE", "1"))).isFalse();
  }

  @Test
  void theWidthIsTheTerminals() {
    assertThat(style(Map.of(), true, UTF_8).width()).isEqualTo(80);
    assertThat(style(Map.of("COLUMNS", "100"), true, UTF_8).width()).isEqualTo(100);
    assertThat(style(Map.of("COLUMNS", "500"), true, UTF_8).width()).isEqualTo(SheetStyle.WIDEST);
    assertThat(style(Map.of("COLUMNS", "3"), true, UTF_8).width()).isEqualTo(SheetStyle.NARROWEST);
    assertThat(style(Map.of("COLUMNS", "wide"), true, UTF_8).width()).isEqualTo(80);
  }

  @Test
  void signsAreAsciiWhereUtf8IsNotKnown() {
    assertThat(style(Map.of(), true, UTF_8).unicode()).isTrue();
    assertThat(style(Map.of(), true, ISO_8859_1).unicode()).isFalse();
    assertThat(new TerminalEnvironment(Map.of(), true, true, true, US_ASCII).outputCharset())
        .isEqualTo(UTF_8);
    assertThat(TerminalEnvironment.charset(null, "no-such-set", "ISO-8859-1"))
        .isEqualTo(ISO_8859_1);
    assertThat(TerminalEnvironment.charset(null, null)).isEqualTo(UTF_8);
  }
}
