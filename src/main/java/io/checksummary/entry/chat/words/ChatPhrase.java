package io.checksummary.entry.chat.words;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phrase with a meaning here.
 *
 * <p>Example: of the row {@code sentences:{n} | {n} sentences, in {n} sentences} there are two,
 * each with a number in it, in digits or as a word that a row {@code number:3 | three} names.
 *
 * @param value what it says of its meaning; {@code {n}} stands for the number that is written
 * @param pattern how it is written; its first group is the number, where it has one
 * @param length of the phrase as the table has it, in UTF-16 units
 */
record ChatPhrase(Meaning meaning, String value, Pattern pattern, int length) {

  /** What a phrase asks for. */
  enum Meaning {
    HELP,
    CHECK,
    SUMMARISE,
    SENTENCES,
    WORDS,
    FIGURES,
    LANGUAGE,
    /** Nothing: please, thank you. */
    MANNERS
  }

  static final String NUMBER = "{n}";

  private static final String NUMBER_ROW = "number:";

  /** Number words of all languages, in lower case. */
  private static final Map<String, String> NUMBERS = new HashMap<>();

  /** The longest first: "no key figures" is more than "key figures". */
  static final List<ChatPhrase> ALL = read();

  private static List<ChatPhrase> read() {
    List<List<String>> rows =
        LanguageDetector.TABLED.stream()
            .map(language -> TableFile.optional(ChatPhrase.class, language + "/phrases.txt"))
            .flatMap(table -> table.rows().stream())
            .toList();
    rows.stream()
        .filter(row -> row.getFirst().startsWith(NUMBER_ROW))
        .forEach(row ->
            TableFile.parts(row.get(1))
                .forEach(word -> NUMBERS.put(word, row.getFirst().substring(NUMBER_ROW.length()))));
    return rows.stream()
        .filter(row -> !row.getFirst().startsWith(NUMBER_ROW))
        .flatMap(ChatPhrase::ofRow)
        .sorted(Comparator.comparingInt(ChatPhrase::length).reversed())
        .toList();
  }

  private static Stream<ChatPhrase> ofRow(List<String> row) {
    String[] asked = row.getFirst().split(":", 2);
    Meaning meaning = Meaning.valueOf(asked[0].toUpperCase(Locale.ROOT));
    String value = asked.length > 1 ? asked[1] : "";
    return TableFile.parts(row.get(1)).stream()
        .map(phrase -> new ChatPhrase(meaning, value, pattern(phrase), phrase.length()));
  }

  private static Pattern pattern(String phrase) {
    String written =
        TableFile.words(phrase).stream()
            .map(word -> Pattern.quote(word).replace(NUMBER, "\\E(" + numbers() + ")\\s?\\Q"))
            .collect(Collectors.joining("\\s+"));
    return ChatText.wordPattern(written, phrase);
  }

  /** Up to four digits, as no length has more, or a word. */
  private static String numbers() {
    return "\\d{1,4}|"
        + NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /**
   * What a match of the pattern says.
   *
   * @param number as it was written; null where the phrase has none
   */
  String said(@Nullable String number) {
    return number == null
        ? value
        : value.replace(NUMBER, NUMBERS.getOrDefault(number.toLowerCase(Locale.ROOT), number));
  }
}
