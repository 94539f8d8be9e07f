package io.checksummary.telemetry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A span as it went over the wire: as much of OpenTelemetry's trace.proto as tests need.
 *
 * @param parent empty where it has none
 * @param kind 2 for a server's, 3 for a client's
 * @param attributes texts, and whole numbers as texts
 * @param error whether its status is an error
 */
public record SentSpan(
    String trace,
    String id,
    String parent,
    String name,
    int kind,
    Map<String, String> attributes,
    boolean error) {

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  /** The spans of an ExportTraceServiceRequest. */
  static List<SentSpan> of(byte[] request) {
    List<SentSpan> spans = new ArrayList<>();
    for (Field resource : fields(request)) {
      for (Field scope : numbered(2, fields(resource.bytes()))) {
        for (Field span : numbered(2, fields(scope.bytes()))) {
          spans.add(span(fields(span.bytes())));
        }
      }
    }
    return spans;
  }

  private static SentSpan span(List<Field> fields) {
    Map<String, String> attributes = new HashMap<>();
    for (Field attribute : numbered(9, fields)) {
      List<Field> pair = fields(attribute.bytes());
      attributes.put(text(pair, 1), value(numbered(2, pair)));
    }
    return new SentSpan(
        hex(fields, 1),
        hex(fields, 2),
        hex(fields, 4),
        text(fields, 5),
        (int) number(fields, 6),
        Map.copyOf(attributes),
        numbered(15, fields).stream().anyMatch(s -> number(fields(s.bytes()), 3) == 2));
  }

  private static String value(List<Field> any) {
    List<Field> value = any.isEmpty() ? List.of() : fields(any.getFirst().bytes());
    return numbered(3, value).isEmpty() ? text(value, 1) : Long.toString(number(value, 3));
  }

  private static String hex(List<Field> fields, int number) {
    return numbered(number, fields).stream()
        .map(field -> HexFormat.of().formatHex(field.bytes()))
        .findFirst()
        .orElse("");
  }

  private static String text(List<Field> fields, int number) {
    return numbered(number, fields).stream()
        .map(field -> new String(field.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private static long number(List<Field> fields, int number) {
    return numbered(number, fields).stream().mapToLong(Field::number).findFirst().orElse(0);
  }

  private static List<Field> numbered(int number, List<Field> fields) {
    return fields.stream().filter(field -> field.tag() == number).toList();
  }

  /** One field of a protobuf message: bytes, or a number. */
  private record Field(int tag, ByteBuffer content, long number) {

    byte[] bytes() {
      byte[] bytes = new byte[content.remaining()];
      content.duplicate().get(bytes);
      return bytes;
    }
  }

  private static List<Field> fields(byte[] message) {
    ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    List<Field> fields = new ArrayList<>();
    while (in.hasRemaining()) {
      long key = varint(in);
      int tag = (int) (key >>> 3);
      switch ((int) (key & 7)) {
        case 0 -> fields.add(new Field(tag, NOTHING, varint(in)));
        case 1 -> fields.add(new Field(tag, NOTHING, in.getLong()));
        case 2 -> {
          int length = (int) varint(in);
          fields.add(new Field(tag, in.slice(in.position(), length), 0));
          in.position(in.position() + length);
        }
        case 5 -> fields.add(new Field(tag, NOTHING, in.getInt()));
        default -> throw new IllegalArgumentException("no protobuf");
      }
    }
    return fields;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
