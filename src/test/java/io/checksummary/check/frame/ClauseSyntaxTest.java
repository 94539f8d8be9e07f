package io.checksummary.check.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.word.Token;
import io.checksummary.text.word.Tokeniser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseSyntaxTest {

  private static ClauseSyntax syntax(String text, List<Token> tokens) {
    FrameCues cues = FrameCues.english();
    return new ClauseSyntax(cues, text, tokens, new NounPhraseChunker(cues, text, tokens));
  }

  private static ClauseSyntax syntax(String text) {
    return syntax(text, Tokeniser.with(Tokeniser.Option.SIGNS).tokens(text));
  }

  @ParameterizedTest
  @CsvSource({
    "while committing nine, true",
    "after Ruiz left, true",
    "after the break, false",
    "as well as Ruiz, false",
    "and Ruiz, false"
  })
  void aClauseOpensWhereSomebodyActs(String text, boolean opens) {
    assertThat(syntax(text).opensClause(0)).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource({
    "Ruiz scored, true",
    "Ruiz (knee) also scored, true",
    "'Ruiz, who scored', true",
    "Ruiz of Norland, false"
  })
  void aVerbMayStandBehindABracketOrAnAdverb(String text, boolean followed) {
    assertThat(syntax(text).isFollowedByVerb(1)).isEqualTo(followed);
  }

  @ParameterizedTest
  @CsvSource({"Ruiz had points while resting, 2", "Ruiz had; Petrov lost, 1", "Ruiz had points, 2"})
  void aClauseEndsBeforeTheNext(String text, int end) {
    assertThat(syntax(text).clauseEnd(0)).isEqualTo(end);
  }
}
