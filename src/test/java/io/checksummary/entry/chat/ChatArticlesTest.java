package io.checksummary.entry.chat;

import static io.checksummary.entry.chat.wire.ChatSamples.CLOCK;
import static io.checksummary.entry.chat.wire.ChatSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.words.ChatSource;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchedDocument;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.report.chat.ChatReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** There is room for one document of the largest size, or ten small ones. */
class ChatArticlesTest {

  private static final int LARGEST = 10_240;
  private static final ChatSource LINK = new ChatSource.Link("https://example.org/story");
  private static final ChatSource FILE =
      new ChatSource.Attached(new ChatAttachment("F1", "report.pdf", "application/pdf"));

  private static final ChatOrder ORDER =
      new ChatOrder(
          "double",
          "e1",
          "t1",
          "u1",
          null,
          Map.of(),
          "",
          null,
          List.of(),
          new ReplyAddress(Map.of()));

  private int bytes = LARGEST;

  private final ChatArticles articles =
      new ChatArticles(
          (link, deadline) -> new FetchedDocument(link, "text/plain", null, new byte[bytes]),
          new DocumentRoom(LARGEST, LARGEST, CLOCK));

  private ChatArticle get(ChatSource source) throws FetchException, UndeliveredException {
    return articles.get(source, ORDER, new Platform(), NOW, new ProblemFactory("r1"));
  }

  private void assertFull() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> get(LINK))
        .satisfies(full -> assertThat(full.problem().type()).endsWith("/overloaded"));
  }

  @Test
  void aDocumentHasItsRoomUntilNobodyNeedsItAnyMore() throws Exception {
    try (ChatArticle article = get(FILE)) {
      assertThat(article.place()).isNotNull();
      assertFull();
    }
    try (ChatArticle article = get(LINK)) {
      assertThat(article.place()).isNotNull();
      assertFull();
    }
  }

  @Test
  void whatWasSaidNeedsNone() throws Exception {
    try (ChatArticle article = get(FILE);
        ChatArticle said = get(new ChatSource.Text("Profit rose."))) {
      assertThat(article.place()).isNotNull();
      assertThat(said.place()).isNull();
    }
  }

  @Test
  void whatIsNotHadTakesNone() throws Exception {
    bytes = -1;
    assertThatExceptionOfType(UndeliveredException.class).isThrownBy(() -> get(FILE));
    assertThatExceptionOfType(FetchException.class)
        .isThrownBy(() -> get(new ChatSource.Link("no link")));
    bytes = 0;
    try (ChatArticle article = get(FILE);
        ChatArticle another = get(LINK)) {
      assertThat(another.place()).isNotSameAs(article.place());
    }
  }

  private final class Platform implements ChatPlatform {

    @Override
    public String name() {
      return "double";
    }

    @Override
    public ChatCheck check() {
      throw new AssertionError();
    }

    @Override
    public ChatEvent read(RequestHead head, byte[] body, Proof proof) {
      throw new AssertionError();
    }

    @Override
    public void say(ChatReply reply, ReplyAddress to, Instant deadline) {
      throw new AssertionError();
    }

    @Override
    public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
        throws UndeliveredException {
      if (bytes < 0) {
        throw new UndeliveredException("gone");
      }
      return new ChatDocument("application/pdf", new byte[bytes]);
    }
  }
}
