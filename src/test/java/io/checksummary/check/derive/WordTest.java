package io.checksummary.check.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

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
    assertThat(Word.from(text, 0, text.length(), 20).stream().map(Word::text))
        .containsExactly(words.split(" ", -1));
  }

  @Test
  void looksNoFartherThanItIsTold() {
    assertThat(Word.from("one two three", 4, 13, 1))
        .containsExactly(new Word("two", new Span(4, 7)));
    assertThat(Word.from("one two three", 0, 5, 9))
        .containsExactly(new Word("one", new Span(0, 3)), new Word("t", new Span(4, 5)));
    assertThat(Word.from("one", 3, 3, 9)).isEmpty();
  }

  @Test
  void tellsWhatItIs() {
    List<Word> words = Word.from("Japan's 12 - ships", 0, 18, 9);
    assertThat(words)
        .filteredOn(Word::isPossessive)
        .extracting(Word::text)
        .containsExactly("Japan");
    assertThat(words).filteredOn(Word::isCapital).extracting(Word::text).containsExactly("Japan");
    assertThat(words).filteredOn(Word::isNumber).extracting(Word::text).containsExactly("12");
    assertThat(words).filteredOn(Word::isHyphen).extracting(Word::text).containsExactly("-");
    assertThat(words)
        .filteredOn(Word::isWord)
        .extracting(Word::lower)
        .containsExactly("japan", "ships");
  }
}
