package io.checksummary.entry.chat;

import io.checksummary.api.Services;
import io.checksummary.api.call.DocumentRoom;
import io.checksummary.api.call.ServiceListener;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.quota.CallerQuotas;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.ChatEvent;
import io.checksummary.entry.chat.message.ChatEvent.Acknowledgement;
import io.checksummary.entry.chat.message.ChatOrder;
import io.checksummary.entry.chat.message.ChatPlatform;
import io.checksummary.entry.chat.message.ReplyAddress;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.fetch.FetchException;
import io.checksummary.later.LaterOutcome;
import io.checksummary.proof.Proof;
import io.checksummary.proof.RequestHead;
import io.checksummary.proof.chat.ChatCheck;
import io.checksummary.report.chat.ChatReply;
import io.checksummary.store.shelf.MemoryShelf;
import io.checksummary.store.shelf.SeenEvents;
import io.checksummary.store.shelf.ShelvedEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A desk with one platform, where somebody asks for help, and a clock that a test moves. */
final class ChatBench implements ChatPlatform, AutoCloseable {

  /** Bytes of all documents. */
  private static final int ROOM = 1_000_000;

  static final Acknowledgement FOLLOWS = new Acknowledgement("{\"text\":\"It follows.\"}");
  static final Acknowledgement IN_PLACE = new Acknowledgement("{\"text\":\"Here it is.\"}");

  private static final String NAME = "slack";

  /** Fails as the next answer is said. */
  interface Failure {

    void happen() throws UndeliveredException;
  }

  final ExecutorService threads = Executors.newCachedThreadPool();
  final List<ChatReply> said = new ArrayList<>();
  final List<Throwable> faults = new ArrayList<>();
  final Queue<Failure> failures = new ArrayDeque<>();
  Instant now = Instant.parse("2026-01-01T00:00:00Z");
  Duration patience = Duration.ZERO;
  final SeenEvents seen =
      new ShelvedEvents(new MemoryShelf(100_000, ShelvedEvents.EXPIRY, () -> now));

  private final ChatOrder order =
      new ChatOrder(
          NAME, "Ev1", "T1", "U1", null, Map.of(), "", null, List.of(), new ReplyAddress(Map.of()));
  final ChatTask task = new ChatTask("request-1", order);

  final ChatDesk desk =
      new ChatDesk(
          new ChatPlatforms(() -> List.of(this)),
          new ChatAnswers(
              Services.on(threads),
              new ChatArticles(
                  (link, deadline) -> {
                    throw new FetchException(FetchException.Reason.DISABLED);
                  },
                  new DocumentRoom(ROOM, ROOM, () -> now)),
              new CallerQuotas(OptionalLong.empty(), OptionalLong.empty(), () -> now)),
          new ServiceListener() {
            @Override
            public void faulted(String requestId, Throwable fault) {
              faults.add(fault);
            }
          },
          seen,
          threads,
          () -> now);

  /** As a queue brings it. */
  LaterOutcome work() {
    return desk.work(JsonCodec.write(task), now.plusSeconds(30));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ChatCheck check() {
    return (head, body) -> Proof.of(true);
  }

  @Override
  public ChatEvent read(RequestHead head, byte[] body, Proof proof) {
    return new ChatEvent.Ordered(order, FOLLOWS, patience);
  }

  @Override
  public void say(ChatReply reply, ReplyAddress to, Instant deadline) throws UndeliveredException {
    Failure failure = failures.poll();
    if (failure != null) {
      failure.happen();
    }
    said.add(reply);
  }

  @Override
  public Optional<Acknowledgement> inPlace(ChatReply reply) {
    return Optional.of(IN_PLACE);
  }

  @Override
  public ChatDocument fetch(ChatAttachment attachment, ReplyAddress from, Instant deadline)
      throws UndeliveredException {
    throw new UndeliveredException("no file");
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
