package io.checksummary.summary.edit;

import io.checksummary.text.resource.TableFile;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a chat or mail program would turn into a link, or a reader into an address: addresses
 * with a scheme, e-mail addresses, bare hosts under a well-known top-level domain of any script,
 * addresses of machines in digits, and all of these with letters of another width or dots in
 * brackets.
 *
 * <p>Every repetition is bounded, so that a text of any kind is read in linear time.
 */
final class LinkDetector {

  private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+";

  /** Browsers take the full stops of Chinese and Japanese for dots. */
  private static final String DOTS = ".。．｡";

  /** A dot or an at sign in brackets is meant to be read as one, and not to be a link. */
  private static final String HIDDEN_DOT = " ?[\\[({] ?(?:\\.|(?i:dot)) ?[\\])}] ?";

  private static final String HIDDEN_AT = " ?[\\[({] ?(?:@|(?i:at)) ?[\\])}] ?";

  private static final String DOT = "(?:[" + DOTS + "]|" + HIDDEN_DOT + ")";

  /** Of a full stop alone: between sentences that ends one. */
  private static final String ASCII_DOT = "(?:\\.|" + HIDDEN_DOT + ")";

  private static final String AT = "(?:@|" + HIDDEN_AT + ")";

  private static final String REST = "[^\\s<>\"]*+";
  private static final String PORT_AND_PATH = "(?::\\d{1,5}+)?(?:[/?#]" + REST + ")?";

  private static final String WITH_SCHEME =
      "(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}+(?::|\\[:\\])//[^\\s<>\"]++"
          + "|(?<![\\p{L}\\p{N}])(?i:(?:h(?:tt|xx)ps?|f[tx]p|file)(?::|\\[:\\])[/\\\\]{1,3}+|mailto:"
          + "|javascript:|vbscript:|data:[a-z0-9/;=+-]{0,60}+,|data:[a-z]++/|blob:(?=\\w)"
          + "|tel:(?=\\+?\\d)|sms:(?=\\+?\\d))"
          + REST
          + "|(?<![\\w:/\\\\])(?://|\\\\\\\\)"
          + LABEL
          + "(?:\\."
          + LABEL
          + "){0,126}+"
          + REST;

  private static final String MAIL =
      "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+"
          + "(?:@|"
          + HIDDEN_AT
          + "(?=[\\p{L}\\p{N}-]{1,63}+"
          + DOT
          + "))"
          + LABEL
          + "(?:"
          + ASCII_DOT
          + LABEL
          + "){0,126}+";

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final String GROUP = "[0-9A-Fa-f]{1,4}+";

  /** Four numbers up to 255, four hexadecimal ones, or an address of IPv6. */
  private static final String MACHINE =
      "(?<![\\p{L}\\p{N}.-])(?:"
          + OCTET
          + ASCII_DOT
          + "){3}"
          + OCTET
          + "(?![\\p{L}\\p{N}]|\\.\\d)"
          + PORT_AND_PATH
          + "|(?<![\\p{L}\\p{N}.-])(?:0[xX][0-9A-Fa-f]{1,8}+\\.){1,3}+0[xX][0-9A-Fa-f]{1,8}+"
          + PORT_AND_PATH
          + "|(?<![\\p{L}\\p{N}:])\\[?(?:(?:"
          + GROUP
          + ":){7}"
          + GROUP
          + "|"
          + GROUP
          + "(?::"
          + GROUP
          + "){0,6}+::(?:"
          + GROUP
          + "(?::"
          + GROUP
          + "){0,6}+)?|::"
          + GROUP
          + "(?::"
          + GROUP
          + "){0,6}+)(?:%\\w{1,16}+)?(?![\\p{L}\\p{N}:])\\]?"
          + PORT_AND_PATH;

  /** From the first label of a host only: one look at each run of labels. */
  private static final String HOST =
      "(?<![\\p{L}\\p{N}-])(?<![\\p{L}\\p{N}-]\\.)(?:(?:"
          + LABEL
          + DOT
          + "){1,126}(?:(?i:"
          + domains(true)
          + "|xn--[a-z0-9-]{2,59}+)(?![\\p{L}\\p{N}-])|[A-Za-z]{2,24}+(?=/\\w))|(?:"
          + LABEL
          + ASCII_DOT
          + "){1,126}(?iu:"
          + domains(false)
          + ")(?![\\p{L}\\p{N}-]))"
          + PORT_AND_PATH;

  private static final Pattern ADDRESS =
      Pattern.compile(WITH_SCHEME + "|" + MAIL + "|" + MACHINE + "|" + HOST);

  private static final Pattern ANY_DOT = Pattern.compile(DOT);
  private static final Pattern ANY_AT = Pattern.compile(AT);
  private static final Pattern SPOILT_SCHEME = Pattern.compile("^(?:hxx(ps?)|f(?:x)p(?=[:\\[]))");
  private static final Pattern COLON = Pattern.compile("\\[:\\]");

  private LinkDetector() {}

  /** Every address as a browser takes it, without what only ends the sentence around it. */
  static Set<String> of(CharSequence text) {
    return ADDRESS
        .matcher(FoldedLetters.of(text).text())
        .results()
        .map(found -> plain(trimmed(found.group())))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The text without its addresses.
   *
   * @param kept those that stay, by the form that {@link #of} gives
   */
  static String without(String text, Predicate<String> kept) {
    FoldedLetters folded = FoldedLetters.of(text);
    if (!mayHold(folded.text())) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    Matcher address = ADDRESS.matcher(folded.text());
    while (address.find()) {
      String found = trimmed(address.group());
      if (!kept.test(plain(found))) {
        rest.append(text, from, folded.start(address.start()));
        from = folded.start(address.start() + found.length());
      }
    }
    return rest.append(text, from, text.length()).toString();
  }

  /** Whether there is a sign that every address has: most texts are told by them. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = ":@/\\[({".indexOf(c) >= 0;
      boolean dot = DOTS.indexOf(c) >= 0;
      if (mark || (dot && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** In lower case, with the dots, signs and schemes that are meant. */
  private static String plain(String address) {
    String colons = COLON.matcher(address.toLowerCase(Locale.ROOT)).replaceAll(":");
    String dots = ANY_DOT.matcher(colons).replaceAll(".");
    String signs = ANY_AT.matcher(dots).replaceAll("@");
    return SPOILT_SCHEME
        .matcher(signs)
        .replaceFirst(found -> found.group(1) == null ? "ftp" : "htt" + found.group(1));
  }

  /** Without the signs that end a sentence or a bracket and only seem to belong to an address. */
  private static String trimmed(String address) {
    int end = address.length();
    while (end > 0 && ".,;:!?'\")]}*_’”»".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }

  /** Those of our letters, or the others: a full stop of Chinese is no dot before those. */
  private static String domains(boolean ours) {
    return TableFile.of(LinkDetector.class, "top-level-domains.txt").lines().stream()
        .filter(domain -> (domain.charAt(0) < 128) == ours)
        .collect(Collectors.joining("|"));
  }
}
