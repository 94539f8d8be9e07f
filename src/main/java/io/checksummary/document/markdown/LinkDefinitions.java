package io.checksummary.document.markdown;

import io.checksummary.document.markdown.MarkdownLines.Line;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines such as {@code [sales]: https://harbour.example "Up 9%"}, which tell where links lead and
 * are themselves never shown, whether a link uses them or not. Where anything else stands on the
 * line it is text, and so it is right below a line of a paragraph.
 */
final class LinkDefinitions {

  private static final String TITLE =
      "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\((?:[^()\\\\]|\\\\.)*+\\))";

  private static final Pattern DEFINITION =
      Pattern.compile(
          " {0,3}\\[(?!\\^)(?:[^\\[\\]\\\\]|\\\\.){1,999}+\\]:[ \\t]*+(?:<[^<>]*+>|[^\\s<]\\S*+)"
              + "(?:[ \\t]++"
              + TITLE
              + ")?[ \\t\\r]*+");

  private static final Pattern NEXT_TITLE = Pattern.compile("[ \\t]*+" + TITLE + "[ \\t\\r]*+");

  private LinkDefinitions() {}

  static List<Span> in(MarkdownLines document) {
    List<Span> found = new ArrayList<>();
    boolean inParagraph = false;
    boolean mayHaveTitle = false;
    for (Line line : document.lines()) {
      boolean isTitle = mayHaveTitle && NEXT_TITLE.matcher(line.text()).matches();
      boolean isDefinition =
          !line.isCode() && !inParagraph && DEFINITION.matcher(line.text()).matches();
      if (isTitle || isDefinition) {
        found.add(line.span());
      }
      mayHaveTitle = isDefinition && endsBare(line.text());
      inParagraph = !isTitle && !isDefinition && !line.isCode() && isOfParagraph(line);
    }
    return found;
  }

  private static boolean endsBare(String definition) {
    String end = definition.stripTrailing();
    return "\"')".indexOf(end.charAt(end.length() - 1)) < 0;
  }

  /** A heading or a rule is a block of its own. */
  private static boolean isOfParagraph(Line line) {
    String text = line.text().strip();
    return !text.isEmpty() && !text.startsWith("#") && !text.matches("[-*_=]{2,999}+");
  }
}
