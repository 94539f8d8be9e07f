package io.checksummary.entry.function.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP request that a gateway has made an event of.
 *
 * @param target path and query, as they stand in a request's first line
 * @param headers by names in lower case
 * @param body as the client sent it
 * @param source the client's address; null where the gateway does not tell
 */
record GatewayRequest(
    GatewayForm form,
    String method,
    String target,
    List<Map.Entry<String, String>> headers,
    Buffer body,
    @Nullable String source) {

  /** Of the headers, the body's length is told anew, and the way it came is over. */
  private static final List<String> OF_THE_WAY =
      List.of("connection", "content-length", "expect", "transfer-encoding");

  private static final Pattern SANE_HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]+");

  /**
   * Reads an event; empty if it is no HTTP request.
   *
   * @throws IllegalArgumentException if its body is said to be Base64, and is not
   */
  static Optional<GatewayRequest> of(JsonNode event) {
    return GatewayForm.of(event).map(form -> read(form, event));
  }

  private static GatewayRequest read(GatewayForm form, JsonNode event) {
    JsonNode context = event.path("requestContext");
    boolean second = form == GatewayForm.SECOND;
    JsonNode http = second ? context.path("http") : event;
    String path = second ? withoutStage(event.path("rawPath").asText(), context) : text(event, "path");
    String query = second ? text(event, "rawQueryString") : query(form, event);
    JsonNode source = second ? http.path("sourceIp") : context.path("identity").path("sourceIp");
    return new GatewayRequest(
        form,
        http.path(second ? "method" : "httpMethod").asText(),
        encoded(path.startsWith("/") ? path : "/" + path) + (query.isEmpty() ? "" : "?" + query),
        headers(event, context),
        body(event),
        source.asText(null));
  }

  /** A stage that is not the default one stands before the path. */
  private static String withoutStage(String path, JsonNode context) {
    String stage = "/" + context.path("stage").asText();
    return path.equals(stage) || path.startsWith(stage + "/")
        ? path.substring(stage.length())
        : path;
  }

  /** Some gateways decode the path: what no first line may hold is encoded again. */
  private static String encoded(String path) {
    StringBuilder line = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      if (letter > ' ' && letter < 0x7F && "\"<>\\^`{|}?#".indexOf(letter) < 0) {
        line.append(letter);
      } else {
        line.append('%').append(String.format(Locale.ROOT, "%02X", (int) letter));
      }
    }
    return line.toString();
  }

  /** A load balancer gives the query as it came, in pieces. */
  private static String query(GatewayForm form, JsonNode event) {
    UnaryOperator<String> coding =
        form == GatewayForm.FIRST
            ? part -> URLEncoder.encode(part, StandardCharsets.UTF_8)
            : UnaryOperator.identity();
    return entries(event, "QueryStringParameters")
        .map(part -> coding.apply(part.getKey()) + "=" + coding.apply(part.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static List<Map.Entry<String, String>> headers(JsonNode event, JsonNode context) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    entries(event, "Headers")
        .map(header -> Map.entry(header.getKey().toLowerCase(Locale.ROOT), header.getValue()))
        .filter(header -> !OF_THE_WAY.contains(header.getKey()))
        .forEach(headers::add);
    String cookies =
        stream(event.path("cookies")).map(JsonNode::asText).collect(Collectors.joining("; "));
    if (!cookies.isEmpty()) {
      headers.add(Map.entry("cookie", cookies));
    }
    if (headers.stream().noneMatch(header -> header.getKey().equals("host"))) {
      headers.add(Map.entry("host", context.path("domainName").asText("localhost")));
    }
    headers.replaceAll(GatewayRequest::withSaneHost);
    return List.copyOf(headers);
  }

  /** A request with a name that is none would not be read. It becomes one that nobody has. */
  private static Map.Entry<String, String> withSaneHost(Map.Entry<String, String> header) {
    boolean sane =
        !header.getKey().equals("host") || SANE_HOST.matcher(header.getValue()).matches();
    return sane ? header : Map.entry("host", "name.invalid");
  }

  /** Of the lists of values where there are some, else of the single ones. */
  private static Stream<Map.Entry<String, String>> entries(JsonNode event, String kind) {
    JsonNode many = event.path("multiValue" + kind);
    if (many.isObject()) {
      return many.properties().stream()
          .flatMap(entry ->
              stream(entry.getValue()).map(value -> Map.entry(entry.getKey(), value.asText())));
    }
    String name = kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    return event.path(name).properties().stream()
        .map(entry -> Map.entry(entry.getKey(), entry.getValue().asText()));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return list.isArray() ? list.valueStream() : Stream.empty();
  }

  private static Buffer body(JsonNode event) {
    String body = text(event, "body");
    return event.path("isBase64Encoded").asBoolean()
        ? Buffer.buffer(Base64.getDecoder().decode(body))
        : Buffer.buffer(body);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asText("");
  }
}
