package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.checksummary.config.ChecksummaryConfig;
import io.checksummary.later.Later;
import io.checksummary.later.LaterException;
import io.checksummary.later.LaterWork;
import io.checksummary.store.StoreException;
import io.checksummary.store.shelf.Shelf;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Requests whose answers are fetched later, and those answers: each kept under an id that nobody
 * can guess, for a while from when it was asked for.
 */
@Singleton
class LaterAnswers {

  /** {@link LaterWork#kind} of what answers such a request. */
  static final String KIND = "result";

  /** 192 bits, which are 32 characters. */
  private static final int ID_BYTES = 24;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{32}");

  private final Shelf shelf;
  private final Later later;
  private final boolean inThisProcess;
  private final Duration expiry;
  private final RandomGenerator chance = new SecureRandom();

  @Inject
  LaterAnswers(Shelf shelf, Later later, ChecksummaryConfig config) {
    this(shelf, later, config.later().equals("process"), config.shelf().expiry());
  }

  /**
   * @param inThisProcess whether the work is done where it is handed over
   * @param expiry how long an answer can be fetched, from when it was asked for
   */
  LaterAnswers(Shelf shelf, Later later, boolean inThisProcess, Duration expiry) {
    this.shelf = shelf;
    this.later = later;
    this.inThisProcess = inThisProcess;
    this.expiry = expiry;
  }

  /**
   * Whether there are any: where another process does the work, it has to have the request, and
   * whoever is asked has to have the answer.
   */
  boolean arePossible() {
    return later.isReady() && (inThisProcess || shelf.isShared());
  }

  /**
   * Keeps a request, and hands on that it is to be answered.
   *
   * @return its id
   * @throws LaterException if that is not handed on; nothing is kept then
   */
  String begin(KeptRequest request, byte[] body) throws LaterException {
    String id = freshId();
    try {
      shelf.layFirst(body(id), body, expiry);
      shelf.layFirst(request(id), request.bytes(), expiry);
      String json = JsonNodeFactory.instance.objectNode().put("id", id).toString();
      later.hand(new LaterWork(KIND, request.requestId(), json));
      return id;
    } catch (LaterException | RuntimeException notHanded) {
      shelf.remove(body(id));
      shelf.remove(request(id));
      throw notHanded;
    }
  }

  private String freshId() {
    byte[] id = new byte[ID_BYTES];
    chance.nextBytes(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** A request that is kept; empty where there is none, or none any more. */
  Optional<KeptRequest> kept(String id) {
    return shelf.read(request(id)).map(KeptRequest::of);
  }

  /** The body of a request that is kept; empty where it is answered. */
  Optional<byte[]> bodyOf(String id) {
    return shelf.read(body(id));
  }

  /** An answer that is kept; empty where there is none yet, or none any more. */
  Optional<KeptAnswer> answer(String id) {
    return shelf.read(answerTo(id)).map(KeptAnswer::of);
  }

  /**
   * Takes a request to be answered, so that nobody else does: platforms hand the same work over
   * twice. Whoever took it and is not heard of has it no longer than a while.
   *
   * @return whether it is ours
   */
  boolean take(String id, Duration longest) {
    return shelf.layFirst("work/" + id, new byte[] {'1'}, longest);
  }

  /** Lets others take a request again, which could not be answered. */
  void leave(String id) {
    shelf.remove("work/" + id);
  }

  /** Keeps an answer, and the body of its request no longer. */
  void settle(String id, KeptAnswer answer) {
    shelf.layFirst(answerTo(id), answer.bytes(), expiry);
    shelf.remove(body(id));
  }

  /**
   * Whether nothing is kept for want of room, which a store that is shared has: it is only slow.
   */
  boolean isFull(StoreException unkept) {
    return unkept.kind() == StoreException.Kind.THROTTLED && !shelf.isShared();
  }

  /** Lets the body of a request go, to make room. */
  void drop(String id) {
    shelf.remove(body(id));
  }

  private static String request(String id) {
    return "request/" + id;
  }

  private static String body(String id) {
    return "body/" + id;
  }

  private static String answerTo(String id) {
    return "answer/" + id;
  }
}
