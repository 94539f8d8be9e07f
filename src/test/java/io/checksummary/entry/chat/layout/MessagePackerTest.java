package io.checksummary.entry.chat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.chat.layout.MessagePacker.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagePackerTest {

  private static final MessagePacker<String> PACKER =
      new MessagePacker<>(
          block -> block.startsWith("#"),
          List.of(new Limit<>(String::length, 6), new Limit<>(block -> 1, 3)));

  @Test
  void aMessageTakesWhatItsLimitsLet() {
    assertThat(PACKER.pack(List.of("aaa", "bbb", "c", "d", "e", "f")))
        .containsExactly(List.of("aaa", "bbb"), List.of("c", "d", "e"), List.of("f"));
  }

  @Test
  void aHeadingGoesWithWhatFollows() {
    assertThat(PACKER.pack(List.of("aa", "#", "bbbb")))
        .containsExactly(List.of("aa"), List.of("#", "bbbb"));
  }

  @Test
  void whatIsTooLargeStandsAlone() {
    assertThat(PACKER.pack(List.of("#", "1234567", "a")))
        .containsExactly(List.of("#"), List.of("1234567"), List.of("a"));
  }
}
