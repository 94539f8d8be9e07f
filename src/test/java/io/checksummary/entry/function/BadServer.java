package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model on a bare socket of loopback, which does to a connection what servers do on bad days. The
 * word {@code CASE-…} of an article names what shall go wrong; {@code GET /seen/WORD/MODEL} tells
 * what came of it, {@code GET /release} ends what is held.
 */
public final class BadServer implements QuarkusTestResourceLifecycleManager {

  private static final Pattern CASE = Pattern.compile("CASE-([A-Z0-9-]+)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DIGEST =
      "{\"title\": \"A dairy's year\", \"summary\": \"Revenue at Tern Valley Dairy was $412"
          + " million.\", \"keyFigures\": []}";

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private volatile CountDownLatch held = new CountDownLatch(1);
  private @Nullable ServerSocket server;

  /** What was asked in one case of one model. */
  private static final class Seen {
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
  }

  @Override
  public Map<String, String> start() {
    try {
      ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
      server = socket;
      threads.execute(() -> accept(socket));
      return Map.of(
          "checksummary.model",
          "openai:double",
          "checksummary.openai.base-url",
          "http://127.0.0.1:" + socket.getLocalPort() + "/v1",
          "checksummary.openai.api-key",
          "key-of-a-test",
          "test.bad-server",
          "http://127.0.0.1:" + socket.getLocalPort());
    } catch (IOException noSocket) {
      throw new UncheckedIOException(noSocket);
    }
  }

  @Override
  public void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException alreadyClosed) {
      // Nothing is left to close then.
    }
    threads.shutdownNow();
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        threads.execute(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      for (Request request = read(caller); request != null; request = read(caller)) {
        if (!answered(request, caller)) {
          return;
        }
      }
    } catch (IOException | InterruptedException gone) {
      // Whoever asked went away, or the test is over.
    }
  }

  private record Request(String path, String body) {}

  private static @Nullable Request read(Socket caller) throws IOException {
    InputStream in = caller.getInputStream();
    String head = head(in);
    if (head.isEmpty()) {
      return null;
    }
    Matcher length = Pattern.compile("(?i)\ncontent-length: *(\\d+)").matcher(head);
    int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
    return new Request(
        head.split(" ", 3)[1], new String(in.readNBytes(size), StandardCharsets.UTF_8));
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.US_ASCII);
  }

  /** Whether the connection may be used again. */
  private boolean answered(Request request, Socket caller)
      throws IOException, InterruptedException {
    String[] path = request.path().split("/", 4);
    switch (path[1]) {
      case "seen" -> send(caller, 200, told(path[2], path[3]));
      case "release" -> {
        held.countDown();
        held = new CountDownLatch(1);
        send(caller, 200, "{}");
      }
      default -> {
        return answered(JSON.readTree(request.body()), caller);
      }
    }
    return true;
  }

  private String told(String word, String model) {
    Seen what = seen(word, model);
    return JSON.createObjectNode()
        .put("calls", what.calls.get())
        .put("closed", what.closed.get())
        .toString();
  }

  private Seen seen(String word, String model) {
    return seen.computeIfAbsent(word + "/" + model, ignored -> new Seen());
  }

  private boolean answered(JsonNode asked, Socket caller) throws IOException, InterruptedException {
    JsonNode messages = asked.path("messages");
    String prompt = messages.path(messages.size() - 1).path("content").asText();
    String model = asked.path("model").asText();
    Matcher word = CASE.matcher(prompt);
    String what = word.find() ? word.group(1) : "NONE";
    Seen so = seen(what, model);
    int call = so.calls.incrementAndGet();
    return answered(what, call, model, prompt, caller, so);
  }

  private boolean answered(
      String what, int call, String model, String prompt, Socket caller, Seen so)
      throws IOException, InterruptedException {
    boolean first = call == 1;
    switch (what) {
      case "RATE-SECONDS" -> once(first, caller, 429, "Retry-After: 1\r\n");
      case "RATE-DATE" -> once(first, caller, 429, "Retry-After: " + date(2) + "\r\n");
      case "RATE-LONG" -> send(caller, 429, error("rate_limit"), "Retry-After: 120\r\n");
      case "RATE-FAR" ->
          send(caller, 429, error("rate_limit"), "Retry-After: " + date(300) + "\r\n");
      case "ERROR-500" -> once(first, caller, 500, "");
      case "ERROR-503" -> once(first, caller, 503, "");
      case "ERROR-ALWAYS" -> send(caller, 500, error("server_error"));
      case "FIRST-DOWN" -> once(model.equals("double"), caller, 500, "Retry-After: 60\r\n");
      case "FIRST-DENIED" -> once(model.equals("double"), caller, 401, "");
      case "FIRST-SILENT" -> {
        return model.equals("double") ? hung(caller, so) : good(caller);
      }
      case "BOTH-DOWN" ->
          send(
              caller,
              model.equals("double") ? 401 : 503,
              error("no"),
              model.equals("double") ? "" : "Retry-After: 90\r\n");
      case "RESET" -> {
        return first ? reset(caller) : good(caller);
      }
      case "CUT" -> {
        return first ? cut(caller) : good(caller);
      }
      case "DRIP" -> {
        return drip(caller, so);
      }
      case "SILENCE", "GONE" -> {
        return hung(caller, so);
      }
      case "HOLD" -> {
        held.await();
        return good(caller);
      }
      case "CUT-JSON" -> send(caller, 200, completion(DIGEST.substring(0, 60), "length"));
      case "FENCES" ->
          send(caller, 200, completion("Here you are:\n```json\n" + DIGEST + "\n```", "stop"));
      case "NONSENSE" -> send(caller, 200, completion("I would rather talk of ducks.", "stop"));
      case "EMPTY" -> send(caller, 200, completion("", "stop"));
      case "EMPTY-BODY" -> send(caller, 200, "");
      case "REFUSAL" ->
          send(
              caller,
              200,
              "{\"choices\": [{\"index\": 0, \"finish_reason\": \"stop\", \"message\": {\"role\":"
                  + " \"assistant\", \"content\": null, \"refusal\": \"I will not.\"}}]}");
      case "FILTER" -> send(caller, 200, completion("", "content_filter"));
      case "CONTEXT" ->
          once(prompt.length() > 900, caller, 400, "", error("context_length_exceeded"));
      case "CONTEXT-ALWAYS" -> send(caller, 400, error("context_length_exceeded"));
      case "WRONG-NAME" -> send(caller, 404, error("model_not_found"));
      case "WRONG-KEY" -> send(caller, 401, error("invalid_api_key"));
      case "STUMBLE" -> send(caller, 400, error("invalid_request_error"));
      default -> good(caller);
    }
    return true;
  }

  private static void once(boolean bad, Socket caller, int status, String header)
      throws IOException {
    once(bad, caller, status, header, error("bad_day"));
  }

  private static void once(boolean bad, Socket caller, int status, String header, String body)
      throws IOException {
    if (bad) {
      send(caller, status, body, header);
    } else {
      good(caller);
    }
  }

  private static boolean good(Socket caller) throws IOException {
    send(caller, 200, completion(DIGEST, "stop"));
    return true;
  }

  private static boolean reset(Socket caller) throws IOException {
    caller.setSoLinger(true, 0);
    return false;
  }

  private static boolean cut(Socket caller) throws IOException {
    String whole = response(200, completion(DIGEST, "stop"), "");
    write(caller, whole.substring(0, whole.length() - 200));
    return false;
  }

  private boolean drip(Socket caller, Seen so) throws IOException, InterruptedException {
    write(
        caller,
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n");
    try {
      while (true) {
        write(caller, " ");
        Thread.sleep(100);
      }
    } catch (IOException closed) {
      so.closed.incrementAndGet();
      return false;
    }
  }

  /** Waits for the caller to go. */
  private boolean hung(Socket caller, Seen so) throws IOException {
    try {
      if (caller.getInputStream().read() >= 0) {
        throw new IOException("nobody sends two requests at once");
      }
    } finally {
      so.closed.incrementAndGet();
    }
    return false;
  }

  private static String date(int seconds) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(seconds));
  }

  private static String error(String code) {
    ObjectNode error = JSON.createObjectNode();
    error.putObject("error").put("message", "No: key-of-a-test").put("code", code);
    return error.toString();
  }

  private static String completion(String content, String reason) {
    ObjectNode completion = JSON.createObjectNode();
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", reason);
    choice.putObject("message").put("role", "assistant").put("content", content);
    completion.putObject("usage").put("prompt_tokens", 321).put("completion_tokens", 54);
    return completion.toString();
  }

  private static void send(Socket caller, int status, String body) throws IOException {
    send(caller, status, body, "");
  }

  private static void send(Socket caller, int status, String body, String header)
      throws IOException {
    write(caller, response(status, body, header));
  }

  private static String response(int status, String body, String header) {
    return String.format(
        Locale.ROOT,
        "HTTP/1.1 %d No Reason\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n%s",
        status,
        header,
        body.getBytes(StandardCharsets.UTF_8).length,
        body);
  }

  private static void write(Socket caller, String text) throws IOException {
    caller.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    caller.getOutputStream().flush();
  }
}
