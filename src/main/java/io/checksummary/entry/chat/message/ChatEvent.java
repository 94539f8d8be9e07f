package io.checksummary.entry.chat.message;

import io.checksummary.report.chat.ChatReply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a request of a platform comes to. */
public sealed interface ChatEvent {

  /** Is answered at once, and that is all: a ping, a challenge, what is no business of ours. */
  record Answered(Acknowledgement answer) implements ChatEvent {}

  /** Somebody wants to see what is known already: the evidence behind a button. */
  record Said(ChatReply reply, ReplyAddress to, Acknowledgement answer) implements ChatEvent {}

  /**
   * Somebody wants something; the answer follows.
   *
   * @param answer what the request is answered with, unless the reply itself is there in time
   * @param patience how long the platform waits for the reply in the answer's place ({@link
   *     ChatPlatform#inPlace}); zero where it takes none
   */
  record Ordered(ChatOrder order, Acknowledgement answer, Duration patience) implements ChatEvent {

    /** The reply goes elsewhere. */
    public Ordered(ChatOrder order, Acknowledgement answer) {
      this(order, answer, Duration.ZERO);
    }
  }

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
