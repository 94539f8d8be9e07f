package io.checksummary.entry.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandReaderTest {

  private static final Surroundings TERMINAL =
      new Surroundings(Map.of("TERM", "xterm"), true, true, true, UTF_8);

  private static Order read(String... arguments) {
    return new CommandReader(TERMINAL).read(arguments);
  }

  private static Order bare(Map<String, String> environment, boolean inputLive) {
    return new CommandReader(new Surroundings(environment, inputLive, false, false, UTF_8)).read();
  }

  @Test
  void articlesAndOptionsGoInAnyOrder() {
    assertThat(read("a.txt", "--sentences", "2", "-", "--json", "--max-figures=4"))
        .isEqualTo(
            new Order.Summarise(
                List.of("a.txt", "-"),
                new Order.About(null, null, null),
                new Order.Wishes(2, null, 4, null),
                new Order.Look(true, When.AUTO, false)));
  }

  @Test
  void optionsOfTheLookGoBeforeOrAfterACommand() {
    Order.About about = new Order.About("T", "en", "2024-05-14");
    Order.Look look = new Order.Look(true, When.NEVER, true);
    Order check = new Order.Check("s", "m", about, look);
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
    Order.Look look = new Order.Look(false, When.AUTO, false);
    assertThat(read("figures", "t"))
        .isEqualTo(new Order.Figures("t", new Order.About(null, null, null), look));
    assertThat(read("samples")).isEqualTo(new Order.ShowSamples(null, look));
    assertThat(read("samples", "x")).isEqualTo(new Order.ShowSamples("x", look));
    assertThat(read("serve")).isEqualTo(new Order.Serve(null, null));
    assertThat(read("serve", "--host=::1", "--port=0")).isEqualTo(new Order.Serve("::1", 0));
    assertThat(read("verify"))
        .isInstanceOfSatisfying(
            Order.Tell.class, tell -> assertThat(tell.text()).contains("./checksummary verify"));
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
        .isEqualTo(new Order.Tell("checksummary: " + sentence, Exit.USAGE));
  }

  @Test
  void helpAndVersionAreAnswers() {
    assertThat(read("--help"))
        .isInstanceOfSatisfying(
            Order.Tell.class,
            tell -> {
              assertThat(tell.exit()).isEqualTo(Exit.PASSED);
              assertThat(tell.text())
                  .contains("ARTICLE", "check", "--json", "Exit codes", "CHECKSUMMARY_MODEL");
              assertThat(tell.text().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                  .allMatch(line -> line.length() <= 80);
            });
    assertThat(read("check", "--help"))
        .isInstanceOfSatisfying(
            Order.Tell.class, tell -> assertThat(tell.text()).contains("SOURCE", "SUMMARY"));
    assertThat(read("--version"))
        .isInstanceOfSatisfying(
            Order.Tell.class,
            tell -> assertThat(tell.text()).matches("checksummary \\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void nothingAtAllServesWhereNobodyIs() {
    assertThat(bare(Map.of(), true)).isInstanceOf(Order.Tell.class);
    assertThat(bare(Map.of("CHECKSUMMARY_TERMINAL", ""), false)).isInstanceOf(Order.Tell.class);
    assertThat(bare(Map.of(), false)).isEqualTo(new Order.Serve(null, null));
    assertThat(bare(Map.of("K_SERVICE", "x"), true)).isEqualTo(new Order.Serve(null, null));
    assertThat(bare(Map.of("AWS_LAMBDA_RUNTIME_API", "x"), true))
        .isEqualTo(new Order.Serve(null, null));
  }
}
