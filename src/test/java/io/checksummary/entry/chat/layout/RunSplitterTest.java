package io.checksummary.entry.chat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSplitterTest {

  private static List<String> split(int room, ChatRun... runs) {
    return RunSplitter.split(List.of(runs), room, run -> run.text().length()).stream()
        .map(ReplyPart::text)
        .toList();
  }

  @Test
  void aLineIsCutBehindABlank() {
    assertThat(split(10, ChatRun.plain("one two three four")))
        .containsExactly("one two", "three four");
  }

  @Test
  void aNumberWithItsSignGoesIntoTheNextPieceWhole() {
    assertThat(split(10, ChatRun.plain("sold "), new ChatRun("12 boats✓", Verdict.SUPPORTED)))
        .containsExactly("sold", "12 boats✓");
  }

  @Test
  void aCharacterIsNotCut() {
    assertThat(split(5, ChatRun.plain("abcde\u0301f"))).containsExactly("abcd", "e\u0301f");
    assertThat(split(2, ChatRun.plain("a👍b"))).containsExactly("a", "👍", "b");
  }

  @Test
  void whatIsLongerThanAnyRoomIsCutAllTheSame() {
    assertThat(split(4, new ChatRun("1234567", Verdict.SUPPORTED))).containsExactly("1234", "567");
    assertThat(split(1, ChatRun.plain("👍"))).containsExactly("👍");
    assertThat(split(3, ChatRun.plain("e" + "\u0301".repeat(5)))).hasSize(2);
  }
}
