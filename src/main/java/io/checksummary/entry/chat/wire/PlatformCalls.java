package io.checksummary.entry.chat.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.fetch.FetchException;
import io.checksummary.fetch.PlatformAnswer;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformRequest;
import io.checksummary.fetch.PlatformRequest.Method;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Calls of a platform, whose failures name the host and what went wrong there; no address, which
 * may be secret, and nothing of a message.
 */
public final class PlatformCalls {

  private final PlatformClient client;
  private final PlatformAttempts attempts;

  /**
   * @param client that reaches no other hosts than may be told what is sent
   */
  public PlatformCalls(PlatformClient client) {
    this(client, new PlatformAttempts(InstantSource.system(), Thread::sleep));
  }

  PlatformCalls(PlatformClient client, PlatformAttempts attempts) {
    this.client = client;
    this.attempts = attempts;
  }

  /** A message as the body of a request. */
  public static PlatformRequest json(Method method, URI address, ObjectNode message) {
    return PlatformRequest.json(method, address, JsonCodec.bytes(message));
  }

  /** The same request with a token of OAuth. */
  public static PlatformRequest bearing(PlatformRequest request, String token) {
    return request.with("Authorization", "Bearer " + token);
  }

  /**
   * An answer, whatever its status. What may pass is tried again while there is time: a message may
   * come twice so, where a connection broke, which is better than never.
   *
   * @throws UndeliveredException if none came
   */
  public PlatformAnswer send(PlatformRequest request, Instant deadline)
      throws UndeliveredException {
    try {
      return attempts.until(deadline, () -> client.send(request, deadline));
    } catch (FetchException e) {
      throw new UndeliveredException(
          host(request) + ": " + e.reason().name(), e, PlatformAttempts.isPassing(e.reason()));
    }
  }

  /**
   * An answer that says that it was done.
   *
   * @throws UndeliveredException if it says otherwise, or none came
   */
  public PlatformAnswer deliver(PlatformRequest request, Instant deadline)
      throws UndeliveredException {
    return accepted(request, send(request, deadline));
  }

  /**
   * The same of an answer that is there.
   *
   * @throws UndeliveredException if it says otherwise
   */
  public static PlatformAnswer accepted(PlatformRequest request, PlatformAnswer answer)
      throws UndeliveredException {
    if (!answer.isSuccess()) {
      throw new UndeliveredException(
          host(request) + ": status " + answer.status(),
          null,
          PlatformAttempts.isPassing(answer.status()));
    }
    return answer;
  }

  /** What a platform says; throws as {@link #deliver} does, and if it is no JSON object. */
  public MessageObject ask(PlatformRequest request, Instant deadline) throws UndeliveredException {
    PlatformAnswer answer = deliver(request, deadline);
    try {
      return MessageObject.parse(answer.body());
    } catch (UnreadableMessageException e) {
      throw new UndeliveredException(host(request) + ": an answer that is no JSON object", e);
    }
  }

  /** A file; throws as {@link #deliver} does, and if it is larger than files may be. */
  public ChatDocument document(PlatformRequest request, ChatAttachment as, Instant deadline)
      throws UndeliveredException {
    PlatformAnswer answer = deliver(request.upTo(PlatformRequest.LARGEST_ATTACHMENT), deadline);
    return new ChatDocument(DocumentType.of(as, answer.header("content-type")), answer.body());
  }

  private static String host(PlatformRequest request) {
    return String.valueOf(request.address().getHost());
  }
}
