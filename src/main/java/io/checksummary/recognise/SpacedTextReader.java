package io.checksummary.recognise;

import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.Rational;
import io.checksummary.recognise.amount.BoundReader;
import io.checksummary.recognise.date.ClockTimeReader;
import io.checksummary.recognise.date.DateReader;
import io.checksummary.recognise.date.DecadeReader;
import io.checksummary.recognise.date.GermanicClockTimes;
import io.checksummary.recognise.date.PeriodReader;
import io.checksummary.recognise.date.RomanceClockTimes;
import io.checksummary.recognise.lexicon.LexicalCue;
import io.checksummary.recognise.lexicon.Lexicon;
import io.checksummary.recognise.lexicon.Lexicon.Start;
import io.checksummary.recognise.lexicon.PhraseDictionary.Match;
import io.checksummary.recognise.mention.MentionReader;
import io.checksummary.recognise.mention.RecognitionRule;
import io.checksummary.recognise.mention.RecognitionState;
import io.checksummary.recognise.numeral.CompoundNumerals;
import io.checksummary.recognise.numeral.Numeral;
import io.checksummary.recognise.phrase.BareNumberReader;
import io.checksummary.recognise.phrase.IdentifierReader;
import io.checksummary.recognise.phrase.NumberWordReader;
import io.checksummary.recognise.phrase.OrdinalReader;
import io.checksummary.recognise.phrase.QuantityWords;
import io.checksummary.recognise.phrase.RangeReader;
import io.checksummary.recognise.token.CompoundSplitter;
import io.checksummary.recognise.token.DigitGroups;
import io.checksummary.recognise.token.NumberTokeniser;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.text.Checkpoint;
import java.util.List;

/**
 * Reads the numbers of a language that parts its words, in one pass over the tokens of a text, the
 * layers asked in turn what begins at each. Safe for use by many threads.
 */
final class SpacedTextReader implements MentionReader {

  private final Lexicon lexicon;

  private final CompoundSplitter splitter;

  private final IdentifierReader identifiers;

  private final DateReader dates;

  private final PeriodReader periods;

  private final ClockTimeReader times;

  private final RomanceClockTimes hours;

  private final OrdinalReader ordinals;

  private final QuantityWords words;

  private final DecadeReader decades;
  private final NumberWordReader numberWords;

  private final RangeReader ranges;

  private final GermanicClockTimes clock;

  private final List<Layer> numberLayers;

  private final List<WordLayer> wordLayers;

  /** One way to read what begins at a token; gives where that ends, or the token itself. */
  private interface Layer {
    int at(RecognitionState r, int i);
  }

  /** A layer, and the kinds of phrases (bits of {@link Start}) that it reads. */
  private record WordLayer(int starts, Layer layer) {}

  SpacedTextReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.splitter = CompoundNumerals.of(lexicon);
    this.identifiers = new IdentifierReader(lexicon);
    this.dates = new DateReader(lexicon);
    this.periods = new PeriodReader(lexicon);
    this.times = new ClockTimeReader(lexicon);
    this.hours = new RomanceClockTimes(lexicon);
    this.ordinals = new OrdinalReader(lexicon, dates, periods);
    this.words = new QuantityWords(lexicon);
    this.decades = new DecadeReader(lexicon, new BoundReader(lexicon));
    this.ranges = new RangeReader(lexicon);
    this.numberWords = new NumberWordReader(lexicon);
    this.clock = new GermanicClockTimes(lexicon);
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
        new WordLayer(Start.NUMERAL, numberWords::at),
        new WordLayer(Start.BOUND, this::bound));
  }

  @Override
  public List<Mention> mentions(String text) {
    RecognitionState r =
        new RecognitionState(
            NumberTokeniser.tokens(text, lexicon.vocabulary, lexicon.format.marks(), splitter));
    int i = 0;
    while (i < r.tokens().count()) {
      Checkpoint.pass();
      i = Math.max(i + 1, step(r, i));
    }
    return List.copyOf(r.found());
  }

  /** Where reading goes on after what begins at token {@code i}; {@code i} where nothing does. */
  private int step(RecognitionState r, int i) {
    return switch (r.tokens().type(i)) {
      case NumberTokens.WORD -> word(r, i);
      case NumberTokens.NUMBER -> number(r, i);
      case NumberTokens.DOTTED -> dotted(r, i);
      case NumberTokens.VULGAR ->
          r.tokens().joined(i) && r.tokens().isWord(i - 1) ? i : ranges.at(r, i);
      case NumberTokens.SIGN -> sign(r, i);
      case NumberTokens.LINK -> identifiers.link(r, i);
      default -> i;
    };
  }

  private int dotted(RecognitionState r, int i) {
    int date = dates.atDigits(r, i);
    return date > i ? date : identifiers.atDigits(r, i);
  }

  private int number(RecognitionState r, int i) {
    for (Layer layer : numberLayers) {
      int end = layer.at(r, i);
      if (end > i) {
        return end;
      }
    }
    return i;
  }

  private int ordinal(RecognitionState r, int i) {
    int at = rankEnd(r.tokens(), i);
    int value = at < 0 ? -1 : whole(r.tokens(), i);
    Match<String> unit = value < 0 ? null : lexicon.units.at(r.tokens(), at);
    boolean more = r.tokens().joined(at + 1) && r.tokens().isNumber(at + 1);
    if (value < 0 || more || (unit != null && unit.end() > at + 1)) {
      return i;
    }
    boolean stones = BareNumberReader.isStones(r.tokens(), i + 1, value);
    Numeral ordinal = Numeral.whole(i, at + 1, Rational.of(value), Numeral.Form.ORDINAL);
    return stones ? i : ordinals.at(r, ordinal, RecognitionRule.ORDINAL_DIGITS);
  }

  /** Where the mark of a rank stands after digits: "21st", "die 3. Etappe"; -1 where none does. */
  private int rankEnd(NumberTokens t, int i) {
    boolean point = t.isSign(i + 1, '.') && t.joined(i + 1) && lexicon.format.dottedRanks();
    if (!point) {
      return lexicon.suffixAt(t, i + 1);
    }
    boolean first = t.type(i - 1) == NumberTokens.END;
    boolean noun = t.isWord(i + 2) && t.sameLine(i + 2) && !t.joined(i + 2);
    boolean cued = lexicon.is(t, i - 1, LexicalCue.ORDINAL_BEFORE) && t.near(i);
    boolean alone = first && t.type(i + 2) == NumberTokens.END;
    boolean rank = noun ? cued || (first && t.isCapital(i + 2)) : alone;
    return rank && t.plain(i) >= 0 ? i + 1 : -1;
  }

  /** The worth of digits that may be grouped; -1 for anything else. */
  private int whole(NumberTokens t, int i) {
    int plain = t.plain(i);
    if (plain >= 0 || !t.isNumber(i) || t.length(i) > 11) {
      return plain;
    }
    Rational value =
        Rational.of(DigitGroups.value(t.text(), t.start(i), t.end(i), lexicon.format.marks()));
    return value.isWhole() ? value.numerator().intValue() : -1;
  }

  private int sign(RecognitionState r, int i) {
    NumberTokens t = r.tokens();
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

  private boolean isMoney(NumberTokens t, int i) {
    boolean free = t.type(i) == NumberTokens.SIGN || (t.joined(i) && !t.joined(i - 1));
    return free && (lexicon.starts(t, i) & Start.MONEY) != 0;
  }

  private int bound(RecognitionState r, int i) {
    Match<Bound> bound = lexicon.boundsBefore.at(r.tokens(), i);
    if (bound == null || isDirection(r.tokens(), i)) {
      return i;
    }
    r.hedge(bound.value(), i, bound.end());
    return bound.end();
  }

  /**
   * "ticked up to 5%": the word that opens the bound belongs to the verb before it; "a 3-under 69":
   * to the number before it.
   */
  private boolean isDirection(NumberTokens t, int i) {
    boolean compound = t.isWord(i) && t.joined(i) && t.isSign(i - 1, '-') && t.isNumber(i - 2);
    boolean particle =
        lexicon.is(t, i, LexicalCue.CHANGE) && lexicon.is(t, i - 1, LexicalCue.PARTICLE_VERB);
    return compound || particle;
  }

  private int word(RecognitionState r, int i) {
    int starts = lexicon.starts(r.tokens(), i);
    boolean code = isCode(r.tokens(), i);
    int end = code ? periods.atLetter(r, i) : i;
    for (int k = 0; starts != 0 && end <= i && k < wordLayers.size(); k++) {
      WordLayer layer = wordLayers.get(k);
      end = (starts & layer.starts) != 0 ? layer.layer.at(r, i) : i;
    }
    return end > i || !code ? end : identifiers.atWord(r, i);
  }

  private static boolean isCode(NumberTokens t, int i) {
    boolean times = t.joined(i) && t.isNumber(i - 1) && t.is(i, "x");
    return !times
        && t.joined(i + 1)
        && (t.isNumber(i + 1)
            || t.type(i + 1) == NumberTokens.DOTTED
            || (t.isSign(i + 1, '-') && t.isNumber(i + 2)));
  }

  private int idiom(RecognitionState r, int i) {
    Match<Boolean> idiom = lexicon.idioms.at(r.tokens(), i);
    return idiom == null ? i : idiom.end();
  }

  /** "USD 5", "A$5": a letter may begin a sign and be a word as well. */
  private int money(RecognitionState r, int i) {
    boolean named = (lexicon.starts(r.tokens(), i) & Start.NAME) != 0 && r.tokens().isCapital(i);
    boolean name = named && r.tokens().plain(i + 1, 2) >= 0;
    return name || lexicon.moneyBefore.at(r.tokens(), i) == null ? i : ranges.at(r, i);
  }

  private int month(RecognitionState r, int i) {
    Match<Lexicon.Month> month = lexicon.months.at(r.tokens(), i);
    return month == null ? periods.atSeason(r, i) : dates.atMonth(r, i, month);
  }

  private int cue(RecognitionState r, int i) {
    int zero = words.zeroOrBoth(r, i);
    int end = zero > i ? zero : periods.atFiscal(r, i);
    for (int k = 0; end <= i && k < LexicalCue.FRAMES.size(); k++) {
      LexicalCue cue = LexicalCue.FRAMES.get(k);
      if (lexicon.is(r.tokens(), i, cue)) {
        r.frame(cue, i + 1);
      }
    }
    return end;
  }
}
