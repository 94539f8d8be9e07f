package io.checksummary.model.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(SentenceWords.words("Q3 sales rose 4.5%."))
        .containsExactly("q3", "sales", "rose", "4", "5");
  }

  @Test
  void scriptsWithoutSpacesGivePairs() {
    assertThat(SentenceWords.words("北港公司 AI")).containsExactly("北港", "港公", "公司", "ai");
    assertThat(SentenceWords.words("港")).containsExactly("港");
  }

  @Test
  void functionWordsOfEveryLanguageSayNothing() {
    List<String> words = List.of("the", "sales", "der", "umsatz", "sales", "los");
    assertThat(SentenceWords.content(words)).containsExactly("sales", "umsatz");
  }
}
