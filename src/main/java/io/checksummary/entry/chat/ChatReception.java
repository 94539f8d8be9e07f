package io.checksummary.entry.chat;

import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.problem.ProblemType;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.later.Later;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterWork;
import io.checksummary.proof.Admission;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.store.StoreException;
import io.checksummary.store.shelf.SeenEvents;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Takes what platforms send: proven, read, and handed on to be worked on after the answer, each
 * event once, however often it is delivered.
 */
@Singleton
class ChatReception {

  /** To say what is known: less than any platform waits for an answer. */
  private static final Duration AT_ONCE = Duration.ofMillis(2_500);

  /**
   * Longer than any platform's patience, and shorter than the pause before Slack's second retry.
   */
  private static final Duration TO_TAKE = Duration.ofSeconds(30);

  /** Two seconds together, which are less than any platform waits. */
  private static final int LOOKS = 10;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private static final Logger LOG = Logger.getLogger(ChatReception.class);

  private final Later later;
  private final SeenEvents seen;
  private final ChatDesk desk;
  private final InstantSource clock;

  ChatReception(Later later, SeenEvents seen, ChatDesk desk, InstantSource clock) {
    this.later = later;
    this.seen = seen;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * May wait for keys, a store or a queue.
   *
   * @return what the request is answered with
   * @throws ProblemException if it is not proven, or nothing that the platform sends, or nobody can
   *     work on it now; the platform then sends it again, or tells its user
   */
  Acknowledgement receive(ChatPlatform platform, RequestHead head, byte[] body, String requestId) {
    ProblemFactory problems = new ProblemFactory(requestId);
    Proof proof = platform.check().prove(head, body);
    require(proof.admission(), problems);
    return switch (event(platform, head, body, proof, problems)) {
      case ChatEvent.Answered answered -> answered.answer();
      case ChatEvent.Said said -> say(platform, said);
      case ChatEvent.Ordered ordered -> take(platform, ordered, requestId, problems);
    };
  }

  private static void require(Admission admission, ProblemFactory problems) {
    switch (admission) {
      case ADMITTED -> {}
      case KEYS_UNAVAILABLE ->
          throw problems.later(
              ProblemType.OVERLOADED, "The keys of the token's issuer cannot be had now.", null);
      case REFUSED ->
          throw problems.plain(
              ProblemType.UNAUTHENTICATED,
              "The request does not prove that it comes from the chat platform; expected the"
                  + " platform's own signature or token, and a recent time where it sends one.",
              false);
    }
  }

  private static ChatEvent event(
      ChatPlatform platform, RequestHead head, byte[] body, Proof proof, ProblemFactory problems) {
    try {
      return platform.read(head, body, proof);
    } catch (UnreadableMessageException e) {
      throw problems.invalid("", Objects.requireNonNull(e.getMessage()));
    }
  }

  /** What is known is said before the answer: nothing is worked on, and no process may freeze. */
  private Acknowledgement say(ChatPlatform platform, ChatEvent.Said said) {
    try {
      platform.say(said.reply(), said.to(), clock.instant().plus(AT_ONCE));
    } catch (UndeliveredException e) {
      LOG.warnf("What was asked for did not reach %s: %s", platform.name(), e.getMessage());
    }
    return said.answer();
  }

  private Acknowledgement take(
      ChatPlatform platform, ChatEvent.Ordered ordered, String requestId, ProblemFactory problems) {
    ChatTask task = new ChatTask(requestId, ordered.order());
    ChatClaim claim = new ChatClaim(seen, task.event());
    if (!isOurs(claim, problems)) {
      return ordered.answer();
    }
    boolean taken = false;
    try {
      Acknowledgement answer = answered(task, platform, ordered, problems);
      taken = true;
      return answer;
    } finally {
      claim.end(taken);
    }
  }

  /**
   * Whether the event has not been taken. While another is taking it, nobody knows whether it will
   * live to do so, and the platform is to come again.
   */
  private boolean isOurs(ChatClaim claim, ProblemFactory problems) {
    try {
      for (int i = 0; i < LOOKS; i++) {
        if (claim.isFirst(TO_TAKE)) {
          return true;
        }
        if (claim.isSettled()) {
          return false;
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
      throw problems.later(ProblemType.OVERLOADED, "The event is being taken already.", null);
    } catch (StoreException e) {
      throw problems.later(ProblemType.OVERLOADED, "The store does not answer.", null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw problems.later(ProblemType.OVERLOADED, "The process is ending.", null);
    }
  }

  private Acknowledgement answered(
      ChatTask task, ChatPlatform platform, ChatEvent.Ordered ordered, ProblemFactory problems) {
    if (ordered.patience().isPositive() && later.isInProcess()) {
      try (ReplyPlaces.Place place = desk.open(task)) {
        hand(task, problems);
        return place.await(ordered.patience()).orElse(ordered.answer());
      }
    }
    Optional<Acknowledgement> reply =
        ordered.patience().isPositive() ? desk.inPlace(task, platform, ordered) : Optional.empty();
    boolean saidSo = ordered.patience().isPositive() && !later.isReady();
    if (reply.isEmpty() && !saidSo) {
      hand(task, problems);
    }
    return reply.orElse(ordered.answer());
  }

  private void hand(ChatTask task, ProblemFactory problems) {
    try {
      later.hand(new LaterWork(ChatDesk.KIND, task.requestId(), JsonCodec.write(task)));
    } catch (LaterException e) {
      throw switch (e.kind()) {
        case TOO_LARGE ->
            problems.plain(
                ProblemType.TOO_LARGE,
                "The message is larger than can be handed on. Send a link or a document.",
                false);
        case OVERLOADED, REFUSED ->
            problems.later(
                ProblemType.OVERLOADED, Objects.toString(e.getMessage(), "Nobody is free."), null);
      };
    }
  }
}
