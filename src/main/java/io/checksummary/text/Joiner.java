package io.checksummary.text;

/** Joins the lines of a draft the way a reader does. */
final class Joiner {

  private static final int LONGEST_AGENCY = 16;

  private final String received;
  private final Hyphens hyphens;

  Joiner(String received, Hyphens hyphens) {
    this.received = received;
    this.hyphens = hyphens;
  }

  /** The draft's words, without white space at their ends. */
  Mapped join(Draft draft) {
    Mapped words = new Mapped();
    Line before = null;
    for (Line line : draft.lines()) {
      if (before != null) {
        joint(words, before, line);
      }
      addLine(words, line, draft.is(Block.Kind.TABLE_ROW), before == null);
      before = line;
    }
    return words;
  }

  private void joint(Mapped words, Line before, Line line) {
    if (Hyphens.isCut(before.text(), line.text())) {
      if (!hyphens.isOwn(before.text(), line.text())) {
        words.dropLast();
      }
    } else if (!isSeamless(before, line)) {
      words.insert(" ");
    }
  }

  /** A soft hyphen, a range's dash between figures, a slash, or a script without spaces. */
  private boolean isSeamless(Line before, Line line) {
    char last = before.last();
    char first = line.first();
    boolean range = Glyphs.isDigit(first) && (last == '–' || last == '/');
    return range
        || ",;)".indexOf(first) >= 0
        || received.charAt(before.end()) == '\u00AD'
        || (Glyphs.isUnspaced(last) && Glyphs.isUnspaced(first));
  }

  private void addLine(Mapped words, Line line, boolean gaps, boolean first) {
    int agency = first ? agencyEnd(line) : line.start();
    if (agency > line.start()) {
      words.addReading(received, line.start(), agency, gaps);
      words.insert(" ");
    }
    words.addReading(received, agency, line.end(), gaps);
  }

  /**
   * One past "(CNN)" where the story starts right behind it; the line's start where it does not.
   */
  private int agencyEnd(Line line) {
    int i = line.start();
    if (received.charAt(i) != '(') {
      return line.start();
    }
    do {
      i++;
    } while (i < line.end()
        && i - line.start() < LONGEST_AGENCY
        && Character.isUpperCase(received.charAt(i)));
    boolean closed = i + 1 < line.end() && i > line.start() + 1 && received.charAt(i) == ')';
    boolean glued = closed && !Glyphs.isSpace(received.charAt(i + 1));
    return glued && Character.isLetter(received.charAt(i + 1)) ? i + 1 : line.start();
  }
}
