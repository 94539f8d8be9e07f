package io.checksummary.entry.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.layout.NastyReports;
import io.checksummary.entry.chat.layout.SampleReports;
import io.checksummary.report.chat.ChatNotice;
import io.checksummary.report.chat.ChatReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Writes cards into the file that {@code checksummary.cards} names, one to a line, the one of an
 * ordinary answer first. It runs only where it is asked for by name, as {@code
 * infra/ci/chat/cards.py} does, which draws them.
 */
class CardsToDraw {

  private static final String FILE = System.getProperty("checksummary.cards", "");

  /** Nasty ones; the first of them is large. */
  private static final int NASTY = 200;

  @Test
  void cardsAreWritten() throws IOException {
    assertThat(FILE).as("-Dchecksummary.cards").isNotEmpty();
    Stream<ChatReply> replies =
        Stream.concat(
            Stream.of(SampleReports.harbour(), ChatNotice.of("Working on it.")),
            NastyReports.stream(NASTY));

    List<String> cards =
        replies.flatMap(reply -> TeamsCard.of(reply).stream()).map(CardsToDraw::card).toList();
    Files.write(Path.of(FILE), cards);

    assertThat(cards).hasSizeGreaterThan(NASTY);
  }

  private static String card(ObjectNode message) {
    return JsonCodec.write(message.at("/attachments/0/content"));
  }
}
