package io.checksummary.api.form;

import io.checksummary.api.problem.Problem.Item;
import io.checksummary.api.problem.ProblemException;
import io.checksummary.api.problem.ProblemFactory;
import io.checksummary.api.request.SummarizeOptions;
import io.checksummary.summary.digest.NumberPolicy.Action;
import io.checksummary.summary.digest.SummaryOptions;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.language.LanguageDetector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the loose values of a request and gathers what is wrong with them, all of it, so that a
 * caller mends everything at once. Every way in that takes strings uses it, so that all say the
 * same.
 *
 * <p>Example: {@code errors.language("/language", "pt-br")} is {@code pt-BR}. Where a value is
 * wrong, that is noted and null comes back: call {@link #requireNone} before the values are used.
 */
public final class FieldErrors {

  /** Where {@link #onUnsupported} stands in a request. */
  public static final String ON_UNSUPPORTED = "/options/onUnsupported";

  /** Where the language to write in stands in a request. */
  public static final String OUTPUT_LANGUAGE = "/options/outputLanguage";

  private static final int MOST_ERRORS = 50;

  private final List<Item> items = new ArrayList<>();

  public void add(String pointer, String detail) {
    items.add(new Item(pointer, detail));
  }

  public void add(Item item) {
    items.add(item);
  }

  /** What was noted so far. */
  public List<Item> items() {
    return List.copyOf(items);
  }

  /**
   * @throws ProblemException {@code invalid-request}, if something was noted
   */
  public void requireNone(ProblemFactory problems) {
    if (!items.isEmpty()) {
      throw problems.invalid(items.stream().limit(MOST_ERRORS).toList());
    }
  }

  public @Nullable Integer integer(String pointer, @Nullable Integer value, int least, int most) {
    if (value == null || (least <= value && value <= most)) {
      return value;
    }
    noInteger(pointer, least, most, value.toString());
    return null;
  }

  /** Notes that an integer was expected, and what came instead. */
  public void noInteger(String pointer, int least, int most, String got) {
    add(pointer, "Expected an integer from " + least + " to " + most + "; got " + got + ".");
  }

  public @Nullable Integer sentences(@Nullable Integer given) {
    return integer("/options/sentences", given, 1, SummaryLength.Sentences.MOST);
  }

  public @Nullable Integer words(@Nullable Integer given) {
    int fewest = SummaryLength.Words.FEWEST;
    return integer("/options/words", given, fewest, SummaryLength.Words.MOST);
  }

  public int maxFigures(@Nullable Integer given) {
    Integer most = integer("/options/maxFigures", given, 0, SummaryOptions.MOST_FIGURES);
    return most == null ? SummarizeOptions.DEFAULT.maxFigures() : most;
  }

  /**
   * @param both whether both were given, be they right or wrong
   */
  public SummaryLength length(@Nullable Integer sentences, @Nullable Integer words, boolean both) {
    if (both) {
      add("/options/words", "Both \"sentences\" and \"words\" were given; expected one of them.");
    }
    if (sentences != null) {
      return new SummaryLength.Sentences(sentences);
    }
    return words == null ? SummarizeOptions.DEFAULT.length() : new SummaryLength.Words(words);
  }

  public @Nullable Action onUnsupported(@Nullable String given) {
    return choice(ON_UNSUPPORTED, given, Action.values());
  }

  /** A BCP 47 tag in its usual case. */
  public @Nullable String language(String pointer, @Nullable String tag) {
    if (tag == null) {
      return null;
    }
    return FieldParsers.language(tag)
        .orElseGet(() -> {
          add(pointer, "Expected a BCP 47 language tag, \"en\" or \"pt-BR\" for one.");
          return null;
        });
  }

  /** The language to write in; {@code und} is none to write in. */
  public @Nullable String outputLanguage(@Nullable String tag) {
    String language = language(OUTPUT_LANGUAGE, tag);
    if (language == null || !LanguageDetector.primary(language).equals("und")) {
      return language;
    }
    add(OUTPUT_LANGUAGE, "Expected a language to write in, \"en\" or \"pt-BR\" for one.");
    return null;
  }

  /** The day of an ISO 8601 date or date-time. */
  public @Nullable LocalDate publishedAt(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    return FieldParsers.day(iso)
        .orElseGet(() -> {
          add(
              "/publishedAt",
              "Expected a date or date-time of ISO 8601, \"2024-03-14\" or"
                  + " \"2024-03-14T09:30:00Z\" for one.");
          return null;
        });
  }

  /** The one of an enumeration's values whose name in lower case was given. */
  public <E extends Enum<E>> @Nullable E choice(
      String pointer, @Nullable String given, E[] values) {
    return choice(pointer, given, Arrays.asList(values), FieldErrors::code);
  }

  public <T> @Nullable T choice(
      String pointer, @Nullable String given, List<T> values, Function<T, String> code) {
    if (given == null) {
      return null;
    }
    for (T value : values) {
      if (code.apply(value).equals(given)) {
        return value;
      }
    }
    add(pointer, "Expected " + listed(values.stream().map(code).toList()));
    return null;
  }

  /** {@code "flag", "redact" or "reject".} */
  public static String listed(Enum<?>[] values) {
    return listed(Arrays.stream(values).map(FieldErrors::code).toList());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String listed(List<String> codes) {
    return "\""
        + String.join("\", \"", codes.subList(0, codes.size() - 1))
        + "\" or \""
        + codes.getLast()
        + "\".";
  }
}
