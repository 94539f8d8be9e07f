package io.checksummary.entry.terminal.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineParserTest {

  private static final TerminalEnvironment TERMINAL =
      new TerminalEnvironment(Map.of("TERM", "xterm"), true, true, true, UTF_8);

  private static TerminalCommand read(String... arguments) {
    return new CommandLineParser(TERMINAL).read(arguments);
  }

  private static TerminalCommand bare(Map<String, String> environment, boolean inputLive) {
    return new CommandLineParser(
            new TerminalEnvironment(environment, inputLive, false, false, UTF_8))
        .read();
  }

  @Test
  void articlesAndOptionsGoInAnyOrder() {
    assertThat(read("a.txt", "--sentences", "2", "-", "--json", "--max-figures=4"))
        .isEqualTo(
            new TerminalCommand.Summarise(
                List.of("a.txt", "-"),
                new TerminalCommand.ArticleDetails(null, null, null),
                new TerminalCommand.Wishes(2, null, 4, null, null),
                new TerminalCommand.DisplayOptions(true, ColourChoice.AUTO, false)));
  }

  @Test
  void optionsOfTheLookGoBeforeOrAfterACommand() {
    TerminalCommand.ArticleDetails about =
        new TerminalCommand.ArticleDetails("T", "en", "2024-05-14");
    TerminalCommand.DisplayOptions display =
        new TerminalCommand.DisplayOptions(true, ColourChoice.NEVER, true);
    TerminalCommand check = new TerminalCommand.Check("s", "m", about, display);
    assertThat(
            read(
                "check",
                "s",
                "m",
                "--title=T",
                "--language=en",
                "--published-at=2024-05-14",
                "--json",
                "--color",
                "never",
                "-q"))
        .isEqualTo(check);
    assertThat(
            read(
                "--json",
                "-q",
                "--color=never",
                "check",
                "--title=T",
                "--language=en",
                "--published-at=2024-05-14",
                "s",
                "m"))
        .isEqualTo(check);
  }

  @Test
  void everyCommandIsRead() {
    TerminalCommand.DisplayOptions display =
        new TerminalCommand.DisplayOptions(false, ColourChoice.AUTO, false);
    assertThat(read("figures", "t"))
        .isEqualTo(
            new TerminalCommand.Figures(
                "t", new TerminalCommand.ArticleDetails(null, null, null), display));
    assertThat(read("samples")).isEqualTo(new TerminalCommand.ShowSamples(null, display));
    assertThat(read("samples", "x")).isEqualTo(new TerminalCommand.ShowSamples("x", display));
    assertThat(read("key")).isEqualTo(new TerminalCommand.MakeKey(display));
    assertThat(read("serve")).isEqualTo(new TerminalCommand.Serve(null, null));
    assertThat(read("serve", "--host=::1", "--port=0"))
        .isEqualTo(new TerminalCommand.Serve("::1", 0));
    assertThat(read("verify"))
        .isInstanceOfSatisfying(
            TerminalCommand.Message.class,
            tell -> assertThat(tell.text()).contains("./checksummary verify"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a --max-figure 3|there is no option '--max-figure'; did you mean '--max-figures'?",
        "a --xyzzy=1|there is no option '--xyzzy'; 'checksummary --help' lists them",
        "check --jsn a b|there is no option '--jsn'; did you mean '--json'?",
        "check a|missing required parameter: 'SUMMARY'; try 'checksummary check --help'",
        "check a b c|'c' is one argument too many for 'checksummary check'",
        "--sentences 3 check a b|'--sentences' does not go with 'check'",
        "a check b c|'a' does not go with 'check'",
        "--json|no article was named; name a file, a sample, or '-' for the standard input",
        "a --sentences x|invalid value for option '--sentences': 'x' is not an int;"
            + " try 'checksummary --help'",
      })
  void whatMakesNoSenseIsToldInOneSentence(String arguments, String sentence) {
    assertThat(read(arguments.split(" ", -1)))
        .isEqualTo(new TerminalCommand.Message("checksummary: " + sentence, ExitCode.USAGE));
  }

  @Test
  void helpAndVersionAreAnswers() {
    assertThat(read("--help"))
        .isInstanceOfSatisfying(
            TerminalCommand.Message.class,
            tell -> {
              assertThat(tell.exit()).isEqualTo(ExitCode.PASSED);
              assertThat(tell.text())
                  .contains("ARTICLE", "check", "--json", "Exit codes", "CHECKSUMMARY_MODEL");
              assertThat(tell.text().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                  .allMatch(line -> line.length() <= 80);
            });
    assertThat(read("check", "--help"))
        .isInstanceOfSatisfying(
            TerminalCommand.Message.class,
            tell -> assertThat(tell.text()).contains("SOURCE", "SUMMARY"));
    assertThat(read("--version"))
        .isInstanceOfSatisfying(
            TerminalCommand.Message.class,
            tell -> assertThat(tell.text()).matches("checksummary \\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void nothingAtAllServesWhereNobodyIs() {
    assertThat(bare(Map.of(), true)).isInstanceOf(TerminalCommand.Message.class);
    assertThat(bare(Map.of("CHECKSUMMARY_TERMINAL", ""), false))
        .isInstanceOf(TerminalCommand.Message.class);
    assertThat(bare(Map.of(), false)).isEqualTo(new TerminalCommand.Serve(null, null));
    assertThat(bare(Map.of("K_SERVICE", "x"), true))
        .isEqualTo(new TerminalCommand.Serve(null, null));
    assertThat(bare(Map.of("AWS_LAMBDA_RUNTIME_API", "x"), true))
        .isEqualTo(new TerminalCommand.Serve(null, null));
  }

  @Test
  void theDoctorOfChatsIsACommandBelowACommand() {
    assertThat(read("chat", "doctor", "--offline", "-q"))
        .isEqualTo(
            new TerminalCommand.ChatDoctor(
                true, new TerminalCommand.DisplayOptions(false, ColourChoice.AUTO, true)));
    assertThat(read("chat"))
        .isEqualTo(
            new TerminalCommand.Message(
                "checksummary: 'chat' wants a command; try 'checksummary chat --help'",
                ExitCode.USAGE));
    assertThat(read("--words", "5", "chat", "doctor")).isInstanceOf(TerminalCommand.Message.class);
  }
}
