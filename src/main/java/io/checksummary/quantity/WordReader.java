package io.checksummary.quantity;

import io.checksummary.quantity.Lexicon.Start;
import io.checksummary.quantity.Phrases.Match;
import java.util.List;

/**
 * Reads the numbers of a language that parts its words, in one pass over the tokens of a text, the
 * layers asked in turn what begins at each. Safe for use by many threads.
 */
final class WordReader implements Reader {

  private final Lexicon lexicon;
  private final Identifiers identifiers;
  private final Dates dates;
  private final Periods periods;
  private final Times times;
  private final HourWords hours;
  private final Ordinals ordinals;
  private final Words words;
  private final Decades decades;
  private final Ranges ranges;
  private final Measures measures;
  private final NumeralGrammar numerals;
  private final GermanicHours clock;
  private final List<Layer> numberLayers;
  private final List<WordLayer> wordLayers;

  /** One way to read what begins at a token; gives where that ends, or the token itself. */
  private interface Layer {
    int at(Reading r, int i);
  }

  /** A layer, and the kinds of phrases (bits of {@link Start}) that it reads. */
  private record WordLayer(int starts, Layer layer) {}

  WordReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.identifiers = new Identifiers(lexicon);
    this.dates = new Dates(lexicon);
    this.periods = new Periods(lexicon);
    this.times = new Times(lexicon);
    this.hours = new HourWords(lexicon);
    this.ordinals = new Ordinals(lexicon, dates, periods);
    this.words = new Words(lexicon);
    this.decades = new Decades(lexicon, new Hedges(lexicon));
    this.ranges = new Ranges(lexicon);
    this.measures = new Measures(lexicon);
    this.numerals = lexicon.grammar();
    this.clock = new GermanicHours(lexicon);
    this.numberLayers = numberLayers();
    this.wordLayers = wordLayers();
  }

  /** In the order of their claims: what is surely a name or a date is no plain number. */
  private List<Layer> numberLayers() {
    return List.of(
        identifiers::known,
        dates::atDigits,
        periods::atLetter,
        clock::at,
        times::past,
        times::at,
        hours::at,
        this::ordinal,
        identifiers::atDigits,
        ranges::at);
  }

  private List<WordLayer> wordLayers() {
    return List.of(
        new WordLayer(Start.KNOWN_NAME, identifiers::known),
        new WordLayer(Start.IDIOM, this::idiom),
        new WordLayer(Start.MONEY, this::money),
        new WordLayer(Start.MONTH, this::month),
        new WordLayer(Start.NAME, identifiers::named),
        new WordLayer(Start.VAGUE, words::vague),
        new WordLayer(Start.MULTIPLE, words::multiple),
        new WordLayer(Start.DECADE, decades::atWord),
        new WordLayer(Start.CUE, this::cue),
        new WordLayer(Start.NUMERAL, this::numeral),
        new WordLayer(Start.BOUND, this::bound));
  }

  @Override
  public List<Mention> mentions(String text) {
    Reading r = new Reading(Tokeniser.tokens(text, lexicon), lexicon);
    int i = 0;
    while (i < r.tokens.count()) {
      i = Math.max(i + 1, step(r, i));
    }
    return List.copyOf(r.found());
  }

  /** Where reading goes on after what begins at token {@code i}; {@code i} where nothing does. */
  private int step(Reading r, int i) {
    return switch (r.tokens.type(i)) {
      case Tokens.WORD -> word(r, i);
      case Tokens.NUMBER -> number(r, i);
      case Tokens.DOTTED -> dotted(r, i);
      case Tokens.VULGAR -> r.tokens.joined(i) && r.tokens.isWord(i - 1) ? i : ranges.at(r, i);
      case Tokens.SIGN -> sign(r, i);
      case Tokens.LINK -> identifiers.link(r, i);
      default -> i;
    };
  }

  private int dotted(Reading r, int i) {
    int date = dates.atDigits(r, i);
    return date > i ? date : identifiers.atDigits(r, i);
  }

  private int number(Reading r, int i) {
    for (Layer layer : numberLayers) {
      int end = layer.at(r, i);
      if (end > i) {
        return end;
      }
    }
    return i;
  }

  private int ordinal(Reading r, int i) {
    int at = rankEnd(r.tokens, i);
    int value = at < 0 ? -1 : whole(r.tokens, i);
    Match<String> unit = value < 0 ? null : lexicon.units.at(r.tokens, at);
    boolean more = r.tokens.joined(at + 1) && r.tokens.isNumber(at + 1);
    if (value < 0 || more || (unit != null && unit.end() > at + 1)) {
      return i;
    }
    boolean stones = Counts.isStones(r.tokens, i + 1, value);
    Numeral ordinal = Numeral.whole(i, at + 1, Rational.of(value), Numeral.Form.ORDINAL);
    return stones ? i : ordinals.at(r, ordinal, Rule.ORDINAL_DIGITS);
  }

  /** Where the mark of a rank stands after digits: "21st", "die 3. Etappe"; -1 where none does. */
  private int rankEnd(Tokens t, int i) {
    boolean point = t.isSign(i + 1, '.') && t.joined(i + 1) && lexicon.format.dottedRanks();
    if (!point) {
      return lexicon.suffixAt(t, i + 1);
    }
    boolean first = t.type(i - 1) == Tokens.END;
    boolean noun = t.isWord(i + 2) && t.sameLine(i + 2) && !t.joined(i + 2);
    boolean cued = lexicon.is(t, i - 1, Cue.ORDINAL_BEFORE) && t.near(i);
    boolean alone = first && t.type(i + 2) == Tokens.END;
    boolean rank = noun ? cued || (first && t.isCapital(i + 2)) : alone;
    return rank && t.plain(i) >= 0 ? i + 1 : -1;
  }

  /** The worth of digits that may be grouped; -1 for anything else. */
  private int whole(Tokens t, int i) {
    int plain = t.plain(i);
    if (plain >= 0 || !t.isNumber(i) || t.length(i) > 11) {
      return plain;
    }
    Rational value = Rational.of(Digits.value(t.text, t.start(i), t.end(i), lexicon.format));
    return value.isWhole() ? value.numerator().intValue() : -1;
  }

  private int sign(Reading r, int i) {
    Tokens t = r.tokens;
    if (t.isSign(i, '#')) {
      return identifiers.hash(r, i);
    }
    int phone = t.isSign(i, '+') ? identifiers.international(r, i) : i;
    if (phone > i) {
      return phone;
    }
    int starts = lexicon.starts(t, i);
    int bound = (starts & Start.BOUND) == 0 ? i : bound(r, i);
    if (bound > i) {
      return bound;
    }
    return (starts & Start.MONEY) != 0
            || (t.isSign(i, '-') && t.isNumber(i + 1))
            || (t.isSign(i, '(') && t.isNumber(i + 1) && t.joined(i + 1))
            || (t.isSign(i, '-') && isMoney(t, i + 1))
        ? ranges.at(r, i)
        : i;
  }

  private boolean isMoney(Tokens t, int i) {
    boolean free = t.type(i) == Tokens.SIGN || (t.joined(i) && !t.joined(i - 1));
    return free && (lexicon.starts(t, i) & Start.MONEY) != 0;
  }

  private int bound(Reading r, int i) {
    Match<Bound> bound = lexicon.boundsBefore.at(r.tokens, i);
    if (bound == null) {
      return i;
    }
    r.hedge(bound.value(), i, bound.end());
    return bound.end();
  }

  private int word(Reading r, int i) {
    int starts = lexicon.starts(r.tokens, i);
    boolean code = isCode(r.tokens, i);
    int end = code ? periods.atLetter(r, i) : i;
    for (int k = 0; starts != 0 && end <= i && k < wordLayers.size(); k++) {
      WordLayer layer = wordLayers.get(k);
      end = (starts & layer.starts) != 0 ? layer.layer.at(r, i) : i;
    }
    return end > i || !code ? end : identifiers.atWord(r, i);
  }

  private static boolean isCode(Tokens t, int i) {
    boolean times = t.joined(i) && t.isNumber(i - 1) && t.is(i, "x");
    return !times
        && t.joined(i + 1)
        && (t.isNumber(i + 1)
            || t.type(i + 1) == Tokens.DOTTED
            || (t.isSign(i + 1, '-') && t.isNumber(i + 2)));
  }

  private int idiom(Reading r, int i) {
    Match<Boolean> idiom = lexicon.idioms.at(r.tokens, i);
    return idiom == null ? i : idiom.end();
  }

  /** "USD 5", "A$5": a letter may begin a sign and be a word as well. */
  private int money(Reading r, int i) {
    return lexicon.moneyBefore.at(r.tokens, i) == null ? i : ranges.at(r, i);
  }

  private int month(Reading r, int i) {
    Match<Lexicon.Month> month = lexicon.months.at(r.tokens, i);
    return month == null ? periods.atSeason(r, i) : dates.atMonth(r, i, month);
  }

  private int cue(Reading r, int i) {
    int zero = words.zeroOrBoth(r, i);
    int end = zero > i ? zero : periods.atFiscal(r, i);
    for (int k = 0; end <= i && k < Reading.FRAMES.size(); k++) {
      Cue cue = Reading.FRAMES.get(k);
      if (lexicon.is(r.tokens, i, cue)) {
        r.frame(cue, i + 1);
      }
    }
    return end;
  }

  private int numeral(Reading r, int i) {
    NumberWord word = lexicon.numberWord(r.tokens, i);
    if (word == null) {
      return i;
    }
    return switch (word.type()) {
      case POINT -> ranges.at(r, i);
      case AND, SUFFIX, COUPLE, RANK, AVOS, WITH -> i;
      case HUNDREDS, THOUSAND, SCORE, SIXTY -> cardinal(r, i);
      case HUNDRED, SCALE, GROUP, DENOMINATOR, DEMI, ELIDED, MIXED ->
          numerals.at(r.tokens, i) == null ? i : cardinal(r, i);
      case ONE -> one(r, i);
      case MINUS -> measures(r, i);
      case ORDINAL_DIGIT, ORDINAL, ORDINAL_SCALE -> ordinalWord(r, i);
      case ARTICLE -> article(r, i);
      case DIGIT -> isPronoun(r, i, word) ? i : cardinal(r, i);
      case ZERO, TEEN, TEN -> cardinal(r, i);
      case HALF, QUARTER -> half(r, i);
    };
  }

  private int article(Reading r, int i) {
    int half = words.unitAndHalf(r, i);
    if (half > i || lexicon.idioms.at(r.tokens, i + 1) != null) {
      return half;
    }
    int end = lexicon.numberWord(r.tokens, i + 1) == null ? i : ranges.at(r, i);
    return end > i ? end : words.article(r, i, measures);
  }

  private int measures(Reading r, int i) {
    return r.tokens.isNumber(i + 1) || lexicon.numberWord(r.tokens, i + 1) != null
        ? ranges.at(r, i)
        : i;
  }

  private int cardinal(Reading r, int i) {
    Numeral n = numerals.at(r.tokens, i);
    if (n != null && n.form() == Numeral.Form.ORDINAL) {
      return ordinals.at(r, n, Rule.ORDINAL_WORD);
    }
    int time = clock.at(r, i);
    time = time > i ? time : times.past(r, i);
    time = time > i ? time : times.at(r, i);
    time = time > i ? time : hours.at(r, i);
    time = time > i || n == null ? time : dates.atCardinal(r, n);
    return time > i ? time : ranges.at(r, i);
  }

  /** "un", "una" where it counts: "un millón", "una hora después", "un muerto". */
  private int one(Reading r, int i) {
    Tokens t = r.tokens;
    Numeral n = numerals.at(t, i);
    if (n == null || n.to() > i + 1) {
      return n == null ? i : cardinal(r, i);
    }
    Match<String> unit = t.near(i + 1) ? lexicon.units.at(t, i + 1) : null;
    boolean percent = unit != null && unit.value().startsWith("percent");
    int said = clock.at(r, i);
    int time = said > i ? said : hours.at(r, i);
    int first = time > i ? time : dates.atCardinal(r, n);
    if (first > i) {
      return first;
    }
    int elided = t.isSign(i + 1, '\'') && t.joined(i + 1) ? i + 1 : i;
    int end = percent ? i : words.article(r, i, elided + 1, measures);
    return end > i || !(percent || words.isArticleCounting(r, i)) ? end : cardinal(r, i);
  }

  /** "la prima volta", but not "due anni prima". */
  private boolean isLed(Tokens t, int i) {
    return t.near(i)
        && (lexicon.is(t, i - 1, Cue.THE)
            || lexicon.is(t, i - 1, Cue.POSSESSIVE)
            || lexicon.is(t, i - 1, Cue.TO)
            || lexicon.is(t, i - 1, Cue.IN));
  }

  private int ordinalWord(Reading r, int i) {
    if (lexicon.is(r.tokens, i, Cue.LED_ORDINAL) && !isLed(r.tokens, i)) {
      return i;
    }
    Numeral n = numerals.at(r.tokens, i);
    if (n != null && n.form() == Numeral.Form.FRACTION) {
      return ranges.at(r, i);
    }
    return n == null ? i : ordinals.at(r, n, Rule.ORDINAL_WORD);
  }

  /** "half" as a part of a compound word counts nothing: "half-empty". */
  private int half(Reading r, int i) {
    Tokens t = r.tokens;
    boolean compound =
        t.joined(i)
            || (t.isSign(i + 1, '-')
                && t.joined(i + 1)
                && lexicon.units.at(t, i + 2) == null
                && lexicon.numberWord(t, i + 2) == null);
    int said = clock.at(r, i);
    int past = said > i ? said : times.past(r, i);
    return past > i || compound ? past : ranges.at(r, i);
  }

  /** Whether "one" stands for something rather than counts; a number that goes on counts. */
  private boolean isPronoun(Reading r, int i, NumberWord word) {
    if (!word.value().equals(Rational.ONE)) {
      return false;
    }
    Numeral n = numerals.at(r.tokens, i);
    boolean alone = n != null && n.to() == i + 1;
    return alone && !words.isOneCounting(r, i);
  }
}
