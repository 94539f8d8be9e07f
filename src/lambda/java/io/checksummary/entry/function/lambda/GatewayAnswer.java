package io.checksummary.entry.function.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import io.checksummary.api.problem.Problem;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * An HTTP answer, to be worded as a gateway expects it.
 *
 * @param headers in order; a name may come several times
 */
record GatewayAnswer(int status, List<Map.Entry<String, String>> headers, Buffer body) {

  static GatewayAnswer of(Problem problem) {
    return new GatewayAnswer(
        problem.status(),
        List.of(
            Map.entry("Content-Type", Problem.MEDIA_TYPE),
            Map.entry("X-Request-Id", problem.instance())),
        Buffer.buffer(JsonCodec.bytes(problem)));
  }

  /** The answer as JSON. */
  ObjectNode json(GatewayForm form) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("statusCode", status);
    if (form.takesLists()) {
      ObjectNode lists = json.putObject("multiValueHeaders");
      headers.forEach(header -> lists.withArray(header.getKey()).add(header.getValue()));
    } else {
      joined(form, json);
    }
    putBody(json);
    return json;
  }

  private void joined(GatewayForm form, ObjectNode json) {
    ObjectNode single = json.putObject("headers");
    for (Map.Entry<String, String> header : headers) {
      String name = header.getKey();
      if (form == GatewayForm.SECOND && name.equalsIgnoreCase("Set-Cookie")) {
        json.withArray("cookies").add(header.getValue());
      } else {
        String before = single.path(name).asText("");
        single.put(name, before.isEmpty() ? header.getValue() : before + "," + header.getValue());
      }
    }
  }

  /** As text where the bytes are text, whatever the type: no client has to decode a problem. */
  private void putBody(ObjectNode json) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes())).toString();
      json.put("body", text).put("isBase64Encoded", false);
    } catch (CharacterCodingException noText) {
      json.put("body", Base64.getEncoder().encodeToString(body.getBytes())).put("isBase64Encoded", true);
    }
  }
}
