package io.checksummary.documentation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param language what stands behind the fence: {@code sh}, {@code json}, {@code text}
 * @param text its lines, each with its end
 */
record FencedBlock(String language, String text) {

  private static final Pattern FENCED =
      Pattern.compile("^```([a-z]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** One line, or more where a quotation goes on; a comment behind it may hold any sign. */
  private static final Pattern COMMAND =
      Pattern.compile("^(?!#)(?:(?! +# )(?:[^'\\n]|'[^']*'))+(?: +# .*)?$", Pattern.MULTILINE);

  /** All blocks of a text in Markdown, in order. */
  static List<FencedBlock> of(String markdown) {
    return FENCED
        .matcher(markdown)
        .results()
        .map(found -> new FencedBlock(found.group(1), found.group(2)))
        .toList();
  }

  /** The text without its blocks. */
  static String without(String markdown) {
    return FENCED.matcher(markdown).replaceAll("");
  }

  boolean isOf(String name) {
    return language.equals(name);
  }

  /** The commands of a block for a shell, in order; none of any other block. */
  List<Command> commands() {
    if (!isOf("sh")) {
      return List.of();
    }
    return COMMAND.matcher(text).results().map(MatchResult::group).map(Command::of).toList();
  }
}
