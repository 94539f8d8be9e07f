package io.checksummary.evaluation;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Errors in the words that say what a number means: its currency, unit, bound, direction or status.
 *
 * <p>The words are this generator's own, and not those that the checker goes by.
 */
final class WordErrors {

  /** Left for right; no turning back. */
  private static final Map<String, String> CURRENCIES =
      table(
          """
          US$ €   £ €   € $   $ €
          dollars euros   dollar euro   euros pounds   euro pound   pounds euros   pound euro
          USD EUR   EUR USD   GBP EUR   yen yuan   yuan yen   rupees pesos   pesos rupees
          """);

  private static final Map<String, String> UNITS =
      table(
          """
          miles kilometers   mile kilometer   kilometers miles   kilometer mile
          kilometres miles   kilometre mile   km miles   mph km/h   km/h mph   kph mph
          feet meters   foot meter   ft m   meters feet   meter foot   metres feet   metre foot
          inches centimeters   inch centimeter   cm inches   centimetres inches   yards feet
          pounds kilograms   pound kilogram   lbs kg   kg lb   kilograms pounds   ounces grams
          tons pounds   tonnes kilograms   tonne kilogram   ton pound   grams ounces
          acres hectares   acre hectare   hectares acres   gallons liters   litres gallons
          years months   year month   months years   month year   weeks days   week day
          days weeks   day week   hours minutes   hour minute   minutes hours   minute hour
          seconds minutes   second minute   decades years   decade year
          """);

  /** Verbs and nouns before a number, each for the other. */
  private static final Map<String, String> MOVES =
      opposites(
          """
          rose fell   rise fall   rises falls   risen fallen   rising falling
          increased decreased   increase decrease   increases decreases   increasing decreasing
          grew shrank   grow shrink   growth decline   growing shrinking   grown shrunk
          gained lost   gain loss   gains losses   climbed dropped   climb drop   climbing dropping
          jumped plunged   jump plunge   surged slumped   surge slump   soared tumbled
          higher lower   raised cut   advanced slipped   expanded contracted   profit loss
          """);

  private static final Map<String, String> ONE_WAY_MOVES =
      table(
          """
          declined rose   decline rise   reduced raised   reduction rise   dipped rose
          sank rose   profits losses   up down   down up
          """);

  /** After a number, where only a noun or an adverb says which way. */
  private static final Map<String, String> MOVED =
      opposites(
          """
          rise fall   increase decrease   growth decline   gain loss   jump plunge   surge slump
          higher lower   up down   above below   ahead\\sof behind   profit loss   lead deficit
          """);

  private static final Map<String, String> RESULTS =
      opposites("won lost   win defeat   beat lost\\sto   wins defeats   winning losing");

  private static final Map<String, String> STATUSES =
      table(
          """
          was is\\sexpected\\sto\\sbe   were are\\sexpected\\sto\\sbe
          reached is\\sexpected\\sto\\sreach   rose is\\sexpected\\sto\\srise
          fell is\\sexpected\\sto\\sfall   grew is\\sexpected\\sto\\sgrow
          increased is\\sforecast\\sto\\sincrease   totaled is\\sexpected\\sto\\stotal
          earned hopes\\sto\\searn   generated plans\\sto\\sgenerate   reported forecast
          posted forecast   achieved targets   delivered aims\\sto\\sdeliver
          raised plans\\sto\\sraise   sold hopes\\sto\\ssell   received hopes\\sto\\sreceive
          expects reported   expect reported   will\\sbe was   target result   goal result
          forecast\\sof result\\sof   projected actual   will\\sreach reached   will\\spay paid
          will\\scost cost   will\\screate created   will\\sreceive received
          is\\sexpected\\sto\\sbe was   are\\sexpected\\sto\\sbe were
          is\\sexpected\\sto\\scost cost   is\\sexpected\\sto\\sreach reached
          is\\sexpected\\sto\\sgrow grew   is\\sexpected\\sto\\srise rose
          is\\sexpected\\sto\\sfall fell   is\\sexpected\\sto\\sincrease increased
          are\\sexpected\\sto\\sgrow grew   are\\sexpected\\sto\\sincrease increased
          """);

  private static final Map<String, String> BOUNDS =
      table(
          """
          more\\sthan less\\sthan   less\\sthan more\\sthan   over under   under over
          at\\sleast at\\smost   at\\smost at\\sleast   up\\sto at\\sleast   above below   below above
          fewer\\sthan more\\sthan   nearly more\\sthan   almost more\\sthan
          no\\smore\\sthan no\\sless\\sthan   no\\sless\\sthan no\\smore\\sthan   as\\smany\\sas at\\sleast
          no\\sfewer\\sthan no\\smore\\sthan   exceeding not\\sexceeding
          """);

  private static final Map<String, String> BOUNDS_AFTER =
      table(
          """
          or\\smore or\\sless   or\\sless or\\smore   or\\sfewer or\\smore   or\\solder or\\syounger
          or\\syounger or\\solder   or\\sabove or\\sbelow   or\\shigher or\\slower   and\\sover and\\sunder
          and\\sabove and\\sbelow   and\\sunder and\\sover
          """);

  /** What may stand between a verb and the number that it moves. */
  private static final String FILLERS =
      "(?:\\s+(?:by|to|from|of|about|around|some|nearly|almost|roughly|another|a|an|the|its|further"
          + "|approximately|more\\s+than|over|at\\s+least|as\\s+much\\s+as|only|just|in))*\\s+$";

  /** Up and down only where they are said of a figure: "called up 20 players" is no rise. */
  private static final String NOT_OF_A_VERB =
      "(?:(?<=[,(–] |\\bwas |\\bwere |\\bis |\\bare |\\bsales |\\bbeen )|(?!up\\b|down\\b))";

  private static final Pattern MOVE_BEFORE =
      Pattern.compile(
          "(?i)(?<![\\w-])"
              + NOT_OF_A_VERB
              + "("
              + anyOf(MOVES, ONE_WAY_MOVES)
              + ")(?!\\s+to\\s+\\w+\\s)"
              + FILLERS);
  private static final Pattern MOVE_AFTER =
      Pattern.compile("(?i)^[\\s-]+(?:[a-z]+\\s+)?(" + anyOf(MOVED) + ")(?![\\w-])");
  private static final Pattern RESULT_BEFORE =
      Pattern.compile("(?i)(?<![\\w-])(" + anyOf(RESULTS) + ")(?:\\s+\\w+){0,3}\\s+$");
  private static final Pattern RESULT_AFTER =
      Pattern.compile("(?i)^[\\s-]+(?:[a-z]+\\s+)?(" + anyOf(RESULTS) + ")(?![\\w-])");
  private static final Pattern STATUS_BEFORE =
      Pattern.compile(
          "(?i)(?<![\\w-])(?<!\\b(?:was|were|is|are|be|been|has|had|have|by|a|the|and|to|not) )("
              + anyOf(STATUSES)
              + ")(?!\\s+to\\b)(?:\\s+[A-Za-z$€£'-]+){0,4}\\s+$");
  private static final Pattern BOUND_BEFORE =
      Pattern.compile("(?i)(?<![\\w-])(" + anyOf(BOUNDS) + ")(?:\\s+(?:a|an|the))?\\s+$");
  private static final Pattern BOUND_WITHIN =
      Pattern.compile("(?i)^(" + anyOf(BOUNDS) + ")(?=\\s)");
  private static final Pattern BOUND_AFTER =
      Pattern.compile("(?i)^\\s*(" + anyOf(BOUNDS_AFTER) + ")(?![\\w-])");
  private static final Pattern CURRENCY =
      Pattern.compile("(?i)US\\$|[$€£]|(?<![a-z])(?:" + anyOf(CURRENCIES) + ")(?![a-z])");
  private static final Pattern UNIT =
      Pattern.compile("(?i)(?<![a-z])(?:" + anyOf(UNITS) + ")(?![a-z])");
  private static final Pattern PER_CENT = Pattern.compile("(?i)\\s*(?:%|per\\s?cent)");
  private static final Pattern POINTS =
      Pattern.compile("(?i)(?<=\\d) ?(percentage|pct)?[ -]points?");

  /** How far before a number the words about it are sought. */
  private static final int REACH = 60;

  private WordErrors() {}

  static List<Planted> currencyChanged(SoundText sound, Article article, RandomGenerator random) {
    return inside(sound, CURRENCY, CURRENCIES, Amount.Kind.MONEY);
  }

  static List<Planted> unitChanged(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>(inside(sound, UNIT, UNITS, Amount.Kind.MEASURE));
    planted.addAll(inside(sound, UNIT, UNITS, Amount.Kind.DURATION));
    return planted;
  }

  private static List<Planted> inside(
      SoundText sound, Pattern words, Map<String, String> table, Amount.Kind kind) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Matcher word = words.matcher(sound.text());
      word.region(mention.span().start(), mention.span().end());
      if (isOf(kind, mention) && word.find()) {
        Span part = new Span(word.start(), word.end());
        String by = other(table, word.group());
        planted.add(Planted.within(sound.text(), mention.span(), part, by));
      }
    }
    return planted;
  }

  private static boolean isOf(Amount.Kind kind, Mention mention) {
    return mention.quantity() instanceof Amount amount && amount.kind() == kind;
  }

  /** Percentage points for per cent, and per cent for percentage points. */
  static List<Planted> pointsForPercent(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      boolean percent = isOf(Amount.Kind.PERCENT, mention);
      boolean points = isOf(Amount.Kind.PERCENTAGE_POINT, mention);
      Matcher word = (percent ? PER_CENT : POINTS).matcher(sound.text());
      word.region(mention.span().start(), mention.span().end());
      word.useTransparentBounds(true);
      if ((percent || points) && word.find()) {
        Span part = new Span(word.start(), word.end());
        String by = percent ? " percentage points" : " per cent";
        planted.add(Planted.within(sound.text(), mention.span(), part, by));
      }
    }
    return planted;
  }

  /** "more than 400" told as "less than 400". */
  static List<Planted> boundTurned(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      boolean bounded =
          (mention.quantity() instanceof Amount amount && amount.bound() != null)
              || (mention.quantity() instanceof CalendarDate date && date.bound() != null);
      Planted turned = bounded ? turned(sound.text(), mention.span()) : null;
      if (turned != null) {
        planted.add(turned);
      }
    }
    return planted;
  }

  private static @Nullable Planted turned(String text, Span number) {
    Planted before = before(text, number, BOUND_BEFORE, BOUNDS);
    if (before != null) {
      return before;
    }
    Matcher within = BOUND_WITHIN.matcher(text).region(number.start(), number.end());
    if (within.find()) {
      Span words = new Span(within.start(1), within.end(1));
      return Planted.within(text, number, words, other(BOUNDS, within.group(1)));
    }
    return after(text, number, BOUND_AFTER, BOUNDS_AFTER);
  }

  /** "rose 12%" told as "fell 12%". */
  static List<Planted> directionTurned(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Planted turned =
          mention.quantity() instanceof ContestScore
              ? turnedResult(sound.text(), mention.span())
              : turnedMove(sound.text(), mention);
      if (turned != null) {
        planted.add(turned);
      }
    }
    return planted;
  }

  private static @Nullable Planted turnedResult(String text, Span number) {
    Planted before = before(text, number, RESULT_BEFORE, RESULTS);
    return before != null ? before : after(text, number, RESULT_AFTER, RESULTS);
  }

  private static @Nullable Planted turnedMove(String text, Mention mention) {
    if (!moves(mention)) {
      return null;
    }
    Map<String, String> table = new HashMap<>(ONE_WAY_MOVES);
    table.putAll(MOVES);
    Planted before = before(text, mention.span(), MOVE_BEFORE, table);
    return before != null ? before : after(text, mention.span(), MOVE_AFTER, MOVED);
  }

  /** What rises and falls. */
  private static boolean moves(Mention mention) {
    return mention.quantity() instanceof Amount amount
        && amount.kind() != Amount.Kind.ORDINAL
        && amount.kind() != Amount.Kind.AGE
        && amount.kind() != Amount.Kind.DURATION;
  }

  /** "expects $5 billion" told as "reported $5 billion", and the other way round. */
  static List<Planted> statusChanged(SoundText sound, Article article, RandomGenerator random) {
    List<Planted> planted = new ArrayList<>();
    for (Mention mention : sound.mentions()) {
      Planted changed =
          mayBeForeseen(mention)
              ? before(sound.text(), mention.span(), STATUS_BEFORE, STATUSES)
              : null;
      if (changed != null) {
        planted.add(changed);
      }
    }
    return planted;
  }

  /** Figures that are forecast and reported: not "the three lodges". */
  private static boolean mayBeForeseen(Mention mention) {
    return moves(mention)
        && mention.quantity() instanceof Amount amount
        && (amount.unit() != null || amount.value().compareTo(Rational.of(100)) >= 0);
  }

  private static @Nullable Planted before(
      String text, Span number, Pattern words, Map<String, String> table) {
    int from = Math.max(0, number.start() - REACH);
    Matcher found = words.matcher(text).region(from, number.start());
    found.useTransparentBounds(true);
    return found.find() ? beside(text, number, found, table) : null;
  }

  private static @Nullable Planted after(
      String text, Span number, Pattern words, Map<String, String> table) {
    Matcher found = words.matcher(text).region(number.end(), text.length());
    return found.find() ? beside(text, number, found, table) : null;
  }

  private static Planted beside(
      String text, Span number, Matcher found, Map<String, String> table) {
    Span words = new Span(found.start(1), found.end(1));
    String by = NumberTexts.likeCase(other(table, found.group(1)), found.group(1));
    return Planted.beside(text, number, words, by);
  }

  private static String other(Map<String, String> table, String words) {
    String known = table.get(words);
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return known != null ? known : Objects.requireNonNull(table.get(plain), words);
  }

  // --- tables: pairs of words, two spaces or more between pairs

  static Map<String, String> table(String pairs) {
    Map<String, String> table = new HashMap<>();
    for (String pair : pairs.strip().split("\\s{2,}|\\n", -1)) {
      String[] sides = pair.strip().split(" ", -1);
      table.put(sides[0].replace("\\s", " "), sides[1].replace("\\s", " "));
    }
    return Map.copyOf(table);
  }

  private static Map<String, String> opposites(String pairs) {
    Map<String, String> table = new HashMap<>();
    table(pairs)
        .forEach((one, other) -> {
          table.put(one, other);
          table.put(other, one);
        });
    return Map.copyOf(table);
  }

  /** The longest first, so that "no more than" is not found as "more than". */
  private static String anyOf(Map<String, String> table) {
    return anyOf(table, Map.of());
  }

  private static String anyOf(Map<String, String> table, Map<String, String> more) {
    return Stream.of(table, more)
        .flatMap(words -> words.keySet().stream())
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }
}
