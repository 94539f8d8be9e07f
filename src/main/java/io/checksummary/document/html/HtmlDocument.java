package io.checksummary.document.html;

import io.checksummary.document.html.css.token.StyleTooComplexException;
import io.checksummary.text.CheckpointReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/**
 * What HTML shows to people.
 *
 * <p>Nothing is loaded, no script runs. Caveats: what only a style sheet in another file hides is
 * taken for shown; and of a page whose styles would take too long to work out nothing is read.
 */
public final class HtmlDocument {

  /** Elements that are open at once beyond this are no page but an attack on its reader. */
  private static final int DEEPEST = 500;

  private static final int MOST_TAGS = 150_000;
  private static final int LONGEST_NAME = 100;

  private static final char NO_TAG = '\uFDD0';

  private static final Set<String> CLOSED_BY_OTHERS =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "tr",
          "tbody",
          "thead",
          "tfoot",
          "colgroup",
          "option",
          "optgroup",
          "dt",
          "dd",
          "rt",
          "rp",
          "html",
          "head",
          "body",
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "source",
          "track",
          "wbr",
          "param",
          "keygen",
          "frame",
          "bgsound",
          "basefont",
          "image",
          "path",
          "rect",
          "circle",
          "line",
          "use",
          "polygon",
          "g");

  private static final List<String> RAW =
      List.of(
          "script",
          "style",
          "template",
          "noscript",
          "textarea",
          "title",
          "xmp",
          "iframe",
          "noembed",
          "noframes",
          "plaintext",
          "select",
          "object",
          "svg",
          "math");

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][^\\s/>\\x00]{0,110})");

  private static final Pattern RAW_TEXT_END =
      Pattern.compile("</(script|style)\\b", Pattern.CASE_INSENSITIVE);

  /** What looks like a page, or a piece of one, and not like a text about tags. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--|<!doctype\\b|</[a-z][a-z0-9]{0,15} ?>|<[a-z][a-z0-9]{0,15}\\s+[a-z-]{1,30}\\s?=|"
              + "<(?:br|hr|p|div|li|tr|td|img)\\s*/?>|<[a-z]{1,10}\\s+hidden\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype|html|body|p|br|li|tr|h[1-6])\\b", Pattern.CASE_INSENSITIVE);

  private HtmlDocument() {}

  /** The text of a page; empty where it is nested too deeply to be one. */
  public static Optional<String> text(String html, boolean xml) {
    if (isTooDeep(html)) {
      return Optional.empty();
    }
    HtmlTextWriter text = new HtmlTextWriter();
    Document page = xml ? parsed(html, Parser.xmlParser()) : parsed(asBrowsers(html), parser());
    return isWritten(page, text) ? Optional.of(text.text()) : Optional.empty();
  }

  /**
   * A text as it is shown where markup stands in it, of the same length: {@code "Up
   * <b>9%</b><!--8%-->"} shows "Up 9%", each sign in its place. The same text where none does.
   *
   * @return empty where the markup is nested too deeply to be read
   */
  public static Optional<String> shown(String received) {
    if (received.indexOf('<') < 0 || !MARKUP.matcher(received).find()) {
      return Optional.of(received);
    }
    String markup = asBrowsers(knownTagsOnly(received));
    if (isTooDeep(markup)) {
      return Optional.empty();
    }
    Document document = parsed(markup, parser().setTrackPosition(true));
    HtmlMarkupMasker shown = new HtmlMarkupMasker(received, PAGE.matcher(received).find());
    return isWritten(document, shown) ? Optional.of(shown.shown()) : Optional.empty();
  }

  /** One for a browser that runs scripts: what stands in {@code noscript} is no part of a page. */
  private static Parser parser() {
    TagSet tags = TagSet.Html();
    tags.valueOf("noscript", Parser.NamespaceHtml).set(Tag.Data);
    return Parser.htmlParser().tagSet(tags);
  }

  /**
   * Of the same length: to browsers, a section of XML in a page is a comment up to its first ">".
   */
  private static String asBrowsers(String html) {
    return html.replace("<![CDATA[", "<![XDATA[");
  }

  private static Document parsed(String html, Parser parser) {
    return parser.parseInput(new CheckpointReader(html), "");
  }

  /** Whether the page's styles let it be read in bounded time. */
  private static boolean isWritten(Document document, ArticlePage.Writer writer) {
    try {
      ArticlePage.write(document, writer);
      return true;
    } catch (StyleTooComplexException tooComplex) {
      return false;
    }
  }

  /** What is no tag of HTML, or would swallow all that follows, is text: "&lt;3", an address. */
  private static String knownTagsOnly(String received) {
    StringBuilder known = new StringBuilder(received);
    String small = lowerCaseAscii(received);
    Map<String, Integer> lastPlaces = new HashMap<>();
    for (int i = small.indexOf('<'); i >= 0; i = small.indexOf('<', i + 1)) {
      if (!isTag(small, i, lastPlaces)) {
        known.setCharAt(i, NO_TAG);
      }
    }
    return known.toString();
  }

  /** Only ASCII's: other letters may take more room when they are small. */
  private static String lowerCaseAscii(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return small.toString();
  }

  private static boolean isTag(String small, int at, Map<String, Integer> lastPlaces) {
    if (small.startsWith("<!--", at)) {
      return isBefore(at, "-->", small, lastPlaces);
    }
    if (small.startsWith("<!doctype", at)
        || small.startsWith("<?", at)
        || small.startsWith("<![cdata[", at)
        || small.startsWith("</ ", at)) {
      return isBefore(at, ">", small, lastPlaces);
    }
    Matcher tag = TAG.matcher(small).region(at, Math.min(small.length(), at + 120));
    if (!tag.lookingAt() || !isKnown(tag.group(2)) || !isBefore(at, ">", small, lastPlaces)) {
      return false;
    }
    String name = tag.group(2);
    return !tag.group(1).isEmpty()
        || !RAW.contains(name)
        || isBefore(at, "</" + name, small, lastPlaces);
  }

  private static boolean isKnown(String name) {
    return Tag.isKnownTag(name) || name.equals("svg") || name.indexOf('-') > 0;
  }

  /** Whether what ends a tag or an element stands anywhere behind a place. */
  private static boolean isBefore(
      int at, String end, String small, Map<String, Integer> lastPlaces) {
    return lastPlaces.computeIfAbsent(end, small::lastIndexOf) > at;
  }

  private static boolean isRawText(String slash, String name) {
    return slash.isEmpty() && (name.equals("script") || name.equals("style"));
  }

  /** Where a script or style sheet ends: what looks like tags inside it is none. */
  private static int afterRawText(String html, String name, int from) {
    Matcher end = RAW_TEXT_END.matcher(html).region(from, html.length());
    while (end.find()) {
      if (end.group(1).equalsIgnoreCase(name)) {
        return end.start();
      }
    }
    return html.length();
  }

  /** Told from the tags alone: whoever builds the tree of such a page may never end. */
  private static boolean isTooDeep(String html) {
    Map<String, Integer> open = new HashMap<>();
    Matcher tag = TAG.matcher(html);
    int tags = 0;
    int deep = 0;
    int from = 0;
    while (deep <= DEEPEST && tag.find(from)) {
      tags++;
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      from = isRawText(tag.group(1), name) ? afterRawText(html, name, tag.end()) : tag.end();
      if (name.length() > LONGEST_NAME || tags > MOST_TAGS) {
        return true;
      }
      if (!CLOSED_BY_OTHERS.contains(name)) {
        int step = tag.group(1).isEmpty() ? 1 : open.getOrDefault(name, 0) > 0 ? -1 : 0;
        open.merge(name, step, Integer::sum);
        deep += step;
      }
    }
    return deep > DEEPEST;
  }
}
