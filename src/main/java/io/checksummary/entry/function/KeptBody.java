package io.checksummary.entry.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.json.JsonCodec;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A body as it is kept, with what is known of it: a line of JSON, and the bytes as they are behind.
 *
 * @param head is JSON without a line break
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptBody(JsonNode head, byte[] body) {

  static byte[] write(ObjectNode head, byte[] body) {
    byte[] line = JsonCodec.bytes(head);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(line.length + 1 + body.length);
    kept.writeBytes(line);
    kept.write('\n');
    kept.writeBytes(body);
    return kept.toByteArray();
  }

  static KeptBody read(byte[] kept) {
    int end = 0;
    while (kept[end] != '\n') {
      end++;
    }
    return new KeptBody(
        JsonCodec.parse(Arrays.copyOf(kept, end), "kept"),
        Arrays.copyOfRange(kept, end + 1, kept.length));
  }
}
