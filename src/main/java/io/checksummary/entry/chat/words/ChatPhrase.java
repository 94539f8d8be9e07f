package io.checksummary.entry.chat.words;

import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phrase with a meaning here.
 *
 * <p>Example: of the row {@code sentences:{n} | {n} sentences, in {n} sentences} there are two,
 * each with a number in it.
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

  /** The longest first: "in 5 sentences" is more than "in". */
  static final List<ChatPhrase> ALL =
      LanguageDetector.TABLED.stream()
          .map(language -> TableFile.optional(ChatPhrase.class, language + "/phrases.txt"))
          .flatMap(table -> table.rows().stream())
          .flatMap(ChatPhrase::ofRow)
          .sorted(Comparator.comparingInt(ChatPhrase::length).reversed())
          .toList();

  private static Stream<ChatPhrase> ofRow(List<String> row) {
    String[] asked = row.getFirst().split(":", 2);
    Meaning meaning = Meaning.valueOf(asked[0].toUpperCase(Locale.ROOT));
    String value = asked.length > 1 ? asked[1] : "";
    return TableFile.parts(row.get(1)).stream()
        .map(phrase -> new ChatPhrase(meaning, value, pattern(phrase), phrase.length()));
  }

  /** Up to four digits: no length has more. Behind letters that are written apart, a word ends. */
  private static Pattern pattern(String phrase) {
    String written =
        TableFile.words(phrase).stream()
            .map(word -> Pattern.quote(word).replace(NUMBER, "\\E(\\d{1,4})\\s?\\Q"))
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(
        written + (isWrittenApart(phrase) ? "(?![\\p{L}\\p{M}\\p{N}])" : ""),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isWrittenApart(String phrase) {
    return switch (Character.UnicodeScript.of(phrase.codePointBefore(phrase.length()))) {
      case HAN, HIRAGANA, KATAKANA -> false;
      default -> true;
    };
  }
}
