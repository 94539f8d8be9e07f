package io.checksummary.text.character;

import java.util.Arrays;

/**
 * A text under construction, in which each character knows its offset in the text that it was
 * copied from. Characters that were inserted have no such offset.
 */
public final class MappedText {

  private static final int NOWHERE = -1;

  private final StringBuilder chars = new StringBuilder();
  private int[] places = new int[64];

  public int length() {
    return chars.length();
  }

  @Override
  public String toString() {
    return chars.toString();
  }

  /** The offsets that the characters were copied from. */
  public OffsetRuns origins() {
    return OffsetRuns.of(places, chars.length());
  }

  void add(char c, int place) {
    reserve(1);
    places[chars.length()] = place;
    chars.append(c);
  }

  /**
   * Adds characters that the original text does not have, such as the space that joins two lines.
   */
  public void insert(String own) {
    for (int i = 0; i < own.length(); i++) {
      add(own.charAt(i), NOWHERE);
    }
  }

  public void dropLast() {
    chars.setLength(chars.length() - 1);
  }

  /**
   * Adds a stretch of a received text as it reads: without what nobody sees, without the backslash
   * of {@code \$} and the asterisks of {@code **bold**}.
   *
   * @param gaps whether runs of spaces stay as they are, as they must between the cells of a row
   */
  public void addReading(String received, int from, int to, boolean gaps) {
    reserve(to - from);
    for (int i = from; i < to; i++) {
      char c = received.charAt(i);
      if (c == '*' && isBold(received, i, from, to)) {
        i++;
        continue;
      }
      if (InvisibleCharacters.isAt(received, i)) {
        i += Character.isHighSurrogate(c) ? 1 : 0;
        continue;
      }
      if (isEscape(received, i, to)) {
        continue;
      }
      if (gaps || !Characters.isPlainSpace(c)) {
        add(c, i);
      } else if (!endsInSpace()) {
        add(' ', i);
      }
    }
  }

  private static boolean isEscape(String received, int i, int to) {
    return received.charAt(i) == '\\'
        && i + 1 < to
        && Characters.isEscapable(received.charAt(i + 1));
  }

  /** Two asterisks, and no more, at the edge of a word. */
  private static boolean isBold(String received, int i, int from, int to) {
    if (i + 1 >= to || !received.startsWith("**", i)) {
      return false;
    }
    char before = i > from ? received.charAt(i - 1) : ' ';
    char after = i + 2 < to ? received.charAt(i + 2) : ' ';
    boolean opens = isEdge(before) && !Characters.isSpace(after);
    boolean closes = !Characters.isSpace(before) && isEdge(after);
    return before != '*' && after != '*' && (opens || closes);
  }

  private static boolean isEdge(char c) {
    return !Character.isLetterOrDigit(c) && c != '%' && !Character.isSurrogate(c);
  }

  private boolean endsInSpace() {
    return chars.length() > 0 && chars.charAt(chars.length() - 1) == ' ';
  }

  public String slice(int from, int to) {
    return chars.substring(from, to);
  }

  public void trimEnd() {
    while (chars.length() > 0 && Characters.isSpace(chars.charAt(chars.length() - 1))) {
      dropLast();
    }
  }

  public void addSlice(MappedText other, int from, int to) {
    reserve(to - from);
    System.arraycopy(other.places, from, places, chars.length(), to - from);
    chars.append(other.chars, from, to);
  }

  private void reserve(int more) {
    int least = chars.length() + more;
    if (least > places.length) {
      places = Arrays.copyOf(places, Math.max(least, 2 * places.length));
    }
  }
}
