package io.checksummary.check.context;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Checkpoint;
import io.checksummary.text.Span;
import io.checksummary.text.word.FunctionWords;
import io.checksummary.text.word.TokenCursor;
import io.checksummary.text.word.Tokeniser;
import io.checksummary.text.word.WordHash;
import java.util.Arrays;
import java.util.List;

/**
 * The words and numbers of a text with their places and clauses, so that the contexts of two
 * numbers can be compared.
 *
 * <p>Example: "Sales fell 12% in 2016, costs 3%" has seven terms, five in the first clause and two
 * in the second. A date counts as a word ("2016" says when), an amount as a weak one: two sentences
 * that share a second number are mostly about the same thing.
 */
public final class PositionalTerms {

  /** No content: a function word. */
  static final byte FUNCTION = 1;

  /** Begins with a capital letter. */
  public static final byte CAPITAL = 2;

  /** A number of the text, not a word. */
  public static final byte NUMBER = 4;

  /** Hardly a language has more words for its characters. */
  private static final int SHORTEST_WORD = 5;

  private int[] starts;
  private int[] ends;
  private int[] clauses;
  private int[] numbers;
  private long[] stems;
  private byte[] flags;
  private int count;
  private int clause;

  private final CharSequence text;
  private final FunctionWords words;
  private final Tokeniser tokeniser;

  private PositionalTerms(CharSequence text, FunctionWords words) {
    this.text = text;
    this.words = words;
    this.tokeniser = Tokeniser.of(words.language());
    int terms = 4 + text.length() / SHORTEST_WORD;
    this.starts = new int[terms];
    this.ends = new int[terms];
    this.clauses = new int[terms];
    this.numbers = new int[terms + 1];
    this.stems = new long[terms];
    this.flags = new byte[terms];
  }

  /**
   * @param mentions the numbers of the text, in order
   */
  public static PositionalTerms of(CharSequence text, List<Mention> mentions, FunctionWords words) {
    PositionalTerms terms = new PositionalTerms(text, words);
    terms.run(mentions);
    return terms;
  }

  private void run(List<Mention> mentions) {
    int from = 0;
    for (Mention mention : mentions) {
      addWords(from, mention.span().start());
      add(mention.span(), stem(mention), NUMBER);
      from = Math.max(from, mention.span().end());
    }
    addWords(from, text.length());
  }

  /** Adds the words of a stretch between two numbers. */
  private void addWords(int from, int to) {
    Checkpoint.pass();
    TokenCursor token = tokeniser.over(text, from, to);
    int past = from;
    while (token.next()) {
      countMarks(past, token.start());
      if (token.isWord()) {
        addWord(token.start(), token.end());
      }
      past = token.end();
    }
    countMarks(past, to);
  }

  private void addWord(int start, int end) {
    Checkpoint.pass();
    boolean function = words.contains(text, start, end);
    if (function && words.isLink(text, start, end)) {
      clause++;
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    byte flag = (byte) ((function ? FUNCTION : 0) | (capital ? CAPITAL : 0));
    add(new Span(start, end), words.stemmer().hash(text, start, end), flag);
  }

  private void countMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      clause += isMark(text.charAt(i)) ? 1 : 0;
    }
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case ',', ';', ':', '(', ')', '—', '–', '"', '“', '”', '\n', '.', '!', '?', '|' -> true;
      case '，', '、', '；', '：', '（', '）', '。', '「', '」' -> true;
      default -> false;
    };
  }

  private static long stem(Mention mention) {
    return switch (mention.quantity()) {
      case CalendarDate date -> WordHash.of(date.edtf());
      case Amount amount -> WordHash.of(amount.kind() + "=" + amount.value());
      default -> 0;
    };
  }

  private void add(Span span, long stem, byte flag) {
    if (count == starts.length) {
      int more = count * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      clauses = Arrays.copyOf(clauses, more);
      numbers = Arrays.copyOf(numbers, more + 1);
      stems = Arrays.copyOf(stems, more);
      flags = Arrays.copyOf(flags, more);
    }
    starts[count] = span.start();
    ends[count] = span.end();
    clauses[count] = clause;
    stems[count] = stem;
    flags[count] = flag;
    numbers[count + 1] = numbers[count] + ((flag & NUMBER) != 0 ? 1 : 0);
    count++;
  }

  /** The language of the text, as a primary tag. */
  public String language() {
    return words.language();
  }

  public int count() {
    return count;
  }

  public long stem(int i) {
    return stems[i];
  }

  public boolean is(int i, byte flag) {
    return (flags[i] & flag) != 0;
  }

  /** Whether a term says something about a number: function words do not. */
  public boolean isContent(int i) {
    return !is(i, FUNCTION) && stems[i] != 0;
  }

  public CharSequence text() {
    return text;
  }

  /** The whole word as a number; see {@link WordHash}. */
  public long whole(int i) {
    return WordHash.of(text, starts[i], ends[i]);
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** Whether only blanks or hyphens stand between a term and the one before. */
  public boolean joins(int i) {
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      char c = text.charAt(at);
      if (c != ' ' && c != '-' && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** How many of the terms before a place are numbers. */
  int numbersBefore(int i) {
    return numbers[i];
  }

  public int clause(int i) {
    return clauses[i];
  }

  /** The first term that begins at or after an offset; the count where none does. */
  public int from(int offset) {
    int at = Arrays.binarySearch(starts, 0, count, offset);
    return at >= 0 ? at : -at - 1;
  }
}
