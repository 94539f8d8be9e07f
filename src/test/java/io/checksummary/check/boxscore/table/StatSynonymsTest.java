package io.checksummary.check.boxscore.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatSynonymsTest {

  private static final StatSynonyms GLOSSARY = StatSynonyms.english();

  @Test
  void takesForTheSameWhatAReaderDoes() {
    assertThat(GLOSSARY.of("boards")).containsExactly("rebound");
    assertThat(GLOSSARY.of("shots from the floor")).containsExactly("field-goal");
    assertThat(GLOSSARY.of("apples")).containsExactly("apple");
  }

  /** As long as asked for is long enough; what is listed but shorter is not. */
  @Test
  void findsAPhraseOfSoManyWords() {
    List<String> words = List.of("free", "throws", "made");
    assertThat(GLOSSARY.phrase(words, 1)).containsExactly("free-throw");
    assertThat(GLOSSARY.phrase(words, 2)).containsExactly("free-throw");
    assertThat(GLOSSARY.phrase(words, 3)).isEmpty();
    assertThat(GLOSSARY.phrase(List.of("apples"), 1)).isEmpty();
  }
}
