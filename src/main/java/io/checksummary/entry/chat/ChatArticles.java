package io.checksummary.entry.chat;

import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.api.request.ArticleInput;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.words.ChatSource;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.FetchedDocument;
import io.checksummary.fetch.LinkReader;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;

/** Gets the articles that people mean: what they said, what they link to, what they attached. */
@Singleton
class ChatArticles {

  private final LinkReader links;
  private final DocumentRoom room;

  ChatArticles(LinkReader links, DocumentRoom room) {
    this.links = links;
    this.room = room;
  }

  /**
   * Waits for what is elsewhere, and for room for it.
   *
   * @throws FetchException if nothing is to be had behind a link
   * @throws UndeliveredException if the platform does not give what was attached
   * @throws ProblemException {@code overloaded}, if there is no room by the deadline
   */
  ChatArticle get(
      ChatSource source,
      ChatOrder order,
      ChatPlatform platform,
      Instant deadline,
      ProblemFactory problems)
      throws FetchException, UndeliveredException {
    return switch (source) {
      case ChatSource.Text text -> new ChatArticle(new ArticleInput.Text(text.text()), null);
      case ChatSource.Link link ->
          held(() -> read(address(link), deadline), place(deadline, problems));
      case ChatSource.Attached attached ->
          held(
              () -> platform.fetch(attached.attachment(), order.replyTo(), deadline),
              place(deadline, problems));
    };
  }

  /** Gets a document. */
  @FunctionalInterface
  private interface Source {
    ChatDocument get() throws FetchException, UndeliveredException;
  }

  private DocumentRoom.Place place(Instant deadline, ProblemFactory problems) {
    return room.take(deadline)
        .orElseThrow(() ->
            problems.later(
                ProblemType.OVERLOADED,
                "The documents that are worked on hold as many bytes as are taken at a time."
                    + " Wait, then ask again.",
                null));
  }

  private static ChatArticle held(Source source, DocumentRoom.Place place)
      throws FetchException, UndeliveredException {
    boolean there = false;
    try {
      ChatDocument document = source.get();
      place.shrinkTo(document.content().length);
      there = true;
      return new ChatArticle(
          new ArticleInput.Document(document.content(), document.mediaType()), place);
    } finally {
      if (!there) {
        place.close();
      }
    }
  }

  private ChatDocument read(URI address, Instant deadline) throws FetchException {
    FetchedDocument document = links.read(address, deadline);
    return new ChatDocument(document.contentType(), document.content());
  }

  private static URI address(ChatSource.Link link) throws FetchException {
    try {
      return new URI(link.address());
    } catch (URISyntaxException e) {
      throw new FetchException(FetchException.Reason.NOT_A_LINK, e);
    }
  }
}
