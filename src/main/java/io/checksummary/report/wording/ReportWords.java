package io.checksummary.report.wording;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report in one language, out of a table; in English where the language has no
 * table, or its table lacks an entry.
 *
 * <p>Example: {@code ReportWords.ENGLISH.say("place.line", Map.of("line", "7"))} is "line 7".
 */
public final class ReportWords {

  private static final Map<String, ReportWords> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");

  public static final ReportWords ENGLISH = of("en");

  private final String language;
  private final Map<String, String> table;

  private ReportWords(String language) {
    this.language = language;
    this.table =
        TableFile.optional(ReportWords.class, language + "/report-words.txt").rows().stream()
            .collect(toUnmodifiableMap(List::getFirst, row -> row.get(1)));
  }

  /**
   * The words of a language.
   *
   * @param language BCP 47: {@code de-AT} speaks as {@code de}
   */
  public static ReportWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(LanguageDetector.primary(language), ReportWords::new);
  }

  /** As the words were asked for, its first subtag: {@code de} for {@code de-AT}. */
  public String language() {
    return language;
  }

  /**
   * An entry that leaves nothing to fill in.
   *
   * @throws IllegalArgumentException if no table has it, or it leaves something to fill in
   */
  public String say(String key) {
    return say(key, Map.of());
  }

  /**
   * An entry, filled in. What is filled in stays as it is: braces in it mean nothing.
   *
   * @param values what to write, by the names that the entry has in braces
   * @throws IllegalArgumentException if no table has the entry, or a value is missing
   */
  public String say(String key, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(entry(key))
        .replaceAll(name -> {
          String value = values.get(name.group(1));
          if (value == null) {
            throw new IllegalArgumentException(key + " without " + name.group());
          }
          return Matcher.quoteReplacement(value);
        });
  }

  /** "1 page", "2,871 pages": the entry that goes with a count, {@code key.one} for one. */
  public String counted(String key, int count) {
    return say(key + (count == 1 ? ".one" : ".other"), Map.of("count", grouped(count)));
  }

  public String verdict(Verdict verdict) {
    return say("verdict." + code(verdict));
  }

  /**
   * A verdict with what decided it: "supported (exact)", "contradicted (value)".
   *
   * @param match null where the verdict has none
   * @param reason null where the verdict has none
   */
  public String verdict(Verdict verdict, @Nullable Match match, @Nullable Reason reason) {
    if (match == null && reason == null) {
      return verdict(verdict);
    }
    String why =
        match == null
            ? say("reason." + Objects.requireNonNull(reason).code())
            : say("match." + code(match));
    return say("number.verdict", Map.of("verdict", verdict(verdict), "why", why));
  }

  /**
   * What a passage is called: "the summary", "key figure 2's text".
   *
   * @param in as a checked number names its passage
   */
  public String passage(String in) {
    String[] parts = in.split("/", -1);
    return parts.length == 3
        ? say(
            "passage.key-figure." + parts[2],
            Map.of("index", Integer.toString(Integer.parseInt(parts[1]) + 1)))
        : say("passage." + in);
  }

  /** "2,871". */
  public String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private String entry(String key) {
    String own = table.get(key);
    if (own != null) {
      return own;
    }
    if (this == ENGLISH) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return ENGLISH.entry(key);
  }

  private static String code(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
