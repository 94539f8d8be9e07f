package io.checksummary.entry.chat.message;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a request of a platform comes to. */
public sealed interface ChatEvent {

  /**
   * Is answered at once, and that is all: a ping, a challenge, evidence that somebody wants to see.
   */
  record Answered(Acknowledgement answer) implements ChatEvent {}

  /** Somebody wants something; the answer follows. */
  record Ordered(ChatOrder order, Acknowledgement answer) implements ChatEvent {}

  /**
   * What the request itself is answered with.
   *
   * @param json null for no body
   */
  record Acknowledgement(@Nullable String json) {

    /** 200, and nothing more to say. */
    public static final Acknowledgement NONE = new Acknowledgement(null);

    /** In UTF-8. */
    public byte[] body() {
      return json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
    }
  }
}
