package io.checksummary.document.markdown;

import io.checksummary.document.markdown.MarkdownLines.Line;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes such as {@code [^1]: As of June.}, which are shown at the end of a page if its text refers
 * to them, by {@code [^1]}, and not at all otherwise.
 */
final class Footnotes {

  private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\s\\[\\]]{1,200}+)\\]:.*");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\s\\[\\]]{1,200}+)\\](?!:)");

  private Footnotes() {}

  /** The lines of those that nothing refers to, what continues them included. */
  static List<Span> unused(MarkdownLines document) {
    Set<String> used = used(document);
    List<Span> found = new ArrayList<>();
    boolean unused = false;
    boolean afterBlank = false;
    for (Line line : document.lines()) {
      Matcher note = NOTE.matcher(line.text());
      if (note.matches() && !line.isCode()) {
        unused = !used.contains(name(note));
      } else if (!line.isBlank() && afterBlank && !line.isIndented()) {
        unused = false;
      }
      if (unused) {
        found.add(line.span());
      }
      afterBlank = line.isBlank();
    }
    return found;
  }

  private static Set<String> used(MarkdownLines document) {
    Set<String> used = new HashSet<>();
    for (Line line : document.lines()) {
      Matcher reference = REFERENCE.matcher(line.text());
      while (!line.isCode() && reference.find()) {
        used.add(name(reference));
      }
    }
    return used;
  }

  private static String name(Matcher found) {
    return found.group(1).toLowerCase(Locale.ROOT);
  }
}
