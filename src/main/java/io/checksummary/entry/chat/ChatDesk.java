package io.checksummary.entry.chat;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.later.LaterOutcome;
import io.checksummary.later.LaterWorker;
import io.checksummary.report.chat.ChatReply;
import io.checksummary.store.StoreException;
import io.checksummary.store.shelf.SeenEvents;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Works on what was asked in chats, and says the answer where it was asked. */
@Singleton
class ChatDesk implements LaterWorker {

  static final String KIND = "chat";

  /** Kept of the time, so that a platform can be told that the rest was too short. */
  private static final Duration TO_SAY_IT = Duration.ofSeconds(5);

  /** Nobody who works on a message is at it so long after its deadline. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(5);

  private static final Logger LOG = Logger.getLogger(ChatDesk.class);

  private final ChatPlatforms platforms;
  private final ChatAnswers answers;
  private final ServiceListener listener;
  private final SeenEvents seen;
  private final ExecutorService threads;
  private final InstantSource clock;
  private final ReplyPlaces places = new ReplyPlaces();

  ChatDesk(
      ChatPlatforms platforms,
      ChatAnswers answers,
      ServiceListener listener,
      SeenEvents seen,
      @Named("waiting") ExecutorService threads,
      InstantSource clock) {
    this.platforms = platforms;
    this.answers = answers;
    this.listener = listener;
    this.seen = seen;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A queue that has doubts hands work on again; whoever had it may have ended meanwhile. */
  @Override
  public LaterOutcome work(String json, Instant deadline) {
    ChatTask task = JsonCodec.read(json, ChatTask.class);
    MDC.put(CallContext.LOG_FIELD, task.requestId());
    ChatClaim claim = new ChatClaim(seen, "work/" + task.event());
    try {
      Optional<LaterOutcome> ofAnother = taken(claim, deadline);
      if (ofAnother.isPresent()) {
        LOG.infof("The message is another's: %s.", ofAnother.get());
      }
      return ofAnother.orElseGet(() -> ours(task, claim, deadline));
    } finally {
      places.release(task);
    }
  }

  private Optional<LaterOutcome> taken(ChatClaim claim, Instant deadline) {
    try {
      if (claim.isFirst(Duration.between(clock.instant(), deadline).plus(GIVEN_UP))) {
        return Optional.empty();
      }
      return Optional.of(claim.isSettled() ? LaterOutcome.DONE : LaterOutcome.BUSY);
    } catch (StoreException unknown) {
      return Optional.empty(); // Twice is better than never.
    }
  }

  private LaterOutcome ours(ChatTask task, ChatClaim claim, Instant deadline) {
    LaterOutcome outcome = LaterOutcome.FAILED;
    try {
      outcome = answer(task, platforms.get(task.order().platform()), deadline);
    } catch (RuntimeException fault) {
      listener.faulted(task.requestId(), fault);
    } finally {
      claim.end(outcome == LaterOutcome.DONE);
    }
    return outcome;
  }

  private LaterOutcome answer(ChatTask task, ChatPlatform platform, Instant deadline) {
    ChatReply reply = reply(task, platform, deadline.minus(TO_SAY_IT));
    boolean inPlace =
        places.isAwaited(task)
            && platform.inPlace(reply).filter(answer -> places.fill(task, answer)).isPresent();
    return inPlace ? LaterOutcome.DONE : say(reply, task, platform, deadline);
  }

  /** Has a request wait for the reply to a task that is handed on within this process. */
  ReplyPlaces.Place open(ChatTask task) {
    return places.open(task);
  }

  /**
   * Works at once, for a platform that takes the reply as the answer to its request, where this
   * process stands still after it.
   *
   * @return what the request is answered with; empty where the work has to be handed on
   */
  Optional<Acknowledgement> inPlace(
      ChatTask task, ChatPlatform platform, ChatEvent.Ordered ordered) {
    Instant latest = clock.instant().plus(ordered.patience());
    CompletableFuture<ChatReply> reply =
        CompletableFuture.supplyAsync(() -> reply(task, platform, latest), threads);
    try {
      ChatReply there = reply.get(ordered.patience().toMillis(), TimeUnit.MILLISECONDS);
      return platform.inPlace(there).or(() -> elsewhere(there, task, platform, ordered));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<Acknowledgement> elsewhere(
      ChatReply reply, ChatTask task, ChatPlatform platform, ChatEvent.Ordered ordered) {
    LaterOutcome said = say(reply, task, platform, clock.instant().plus(TO_SAY_IT));
    return said == LaterOutcome.DONE ? Optional.of(ordered.answer()) : Optional.empty();
  }

  /** What a platform will not take however often, is done. */
  private LaterOutcome say(
      ChatReply reply, ChatTask task, ChatPlatform platform, Instant deadline) {
    try {
      platform.say(reply, task.order().replyTo(), deadline);
      return LaterOutcome.DONE;
    } catch (UndeliveredException e) {
      LOG.errorf("The answer did not reach %s: %s", platform.name(), e.getMessage());
      return e.isPassing() ? LaterOutcome.FAILED : LaterOutcome.DONE;
    }
  }

  private ChatReply reply(ChatTask task, ChatPlatform platform, Instant deadline) {
    try {
      return answers.answer(task.order(), platform, task.requestId(), deadline);
    } catch (CancellationException stopped) {
      return ChatReplies.fault(task.requestId());
    } catch (RuntimeException fault) {
      listener.faulted(task.requestId(), fault);
      return ChatReplies.fault(task.requestId());
    }
  }
}
