package io.checksummary.entry.chat;

import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests of platforms that wait for a reply in their answer's place, while this process works on
 * it. Either the request has the reply, or whoever worked on it says it elsewhere.
 */
final class ReplyPlaces {

  private final Map<String, CompletableFuture<Acknowledgement>> waiting = new ConcurrentHashMap<>();

  /** The place of one request, to be opened before the work is handed on. */
  final class Place implements AutoCloseable {

    private final String event;
    private final CompletableFuture<Acknowledgement> answer = new CompletableFuture<>();

    private Place(String event) {
      this.event = event;
    }

    /** Waits; empty where it is said elsewhere. */
    Optional<Acknowledgement> await(Duration patience) {
      try {
        return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException | CancellationException | ExecutionException late) {
        return left();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return left();
      }
    }

    /** What came in the last moment counts. */
    private Optional<Acknowledgement> left() {
      var unusedWhetherItWasOpen = answer.cancel(false);
      return answer.isCancelled() ? Optional.empty() : Optional.of(answer.join());
    }

    @Override
    public void close() {
      var unusedWhetherItWasOpen = answer.cancel(false);
      waiting.remove(event, answer);
    }
  }

  Place open(ChatTask task) {
    Place place = new Place(task.event());
    waiting.put(place.event, place.answer);
    return place;
  }

  boolean isAwaited(ChatTask task) {
    return waiting.containsKey(task.event());
  }

  /** Gives a request its answer; false where it does not wait any more. */
  boolean fill(ChatTask task, Acknowledgement answer) {
    CompletableFuture<Acknowledgement> place = waiting.get(task.event());
    return place != null && place.complete(answer);
  }

  /** Lets a request go that is not to wait, for there will be nothing to put in its place. */
  void release(ChatTask task) {
    CompletableFuture<Acknowledgement> place = waiting.get(task.event());
    if (place != null) {
      var unusedWhetherItWasOpen = place.cancel(false);
    }
  }
}
