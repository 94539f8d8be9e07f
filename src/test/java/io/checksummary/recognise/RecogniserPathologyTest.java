package io.checksummary.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long and strange texts: read in proportion to their length, and no number lost. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class RecogniserPathologyTest {

  private static final int MANY = 100_000;

  private static List<Mention> mentions(String text) {
    return Recogniser.english().mentions(text);
  }

  @Test
  void takesDigitsInARowForAName() {
    List<Mention> found = mentions("7".repeat(MANY));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().quantity()).isInstanceOf(Identifier.class);
  }

  @Test
  void findsEveryOneOfManyNumbers() {
    String text =
        IntStream.range(0, MANY).mapToObj(i -> "x " + i + " y ").collect(Collectors.joining());
    assertThat(mentions(text)).hasSize(MANY);
  }

  @Test
  void findsEveryNumberWordOfARow() {
    assertThat(mentions("two ".repeat(MANY))).hasSize(MANY);
    assertThat(mentions("one ".repeat(MANY))).hasSizeGreaterThan(MANY / 2);
  }

  /** Whatever the decimal mark: " ,5,6,7" once was a number without end where a comma is. */
  @Test
  void endsWithEveryShortRowOfDigitsAndMarks() {
    String signs = " ,.-5";
    int rows = (int) Math.pow(signs.length(), 7);
    for (String language : Recogniser.languages()) {
      Recogniser recogniser = Recogniser.of(language);
      for (int row = 0; row < rows; row++) {
        String text = row(signs, row);
        assertThat(recogniser.mentions(text))
            .as(language + ": " + text)
            .allMatch(mention -> mention.span().end() <= text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000://x", "Sales of 1,000://x rose", "2,000.a@b.org", "1,5@x", "½@x"})
  void noNumberIsAPartOfTheLinkBehindIt(String text) {
    int end = 0;
    for (Mention mention : mentions(text)) {
      assertThat(mention.span().start()).as(mention + " in " + text).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isPositive();
  }

  private static String row(String signs, int row) {
    StringBuilder text = new StringBuilder();
    for (int rest = row; rest > 0; rest /= signs.length()) {
      text.append(signs.charAt(rest % signs.length()));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 to 2 to ",
        "1-",
        "1–2 ",
        "between 1 and 2 and ",
        "from 1 to ",
        "1/2/",
        "1:2:",
        "1.2.",
        "million ",
        "two million ",
        "a hundred and ",
        "5 feet 2 inches ",
        "1, ",
        "$",
        "$1-",
        "minus ",
        "-",
        "more than ",
        "at least 5 or more ",
        "half a ",
        "one and a half ",
        "(((",
        "1,000,000,",
        "1 000 ",
        "@",
        "a@1",
        "http://",
        "#",
        "Q1 ",
        "March ",
        "March 3 ",
        "twenty-",
        "first ",
        "of ",
        "1 in 5 ",
        "and ",
        "1e9",
        "9'",
        "\u0000",
        "\ud800",
        "½",
        "1½",
        "٣",
        "Section ",
        "A1-",
        "between ",
        "aged ",
        "hour and a half ",
        "point five ",
        "3 hundred and ",
        "1, 2 and 3 km, ",
        "1, 2, 3, 4, ",
        "two, ",
        "1 ± ",
        "10- and ",
        "6 foot 2 ",
        "two thousand, ",
        "five minutes past ",
        "March 3 to ",
        "March to ",
        "$(",
        "the nineties ",
        "TRY ",
        "per "
      })
  void readsRepeatsOfAnything(String repeated) {
    String text = repeated.repeat(MANY / repeated.length() * 2);
    List<Mention> found = mentions(text);
    assertOrdered(found, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一",
        "十",
        "百",
        "万",
        "一万",
        "二十",
        "一二",
        "〇",
        "三分之",
        "百分之",
        "又三分之一",
        "１",
        "1万",
        "第",
        "第一",
        "三到",
        "三至四",
        "-三",
        "约",
        "超过",
        "以上",
        "半",
        "个半",
        "几",
        "数",
        "每股",
        "每",
        "2024年",
        "年",
        "月",
        "3月",
        "令和",
        "令和元年",
        "公元前",
        "下午",
        "下午三",
        "点",
        "三点",
        "三点一",
        "五元",
        "三块五",
        "米七五",
        "1米7",
        "时速",
        "摄氏",
        "零下",
        "マイナス",
        "から",
        "3から",
        "5割",
        "3割5分",
        "1株",
        "株当たり",
        "、",
        "2、3",
        "一、二",
        "年度",
        "世纪",
        "统",
        "系统一",
        "万分之",
        "负",
        "▲",
        "$",
        "$1",
        "¥",
        "人民币",
        "㍻",
        "。",
        "余万",
        "十余",
        "多",
        "1 ",
        "一 ",
        "半年",
        "以上未満",
        "20以上30未満"
      })
  void readsRepeatsOfIdeographs(String repeated) {
    String text = repeated.repeat(MANY / repeated.length());
    assertOrdered(Recogniser.of("zh").mentions(text), text);
    assertOrdered(Recogniser.of("ja").mentions(text), text);
  }

  @Test
  void keepsEveryNumberBesideABadPhrase() {
    String good = "Sales rose 12% to $3 million in 2016. ".repeat(50);
    String bad = "1 in -5/0 of two seconds' 1-2-3--4 million.and half a a third of 7:99 pm. ";
    List<String> expected = rules(mentions(good));
    List<String> found = rules(mentions(good + bad + good));
    assertThat(found.subList(0, 150)).isEqualTo(expected);
    assertThat(found.subList(found.size() - 150, found.size())).isEqualTo(expected);
  }

  private static List<String> rules(List<Mention> mentions) {
    return mentions.stream().map(Mention::rule).toList();
  }

  @Test
  void readsAnythingAtAll() {
    Random random = new Random(20_240_314);
    String[] pieces = {
      "5",
      "1,000",
      "two",
      "half",
      "a",
      "and",
      "-",
      "–",
      "$",
      "%",
      "million",
      "per",
      "cent",
      "to",
      "from",
      "between",
      " ",
      " ",
      " ",
      "\n",
      ".",
      ",",
      ":",
      "/",
      "'",
      "March",
      "2016",
      "pm",
      "year",
      "old",
      "third",
      "st",
      "kg",
      "ft",
      "Section",
      "more than",
      "or more",
      "\ud83d",
      "e",
      "×",
      "10",
      "one",
      "(",
      ")",
      "in",
      "of"
    };
    for (int round = 0; round < 3_000; round++) {
      String text =
          random.ints(30, 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
      assertOrdered(mentions(text), text);
      assertDigitsAreFound(text);
    }
  }

  /** Every digit stands in some mention, less those within a longer word. */
  private static void assertDigitsAreFound(String text) {
    List<Mention> found = mentions(text);
    for (int i = 0; i < text.length(); i++) {
      int offset = i;
      if (Character.isDigit(text.charAt(i))) {
        assertThat(found)
            .as("the digit at %s of «%s»", i, text)
            .anyMatch(m -> m.span().contains(offset));
      }
    }
  }

  private static void assertOrdered(List<Mention> found, String text) {
    int end = 0;
    for (Mention mention : found) {
      Span span = mention.span();
      assertThat(span.start()).as("mentions of «%s»", shortened(text)).isGreaterThanOrEqualTo(end);
      assertThat(span.length()).isPositive();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }

  /** Each number of a row is given the unit of the last once, however long the row is. */
  @Test
  void sharesAUnitAlongARow() {
    List<Mention> found = mentions("7, ".repeat(MANY) + "7 and 7 km");
    assertThat(found).hasSize(MANY + 2);
    assertThat(found).allMatch(m -> m.quantity() instanceof Amount a && a.unit() != null);
  }

  @Test
  void findsTheSameInEveryRepeat() {
    String text =
        "Between 10 and 15 per cent of 1,234 boats, more than $3–5 million, left on 3 May. ";
    int once = mentions(text).size();
    assertThat(mentions(text.repeat(20_000))).hasSize(once * 20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2,",
        "123,456,",
        "12.345.",
        "cent ",
        "quatre-vingt ",
        "mille milliards ",
        "dos millones y ",
        "un sur ",
        "uno de cada ",
        "vent",
        "trecento",
        "virgule un ",
        "y medio ",
        "décimo ",
        "à 3 h ",
        "14h à ",
        "de 40 ans ",
        "d'"
      })
  void takesRomanceWordsInARow(String piece) {
    for (String language : List.of("es", "fr", "pt", "it")) {
      assertThat(Recogniser.of(language).mentions(piece.repeat(MANY / 5))).isNotNull();
    }
  }
}
