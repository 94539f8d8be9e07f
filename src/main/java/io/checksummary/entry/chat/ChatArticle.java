package io.checksummary.entry.chat;

import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.request.ArticleInput;
import org.jspecify.annotations.Nullable;

/**
 * An article, until nobody needs it any more.
 *
 * @param place what it takes of the room for documents; null for what was said in the chat
 */
record ChatArticle(ArticleInput input, DocumentRoom.@Nullable Place place)
    implements AutoCloseable {

  @Override
  public void close() {
    if (place != null) {
      place.close();
    }
  }
}
