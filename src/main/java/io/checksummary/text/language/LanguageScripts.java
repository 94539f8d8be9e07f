package io.checksummary.text.language;

import io.checksummary.text.resource.TableFile;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Languages that their script gives away. */
final class LanguageScripts {

  /** Lines of a script's name and the language it is taken for. */
  private static final Map<String, String> LANGUAGES =
      TableFile.optional(LanguageScripts.class, "scripts.txt").pairs();

  private LanguageScripts() {}

  /** The language that most of the letters speak for; empty where the script leaves it open. */
  static String language(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        counts.merge(scriptAt(text, i), 1, Integer::sum);
        letters++;
      }
    }
    int kana = count(counts, UnicodeScript.HIRAGANA) + count(counts, UnicodeScript.KATAKANA);
    int han = count(counts, UnicodeScript.HAN);
    if ((kana + han) * 3 > letters) {
      return kana * 12 > kana + han ? "ja" : "zh";
    }
    return most(counts, letters);
  }

  private static UnicodeScript scriptAt(String text, int i) {
    int at = i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    return UnicodeScript.of(text.codePointAt(at));
  }

  private static int count(Map<UnicodeScript, Integer> counts, UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }

  private static String most(Map<UnicodeScript, Integer> counts, int letters) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > letters)
        .map(entry -> LANGUAGES.getOrDefault(entry.getKey().name(), ""))
        .findFirst()
        .orElse("");
  }
}
