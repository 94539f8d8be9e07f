package io.checksummary.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.form.FieldErrors;
import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.summary.digest.NumberPolicy;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.NumberPolicy.Rule;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options {@code onUnsupported} and {@code policy}, read as a request has them in JSON. */
public final class PolicyReader {

  static final String ON_UNSUPPORTED = "onUnsupported";
  static final String POLICY = "policy";

  private static final List<String> RULE = List.of("verdict", "kind", "binding", "then");
  private static final ObjectMapper JSON = new ObjectMapper();

  private PolicyReader() {}

  /** What is done about contradicted and unsupported numbers; null where nothing is said. */
  static @Nullable Action onUnsupported(JsonObjectReader fields) {
    return choice(fields, ON_UNSUPPORTED, Action.values());
  }

  /** The rules; null where nothing is said, which is not the same as none. */
  static @Nullable List<Rule> rules(JsonObjectReader fields) {
    return fields.has(POLICY)
        ? fields.objects(POLICY, NumberPolicy.MOST_RULES, RULE, PolicyReader::rule).stream()
            .filter(Objects::nonNull)
            .toList()
        : null;
  }

  /**
   * Reads what a deployment is configured with.
   *
   * @param onUnsupported {@code redact} for one
   * @param policy a JSON array of rules, as the option {@code policy} has it; blank for none
   * @throws IllegalArgumentException if it is not what a request might say; the message tells where
   */
  public static NumberPolicy configured(String onUnsupported, String policy) {
    FieldErrors errors = new FieldErrors();
    ObjectNode options = JSON.createObjectNode().put(ON_UNSUPPORTED, onUnsupported);
    try {
      options.set(POLICY, policy.isBlank() ? JSON.createArrayNode() : JSON.readTree(policy));
    } catch (JsonProcessingException e) {
      errors.add("/" + POLICY, "Expected JSON.");
    }
    JsonObjectReader fields =
        JsonObjectReader.open(options, "", List.of(ON_UNSUPPORTED, POLICY), errors);
    Action otherwise = onUnsupported(fields);
    List<Rule> rules = rules(fields);
    if (!errors.items().isEmpty()) {
      throw new IllegalArgumentException(
          errors.items().stream()
              .map(error -> error.pointer() + ": " + error.detail())
              .collect(Collectors.joining(" ")));
    }
    return new NumberPolicy(
        otherwise == null ? Action.REPAIR : otherwise, rules == null ? List.of() : rules);
  }

  /** Null where the rule says nothing that could be followed, which is noted. */
  private static @Nullable Rule rule(JsonObjectReader fields) {
    Verdict verdict = choice(fields, "verdict", Verdict.values());
    String kind =
        fields
            .errors()
            .choice(
                fields.at("kind"), fields.text("kind"), NumberPolicy.KINDS, Function.identity());
    Binding binding = choice(fields, "binding", Binding.values());
    Action then = choice(fields, "then", Action.values());
    if (!fields.has("then")) {
      fields.error(
          "then", "This member is missing; expected " + FieldErrors.listed(Action.values()));
    }
    if (!fields.has("verdict") && !fields.has("kind") && !fields.has("binding")) {
      fields.error("A rule names a verdict, a kind or a binding; this one names none.");
    }
    return then == null || (verdict == null && kind == null && binding == null)
        ? null
        : new Rule(verdict, kind, binding, then);
  }

  private static <E extends Enum<E>> @Nullable E choice(
      JsonObjectReader fields, String name, E[] values) {
    return fields.errors().choice(fields.at(name), fields.text(name), values);
  }
}
