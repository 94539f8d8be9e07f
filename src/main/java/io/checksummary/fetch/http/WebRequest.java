package io.checksummary.fetch.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A request, and what of its answer is wanted.
 *
 * @param host as the header {@code Host} and TLS name it
 * @param addresses where to connect to, in this order until one takes the connection; empty for
 *     those that the host's name has
 * @param target path and query, from the slash on
 * @param body null for none
 * @param wanted by its status and headers, whether an answer's body is to be read
 * @param mostBytes the most that the body may have as it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
public record WebRequest(
    String method,
    boolean secure,
    String host,
    int port,
    List<InetAddress> addresses,
    String target,
    Map<String, String> headers,
    byte @Nullable [] body,
    Predicate<WebAnswer> wanted,
    int mostBytes) {

  public WebRequest {
    addresses = List.copyOf(addresses);
    headers = Map.copyOf(headers);
  }
}
