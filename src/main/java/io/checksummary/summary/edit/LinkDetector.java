package io.checksummary.summary.edit;

import io.checksummary.text.resource.TableFile;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a chat or mail program would turn into a link: addresses with a scheme, e-mail
 * addresses, bare hosts under a well-known top-level domain.
 *
 * <p>Every repetition is bounded, so that a text of any kind is read in linear time.
 */
final class LinkDetector {

  private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+";

  /** Browsers take the full stops of Chinese and Japanese for dots. */
  private static final String DOTS = ".。．｡";

  private static final String DOT = "[" + DOTS + "]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}+://[^\\s<>\"]++"
              + "|(?<![\\p{L}\\p{N}])(?i:(?:https?|ftp|file):[/\\\\]{1,3}+|mailto:|javascript:|vbscript:"
              + "|data:[a-z0-9/;=+-]{0,60}+,|data:[a-z]++/|blob:(?=\\w)|tel:(?=\\+?\\d)|sms:(?=\\+?\\d))"
              + "[^\\s<>\"]*+"
              + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@"
              + LABEL
              + "(?:\\."
              + LABEL
              + "){0,126}+"
              + "|(?<![\\w:/\\\\])(?://|\\\\\\\\)"
              + LABEL
              + "(?:\\."
              + LABEL
              + "){0,126}+[^\\s<>\"]*+"
              + "|(?<![\\p{L}\\p{N}.-])(?:\\d{1,3}+\\.){3}\\d{1,3}+(?::\\d{1,5}+|/)[^\\s<>\"]*+"
              // From the first label of a host only: one look at each run of labels.
              + "|(?<![\\p{L}\\p{N}-])(?<![\\p{L}\\p{N}-]\\.)(?:"
              + LABEL
              + DOT
              + "){1,126}(?:(?i:"
              + topLevelDomains()
              + ")(?![\\p{L}\\p{N}-])|[A-Za-z]{2,24}+(?=/\\w))"
              + "(?::\\d{1,5}+)?(?:[/?#][^\\s<>\"]*+)?");

  private LinkDetector() {}

  /** Every address, in lower case, without what only ends the sentence around it. */
  static Set<String> of(CharSequence text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(found -> trimmed(found.group()).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The text with every address replaced by what the function makes of it. */
  static String replace(String text, UnaryOperator<String> replacement) {
    return mayHold(text)
        ? ADDRESS.matcher(text).replaceAll(found -> replaced(found, replacement))
        : text;
  }

  /** Whether there is a sign that every address has: most texts are told by them. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == ':' || c == '@' || c == '/' || c == '\\';
      boolean dot = DOTS.indexOf(c) >= 0;
      if (mark || (dot && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static String replaced(MatchResult found, UnaryOperator<String> replacement) {
    String address = trimmed(found.group());
    String rest = found.group().substring(address.length());
    return Matcher.quoteReplacement(replacement.apply(address) + rest);
  }

  /** Without the signs that end a sentence or a bracket and only seem to belong to an address. */
  private static String trimmed(String address) {
    int end = address.length();
    while (end > 0 && ".,;:!?'\")]}*_’”»".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }

  private static String topLevelDomains() {
    return String.join("|", TableFile.of(LinkDetector.class, "top-level-domains.txt").lines());
  }
}
