package io.checksummary.entry.chat.wire;

import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.proof.RequestHead;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a form, read by name. An empty one counts as absent. */
public final class FormFields {

  /** Platforms send some twenty. */
  private static final int MOST = 200;

  private static final Pattern NAME = Pattern.compile("[!-~]{1,1024}");

  private final Map<String, String> fields;

  private FormFields(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** Whether the body of a request is a form, by its media type. */
  public static boolean areIn(RequestHead head) {
    String type = head.onlyHeader("content-type");
    return type != null
        && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  /**
   * @throws UnreadableMessageException if the bytes are no form in UTF-8, or one that has a field
   *     twice
   */
  public static FormFields parse(byte[] body) throws UnreadableMessageException {
    String[] pairs = new String(body, StandardCharsets.UTF_8).split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw new UnreadableMessageException("expected a form of up to " + MOST + " fields");
    }
    Map<String, String> fields = new HashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (fields.put(name, value) != null) {
        throw new UnreadableMessageException("expected a form that has each field once");
      }
    }
    return new FormFields(fields);
  }

  /** The library's message would quote the field. */
  @SuppressWarnings("UnusedException")
  private static String decoded(String escaped) throws UnreadableMessageException {
    try {
      return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableMessageException("expected a form with its fields escaped");
    }
  }

  /** Null where there is none. */
  public @Nullable String text(String name) {
    String text = fields.get(name);
    return text == null || text.isEmpty() ? null : text;
  }

  /** Empty where there is none. */
  public String textOrEmpty(String name) {
    return fields.getOrDefault(name, "");
  }

  /**
   * A name that a platform gives to something: up to 1,024 visible ASCII characters.
   *
   * @throws UnreadableMessageException if there is none
   */
  public String name(String name) throws UnreadableMessageException {
    String text = optionalName(name);
    if (text == null) {
      throw new UnreadableMessageException("expected a name as " + name);
    }
    return text;
  }

  /** The same; null where there is none. */
  public @Nullable String optionalName(String name) {
    String text = fields.get(name);
    return text != null && NAME.matcher(text).matches() ? text : null;
  }
}
