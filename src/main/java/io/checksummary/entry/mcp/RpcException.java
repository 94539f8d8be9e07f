package io.checksummary.entry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A message that cannot be taken, as JSON-RPC 2.0 (section 5.1) tells its sender. */
final class RpcException extends RuntimeException {

  static final int PARSE_ERROR = -32_700;
  static final int INVALID_REQUEST = -32_600;
  static final int METHOD_NOT_FOUND = -32_601;
  static final int INVALID_PARAMS = -32_602;

  private static final long serialVersionUID = 1;

  private final int code;
  private final transient @Nullable JsonNode id;
  private final String words;

  /**
   * @param id of the request; null where it is not known
   * @param words what was wrong and what was expected; holds nothing of an article
   */
  RpcException(int code, @Nullable JsonNode id, String words) {
    super(words, null, false, false);
    this.code = code;
    this.id = id;
    this.words = words;
  }

  /** What was sent is no message at all, or none that may be sent: HTTP says so, too. */
  int status() {
    return code == PARSE_ERROR || code == INVALID_REQUEST ? 400 : 200;
  }

  ObjectNode answer() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("jsonrpc", ClientMessage.VERSION).set("id", id);
    answer.putObject("error").put("code", code).put("message", words);
    return answer;
  }
}
