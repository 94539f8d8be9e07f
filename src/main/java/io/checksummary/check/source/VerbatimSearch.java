package io.checksummary.check.source;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in a source as they are written, from the start of a word to the end of one.
 *
 * <p>Example: "F-16" is found in "an F-16 crashed", but not in "F-16A".
 */
public final class VerbatimSearch {

  private VerbatimSearch() {}

  /** Where the words stand in the article or its title, five places at most. */
  public static List<Evidence> places(String words, SourceDocument source) {
    List<Evidence> places = new ArrayList<>();
    search(words, Evidence.Part.TEXT, source.text(), places);
    if (source.title() != null) {
      search(words, Evidence.Part.TITLE, source.title(), places);
    }
    return places;
  }

  private static void search(
      String words, Evidence.Part part, SourceText in, List<Evidence> places) {
    String text = in.text();
    for (int at = text.indexOf(words);
        at >= 0 && places.size() < CheckedNumber.MOST_EVIDENCE;
        at = text.indexOf(words, at + 1)) {
      Span found = new Span(at, at + words.length());
      if (standsAlone(text, found) && in.isArticle(at)) {
        places.add(SourceEvidence.at(part, in, found));
      }
    }
  }

  private static boolean standsAlone(String text, Span found) {
    boolean starts =
        found.start() == 0 || !Character.isLetterOrDigit(text.charAt(found.start() - 1));
    boolean ends =
        found.end() == text.length() || !Character.isLetterOrDigit(text.charAt(found.end()));
    return starts && ends;
  }
}
