package io.checksummary.api;

import io.checksummary.check.Passage;
import io.checksummary.check.Source;
import io.checksummary.text.Languages;
import io.checksummary.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the texts of a request before any work is done on them. */
record Texts(Limits limits, Problems problems) {

  private static final String UNKNOWN = "und";
  private static final String ENGLISH = "en";

  void limit(String text, @Nullable String title) {
    limit((long) text.length() + (title == null ? 0 : title.length()));
  }

  void limit(CheckRequest request, List<Passage> passages) {
    long summary = passages.stream().mapToLong(passage -> passage.text().length()).sum();
    limit(
        summary
            + request.source().length()
            + (request.title() == null ? 0 : request.title().length()));
  }

  private void limit(long characters) {
    if (characters > limits.characters()) {
      throw problems.tooLarge(
          "The text has "
              + characters
              + " characters (UTF-16 code units, the title included); expected at most "
              + limits.characters()
              + ". Send a part of it.",
          limits.characters(),
          characters);
    }
  }

  Source source(
      String text,
      @Nullable String title,
      @Nullable String language,
      @Nullable LocalDate publishedAt) {
    return new Source(
        SourceText.of(text),
        title == null ? null : SourceText.of(title),
        language(language, text, UNKNOWN),
        publishedAt);
  }

  /**
   * @param given as the request has it
   * @param otherwise what holds where the words do not tell
   */
  static String language(@Nullable String given, String text, String otherwise) {
    if (given != null && !given.equals(UNKNOWN)) {
      return given;
    }
    String guessed = Languages.guess(text);
    return guessed.equals(UNKNOWN) ? otherwise : guessed;
  }

  void requireReadable(Source source) {
    if (source.text().sentences().isEmpty()) {
      throw problems.plain(
          ProblemType.NOTHING_TO_SUMMARISE,
          source.text().received().isBlank()
              ? "The text is empty; expected an article."
              : "The text holds no sentence of an article: all of it is page furniture. Look at how"
                  + " it was extracted.",
          false);
    }
  }

  /** A check of nothing would pass: nothing would fail it. */
  void requireWords(CheckRequest request) {
    if (request.source().isBlank() || request.summary().isBlank()) {
      throw problems.plain(
          ProblemType.NOTHING_TO_SUMMARISE,
          request.source().isBlank()
              ? "The source is empty; expected the article that the summary is of."
              : "The summary is empty; expected the words to check.",
          false);
    }
  }

  /** Read by the rules of English, "1.500 Euro" is one and a half: better no answer than that. */
  void requireEnglish(FiguresRequest request) {
    String language = language(request.language(), request.text(), ENGLISH);
    if (!language.equals(ENGLISH) && !language.startsWith(ENGLISH + "-")) {
      throw problems.invalid(
          request.language() == null ? "/text" : "/language",
          "Figures are read in English so far; this text is in \""
              + language
              + "\". If it is English, say so with \"language\": \"en\".");
    }
  }
}
