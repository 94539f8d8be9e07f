package io.checksummary.report.sheet;

import io.checksummary.report.evidence.TextWidth;
import io.checksummary.text.resource.TableFile;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How much room text takes on a terminal, in columns: a Latin letter takes one, a Chinese character
 * two, a combining accent none.
 *
 * <p>Terminals disagree about emoji made of several characters; their characters are counted one by
 * one, so that a line may turn out shorter than counted, never longer.
 */
public final class ColumnWidth {

  /** What measures text in columns. */
  static final TextWidth COLUMNS = ColumnWidth::of;

  private static final NavigableMap<Integer, Range> RANGES = read();

  private ColumnWidth() {}

  /** The columns of one code point: 0, 1 or 2. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    Map.Entry<Integer, Range> below = RANGES.floorEntry(codePoint);
    if (below != null && codePoint <= below.getValue().last()) {
      return below.getValue().columns();
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> 1;
    };
  }

  public static int of(String text) {
    return COLUMNS.of(text);
  }

  private static NavigableMap<Integer, Range> read() {
    NavigableMap<Integer, Range> ranges = new TreeMap<>();
    for (String line : TableFile.of(ColumnWidth.class, "widths.txt").lines()) {
      if (!line.startsWith("#")) {
        int dots = line.indexOf("..");
        int space = line.indexOf(' ');
        ranges.put(
            Integer.parseInt(line, 0, dots, 16),
            new Range(
                Integer.parseInt(line, dots + 2, space, 16),
                Integer.parseInt(line, space + 1, line.length(), 10)));
      }
    }
    return ranges;
  }

  private record Range(int last, int columns) {}
}
