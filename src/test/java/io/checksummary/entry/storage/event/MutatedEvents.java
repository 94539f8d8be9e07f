package io.checksummary.entry.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Events that went wrong somewhere. The same seed makes the same ones. */
final class MutatedEvents {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 2_000;

  private final SplittableRandom random;
  private final List<JsonNode> events;
  private final List<JsonNode> parts = new ArrayList<>();

  MutatedEvents(long seed, List<JsonNode> events) {
    this.random = new SplittableRandom(seed);
    this.events = events;
    events.forEach(this::addParts);
    parts.addAll(nasties());
  }

  private void addParts(JsonNode node) {
    parts.add(node);
    node.forEach(this::addParts);
  }

  private static List<JsonNode> nasties() {
    JsonNode deep = JSON.objectNode();
    for (int i = 0; i < DEEP; i++) {
      deep = i % 2 == 0 ? JSON.arrayNode().add(deep) : JSON.objectNode().set("data", deep);
    }
    return List.of(
        deep,
        JSON.nullNode(),
        JSON.missingNode(),
        JSON.booleanNode(true),
        JSON.numberNode(0),
        JSON.numberNode(-1),
        JSON.numberNode(Long.MAX_VALUE),
        JSON.numberNode(Long.MIN_VALUE),
        JSON.numberNode(BigInteger.TEN.pow(5_000)),
        JSON.numberNode(new BigDecimal("1e999999999")),
        JSON.numberNode(1e308),
        JSON.numberNode(Double.NaN),
        JSON.numberNode(0.5f),
        JSON.binaryNode(new byte[] {1, 2, 3}),
        JSON.pojoNode(new Object()),
        JSON.textNode(""),
        JSON.textNode("\u0000"),
        JSON.textNode("\uD83D"),
        JSON.textNode("%"),
        JSON.textNode("%00%0d%0a"),
        JSON.textNode("9".repeat(5_000)),
        JSON.textNode("/".repeat(20_000)),
        JSON.textNode("[".repeat(50_000)),
        JSON.textNode("{\"Records\":".repeat(1_000)),
        JSON.textNode("\u0665\u0666"),
        JSON.textNode("2026-02-30T25:61:61Z"),
        JSON.textNode("+999999999-12-31T23:59:59.999999999+18:00"),
        JSON.textNode("-999999999-01-01T00:00:00+18:00"),
        JSON.arrayNode(),
        JSON.objectNode());
  }

  /** An event with one to four things done to it. */
  JsonNode next() {
    JsonNode event = oneOf(events).deepCopy();
    for (int i = random.nextInt(4); i >= 0; i--) {
      event = mutated(event);
    }
    return event;
  }

  private JsonNode mutated(JsonNode event) {
    List<ContainerNode<?>> containers = new ArrayList<>();
    addContainers(event, containers);
    if (containers.isEmpty()) {
      return oneOf(parts).deepCopy();
    }
    switch (oneOf(containers)) {
      case ObjectNode object -> mutate(object);
      case ArrayNode array -> mutate(array);
      default -> {}
    }
    return event;
  }

  private static void addContainers(JsonNode node, List<ContainerNode<?>> into) {
    List<JsonNode> waiting = new ArrayList<>(List.of(node));
    while (!waiting.isEmpty()) {
      JsonNode next = waiting.removeLast();
      if (next instanceof ContainerNode<?> container) {
        into.add(container);
        container.forEach(waiting::add);
      }
    }
  }

  private void mutate(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.isEmpty() || random.nextInt(9) == 0 ? "Records" : oneOf(names);
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name, JSON.textNode(broken(object.path(name))));
      default -> object.set(name, oneOf(parts).deepCopy());
    }
  }

  private void mutate(ArrayNode array) {
    JsonNode part = array.isEmpty() || random.nextInt(2) == 0 ? oneOf(parts) : oneOf(array);
    if (array.isEmpty() || random.nextInt(3) == 0) {
      array.add(part.deepCopy());
    } else {
      array.set(random.nextInt(array.size()), part.deepCopy());
    }
  }

  /** A text, or what stands there as a text, with a few characters of it changed. */
  private String broken(JsonNode node) {
    StringBuilder text = new StringBuilder(node.isTextual() ? node.textValue() : node.asText());
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, (char) random.nextInt(0x10000));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1));
        default -> text.insert(at, oneOf(List.of("%", "%2F", "+", "/", "\"", "?", "\\u0000")));
      }
    }
    return text.toString();
  }

  private JsonNode oneOf(ArrayNode array) {
    return array.get(random.nextInt(array.size()));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
