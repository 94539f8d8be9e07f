package io.checksummary.summary.edit;

import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.text.character.InvisibleCharacters;
import io.checksummary.text.injection.PromptInjection;
import io.checksummary.text.source.SourceText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain text of what a model wrote: no tag, no Markdown link or image, no control or
 * invisible sign, no address that the source does not hold as well, white space as single spaces.
 *
 * <p>Example: {@code "Sales [rose](http://evil.example) <b>9%</b>"} becomes {@code "Sales rose
 * 9%"}. What addresses are, {@link LinkDetector} says. For use by one thread.
 */
final class OutputSanitiser {

  /** Removing a tag may put another together; beyond so many rounds all brackets go. */
  private static final int MOST_ROUNDS = 8;

  /** Tags of HTML, mentions of chats, the signs of a conversation with a model. */
  private static final Pattern TAG = Pattern.compile("<(?:[/?]?[A-Za-z]|[!@#|])[^<>]*+>");

  private static final Pattern FORUM_TAG =
      Pattern.compile(
          "\\[/?(?i:url|img|image|link|email|b|i|u|s|code|quote|color|size|inst)(?:=[^\\[\\]]{0,500}+)?\\]");

  private static final Pattern TEX_LINK =
      Pattern.compile("\\\\(?:href|url|includegraphics)(?:\\[[^\\[\\]]*+\\])?\\{[^{}]*+\\}");

  /** The marks around an article in a prompt, or what looks like them. */
  private static final Pattern FENCE = Pattern.compile("<{3,}+|>{3,}+|`{3,}+\\w*+|~{3,}+");

  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]]*+\\](?:\\([^()]*+\\)|\\[[^\\[\\]]*+\\])");

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]*+)\\](?:\\([^()]*+\\)|\\[[^\\[\\]]*+\\])");

  /** {@link #unmarked} changes nothing where none of these stands. */
  private static final Pattern MARK = Pattern.compile("[<>\\[\\]`~*_\\\\]");

  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`++");

  /** A heading's, quotation's or list item's mark before the text. */
  private static final Pattern LEADING_MARK = Pattern.compile("^(?:[#>*•-]++ ++)++");

  private static final Pattern BRACKETS = Pattern.compile("[<>\\[\\]]");
  private static final Pattern SPACES = Pattern.compile(" ++");
  private static final Pattern SPACE_BEFORE_STOP = Pattern.compile(" (?=[.,](?: |$))");
  private static final Pattern OPEN_TAG = Pattern.compile("<(?=[/?!A-Za-z])");

  private final SourceDocument source;
  private @Nullable Set<String> sourceAddresses;

  OutputSanitiser(SourceDocument source) {
    this.source = source;
  }

  /**
   * The text made plain; empty where nothing is left.
   *
   * <p>Instructions to a model are left out, since a digest may be read by a model again.
   */
  String of(String text) {
    String plain = sanitized(text);
    String kept = PromptInjection.without(plain);
    return kept.length() == plain.length() ? plain : spaced(kept);
  }

  private String sanitized(String text) {
    String now = visible(text);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = withoutMarks(now);
      if (next.equals(now)) {
        return spaced(now);
      }
      now = next;
    }
    return spaced(BRACKETS.matcher(now).replaceAll(" "));
  }

  private String withoutMarks(String text) {
    String even = MARK.matcher(text).find() ? unmarked(text) : text;
    return LinkDetector.without(even, this::isOwn);
  }

  private static String unmarked(String text) {
    String unfenced = FENCE.matcher(text).replaceAll(" ");
    String untagged = FORUM_TAG.matcher(TAG.matcher(unfenced).replaceAll(" ")).replaceAll(" ");
    String untexed = TEX_LINK.matcher(untagged).replaceAll(" ");
    String unlinked = LINK.matcher(IMAGE.matcher(untexed).replaceAll(" ")).replaceAll("$1");
    return EMPHASIS.matcher(unlinked).replaceAll("");
  }

  private boolean isOwn(String address) {
    Set<String> known = sourceAddresses;
    if (known == null) {
      known = findSourceAddresses();
      sourceAddresses = known;
    }
    return known.contains(address);
  }

  /**
   * Those that a reader of the article sees: what is hidden, stands around it or in an order to a
   * model gives none. Read once, and only if an address turns up at all: sources are long.
   */
  private Set<String> findSourceAddresses() {
    SourceText title = source.title();
    Set<String> addresses = new HashSet<>(LinkDetector.of(source.text().evidence()));
    if (title != null) {
      addresses.addAll(LinkDetector.of(title.evidence()));
    }
    return addresses;
  }

  /** Without controls, invisible signs that turn or hide text, and halves of surrogate pairs. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        visible.append(' ');
      } else if (isSign(c) && !InvisibleCharacters.isAt(text, i)) {
        visible.appendCodePoint(c);
      }
    }
    return visible.toString();
  }

  private static boolean isSign(int c) {
    int type = Character.getType(c);
    return type != Character.SURROGATE && type != Character.PRIVATE_USE;
  }

  /** Single spaces, none left where something was taken out before a full stop or comma. */
  private static String spaced(String text) {
    String single = SPACES.matcher(text.strip()).replaceAll(" ");
    String close = SPACE_BEFORE_STOP.matcher(single).replaceAll("");
    String bare = LEADING_MARK.matcher(close).replaceFirst("");
    return OPEN_TAG.matcher(bare).replaceAll("").strip();
  }
}
