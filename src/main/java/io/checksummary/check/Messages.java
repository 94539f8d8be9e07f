package io.checksummary.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a person is told of a verdict, out of a table of one language. */
final class Messages {

  static final Messages ENGLISH = new Messages("en/messages.txt");

  private final Properties table = new Properties();

  private Messages(String resource) {
    InputStream bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(resource));
    try (Reader lines = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      table.load(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String supported(Match match, String number, String source, @Nullable String formula) {
    return template("supported." + match.name().toLowerCase(Locale.ROOT))
        .replace("{source}", source)
        .replace("{formula}", formula == null ? "" : formula)
        .replace("{number}", number);
  }

  String failed(Verdict verdict, Reason reason, String number, @Nullable String nearest) {
    String key = verdict.name().toLowerCase(Locale.ROOT) + "." + reason.code();
    boolean near = nearest != null && table.containsKey(key + ".near");
    return template(near ? key + ".near" : key)
        .replace("{nearest}", nearest == null ? "" : nearest)
        .replace("{number}", number);
  }

  private String template(String key) {
    return Objects.requireNonNull(table.getProperty(key), () -> "no message for " + key);
  }
}
