package io.checksummary.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.Checker;
import io.checksummary.check.decision.DecisionRule;
import io.checksummary.check.judge.DecisionList;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.text.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that draws the list of rules names the rules there are, and its examples are true. */
class RulesPageTest {

  private static final String MEASURED = "## How often each decides";

  private static final Pattern RULE = Pattern.compile("^\\| `([a-z-]+)` \\|.*$", Pattern.MULTILINE);

  private static final Pattern EXAMPLE =
      Pattern.compile("“([^”]+)” ← (?:“([^”]+)”|the table) \\|$");

  /**
   * @param summary a piece of a summary in which the rule decides on a number
   */
  record Example(String rule, String summary, String source) {}

  static Stream<Example> examples() {
    String table =
        page().blocks().stream().filter(b -> b.isOf("text")).findFirst().orElseThrow().text();
    return RULE.matcher(before(MEASURED))
        .results()
        .flatMap(row ->
            EXAMPLE
                .matcher(row.group())
                .results()
                .map(found ->
                    new Example(
                        row.group(1),
                        found.group(1),
                        found.group(2) == null ? table : found.group(2))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRuleDecidesOnItsExample(Example example) {
    SourceDocument source =
        new SourceDocument(SourceText.of(example.source(), "en"), null, "en", null);
    SummaryPassage passage = new SummaryPassage(SummaryPassage.SUMMARY, example.summary());
    assertThat(new Checker().check(source, List.of(passage), "en"))
        .extracting(CheckedNumber::why)
        .contains(example.rule());
  }

  @Test
  void theListNamesEveryRuleInOrder() {
    assertThat(rules(before(MEASURED))).isEqualTo(names());
  }

  @Test
  void theMeasuredTableNamesEveryRuleInOrder() {
    String text = page().text();
    assertThat(rules(text.substring(text.indexOf(MEASURED)))).isEqualTo(names());
  }

  private static List<String> names() {
    return DecisionList.RULES.stream().map(DecisionRule::name).toList();
  }

  /** A rule that gives several verdicts has several rows. */
  private static List<String> rules(String text) {
    return RULE.matcher(text).results().map(row -> row.group(1)).distinct().toList();
  }

  private static String before(String heading) {
    String text = page().text();
    return text.substring(0, text.indexOf(heading));
  }

  private static Page page() {
    return Page.read(Page.FOLDER.resolve(Path.of("rules.md")));
  }
}
