package io.checksummary.entry.chat.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClients;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Web API, called by the app's token. It answers 200 to nearly all, and says inside. */
final class SlackApi {

  /** What an error is called, so that no other word of an answer gets into a log. */
  private static final Pattern ERROR = Pattern.compile("[a-z_]{1,64}");

  private final @Nullable String token;
  private final URI base;
  private final PlatformCalls calls;

  SlackApi(@Nullable String token, SlackAddresses addresses, PlatformClients clients) {
    this.token = token;
    this.base = addresses.api();
    this.calls = new PlatformCalls(clients.to(addresses.apiHosts()));
  }

  /** Whether it can be called at all. */
  boolean hasToken() {
    return token != null;
  }

  void call(String method, ObjectNode arguments, Instant deadline) throws UndeliveredException {
    URI address = base.resolve(method);
    ask(method, PlatformCalls.json(PlatformRequest.Method.POST, address, arguments), deadline);
  }

  /** Methods that read take no JSON. */
  MessageObject read(String method, Map<String, String> arguments, Instant deadline)
      throws UndeliveredException {
    return ask(method, PlatformRequest.form(base.resolve(method), arguments), deadline);
  }

  private MessageObject ask(String method, PlatformRequest request, Instant deadline)
      throws UndeliveredException {
    if (token == null) {
      throw new UndeliveredException(method + ": there is no token to call it by");
    }
    MessageObject answer = calls.ask(PlatformCalls.bearing(request, token), deadline);
    if (!answer.isTrue("ok")) {
      String error = answer.textOrEmpty("error");
      throw new UndeliveredException(
          method + ": " + (ERROR.matcher(error).matches() ? error : "an error without a name"));
    }
    return answer;
  }
}
