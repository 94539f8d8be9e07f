package io.checksummary.check.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is checked.
 *
 * @param in its name in the result: {@code title}, {@code summary}, {@code keyFigures/0/label},
 *     {@code keyFigures/0/text}
 * @param text its words
 */
public record SummaryPassage(String in, String text) {

  public static final String TITLE = "title";
  public static final String SUMMARY = "summary";

  /**
   * What is checked of a digest, in the order in which its numbers are told: a digest that is
   * checked again gives the same ones.
   *
   * @param title the summary's own; null where it has none
   * @param label what a key figure is said to be
   * @param text a key figure as written
   */
  public static <F> List<SummaryPassage> of(
      @Nullable String title,
      String summary,
      List<F> keyFigures,
      Function<? super F, String> label,
      Function<? super F, String> text) {
    List<SummaryPassage> passages = new ArrayList<>();
    if (title != null) {
      passages.add(new SummaryPassage(TITLE, title));
    }
    passages.add(new SummaryPassage(SUMMARY, summary));
    for (int i = 0; i < keyFigures.size(); i++) {
      passages.add(label(i, label.apply(keyFigures.get(i))));
      passages.add(figure(i, text.apply(keyFigures.get(i))));
    }
    return passages;
  }

  public static SummaryPassage label(int keyFigure, String text) {
    return new SummaryPassage("keyFigures/" + keyFigure + "/label", text);
  }

  public static SummaryPassage figure(int keyFigure, String text) {
    return new SummaryPassage("keyFigures/" + keyFigure + "/text", text);
  }
}
