package io.checksummary.check;

/**
 * A part of what is checked.
 *
 * @param in its name in the result: {@code title}, {@code summary}, {@code keyFigures/0/label},
 *     {@code keyFigures/0/text}
 * @param text its words
 */
public record Passage(String in, String text) {

  public static final String TITLE = "title";
  public static final String SUMMARY = "summary";

  public static Passage label(int keyFigure, String text) {
    return new Passage("keyFigures/" + keyFigure + "/label", text);
  }

  public static Passage figure(int keyFigure, String text) {
    return new Passage("keyFigures/" + keyFigure + "/text", text);
  }
}
