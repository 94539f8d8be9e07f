package io.checksummary.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a platform is asked. Its body is not copied: do not change it.
 *
 * @param headers one value each; they may be secret, and so may the address
 * @param body null for none
 * @param mostBytes the most that its answer may have, up to {@link #LARGEST_ATTACHMENT}
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
public record PlatformRequest(
    Method method,
    URI address,
    Map<String, String> headers,
    byte @Nullable [] body,
    int mostBytes) {

  /** Bytes: enough for what platforms answer, which is some kilobytes. */
  public static final int LARGEST_ANSWER = 1024 * 1024;

  /** Bytes: of a file that somebody attached. */
  public static final int LARGEST_ATTACHMENT = 10 * 1024 * 1024;

  private static final String CONTENT_TYPE = "Content-Type";

  /** What is to be done at an address. */
  public enum Method {
    GET,
    POST,
    PUT,
    PATCH
  }

  /**
   * @throws IllegalArgumentException if the answer may have no byte, or too many
   */
  public PlatformRequest {
    headers = Map.copyOf(headers);
    if (mostBytes < 1 || mostBytes > LARGEST_ATTACHMENT) {
      throw new IllegalArgumentException("an answer has 1 to " + LARGEST_ATTACHMENT + " bytes");
    }
  }

  /** Asks for what is at an address. */
  public static PlatformRequest get(URI address) {
    return new PlatformRequest(Method.GET, address, Map.of(), null, LARGEST_ANSWER);
  }

  /**
   * Sends JSON.
   *
   * @param json in UTF-8
   */
  public static PlatformRequest json(Method method, URI address, byte[] json) {
    return new PlatformRequest(
        method, address, Map.of(CONTENT_TYPE, "application/json"), json, LARGEST_ANSWER);
  }

  /** Posts the fields of a form. */
  public static PlatformRequest form(URI address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> escaped(field.getKey()) + "=" + escaped(field.getValue()))
            .collect(Collectors.joining("&"));
    return new PlatformRequest(
        Method.POST,
        address,
        Map.of(CONTENT_TYPE, "application/x-www-form-urlencoded"),
        body.getBytes(StandardCharsets.US_ASCII),
        LARGEST_ANSWER);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The same with one more header, or another value of it. */
  public PlatformRequest with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new PlatformRequest(method, address, more, body, mostBytes);
  }

  /** The same for an answer of more bytes, or fewer. */
  public PlatformRequest upTo(int bytes) {
    return new PlatformRequest(method, address, headers, body, bytes);
  }

  /** Tells where it goes, and nothing that may be secret. */
  @Override
  public String toString() {
    return method + " to " + address.getHost();
  }
}
