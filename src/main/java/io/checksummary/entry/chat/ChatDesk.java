package io.checksummary.entry.chat;

import io.checksummary.api.call.CallContext;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.UndeliveredException;
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

  /** Longer than the service works on anything. */
  private static final Duration PATIENCE_OF_PEOPLE = Duration.ofMinutes(5);

  private static final Logger LOG = Logger.getLogger(ChatDesk.class);

  private final ChatPlatforms platforms;
  private final ChatAnswers answers;
  private final ServiceListener listener;
  private final SeenEvents seen;
  private final ExecutorService threads;
  private final InstantSource clock;

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

  @Override
  public void work(String json, Instant deadline) {
    ChatTask task = JsonCodec.read(json, ChatTask.class);
    MDC.put(CallContext.LOG_FIELD, task.requestId());
    ChatPlatform platform = platforms.get(task.order().platform());
    if (!isFirst(task)) {
      LOG.info("The message is being worked on, or has been.");
      return;
    }
    say(reply(task, platform, deadline.minus(TO_SAY_IT)), task, platform, deadline);
  }

  /**
   * Works at once, for a platform that takes the reply as the answer to its request. Where it is
   * not there in time, it is said where answers go otherwise, if this process lives on.
   *
   * @return what the request is answered with; that the reply follows, where it does; empty where
   *     the work has to be handed on
   */
  Optional<Acknowledgement> inPlace(
      ChatTask task, ChatPlatform platform, ChatEvent.Ordered ordered, boolean livesOn) {
    Instant latest = clock.instant().plus(livesOn ? PATIENCE_OF_PEOPLE : ordered.patience());
    CompletableFuture<ChatReply> reply =
        CompletableFuture.supplyAsync(() -> reply(task, platform, latest), threads);
    try {
      ChatReply there = reply.get(ordered.patience().toMillis(), TimeUnit.MILLISECONDS);
      return Optional.of(
          platform.inPlace(there).orElseGet(() -> elsewhere(there, task, platform, ordered)));
    } catch (TimeoutException late) {
      if (!livesOn) {
        return Optional.empty();
      }
      var unused = reply.thenAccept(there -> elsewhere(there, task, platform, ordered));
      return Optional.of(ordered.answer());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Acknowledgement elsewhere(
      ChatReply reply, ChatTask task, ChatPlatform platform, ChatEvent.Ordered ordered) {
    say(reply, task, platform, clock.instant().plus(TO_SAY_IT));
    return ordered.answer();
  }

  /** A queue that has doubts hands work on again. */
  private boolean isFirst(ChatTask task) {
    try {
      return seen.isFirst("work/" + task.event());
    } catch (StoreException unknown) {
      return true; // Twice is better than never.
    }
  }

  private void say(ChatReply reply, ChatTask task, ChatPlatform platform, Instant deadline) {
    try {
      platform.say(reply, task.order().replyTo(), deadline);
    } catch (UndeliveredException e) {
      LOG.errorf("The answer did not reach %s: %s", platform.name(), e.getMessage());
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
