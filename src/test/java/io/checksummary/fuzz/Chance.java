package io.checksummary.fuzz;

import io.checksummary.recognise.Recogniser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes inputs by chance. The same seed makes the same ones. */
public final class Chance {

  /** Mostly what recognisers trip over: signs, joints, ends, digits of other scripts, halves. */
  private static final List<String> NASTIES =
      List.of(
          "\u0000",
          "\uD83D",
          "\uDEA2",
          "\uD83D\uDEA2",
          "\uFEFF",
          "\u200B",
          "\u00AD",
          "\u202E",
          "\u2066",
          "\u2028",
          "\u00A0",
          "\u202F",
          "\u3000",
          "\f",
          "\r\n",
          "\t",
          "\n\n",
          "\uFFFF",
          "e\u0301",
          "İ",
          "ı",
          "ß",
          "ŉ",
          "ﬁ",
          "½",
          "⅓",
          "¾",
          "²",
          "①",
          "㊿",
          "㍻",
          "Ⅻ",
          "٣",
          "۴",
          "५",
          "１",
          "〇",
          "億",
          "万",
          "−",
          "–",
          "—",
          "‐",
          "-",
          "±",
          "~",
          "≈",
          "×",
          "÷",
          "%",
          "‰",
          "$",
          "€",
          "¥",
          "£",
          "₹",
          "US$",
          "°",
          "′",
          "″",
          "'",
          "’",
          "\"",
          "“",
          "(",
          ")",
          "[",
          "{",
          "|",
          "|---|",
          "/",
          "\\",
          ":",
          ";",
          ",",
          ".",
          "…",
          "!",
          "?",
          "#",
          "*",
          "&",
          "<",
          ">",
          "@",
          "://",
          "0",
          "00",
          "1e309",
          "-0",
          "999999999999999999999999999999",
          "1/0",
          "0/0",
          "29 February 2023",
          "31 April",
          "13/13/2013",
          "24:60",
          "25:00",
          "1,00,000",
          "1.000.000,5",
          "1 000 000",
          "NaN",
          "Infinity",
          "null",
          "true",
          "\\u0000",
          "\\ud800");

  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "span",
          "h1",
          "ul",
          "li",
          "table",
          "tr",
          "td",
          "td colspan=9999999",
          "script",
          "style",
          "nav",
          "aside",
          "article",
          "title",
          "br",
          "hr",
          "a href='x'",
          "img alt='5 kg'",
          "p style='display:none'",
          "p style=\"color:#fff;font-size:0\"",
          "p hidden",
          "svg",
          "math",
          "template",
          "noscript",
          "textarea",
          "plaintext",
          "!--",
          "![CDATA[",
          "meta charset=utf-16",
          "base href=//x",
          "p style='position:absolute;left:-9999px'",
          "details",
          "select",
          "option");

  private static final List<String> SIGNS =
      List.of("", "", "", "-", "−", "+", "$", "€", "£", "~", "about ", "more than ", "up to ");
  private static final List<String> AFTER =
      List.of(
          "",
          "",
          "",
          "%",
          " per cent",
          " million",
          "bn",
          "k",
          "st",
          "th",
          "-year-old",
          " km/h",
          "°C",
          " a share",
          " percentage points",
          "-1",
          "/2",
          ":30",
          " pm",
          "–9",
          " to 12",
          " March",
          " 2024",
          " of 12",
          " in 5",
          "万",
          "億円",
          "年",
          "人");

  private static final int LONG = 8_000;

  private static final Map<String, List<String>> LINES = new HashMap<>();
  private static final List<String> LANGUAGES = Recogniser.languages().stream().sorted().toList();

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** At least 0, below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A language that is read, {@code en} one time in three. */
  public String language() {
    return oneIn(3) ? "en" : oneOf(LANGUAGES);
  }

  /** A line of a corpus of the language as it stands there. */
  public String line(String language) {
    return oneOf(lines(language));
  }

  /** A text in the language that went wrong somewhere: a few words mostly, rarely thousands. */
  public String text(String language) {
    String text =
        switch (below(8)) {
          case 0, 1, 2 -> mutated(line(language), language);
          case 3 -> line(language) + oneOf(List.of(" ", "\n", "\n\n", "")) + line(language);
          case 4, 5 -> soup(language);
          case 6 -> numbers();
          default -> rubbish();
        };
    return oneIn(500) ? repeated(text) : text;
  }

  /** So many sentences and what came between them. */
  public String article(String language, int sentences) {
    if (oneIn(200)) {
      return mutated(oneOf(Seeds.ARTICLES), language);
    }
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      article.append(oneIn(3) ? text(language) : line(language));
      article.append(oneOf(List.of(" ", ". ", "\n", "\n\n", "\n- ", " | ", "\f")));
    }
    return article.toString();
  }

  /** A page, or what once was one. */
  public String page(String language) {
    StringBuilder page = new StringBuilder(oneIn(2) ? "<!DOCTYPE html><html><body>" : "");
    for (int i = below(8); i >= 0; i--) {
      String tag = oneOf(TAGS);
      page.append('<').append(tag).append('>').append(oneIn(3) ? text(language) : line(language));
      page.append(oneIn(3) ? "" : "</" + tag.split(" ", 2)[0] + ">");
    }
    return oneIn(3) ? page.toString() : mutated(page.toString(), language);
  }

  /** A request or what once was one. */
  public String request() {
    String request = oneOf(Seeds.REQUESTS);
    return oneIn(4) ? request : mutated(request, "en");
  }

  /** The text with up to six things done to it. */
  public String mutated(String text, String language) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = below(6); i >= 0; i--) {
      mutate(mutated, language);
    }
    return mutated.toString();
  }

  private void mutate(StringBuilder text, String language) {
    int at = below(text.length() + 1);
    int end = Math.min(text.length(), at + below(12));
    switch (below(9)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, oneOf(NASTIES));
      case 2 -> text.insert(at, text.substring(at, end));
      case 3 -> text.replace(at, end, oneOf(NASTIES));
      case 4 -> text.insert(at, " " + number() + " ");
      case 5 -> text.insert(at, words(line(language)));
      case 6 -> text.setLength(at);
      case 7 -> text.replace(at, end, number());
      default -> text.insert(at, (char) below(0x10000));
    }
  }

  /** A stretch of a line, cut at its spaces. */
  private String words(String line) {
    String[] words = line.split(" ", -1);
    int from = below(words.length);
    int to = Math.min(words.length, from + 1 + below(4));
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }

  private String soup(String language) {
    StringBuilder soup = new StringBuilder();
    for (int i = below(14); i >= 0; i--) {
      soup.append(oneIn(6) ? oneOf(NASTIES) : oneIn(5) ? number() : words(line(language)));
      soup.append(oneIn(6) ? oneOf(List.of("", "-", "\n", ", ", " | ", "/")) : " ");
    }
    return soup.toString();
  }

  private String numbers() {
    StringBuilder numbers = new StringBuilder();
    for (int i = below(10); i >= 0; i--) {
      numbers
          .append(number())
          .append(oneOf(List.of(" ", " ", "", ", ", "-", " and ", " to ", "/")));
    }
    return numbers.toString();
  }

  /** Digits in groups, with a sign before and a word behind. */
  private String number() {
    StringBuilder number = new StringBuilder(oneOf(SIGNS));
    for (int i = below(3); i >= 0; i--) {
      number.append(random.nextInt(below(8) == 0 ? Integer.MAX_VALUE : 1_000));
      number.append(i > 0 ? oneOf(List.of(",", ".", " ", "'", "", "/", ":")) : "");
    }
    return number.append(oneOf(AFTER)).toString();
  }

  private String rubbish() {
    StringBuilder rubbish = new StringBuilder();
    for (int i = below(40); i >= 0; i--) {
      rubbish.append(
          switch (below(4)) {
            case 0 -> oneOf(NASTIES);
            case 1 -> (char) below(0x10000) + "";
            case 2 -> (char) (' ' + below(95)) + "";
            default -> Character.toString(below(Character.MAX_CODE_POINT + 1));
          });
    }
    return rubbish.toString();
  }

  private String repeated(String text) {
    return text.repeat(1 + LONG / (text.length() + 1));
  }

  private static List<String> lines(String language) {
    return LINES.computeIfAbsent(language, Seeds::lines);
  }
}
