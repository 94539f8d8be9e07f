package io.checksummary.document.html.css.selector;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.checksummary.document.html.css.token.StyleTooComplexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorParserTest {

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
    "2N - 1, 3, true"
  })
  void childrenAreCounted(String formula, int index, boolean holds) {
    assertThat(requireNonNull(NthFormula.of(formula)).holds(index)).isEqualTo(holds);
  }

  @Test
  void whatIsNoCountIsNone() {
    assertThat(NthFormula.of("bogus")).isNull();
    assertThat(NthFormula.of("2n+")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p|1",
        ".x.x|2000",
        "#y p.x|1001001",
        "a > b + c ~ d|4",
        ":is(#y, p)|1000000",
        ":where(#y) p|1",
        "p:not(.x, #y)|1000001",
        "main:has(> .x) p|1002",
        "p:nth-child(2n of .x)|2001",
        "p::before|2",
        "[a^=b i]|1000"
      })
  void selectorsAreReadAndWeighed(String written, int specificity) {
    assertThat(SelectorParser.parse(written))
        .singleElement()
        .extracting(Selector::specificity)
        .isEqualTo(specificity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a,",
        "p:bogus",
        "..x",
        ". x",
        "a > > b",
        "> a",
        "a >",
        "a::before b",
        "[=x]",
        "[a=]",
        "p:nth-child(x)",
        ":not(:bogus)",
        "1a",
        "a|p",
        "p::-moz-x",
        "./**/x"
      })
  void whatBrowsersDoNotKnowIsNoSelector(String written) {
    assertThat(SelectorParser.parse(written)).isEmpty();
  }

  @Test
  void aListInBracketsForgivesWhatIsUnknown() {
    assertThat(SelectorParser.parse(":is(.x, :bogus)")).hasSize(1);
    assertThat(SelectorParser.parse("p/**/.x , .\\31 a")).hasSize(2);
  }

  @Test
  void tooManyStepsAreRefused() {
    assertThatThrownBy(() -> SelectorParser.parse("a ".repeat(1_000)))
        .isInstanceOf(StyleTooComplexException.class);
    assertThatThrownBy(() -> SelectorParser.parse(":not(".repeat(1_000)))
        .isInstanceOf(StyleTooComplexException.class);
  }
}
