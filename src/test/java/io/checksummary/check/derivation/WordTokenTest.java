package io.checksummary.check.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japan's 12 ships. | Japan 12 ships .",
        "the children’s 4.5, 3,200; | the children 4.5 , 3,200 ;",
        "O'Brien, rock 'n' roll | O'Brien , rock ' n ' roll",
        "a.b 4. | a . b 4 .",
        "40-year | 40 - year",
        "4' x | 4 ' x"
      })
  void partsATextIntoWordsNumbersAndSigns(String text, String words) {
    assertThat(WordToken.from(text, 0, text.length(), 20).stream().map(WordToken::text))
        .containsExactly(words.split(" ", -1));
  }

  @Test
  void looksNoFartherThanItIsTold() {
    assertThat(WordToken.from("one two three", 4, 13, 1))
        .containsExactly(new WordToken("two", new Span(4, 7)));
    assertThat(WordToken.from("one two three", 0, 5, 9))
        .containsExactly(new WordToken("one", new Span(0, 3)), new WordToken("t", new Span(4, 5)));
    assertThat(WordToken.from("one", 3, 3, 9)).isEmpty();
  }

  @Test
  void tellsWhatItIs() {
    List<WordToken> words = WordToken.from("Japan's 12 - ships", 0, 18, 9);
    assertThat(words)
        .filteredOn(WordToken::isPossessive)
        .extracting(WordToken::text)
        .containsExactly("Japan");
    assertThat(words)
        .filteredOn(WordToken::isCapital)
        .extracting(WordToken::text)
        .containsExactly("Japan");
    assertThat(words)
        .filteredOn(WordToken::isNumber)
        .extracting(WordToken::text)
        .containsExactly("12");
    assertThat(words)
        .filteredOn(WordToken::isHyphen)
        .extracting(WordToken::text)
        .containsExactly("-");
    assertThat(words)
        .filteredOn(WordToken::isWord)
        .extracting(WordToken::lower)
        .containsExactly("japan", "ships");
  }
}
