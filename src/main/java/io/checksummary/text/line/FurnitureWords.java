package io.checksummary.text.line;

import io.checksummary.text.character.Characters;
import io.checksummary.text.language.LanguageDetector;
import io.checksummary.text.resource.TableFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The phrases by which page furniture is recognised. The English ones count in every language,
 * since pages of every language use them.
 *
 * <p>Phrases are compared by {@link #key}: small letters, each run of digits a 9, no marks at the
 * ends. A table's "9 comments" stands for "1,204 comments" as well.
 */
public final class FurnitureWords {

  private static final int LONGEST = 400;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_CAPTION = 300;
  private static final Map<String, FurnitureWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Set<String> lines;
  private final PhraseStarts starts;
  private final List<String> notices;
  private final Set<String> related;
  private final PhraseStarts comments;
  private final Set<String> sections;
  private final PhraseStarts captionStarts;
  private final List<String> captionEnds;
  private final List<String> captionParts;
  private final PhraseStarts bylines;
  private final Map<String, String> pageWords;

  private FurnitureWords(String language) {
    lines = Set.copyOf(withEnglish(language, "furniture-lines.txt"));
    starts = new PhraseStarts(withEnglish(language, "furniture-starts.txt"));
    notices = List.copyOf(withEnglish(language, "furniture-inside.txt"));
    related = Set.copyOf(withEnglish(language, "related-heads.txt"));
    comments = new PhraseStarts(withEnglish(language, "comments-heads.txt"));
    sections = Set.copyOf(withEnglish(language, "sections.txt"));
    captionStarts = new PhraseStarts(withEnglish(language, "caption-starts.txt"));
    captionEnds = List.copyOf(withEnglish(language, "caption-ends.txt"));
    captionParts = List.copyOf(withEnglish(language, "caption-inside.txt"));
    bylines = new PhraseStarts(withEnglish(language, "byline-starts.txt"));
    pageWords = TableFile.optional(FurnitureWords.class, "page-words.txt").pairs();
  }

  private static Set<String> withEnglish(String language, String table) {
    Set<String> lines =
        new HashSet<>(TableFile.optional(FurnitureWords.class, "en/" + table).lines());
    lines.addAll(TableFile.optional(FurnitureWords.class, language + "/" + table).lines());
    return lines;
  }

  public static FurnitureWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(
        LanguageDetector.TABLED.contains(language) ? language : "en", FurnitureWords::new);
  }

  /** A phrase as the tables have it; empty for a text too long to be one. */
  public static String key(String phrase) {
    if (phrase.length() > LONGEST) {
      return "";
    }
    StringBuilder key = new StringBuilder();
    String lower = phrase.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean digit = Characters.isDigit(c);
      boolean again = key.length() > 0 && key.charAt(key.length() - 1) == (digit ? '9' : ' ');
      boolean blank = Characters.isSpace(c);
      if (!again || !(digit || blank)) {
        key.append(digit ? '9' : blank ? ' ' : c == '’' ? '\'' : c);
      }
    }
    return withoutOuterMarks(key.toString().replace("9,9", "9"));
  }

  private static String withoutOuterMarks(String key) {
    int from = 0;
    int to = key.length();
    while (from < to && isMark(key.charAt(from))) {
      from++;
    }
    while (to > from && isMark(key.charAt(to - 1))) {
      to--;
    }
    return key.substring(from, to);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '(' && c != ')';
  }

  /** "Advertisement", "Share this", "9 comments". */
  public boolean isFurnitureLine(String key) {
    return lines.contains(key);
  }

  /** "Sign up for our newsletter …", "Copyright 2024 …". */
  public boolean isFurnitureStart(String key) {
    return starts.match(key);
  }

  /** "… delivered to your inbox …". */
  public boolean isNotice(String key) {
    return notices.stream().anyMatch(key::contains);
  }

  /** "Related stories": a list follows. */
  public boolean isRelatedHeading(String key) {
    return related.contains(key);
  }

  /** "Comments", "Leave a reply": what readers wrote follows. */
  public boolean isCommentsHeading(String key) {
    return key.length() <= LONGEST_HEADING && comments.match(key);
  }

  /** "Sport", "World news": what menus are made of. */
  public boolean isSection(String key) {
    return sections.contains(key);
  }

  /** "Photo: …", "Figure 9: …". */
  public boolean isCaptionStart(String key) {
    return captionStarts.match(key);
  }

  /** "… Getty Images". */
  public boolean isCaptionEnd(String key) {
    return captionEnds.stream().anyMatch(key::endsWith);
  }

  /** "(AP Photo/…", "… Credit: Getty": only captions have it inside. */
  public boolean isCaptionInside(String key) {
    return key.length() <= LONGEST_CAPTION && captionParts.stream().anyMatch(key::contains);
  }

  /** "By Jane Doe", "Published 9 May". */
  public boolean isByline(String key) {
    return bylines.match(key);
  }

  /** "page", "Seite"; with numbers alone they make a line that only counts pages. */
  public boolean isPageWord(String word) {
    return "noun".equals(pageWords.get(word));
  }

  /** The "of" of "page 3 of 9". */
  public boolean isPageJoiner(String word) {
    return "joiner".equals(pageWords.get(word));
  }
}
