package io.checksummary.check.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearFromContextTest {

  /** The year of publication may be unknown; what is told are the places that give the date. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "August 2022 | It moved on 17 August. | 2022 | 17 August",
        "August 2022 | It moved on 17 August. | 2021 | -",
        "August 2022 | It moved on 17 August. | | -",
        "August 2022 | It moved on 17 August, and in May 2022 it was back. | | 17 August; May 2022",
        "August 2022 | In 2022 it moved. On 17 August it was back. | | 2022; 17 August",
        "August 2022 | In 2021, on 17 August, when all was quiet, it moved. In 2022 it was back. |"
            + " | -",
        "July 2022 | It moved on 17 August. | 2022 | -",
        "17 August 2022 | It moved on 17 August. | 2022 | 17 August",
        "18 August 2022 | It moved on 17 August. | 2022 | -",
        "2022 | It moved on 17 August. | 2022 | -"
      })
  void takesTheYearThatIsToldNearest(
      String claim, String source, @Nullable Integer now, String places) {
    List<Mention> mentions = Recogniser.english().mentions(source);
    Mention number = Recogniser.english().mentions(claim).getFirst();
    String found =
        new YearFromContext(mentions, now)
            .of(number)
            .map(derivation ->
                String.join(
                    "; ", derivation.operands().stream().sorted().map(s -> s.of(source)).toList()))
            .orElse("-");
    assertThat(found).isEqualTo(places);
  }
}
