package io.checksummary.text.language;

import io.checksummary.text.resource.TableFile;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Languages that their script gives away. */
final class LanguageScripts {

  /** Lines of a script's name and the language it is taken for. */
  private static final Map<String, String> LANGUAGES =
      TableFile.everywhere(LanguageScripts.class, "scripts.txt").pairs();

  private static final List<SharedScript> SHARED =
      TableFile.everywhere(LanguageScripts.class, "shared-scripts.txt").rows().stream()
          .map(SharedScript::of)
          .toList();

  /**
   * A script that two languages write, one of them together with scripts of its own.
   *
   * @param own the scripts that the one language has for itself
   */
  private record SharedScript(
      UnicodeScript shared, List<UnicodeScript> own, String withOwn, String without) {

    static SharedScript of(List<String> row) {
      List<UnicodeScript> own =
          TableFile.words(row.get(1)).stream().map(UnicodeScript::valueOf).toList();
      return new SharedScript(UnicodeScript.valueOf(row.get(0)), own, row.get(2), row.get(3));
    }

    /** The language of so many letters; empty where too few are of these scripts. */
    String language(Map<UnicodeScript, Integer> counts, int letters) {
      int ownLetters = own.stream().mapToInt(script -> count(counts, script)).sum();
      int all = ownLetters + count(counts, shared);
      return all * 3 <= letters ? "" : ownLetters * 12 > all ? withOwn : without;
    }
  }

  /** All letters before this are Latin. */
  private static final char ASCII_END = 128;

  private LanguageScripts() {}

  /** Whether both languages write one script. */
  static boolean share(String one, String other) {
    Set<String> both = Set.of(one, other);
    return SHARED.stream()
        .anyMatch(script -> both.equals(Set.of(script.withOwn(), script.without())));
  }

  /** The language that most of the letters speak for; empty where the script leaves it open. */
  static String language(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters++;
        if (c < ASCII_END) {
          ascii++;
        } else {
          counts.merge(scriptAt(text, i), 1, Integer::sum);
        }
      }
    }
    if (ascii > 0) {
      counts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
    }
    int all = letters;
    return SHARED.stream()
        .map(script -> script.language(counts, all))
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElseGet(() -> most(counts, all));
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
