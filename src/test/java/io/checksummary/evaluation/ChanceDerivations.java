package io.checksummary.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.checksummary.check.Checker;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Match;
import io.checksummary.check.verdict.SourceDocument;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.recognise.Recogniser;
import io.checksummary.text.Span;
import io.checksummary.text.source.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Measures how often a number that is not in a source passes as derived from it.
 *
 * <p>{@code ChanceDerivations GOLD.jsonl}: where a labelled text has a true number that its source
 * has not, random ones of the same shape are put in its place, "$4,200" for "$3,600". It prints the
 * share of these that the check takes for derived, by the numbers of the source and by kind, and
 * how many of the true ones and of those labelled wrong it takes for derived. A caveat: by chance a
 * random number may follow from the source indeed.
 */
public final class ChanceDerivations {

  private static final int MOST = 2_000;
  private static final int EACH = 12;
  private static final long SEED = 7;
  private static final List<String> FRACTIONS =
      List.of("a third", "a quarter", "half", "two-thirds", "three-quarters", "a fifth");
  private static final List<String> MULTIPLES =
      List.of("double", "triple", "four times", "five times", "six times", "eight times");

  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private final RandomGenerator random = new Random(SEED);
  private final Map<String, SourceNumbers> sources = new HashMap<>();
  private final Tally drawn = new Tally();
  private final Tally sound = new Tally();
  private final Tally wrong = new Tally();
  private int trials;

  /** How many of those that were tried pass, by a name for each group. */
  private static final class Tally {
    private final Map<String, int[]> groups = new TreeMap<>();

    void add(boolean derived, String... names) {
      for (String name : names) {
        int[] counts = groups.computeIfAbsent(name, n -> new int[2]);
        counts[0] += derived ? 1 : 0;
        counts[1]++;
      }
    }

    void print(PrintStream out, String title) {
      out.println(title);
      groups.forEach((name, counts) ->
          out.printf(
              Locale.ROOT,
              "  %-24s %4d of %5d  %5.1f%%%n",
              name,
              counts[0],
              counts[1],
              100.0 * counts[0] / counts[1]));
    }
  }

  public static void main(String... args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: ChanceDerivations GOLD.jsonl");
      System.exit(2);
    }
    ChanceDerivations chance = new ChanceDerivations();
    chance.measure(Labelled.read(Path.of(args[0])));
  }

  private void measure(List<Labelled> records) {
    for (Labelled one : records) {
      for (Labelled.Label label : one.labels()) {
        measure(one, label);
      }
    }
    drawn.print(out, "random numbers taken for derived");
    sound.print(out, "true numbers that the source has not, taken for derived");
    wrong.print(out, "wrong numbers that the source has not, taken for derived");
  }

  private void measure(Labelled one, Labelled.Label label) {
    SourceNumbers numbers = sources.computeIfAbsent(one.sourceId(), id -> read(one));
    Mention mention = at(one, one.generated(), label.span());
    if (mention == null
        || !(mention.quantity() instanceof Amount amount)
        || amount.kind() == Amount.Kind.ORDINAL
        || !numbers.matching(amount).isEmpty()) {
      return;
    }
    String kind = amount.kind().code();
    boolean derived = isDerived(one, numbers, one.generated(), mention.span());
    if (label.isSound()) {
      sound.add(derived, "all", kind, size(numbers));
      draw(one, numbers, mention, amount);
    } else if (label.label().equals("hallucinated")) {
      wrong.add(derived, "all", kind, "error " + label.error());
    }
  }

  private static String size(SourceNumbers numbers) {
    int size = numbers.places();
    return size < 20 ? "source below 20" : size <= 40 ? "source 20 to 40" : "source over 40";
  }

  // --- other numbers in its place

  private void draw(Labelled one, SourceNumbers numbers, Mention mention, Amount amount) {
    for (int i = 0; i < EACH && trials < MOST; i++) {
      Planted planted = other(one.generated(), mention, amount);
      if (planted == null) {
        return;
      }
      Mention there = at(one, planted.text(), planted.now());
      if (there != null
          && there.quantity() instanceof Amount drawnAmount
          && !drawnAmount.equals(amount)
          && numbers.matching(drawnAmount).isEmpty()) {
        trials++;
        boolean derived = isDerived(one, numbers, planted.text(), there.span());
        drawn.add(derived, "all", drawnAmount.kind().code(), size(numbers));
      }
    }
  }

  /** Other digits of the same shape; another word where it has none; null where nothing fits. */
  private @Nullable Planted other(String text, Mention mention, Amount amount) {
    Span digits = NumberTexts.digits(text, mention);
    if (digits != null) {
      return Planted.within(text, mention.span(), digits, redrawn(digits.of(text)));
    }
    String word = word(amount);
    Span place = wordPlace(text, mention, amount);
    return word == null || place == null ? null : Planted.within(text, mention.span(), place, word);
  }

  private @Nullable String word(Amount amount) {
    return switch (amount.kind()) {
      case FRACTION -> FRACTIONS.get(random.nextInt(FRACTIONS.size()));
      case MULTIPLE -> MULTIPLES.get(random.nextInt(MULTIPLES.size()));
      case NUMBER, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, DURATION, AGE ->
          NumberTexts.words(2 + random.nextInt(18));
      case ORDINAL -> null;
    };
  }

  private static @Nullable Span wordPlace(String text, Mention mention, Amount amount) {
    if (amount.kind() == Amount.Kind.FRACTION || amount.kind() == Amount.Kind.MULTIPLE) {
      return mention.span();
    }
    int start = mention.span().start();
    int end = start;
    while (end < mention.span().end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    Span first = new Span(start, end);
    return NumberTexts.number(first.of(text)) < 0 ? null : first;
  }

  /** Trailing zeros stay, so that the number is as round as it was. */
  private String redrawn(String digits) {
    int end = digits.length();
    while (end > 1 && (digits.charAt(end - 1) == '0' || digits.charAt(end - 1) == ',')) {
      end--;
    }
    StringBuilder other = new StringBuilder(digits);
    for (int i = 0; i < end; i++) {
      if (Character.isDigit(digits.charAt(i))) {
        other.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return other.toString();
  }

  // --- the check

  private static SourceNumbers read(Labelled one) {
    SourceText text = SourceText.of(one.source(), one.sourceLanguage());
    return new Checker().read(new SourceDocument(text, null, one.sourceLanguage(), null));
  }

  private static @Nullable Mention at(Labelled one, String text, Span span) {
    return Recogniser.of(one.language()).mentions(text).stream()
        .filter(mention -> mention.span().overlaps(span))
        .findFirst()
        .orElse(null);
  }

  private static boolean isDerived(Labelled one, SourceNumbers numbers, String text, Span number) {
    List<CheckedNumber> checked =
        new ArrayList<>(
            new Checker()
                .check(
                    numbers,
                    List.of(new SummaryPassage(SummaryPassage.SUMMARY, text)),
                    one.language()));
    return checked.stream()
        .filter(found -> found.mention().span().overlaps(number))
        .anyMatch(found -> found.match() == Match.DERIVED);
  }
}
