package io.checksummary.report.evidence;

import io.checksummary.check.verdict.Evidence;
import io.checksummary.report.wording.ReportWords;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where evidence stands, as a person looks for it: page and line.
 *
 * <p>Example: {@code new EvidencePlace(Part.TEXT, 1204, 31, 2)} reads "page 2, line 31".
 *
 * @param offset in the part, in UTF-16 code units
 * @param line through the whole text, from 1; null where nobody has the text
 * @param page from 1; null where the source has no pages
 */
public record EvidencePlace(
    Evidence.Part part, int offset, @Nullable Integer line, @Nullable Integer page) {

  /**
   * @throws IllegalArgumentException if the offset is negative, or the line or the page is below 1
   */
  public EvidencePlace {
    if (offset < 0 || (line != null && line < 1) || (page != null && page < 1)) {
      throw new IllegalArgumentException(
          "no place: offset " + offset + ", line " + line + ", page " + page);
    }
  }

  /** "line 7"; "page 2, line 31"; "title"; by its offset where the line is not known. */
  public String in(ReportWords words) {
    return switch (part) {
      case TITLE -> words.say("place.title");
      case TEXT ->
          page == null
              ? lineIn(words)
              : words.say("place.page", Map.of("page", page.toString(), "place", lineIn(words)));
    };
  }

  private String lineIn(ReportWords words) {
    return line == null
        ? words.say("place.offset", Map.of("offset", Integer.toString(offset)))
        : words.say("place.line", Map.of("line", line.toString()));
  }
}
