package io.checksummary.entry.chat.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.entry.chat.message.ChatAttachment;
import io.checksummary.entry.chat.message.ChatDocument;
import io.checksummary.entry.chat.message.UndeliveredException;
import io.checksummary.entry.chat.wire.MessageObject;
import io.checksummary.entry.chat.wire.PlatformCalls;
import io.checksummary.fetch.PlatformClient;
import io.checksummary.fetch.PlatformRequest;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;

/** The Bot API. The token is part of its addresses: they are secret. */
final class TelegramApi {

  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{20,100}");
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*){0,8}");

  private final String base;
  private final String token;
  private final PlatformCalls calls;

  /**
   * @throws IllegalArgumentException if it is no token; the message does not name it
   */
  TelegramApi(URI base, String token, PlatformClient client) {
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException("a token of a bot is its number, a colon, and its secret");
    }
    this.base = base.toString().replaceFirst("/$", "");
    this.token = token;
    this.calls = new PlatformCalls(client);
  }

  /** The bot's own number: a token begins with it. */
  static String bot(String token) {
    return token.substring(0, token.indexOf(':'));
  }

  MessageObject call(String method, ObjectNode arguments, Instant deadline)
      throws UndeliveredException {
    URI address = URI.create(base + "/bot" + token + "/" + method);
    MessageObject answer =
        calls.ask(PlatformCalls.json(PlatformRequest.Method.POST, address, arguments), deadline);
    if (!answer.isTrue("ok")) {
      throw new UndeliveredException(method + ": error " + answer.integer("error_code", 0));
    }
    return answer.object("result");
  }

  /** A file, whose path has to be asked for. */
  ChatDocument file(ChatAttachment file, Instant deadline) throws UndeliveredException {
    ObjectNode id = JsonNodeFactory.instance.objectNode().put("file_id", file.reference());
    String path = call("getFile", id, deadline).textOrEmpty("file_path");
    if (!PATH.matcher(path).matches()) {
      throw new UndeliveredException("getFile: a path that is none");
    }
    URI address = URI.create(base + "/file/bot" + token + "/" + path);
    return calls.document(PlatformRequest.get(address), file, deadline);
  }
}
