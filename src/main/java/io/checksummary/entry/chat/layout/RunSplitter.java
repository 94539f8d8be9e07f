package io.checksummary.entry.chat.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Cuts a line that is too long for its room: behind a blank where there is one in the second half
 * of what fits, else between two characters as a reader sees them. Never within a judged run, which
 * is a number with its sign, unless that alone is longer than the room.
 *
 * <p>A caveat: a character made of more code points than fit is cut between two of them.
 */
public final class RunSplitter {

  private final int room;
  private final ToIntFunction<ChatRun> size;
  private final List<List<ChatRun>> pieces = new ArrayList<>();
  private List<ChatRun> piece = new ArrayList<>();
  private int used;

  private RunSplitter(int room, ToIntFunction<ChatRun> size) {
    this.room = room;
    this.size = size;
  }

  /**
   * @param room of one piece
   * @param size what a run takes of it, as the platform counts; it never shrinks as a run grows
   * @return pieces that follow one another, none of them blank; blanks at their edges fall away
   */
  public static List<List<ChatRun>> split(
      List<ChatRun> runs, int room, ToIntFunction<ChatRun> size) {
    RunSplitter splitter = new RunSplitter(room, size);
    runs.forEach(splitter::add);
    splitter.endPiece();
    return splitter.pieces;
  }

  /** Pieces of plain words. */
  public static List<String> split(String text, int room, ToIntFunction<String> size) {
    return split(List.of(ChatRun.plain(text)), room, run -> size.applyAsInt(run.text())).stream()
        .map(ReplyPart::text)
        .toList();
  }

  private void add(ChatRun run) {
    ChatRun rest = run;
    while (used + size.applyAsInt(rest) > room) {
      if (rest.isJudged() && used > 0) {
        endPiece();
        continue;
      }
      int end = end(rest);
      if (end > 0) {
        take(rest.withText(rest.text().substring(0, end)));
        rest = rest.withText(rest.text().substring(end));
      }
      endPiece();
    }
    take(rest);
  }

  private void take(ChatRun run) {
    if (!run.text().isEmpty()) {
      piece.add(run);
      used += size.applyAsInt(run);
    }
  }

  private void endPiece() {
    while (!piece.isEmpty() && piece.getFirst().text().isBlank()) {
      piece.removeFirst();
    }
    while (!piece.isEmpty() && piece.getLast().text().isBlank()) {
      piece.removeLast();
    }
    if (!piece.isEmpty()) {
      piece.set(0, piece.getFirst().withText(piece.getFirst().text().stripLeading()));
      ChatRun last = piece.removeLast();
      piece.add(last.withText(last.text().stripTrailing()));
      pieces.add(List.copyOf(piece));
    }
    piece = new ArrayList<>();
    used = 0;
  }

  /** Where a run that does not fit is cut; 0 where it is better begun in the next piece. */
  private int end(ChatRun run) {
    String text = run.text();
    int fits = longestFitting(run);
    int blank = fits;
    while (blank > fits / 2 && !Character.isWhitespace(text.charAt(blank - 1))) {
      blank--;
    }
    if (blank > fits / 2) {
      return blank;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int whole = characters.isBoundary(fits) ? fits : characters.preceding(fits);
    if (whole > 0 || used > 0) {
      return whole;
    }
    return Math.max(fits, Character.charCount(text.codePointAt(0)));
  }

  private int longestFitting(ChatRun run) {
    int fitting = 0;
    int over = run.text().length();
    while (over - fitting > 1) {
      int middle = (fitting + over) >>> 1;
      if (used + size.applyAsInt(run.withText(run.text().substring(0, middle))) <= room) {
        fitting = middle;
      } else {
        over = middle;
      }
    }
    return fitting > 0
            && Character.isSurrogatePair(run.text().charAt(fitting - 1), run.text().charAt(fitting))
        ? fitting - 1
        : fitting;
  }
}
