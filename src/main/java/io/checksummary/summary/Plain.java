package io.checksummary.summary;

import io.checksummary.check.Source;
import io.checksummary.text.SourceText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of what a model wrote: no tag, no Markdown link or image, no control or
 * invisible sign, no address that the source does not hold as well, white space as single spaces.
 *
 * <p>Example: {@code "Sales [rose](http://evil.example) <b>9%</b>"} becomes {@code "Sales rose
 * 9%"}. What addresses are, {@link Addresses} says. For use by one thread.
 */
final class Plain {

  /** Removing a tag may put another together; beyond so many rounds all brackets go. */
  private static final int MOST_ROUNDS = 8;

  private static final Pattern TAG = Pattern.compile("<(?:[/?]?[A-Za-z]|!)[^<>]*+>");

  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]]*+\\](?:\\([^()]*+\\)|\\[[^\\[\\]]*+\\])");

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^()]*+\\)");

  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`++");

  /** A heading's, quotation's or list item's mark before the text. */
  private static final Pattern LEADING_MARK = Pattern.compile("^(?:[#>*•-]++ ++)++");

  private final Source source;
  private @Nullable Set<String> own;

  Plain(Source source) {
    this.source = source;
  }

  /** The text made plain; empty where nothing is left. */
  String of(String text) {
    String now = visible(text);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = withoutMarks(now);
      if (next.equals(now)) {
        return spaced(now);
      }
      now = next;
    }
    return spaced(now.replaceAll("[<>\\[\\]]", " "));
  }

  private String withoutMarks(String text) {
    String untagged = TAG.matcher(text).replaceAll(" ");
    String unlinked = LINK.matcher(IMAGE.matcher(untagged).replaceAll(" ")).replaceAll("$1");
    String even = EMPHASIS.matcher(unlinked).replaceAll("");
    return Addresses.replace(even, address -> isOwn(address) ? address : "");
  }

  private boolean isOwn(String address) {
    Set<String> known = own;
    if (known == null) {
      known = sourceAddresses();
      own = known;
    }
    return known.contains(address.toLowerCase(Locale.ROOT));
  }

  /** Read once, and only if an address turns up at all: sources are long. */
  private Set<String> sourceAddresses() {
    SourceText title = source.title();
    Set<String> addresses = new HashSet<>(Addresses.of(source.text().received()));
    addresses.addAll(Addresses.of(source.text().text()));
    if (title != null) {
      addresses.addAll(Addresses.of(title.received()));
    }
    return addresses;
  }

  /** Without controls, invisible signs that turn or hide text, and halves of surrogate pairs. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(Plain::isVisible)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
      // Joiners belong to the letters of Persian, of Indic scripts and to emoji.
      case Character.FORMAT -> c == 0x200C || c == 0x200D;
      default -> true;
    };
  }

  /** Single spaces, none left where something was taken out before a full stop or comma. */
  private static String spaced(String text) {
    String single = text.strip().replaceAll(" ++", " ").replaceAll(" (?=[.,](?: |$))", "");
    return LEADING_MARK.matcher(single).replaceFirst("").replaceAll("<(?=[/?!A-Za-z])", "").strip();
  }
}
