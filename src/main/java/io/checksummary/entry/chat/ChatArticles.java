package io.checksummary.entry.chat;

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

  ChatArticles(LinkReader links) {
    this.links = links;
  }

  /**
   * Waits for what is elsewhere.
   *
   * @throws FetchException if nothing is to be had behind a link
   * @throws UndeliveredException if the platform does not give what was attached
   */
  ArticleInput get(ChatSource source, ChatOrder order, ChatPlatform platform, Instant deadline)
      throws FetchException, UndeliveredException {
    return switch (source) {
      case ChatSource.Text text -> new ArticleInput.Text(text.text());
      case ChatSource.Link link -> {
        FetchedDocument document = links.read(address(link), deadline);
        yield new ArticleInput.Document(document.content(), document.contentType());
      }
      case ChatSource.Attached attached -> {
        ChatDocument document = platform.fetch(attached.attachment(), order.replyTo(), deadline);
        yield new ArticleInput.Document(document.content(), document.mediaType());
      }
    };
  }

  private static URI address(ChatSource.Link link) throws FetchException {
    try {
      return new URI(link.address());
    } catch (URISyntaxException e) {
      throw new FetchException(FetchException.Reason.NOT_A_LINK, e);
    }
  }
}
