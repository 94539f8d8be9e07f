package io.checksummary.entry.chat.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line of an answer, however long.
 *
 * @param runs at least one that is not blank
 * @param evidence what is shown only to who asks for it, and what it is of; null where there is
 *     none
 */
public record ReplyPart(Kind kind, List<ChatRun> runs, @Nullable Hidden evidence) {

  /** What a line is for. */
  public enum Kind {
    TITLE,
    /** A paragraph of the summary, or of a notice. */
    PARAGRAPH,
    /** How the numbers fared. */
    COUNTS,
    /** Says what the lines after it are. Words of our own alone. */
    HEADING,
    /** A key figure, or what is said of numbers that do not pass. */
    ITEM,
    /** What matters less. */
    NOTE
  }

  /**
   * A sentence that is shown only to who asks for it.
   *
   * @param name what a button for it is called
   * @param fullName the same, so that it can be told from others
   */
  public record Hidden(String sentence, String name, String fullName) {

    /** As much of the full name as fits, in UTF-16 code units. */
    public String shortName(int room) {
      return RunSplitter.split(fullName, room, String::length).getFirst();
    }
  }

  public ReplyPart {
    runs = List.copyOf(runs);
  }

  /**
   * The line in as many pieces as it needs; the last one has the evidence.
   *
   * @param room of one piece
   * @param size what a run takes of it, as the platform counts
   */
  public List<ReplyPart> split(int room, ToIntFunction<ChatRun> size) {
    List<List<ChatRun>> pieces = RunSplitter.split(runs, room, size);
    List<ReplyPart> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      parts.add(new ReplyPart(kind, pieces.get(i), i == pieces.size() - 1 ? evidence : null));
    }
    return parts;
  }

  /** The line without anything that a platform would make live. */
  public ReplyPart quiet() {
    return new ReplyPart(kind, QuietText.of(runs), evidence);
  }

  /** All of it, without looks. */
  public String text() {
    return text(runs);
  }

  /** All of some runs, without looks. */
  public static String text(List<ChatRun> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
