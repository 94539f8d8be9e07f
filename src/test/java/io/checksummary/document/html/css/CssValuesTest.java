package io.checksummary.document.html.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12px|12",
        "1.5em|15",
        "2rem|32",
        "-1in|-96",
        "50%|100",
        "10vw|128",
        "0|0",
        "calc(100% - 2 * 10px)|180",
        "min(3px, 1em)|3",
        "clamp(1px, 5px, 3px)|3",
        "max(1px,2px)|2",
        "calc(10px - -5px)|15"
      })
  void lengthsAreReadInPixels(String written, double pixels) {
    assertThat(CssLength.pixels(written, 10, 200)).hasValue(pixels);
  }

  @ParameterizedTest
  @CsvSource({"auto", "1furlong", "calc(1px", "--", "min()"})
  void whatIsNoLengthIsNone(String written) {
    assertThat(CssLength.pixels(written, 10, 200)).isEqualTo(OptionalDouble.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#fff|255|255|255|1", "White|255|255|255|1", "rgb(1, 2, 3)|1|2|3|1",
        "rgb(1 2 3 / 50%)|1|2|3|0.5", "hsl(120, 100%, 25%)|0|128|0|1", "#12345600|18|52|86|0",
        "transparent|0|0|0|0"
      })
  void coloursAreReadInAllTheirForms(String written, int red, int green, int blue, double alpha) {
    assertThat(CssColour.of(written)).isEqualTo(new CssColour(red, green, blue, alpha));
  }

  @Test
  void whatIsNoColourIsNone() {
    assertThat(CssColour.of("inherit")).isNull();
    assertThat(CssColour.of("#12345")).isNull();
    assertThat(CssColour.of("rgb(1,2)")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "odd, 3, true",
    "even, 3, false",
    "2n+1, 5, true",
    "-n+3, 3, true",
    "-n+3, 4, false",
    "n, 7, true",
    "3, 3, true",
    "0n+4, 4, true",
    "bogus, 1, false"
  })
  void childrenAreCounted(String formula, int index, boolean holds) {
    assertThat(NthFormula.holds(formula, index)).isEqualTo(holds);
  }
}
