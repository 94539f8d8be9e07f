package io.checksummary.text.word;

import static io.checksummary.text.word.Tokeniser.Option.APOSTROPHES;
import static io.checksummary.text.word.Tokeniser.Option.CLITICS;
import static io.checksummary.text.word.Tokeniser.Option.DECIMALS;
import static io.checksummary.text.word.Tokeniser.Option.INITIALS;
import static io.checksummary.text.word.Tokeniser.Option.MIXED;
import static io.checksummary.text.word.Tokeniser.Option.PAIRS;
import static io.checksummary.text.word.Tokeniser.Option.SIGNS;
import static io.checksummary.text.word.Tokeniser.Option.SINGLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import io.checksummary.text.word.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

  private static String parts(Tokeniser tokeniser, String text) {
    return String.join(" ", tokeniser.tokens(text).stream().map(Token::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q3 revenue rose 4.5%. | Q 3 revenue rose 4 5",
        "D'Angelo’s 76ers | D Angelo s 76 ers",
        "Zürich – 北港公司 | Zürich 北港公司",
        "… | ''"
      })
  void runsOfLettersAndRunsOfDigitsAreTokens(String text, String parts) {
    assertThat(parts(Tokeniser.with(), text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q3, the 76ers and 4x4 | Q3 the 76ers and 4x4",
        "well-known FY2019 | well known FY2019"
      })
  void lettersAndDigitsMayBeOneWord(String text, String parts) {
    assertThat(parts(Tokeniser.with(MIXED), text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japan's 12 ships. | Japan 12 ships .",
        "the children’s 4.5, 3,200; | the children 4.5 , 3,200 ;",
        "O'Brien, rock 'n' roll | O'Brien , rock ' n ' roll",
        "a.b 4. | a . b 4 .",
        "40-year | 40 - year",
        "14:30: | 14:30 :",
        "4' x | 4 ' x"
      })
  void marksInsideWordsAndNumbersMayStay(String text, String parts) {
    Tokeniser tokeniser = Tokeniser.with(SIGNS, MIXED, APOSTROPHES, DECIMALS);
    assertThat(parts(tokeniser, text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D'Angelo's 16-point | D'Angelo 's 16 - point",
        "They’ll beat De'Aaron. | They ’ll beat De'Aaron .",
        "C.J. met J. Ruiz of the U.S. | C.J. met J . Ruiz of the U.S .",
        "the Hawks' 76ers | the Hawks ' 76ers"
      })
  void namesAreWholeAndEndingsApart(String text, String parts) {
    Tokeniser tokeniser = Tokeniser.with(SIGNS, MIXED, CLITICS, INITIALS);
    assertThat(parts(tokeniser, text)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "北港公司の売上 | 北港 港公 公司 司 の 売上 上",
        "北港AI公司 | 北港 港 AI 公司 司",
        "harbour サービス | harbour サービス",
        "港 北港 | 港 北港 港"
      })
  void idsOfScriptsWithoutSpacesComeInPairs(String text, String parts) {
    assertThat(parts(Tokeniser.with(PAIRS), text)).isEqualTo(parts);
  }

  @Test
  void signsOfScriptsWithoutSpacesComeOneByOne() {
    assertThat(parts(Tokeniser.with(MIXED, SINGLES), "北港AI公司 x1")).isEqualTo("北 港 AI 公 司 x1");
  }

  @Test
  void theTokeniserOfALanguagePairsWhereNoSpacesPart() {
    assertThat(parts(Tokeniser.of("zh"), "北港公司")).isEqualTo("北港 港公 公司 司");
    assertThat(parts(Tokeniser.of("en"), "北港公司 Q3")).isEqualTo("北港公司 Q 3");
  }

  @Test
  void lettersBeyondTheFirstPlaneAreLetters() {
    assertThat(parts(Tokeniser.with(), "𝐀𝐁 c")).isEqualTo("𝐀𝐁 c");
    assertThat(parts(Tokeniser.with(SIGNS), "a😀b")).isEqualTo("a 😀 b");
  }

  @Test
  void aTokenKnowsWhereItStandsAndWhatItIs() {
    Tokeniser tokeniser = Tokeniser.with(SIGNS, APOSTROPHES);
    assertThat(tokeniser.tokens("Japan’s 12!").stream().map(Token::toString))
        .containsExactly("WORD Japan [0, 7)", "NUMBER 12 [8, 10)", "SIGN ! [10, 11)");
  }

  @Test
  void anAnswerKeepsToItsStretchAndItsNumber() {
    Tokeniser tokeniser = Tokeniser.with();
    assertThat(tokeniser.first(1, "one two three", new Span(4, 13)))
        .singleElement()
        .satisfies(token -> assertThat(token.span()).isEqualTo(new Span(4, 7)));
    assertThat(tokeniser.tokens("one two", new Span(0, 5)).getLast().text()).isEqualTo("t");
    assertThat(tokeniser.tokens("one", new Span(3, 3))).isEmpty();
  }

  @Test
  void smallLettersComeOnDemand() {
    assertThat(Tokeniser.with(MIXED).lower("Q3 RevENUE")).isEqualTo(List.of("q3", "revenue"));
    Token token = Tokeniser.with(APOSTROPHES).tokens("Don’t").getFirst();
    assertThat(token.lower()).isEqualTo("don't");
    assertThat(token.is("don't")).isTrue();
  }

  @Test
  void tokensTellCapitalsPossessivesHyphensAndNeighbours() {
    List<Token> tokens = Tokeniser.with(SIGNS, MIXED, CLITICS).tokens("the Hawks' 76ers-led 9");
    assertThat(tokens)
        .filteredOn(Token::isCapital)
        .extracting(Token::text)
        .containsExactly("Hawks", "76ers");
    assertThat(tokens).filteredOn(Token::isPossessive).extracting(Token::text).containsExactly("'");
    assertThat(tokens).filteredOn(Token::isHyphen).hasSize(1);
    assertThat(tokens).filteredOn(Token::isNumber).extracting(Token::text).containsExactly("9");
    assertThat(tokens.get(1).touches(tokens.get(2))).isTrue();
    assertThat(tokens.get(0).touches(tokens.get(1))).isFalse();
    assertThat(tokens.get(0).as(Kind.NUMBER).isNumber()).isTrue();
  }
}
