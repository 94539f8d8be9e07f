package io.checksummary.check.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.source.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each language's prose gives without a number for it, and what it does not give: the language
 * of the claim and of the source, the claim, its number, whether it follows, the source.
 */
class ProseDerivationCorpusTest {

  record Case(
      String language,
      String sourceLanguage,
      String claim,
      String number,
      boolean follows,
      String source) {

    static Case of(String line) {
      String[] cells = line.split("\\s*\\|\\s*", 6);
      return new Case(cells[0], cells[1], cells[2], cells[3], cells[4].equals("+"), cells[5]);
    }
  }

  static Stream<Case> cases() {
    return Recogniser.languages().stream()
        .map(language -> language + "/listed-and-passed.txt")
        .map(name -> TableFile.optional(ProseDerivationCorpusTest.class, name))
        .flatMap(corpus -> corpus.lines().stream())
        .map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isDerivedOrNot(Case one) {
    SourceText source = SourceText.of(one.source(), one.sourceLanguage());
    ProseDerivations derivations =
        new ProseDerivations(
            source, Recogniser.of(one.sourceLanguage()).mentions(source.text()), null);
    int at = one.claim().indexOf(one.number());
    Mention number =
        Recogniser.of(one.language()).mentions(one.claim()).stream()
            .filter(mention -> mention.span().contains(at))
            .findFirst()
            .orElseThrow();
    assertThat(derivations.derive(one.claim(), number, one.language()).isPresent())
        .as(one.toString())
        .isEqualTo(one.follows());
  }
}
