package io.checksummary.check.verdict;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TextResource;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told of a verdict, out of a table of one language; in English where the language
 * has no table, or its table not the message.
 */
public final class VerdictMessages {

  private static final Map<String, VerdictMessages> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final String FALLBACK = "en";

  static final VerdictMessages ENGLISH = of(FALLBACK);

  private final Properties table = new Properties();

  private VerdictMessages(String language) {
    try (Reader lines =
        new StringReader(
            TextResource.find(VerdictMessages.class, language + "/messages.txt").orElse(""))) {
      table.load(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("messages in " + language, e);
    }
  }

  /**
   * The messages of a language.
   *
   * @param language BCP 47: {@code de-AT} speaks as {@code de}
   */
  public static VerdictMessages of(String language) {
    return BY_LANGUAGE.computeIfAbsent(LanguageDetector.primary(language), VerdictMessages::new);
  }

  public String supported(Match match, String number, String source, @Nullable String formula) {
    return template("supported." + match.name().toLowerCase(Locale.ROOT))
        .replace("{source}", source)
        .replace("{formula}", formula == null ? "" : formula)
        .replace("{number}", number);
  }

  public String failed(Verdict verdict, Reason reason, String number, @Nullable String nearest) {
    String key = verdict.name().toLowerCase(Locale.ROOT) + "." + reason.code();
    String template = nearest == null ? null : find(key + ".near", key);
    return (template == null ? template(key) : template)
        .replace("{nearest}", nearest == null ? "" : nearest)
        .replace("{number}", number);
  }

  /** The message of the key, or of the plainer one: in this language rather than in English. */
  private @Nullable String find(String key, String plainer) {
    String own = table.getProperty(key, table.getProperty(plainer));
    return own == null && this != ENGLISH ? ENGLISH.find(key, plainer) : own;
  }

  private String template(String key) {
    String own = table.getProperty(key);
    return own == null && this != ENGLISH
        ? ENGLISH.template(key)
        : Objects.requireNonNull(own, () -> "no message for " + key);
  }
}
