package io.checksummary.entry.terminal.doctor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a platform wants of the settings.
 *
 * @param variable the environment variable of the setting
 * @param values what it is set to; none where it is not set. They may be secret
 * @param without what its absence costs; empty where it may well be absent
 * @param form takes the values, and throws an {@link IllegalArgumentException} where they cannot be
 *     right; its message names none
 */
record ChatNeed(String variable, List<String> values, String without, Consumer<List<String>> form) {

  ChatNeed {
    values = List.copyOf(values);
  }

  boolean isSet() {
    return !values.isEmpty();
  }

  /** What there is to say of it; nothing of a setting that may be absent and is. */
  List<SetupFinding> findings() {
    if (isSet()) {
      return List.of(finding());
    }
    return without.isEmpty()
        ? List.of()
        : List.of(new SetupFinding(SetupFinding.Mark.MISSING, variable, "not set: " + without));
  }

  private SetupFinding finding() {
    try {
      form.accept(values);
      return new SetupFinding(SetupFinding.Mark.GOOD, variable, count());
    } catch (IllegalArgumentException e) {
      return new SetupFinding(SetupFinding.Mark.WRONG, variable, "wrong: " + e.getMessage());
    }
  }

  private String count() {
    return values.size() == 1 ? "set" : "set, " + values.size() + " of them";
  }

  /** Addresses of servers, and below them, by one of these schemes; they name no user. */
  static Consumer<List<String>> addresses(Set<String> schemes, String expected) {
    return values -> {
      if (!values.stream().allMatch(value -> isAddress(value, schemes))) {
        throw new IllegalArgumentException(expected);
      }
    };
  }

  private static boolean isAddress(String value, Set<String> schemes) {
    try {
      URI address = new URI(value);
      return address.getScheme() != null
          && schemes.contains(address.getScheme())
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException none) {
      return false;
    }
  }

  /** A form that every one of the values has as a whole. */
  static Consumer<List<String>> matching(String pattern, String expected) {
    Pattern compiled = Pattern.compile(pattern);
    return values -> {
      if (!values.stream().allMatch(value -> compiled.matcher(value).matches())) {
        throw new IllegalArgumentException(expected);
      }
    };
  }
}
