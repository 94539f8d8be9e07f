package io.checksummary.check.arithmetic.operand;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodAlignmentTest {

  /** Of each number in turn, the period that it belongs to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Costs were $23 and $21 in 2019 and 2018, respectively. | 2019; 2018",
        "Costs were $23 and $21, and dues $5 and $4, in 2019 and 2018, respectively. | 2019; 2018;"
            + " 2019; 2018",
        "Costs were $23 and $21 in 2019, respectively. | -; 2019",
        "Costs, dues and rents were $23, $21 and $5 in 2019 and 2018, respectively. | -; -; 2019",
        "Costs rose to $23 in 2019 from $21 in 2018. | 2019; 2018",
        "In 2019 costs were $23 and dues $21. | 2019; 2019",
        "Costs were $23 and dues $21. | -; -"
      })
  void areTheDatesThatStandNext(String sentence, String periods) {
    List<Mention> mentions = Recogniser.english().mentions("It sank. " + sentence);
    Map<Mention, Set<String>> found = PeriodAlignment.of(sentence, 9, mentions);
    List<String> written =
        mentions.stream()
            .filter(mention -> mention.quantity() instanceof Amount)
            .map(amount -> String.join(" ", new TreeSet<>(found.getOrDefault(amount, Set.of()))))
            .map(words -> words.isEmpty() ? "-" : words)
            .toList();
    assertThat(String.join("; ", written)).isEqualTo(periods);
  }
}
