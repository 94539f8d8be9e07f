package io.checksummary.entry.chat.slack;

import io.checksummary.entry.chat.wire.MessageLink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Slack's markup as plain text, by the page "Formatting text for app surfaces" of its
 * documentation: {@code <https://example.org|the page>} is a link, {@code <@U1>} somebody, {@code
 * <#C1|news>} a channel, {@code <!here>} and the like a command; less-than, greater-than and
 * ampersand are escaped as in HTML. Stars and other signs of emphasis stay.
 */
final class SlackText {

  private static final Pattern MARKUP = Pattern.compile("<([^<>|\\s][^<>|]*)(?:\\|([^<>]*))?>");

  private SlackText() {}

  /**
   * @param self the user that this program is, whose mention is left out; null where that is
   *     unknown, and the first mention is taken for it
   */
  static String plain(String text, @Nullable String self) {
    Matcher markup = MARKUP.matcher(text);
    StringBuilder plain = new StringBuilder(text.length());
    boolean unnamed = self == null;
    while (markup.find()) {
      String target = markup.group(1);
      boolean isSelf = target.startsWith("@") && (unnamed || target.substring(1).equals(self));
      unnamed &= !isSelf;
      String shown = isSelf ? " " : shown(target, markup.group(2));
      markup.appendReplacement(plain, Matcher.quoteReplacement(shown));
    }
    return unescaped(markup.appendTail(plain).toString()).strip();
  }

  /** The same where nobody is spoken to. */
  static String plain(String text) {
    return plain(text, "");
  }

  private static String shown(String target, @Nullable String label) {
    char first = target.charAt(0);
    String name = label == null ? target.substring(1) : label;
    return switch (first) {
      case '@', '#' -> first + name.replaceFirst("^[@#]", "");
      case '!' -> name;
      default -> MessageLink.plain(target, label);
    };
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
