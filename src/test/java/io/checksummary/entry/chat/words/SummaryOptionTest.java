package io.checksummary.entry.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ReplyAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Commands whose platform asks for the summary by name. */
class SummaryOptionTest {

  private static final String SUMMARY = "Sales fell 12%.";

  private static ChatWish read(String words) {
    return ChatWishReader.read(
        new ChatOrder(
            "discord",
            "1",
            "11",
            "13",
            "check",
            Map.of(ChatOrder.SUMMARY, SUMMARY),
            words,
            null,
            List.of(),
            new ReplyAddress(Map.of())));
  }

  @Test
  void isHeldAgainstTheTextAsItIs() {
    assertThat(read("shorter: Sales rose 12%."))
        .isEqualTo(
            new ChatWish.Check(
                new ChatSource.Text("shorter: Sales rose 12%."), SUMMARY, List.of()));
  }

  @Test
  void isHeldAgainstALink() {
    assertThat(read("https://example.org/a"))
        .isEqualTo(
            new ChatWish.Check(new ChatSource.Link("https://example.org/a"), SUMMARY, List.of()));
  }

  @Test
  void aloneIsHalfACheck() {
    assertThat(read("")).isEqualTo(new ChatWish.HalfACheck(List.of()));
  }
}
