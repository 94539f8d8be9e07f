package io.checksummary.text.layout;

import io.checksummary.text.Block;
import io.checksummary.text.character.Characters;
import io.checksummary.text.character.MappedText;
import io.checksummary.text.line.BlockDraft;
import io.checksummary.text.line.Hyphenation;
import io.checksummary.text.line.TextLine;

/** Joins the lines of a draft the way a reader does. */
public final class LineJoiner {

  private static final int LONGEST_AGENCY = 16;

  private final String received;
  private final Hyphenation hyphens;

  public LineJoiner(String received, Hyphenation hyphens) {
    this.received = received;
    this.hyphens = hyphens;
  }

  /** The draft's words, without white space at their ends. */
  public MappedText join(BlockDraft draft) {
    MappedText words = new MappedText();
    TextLine before = null;
    for (TextLine line : draft.lines()) {
      if (before != null) {
        addSeparator(words, before, line);
      }
      addLine(words, line, draft.is(Block.Kind.TABLE_ROW), before == null);
      before = line;
    }
    return words;
  }

  private void addSeparator(MappedText words, TextLine before, TextLine line) {
    if (Hyphenation.isHyphenated(before.text(), line.text())) {
      if (!hyphens.keepsHyphen(before.text(), line.text())) {
        words.dropLast();
      }
    } else if (!joinsWithoutSpace(before, line)) {
      words.insert(" ");
    }
  }

  /** A soft hyphen, a range's dash between figures, a slash, or a script without spaces. */
  private boolean joinsWithoutSpace(TextLine before, TextLine line) {
    char last = before.last();
    char first = line.first();
    boolean range = Characters.isDigit(first) && (last == '–' || last == '/');
    return range
        || ",;)".indexOf(first) >= 0
        || received.charAt(before.end()) == '\u00AD'
        || (Characters.isUnspaced(last) && Characters.isUnspaced(first));
  }

  private void addLine(MappedText words, TextLine line, boolean gaps, boolean first) {
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
  private int agencyEnd(TextLine line) {
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
    boolean glued = closed && !Characters.isSpace(received.charAt(i + 1));
    return glued && Character.isLetter(received.charAt(i + 1)) ? i + 1 : line.start();
  }
}
