package io.checksummary.text.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableFileTest {

  private static final TableFile TABLE = TableFile.of(TableFileTest.class, "table-file.txt");

  @Test
  void remarksAndEmptyLinesSayNothing() {
    assertThat(TABLE.lines())
        .containsExactly("length.km | kilometre, kilometres,", "two words", "alone |");
  }

  @Test
  void barsPartCells() {
    assertThat(TABLE.rows())
        .containsExactly(
            List.of("length.km", "kilometre, kilometres,"),
            List.of("two words"),
            List.of("alone", ""));
  }

  @Test
  void blanksPartWordsAndCommasParts() {
    assertThat(new TableFile(List.of("and  or", "but")).words())
        .containsExactlyInAnyOrder("and", "or", "but");
    assertThat(TableFile.words("  and  or ")).containsExactly("and", "or");
    assertThat(TableFile.words("")).isEmpty();
    assertThat(TableFile.parts("kilometre, kilo metres,"))
        .containsExactly("kilometre", "kilo metres");
  }

  @Test
  void theFirstWordOfAPairHasTheRestForItsValue() {
    assertThat(new TableFile(List.of("de der die", "en")).pairs())
        .isEqualTo(Map.of("de", "der die", "en", ""));
  }

  @Test
  void onlyAnOptionalTableMayBeMissing() {
    assertThat(TableFile.optional(TableFileTest.class, "nothing.txt").lines()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> TableFile.of(TableFileTest.class, "nothing.txt"))
        .withMessageContaining("nothing.txt");
  }
}
