package io.checksummary.recognise.lexicon;

import io.checksummary.quantity.Bound;
import io.checksummary.quantity.Rational;
import io.checksummary.quantity.Units;
import io.checksummary.recognise.token.NumberTokens;
import io.checksummary.recognise.token.Vocabulary;
import io.checksummary.text.resource.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that make numbers, as its tables give them, and the signs that all
 * languages share. Immutable once loaded.
 *
 * <p>To add a language is to add a folder of tables beside {@code en}.
 */
public final class Lexicon {

  /**
   * A scale in letters: "bn".
   *
   * @param open whether the letters may mean something else than a scale ("m")
   * @param ofMoney whether they are a scale beside money alone ("MM")
   */
  public record Scale(Rational worth, boolean open, boolean ofMoney) {}

  /**
   * A word that multiplies: "double" in "double the".
   *
   * @param after how many words of the phrase only tell what it is, and are not part of the number
   */
  public record Multiple(Rational factor, int after) {}

  /**
   * Words before a number that make a name of it.
   *
   * @param capital whether they do so only with a capital letter
   */
  public record Name(boolean capital) {}

  /**
   * A month, 1 to 12, whether its word is another word too ("may"), and whether it is an
   * abbreviation ("sept"), which a point may follow.
   */
  public record Month(int number, boolean open, boolean cut) {}

  public final LanguageFormat format;

  public final Vocabulary vocabulary = new Vocabulary();

  public final PhraseDictionary<String> units = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<CurrencyWord> moneyBefore = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<CurrencyWord> moneyAfter = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Scale> scales = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Bound> boundsBefore = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Bound> boundsAfter = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Boolean> idioms = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Boolean> knownNames = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Name> names = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Boolean> attachedNames = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Magnitude> vague = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Multiple> multiples = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Month> months = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Integer> seasons = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<Integer> decades = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<DayHalf> halves = new PhraseDictionary<>(vocabulary);

  public final PhraseDictionary<DayHalf> dayParts = new PhraseDictionary<>(vocabulary);

  /** Names of units with a slip of the pen, behind digits. */
  public final MisspeltWords<String> misspeltUnits = new MisspeltWords<>(8);

  /** Scales with a slip of the pen, behind digits. */
  public final MisspeltWords<NumberWord> misspeltScales = new MisspeltWords<>(7);

  private @Nullable NumberWord[] numberWords = new NumberWord[0];

  private final List<EnumSet<LexicalCue>> cues = new ArrayList<>();

  private int[] starts = new int[0];

  private final LanguageTables tables;

  private final Set<String> compoundParts = new HashSet<>();

  private Lexicon(String language) {
    this.tables = new LanguageTables(language);
    this.format = LanguageFormat.of(tables);
  }

  /**
   * @param language whose tables are read, {@code en} for one
   */
  public static Lexicon load(String language) {
    Lexicon lexicon = new Lexicon(language);
    new PhraseLoader(lexicon, lexicon.tables).load();
    lexicon.loadCues();
    lexicon.loadNumerals();
    new MoneyAndUnitLoader(lexicon, lexicon.tables).load();
    lexicon.starts = Arrays.copyOf(lexicon.starts, lexicon.vocabulary.size());
    lexicon.numberWords = Arrays.copyOf(lexicon.numberWords, lexicon.vocabulary.size());
    return lexicon;
  }

  /** Whether the word of a symbol says something by itself, not as a part of a phrase alone. */
  public boolean isWord(int symbol) {
    return starts[symbol] != 0
        || numberWords[symbol] != null
        || (symbol < cues.size() && !cues.get(symbol).isEmpty())
        || units.begins(symbol)
        || moneyAfter.begins(symbol);
  }

  /** The words that numbers in one word are made of. */
  public Set<String> compoundParts() {
    return compoundParts;
  }

  /** How the word of a symbol goes into a number; null where it is no such word. */
  public NumberWord.@Nullable Type typeOf(int symbol) {
    NumberWord word = numberWords[symbol];
    return word == null ? null : word.type();
  }

  /** Whether the word of a symbol may end a number in one word: "jährig". */
  public boolean isTail(int symbol) {
    return symbol < cues.size() && cues.get(symbol).contains(LexicalCue.COMPOUND_TAIL);
  }

  /** Whether the token ends like a noun in the plural and is not known to be none. */
  public boolean isPlural(NumberTokens t, int at) {
    return format.isPlural(t, at) && !is(t, at, LexicalCue.NO_PLURAL);
  }

  /** Whether the word of a symbol is "Uhr", which numbers are written together with. */
  public boolean isClock(int symbol) {
    return symbol < cues.size() && cues.get(symbol).contains(LexicalCue.OCLOCK);
  }

  /** Whether a noun in the plural stands at the token, such as a number may count. */
  public boolean isCountedNoun(NumberTokens t, int at) {
    return format.isNoun(t, at)
        && format.isPlural(t, at)
        && t.length(at) > 3
        && !is(t, at, LexicalCue.NO_PLURAL);
  }

  /** Where the ending of an ordinal stands after digits: "1er", "3.º"; -1 where none does. */
  public int suffixAt(NumberTokens t, int at) {
    boolean point = t.isSign(at, '.') && t.joined(at) && t.first(at + 1) > 127;
    int suffix = point ? at + 1 : at;
    return t.joined(suffix) && is(t, suffix, NumberWord.Type.SUFFIX) ? suffix : -1;
  }

  /** Past "of" and an apostrophe that belongs to it: "d'euros"; the token itself without these. */
  public int afterOf(NumberTokens t, int at) {
    if (!is(t, at, LexicalCue.OF) || !t.near(at)) {
      return at;
    }
    return t.isSign(at + 1, '\'') && t.joined(at + 1) ? at + 2 : at + 1;
  }

  /** Whether a noun and "sur", "de cada" follow a number: "un enfant sur cinq". */
  public boolean isShareOf(NumberTokens t, int noun) {
    boolean in = t.isWord(noun) && t.near(noun) && is(t, noun + 1, LexicalCue.IN);
    boolean every = is(t, noun + 2, LexicalCue.EVERY) && !is(t, noun + 2, LexicalCue.TO);
    return in
        && (every || (!is(t, noun + 1, LexicalCue.OF) && is(t, noun + 1, LexicalCue.SHARE_IN)));
  }

  /**
   * Where the noun begins that a number counts by "of": "milliards d'euros", "docena de huevos".
   *
   * @param end one past the number's last token
   * @param scaled whether a scale is a part of the number
   */
  public int counted(NumberTokens t, int end, boolean scaled) {
    NumberWord last = numberWord(t, end - 1);
    boolean group = last != null && last.type() == NumberWord.Type.GROUP;
    return group || scaled ? afterOf(t, end) : end;
  }

  /** What the token adds to a number in words; null where it is no such word. */
  public @Nullable NumberWord numberWord(NumberTokens tokens, int i) {
    return numberWords[tokens.symbol(i)];
  }

  /** How the token goes into a number in words; null where it is no such word. */
  public NumberWord.@Nullable Type type(NumberTokens tokens, int i) {
    NumberWord word = numberWord(tokens, i);
    return word == null ? null : word.type();
  }

  /**
   * What the token adds to a number in words.
   *
   * @throws IllegalStateException if it is no such word
   */
  public NumberWord word(NumberTokens tokens, int i) {
    NumberWord word = numberWord(tokens, i);
    if (word == null) {
      throw new IllegalStateException("token " + i + " is no number word");
    }
    return word;
  }

  public boolean is(NumberTokens tokens, int i, NumberWord.Type type) {
    NumberWord word = numberWord(tokens, i);
    return word != null && word.type() == type;
  }

  public boolean is(NumberTokens tokens, int i, LexicalCue cue) {
    int symbol = tokens.symbol(i);
    return symbol < cues.size() && cues.get(symbol).contains(cue);
  }

  /** Whether the language has words of that kind at all. */
  public boolean knows(LexicalCue cue) {
    return cues.stream().anyMatch(known -> known.contains(cue));
  }

  /** Which kinds of phrases begin with the token: bits of {@link Start}. */
  public int starts(NumberTokens tokens, int i) {
    return starts[tokens.symbol(i)];
  }

  /** Kinds of phrases, as bits, so that most words are told to begin none by one look. */
  public static final class Start {
    public static final int IDIOM = 1;
    public static final int NAME = 2;
    public static final int BOUND = 4;
    public static final int MONEY = 8;
    public static final int VAGUE = 16;
    public static final int MULTIPLE = 32;
    public static final int MONTH = 64;
    public static final int NUMERAL = 128;
    public static final int CUE = 256;
    public static final int KNOWN_NAME = 512;
    public static final int DECADE = 1024;

    private Start() {}
  }

  private void loadCues() {
    for (List<String> row : tables.rows("cues.txt")) {
      LexicalCue cue = LexicalCue.of(row.get(0));
      for (String word : TableFile.parts(row.get(1))) {
        int symbol = vocabulary.intern(word);
        while (cues.size() <= symbol) {
          cues.add(EnumSet.noneOf(LexicalCue.class));
        }
        cues.get(symbol).add(cue);
        if (cue == LexicalCue.COMPOUND_TAIL || cue == LexicalCue.OCLOCK) {
          compoundParts.add(word);
        }
        if (LexicalCue.OPENING.contains(cue)) {
          begins(Start.CUE, symbol);
        }
      }
    }
  }

  private void loadNumerals() {
    numberWords = new NumberWord[vocabulary.size() * 2 + 512];
    for (List<String> row : tables.rows("numerals.txt")) {
      NumberWord.Type type = NumberWord.Type.of(row.get(0));
      for (String pair : TableFile.parts(row.get(1))) {
        int equals = pair.indexOf(" = ");
        int symbol = vocabulary.intern(pair.substring(0, equals));
        compoundParts.add(pair.substring(0, equals));
        NumberWord word = new NumberWord(type, Units.ratio(pair.substring(equals + 3)));
        numberWords[symbol] = word;
        if (type == NumberWord.Type.SCALE) {
          misspeltScales.add(pair.substring(0, equals), word);
        }
        begins(Start.NUMERAL, symbol);
      }
    }
  }

  void begins(int start, int symbol) {
    if (symbol >= starts.length) {
      starts = Arrays.copyOf(starts, symbol * 2 + 64);
    }
    starts[symbol] |= start;
  }
}
