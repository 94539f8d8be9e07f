package io.checksummary.entry.chat.message;

import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.report.chat.ChatReply;
import java.time.Instant;
import java.util.Optional;

/**
 * A chat platform, as far as it differs from others: how its requests are proven and read, and how
 * it is answered. Safe for use by many threads.
 */
public interface ChatPlatform {

  /** Names it in addresses ({@code /chat/NAME}) and settings: {@code slack}, {@code teams-bot}. */
  String name();

  /** Tells whether a request comes from the platform. */
  ChatCheck check();

  /**
   * Reads a request that is proven.
   *
   * @param proof what the proof says besides
   * @throws UnreadableMessageException if it is nothing that the platform is known to send
   */
  ChatEvent read(RequestHead head, byte[] body, Proof proof) throws UnreadableMessageException;

  /**
   * Says something where a message wants its answer. In as many parts as the platform's limits ask
   * for, in order.
   *
   * @param deadline after which nothing is sent any more
   * @throws UndeliveredException if the platform does not take it
   */
  void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException;

  /**
   * A reply as what the request itself is answered with, where {@link ChatEvent.Ordered#patience}
   * lets that be; empty where the platform takes none, or none as long as this.
   */
  default Optional<ChatEvent.Acknowledgement> inPlace(ChatReply reply) {
    return Optional.empty();
  }

  /**
   * Fetches a document that came with a message.
   *
   * @throws UndeliveredException if the platform does not give it, or it is too large
   */
  ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException;
}
