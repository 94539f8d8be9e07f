package io.checksummary.check.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the operands that a claim's words name: one row and two columns, two rows and one. */
final class OperandChooser {

  /** How many lines are looked at closely, and how many in pairs. */
  private static final int BEST_LINES = 12;

  private static final int BEST_PAIRED = 8;

  /** Fewer words in common than this, in percent, and a line is not meant. */
  private static final int LEAST_SCORE = 12;

  /** The same of a sentence. */
  private static final int LEAST_PROSE = 40;

  /** Of the words of a named line that the claim must hold, in percent. */
  private static final int LEAST_COVER = 50;

  /** Of the words of a measure that each of two sentences must hold, in percent. */
  private static final int SAME_MEASURE = 75;

  /** Columns of a section that are added up. */
  private static final int MOST_HEADS = 8;

  /** How near to the best a choice must come, in percent of it. */
  private static final int NEAR_BEST = 90;

  /** A sentence says so much that to hold a claim's words is worth less, in percent. */
  private static final int PROSE = 85;

  /** A line and how well it fits. */
  private record Fit(OperandLine line, int score) {}

  private final ClaimTerms context;
  private final Predicate<Operand> fits;
  private final Predicate<Operand> fitsProse;
  private final List<OperandChoice> choices = new ArrayList<>();

  private OperandChooser(
      ClaimTerms context, Predicate<Operand> fits, Predicate<Operand> fitsProse) {
    this.context = context;
    this.fits = fits;
    this.fitsProse = fitsProse;
  }

  private List<Operand> open(OperandLine line) {
    Predicate<Operand> open = line.isProse() ? fits.and(fitsProse) : fits;
    return line.operands().stream().filter(open).toList();
  }

  /**
   * The best choices, best first.
   *
   * @param fits whether a number may be an operand at all
   * @param fitsProse whether one in a sentence may be, where no heads say what it is
   */
  static List<OperandChoice> choices(
      List<OperandLine> lines,
      ClaimTerms context,
      Predicate<Operand> fits,
      Predicate<Operand> fitsProse) {
    OperandChooser chooser = new OperandChooser(context, fits, fitsProse);
    List<Fit> best = chooser.best(lines);
    best.forEach(fit -> chooser.single(fit.line()));
    List<OperandLine> paired = best.stream().limit(BEST_PAIRED).map(Fit::line).toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i + 1; j < paired.size(); j++) {
        chooser.pair(paired.get(i), paired.get(j));
      }
    }
    if (context.cues().has(Operation.RATIO)) {
      paired.forEach(line -> chooser.ofTotal(line, lines));
    }
    if (context.cues().has(Operation.SUM) || context.cues().has(Operation.AVERAGE)) {
      chooser.groups(lines);
    }
    return chooser.nearBest();
  }

  private List<OperandChoice> nearBest() {
    choices.sort(Comparator.comparingInt((OperandChoice choice) -> -choice.score()));
    int least = choices.isEmpty() ? 0 : choices.getFirst().score() * NEAR_BEST / 100;
    return choices.stream().filter(choice -> choice.score() >= least).toList();
  }

  private List<Fit> best(List<OperandLine> lines) {
    return lines.stream()
        .map(line -> new Fit(line, score(line.words(), line.around(), line.isProse())))
        .filter(fit -> fit.score() >= (fit.line().isProse() ? LEAST_PROSE : LEAST_SCORE))
        .filter(fit -> !open(fit.line()).isEmpty())
        .sorted(Comparator.comparingInt(fit -> -fit.score()))
        .limit(BEST_LINES)
        .toList();
  }

  /** The harmonic mean of how much of the label is named and how much of the claim it explains. */
  private int score(Set<String> label, Set<String> around, boolean prose) {
    int shared = context.shared(label);
    Set<String> more = new HashSet<>(around);
    more.removeAll(label);
    int section = context.shared(more);
    int content = Math.max(1, context.content().size());
    if (prose) {
      return shared == 0 ? 0 : PROSE * explained(label) / content;
    }
    if (shared == 0 && section == 0) {
      return 0;
    }
    return 200 * (shared + section) / (label.size() + section + content);
  }

  private int explained(Set<String> label) {
    return (int) context.content().stream().filter(label::contains).count();
  }

  // --- one line

  private void single(OperandLine line) {
    List<Operand> open = open(line);
    List<Operand> named = named(open);
    across(line, named.size() == 1 ? withPrior(open, named.getFirst()) : onePerYear(named));
    if (context.cues().has(Operation.AVERAGE) || context.cues().has(Operation.SUM)) {
      across(line, named);
      across(line, throughYears(open));
    }
    if (!context.cues().has(Operation.AVERAGE)) {
      apart(line, open);
    }
  }

  /** One measure at several times, the latest first. */
  private void across(OperandLine line, List<Operand> operands) {
    boolean prose = line.isProse();
    boolean like = operands.stream().allMatch(o -> !prose || o.isLike(operands.getFirst()));
    if (like && operands.size() > 1 && hasYears(operands, List.of(line))) {
      List<Operand> ordered = new ArrayList<>(operands);
      ordered.sort(Comparator.comparingInt((Operand o) -> -PeriodOrder.of(o.words())));
      boolean times = ordered.stream().allMatch(o -> PeriodOrder.of(o.words()) > 0);
      add(ordered, List.of(line), times || !prose);
    }
  }

  /** Two columns of a row that are no periods, "high" and "low", in the order of the claim. */
  private void apart(OperandLine line, List<Operand> open) {
    if (line.isProse()) {
      clauses(line, open);
      return;
    }
    Set<String> common = common(open);
    List<Operand> told = new ArrayList<>();
    for (Operand operand : open) {
      Set<String> own = minus(operand.words(), common);
      own.removeIf(word -> LabelStems.isYear(word) || LabelStems.isPart(word));
      boolean inYears = operand.words().stream().noneMatch(LabelStems::isYear) || inYears(operand);
      if (context.shared(own) > 0 && inYears) {
        told.add(operand);
      }
    }
    if (told.size() > 2) {
      told.removeIf(o -> share(o, common) <= 50);
      List<Operand> all = List.copyOf(told);
      told.removeIf(o -> all.stream().anyMatch(other -> saysMore(other, o)));
    }
    if (told.size() == 2 && hasYears(told, List.of(line))) {
      Set<String> first = minus(told.get(0).words(), told.get(1).words());
      Set<String> second = minus(told.get(1).words(), told.get(0).words());
      if (context.shared(first) > 0 && context.shared(second) > 0) {
        boolean turned = context.place(second) < context.place(first);
        add(turned ? told.reversed() : told, List.of(line), false);
      }
    }
  }

  /** Two like numbers of a sentence, each beside a word of the claim that the other is not. */
  private void clauses(OperandLine line, List<Operand> open) {
    for (int i = 0; i + 1 < open.size(); i++) {
      Operand one = open.get(i);
      Operand other = open.get(i + 1);
      Set<String> first = minus(one.near(), other.near());
      Set<String> second = minus(other.near(), one.near());
      if (one.isLike(other)
          && PeriodOrder.of(one.words()) == PeriodOrder.of(other.words())
          && context.shared(first) > 0
          && context.shared(second) > 0
          && hasYears(List.of(one, other), List.of())) {
        boolean turned = context.place(second) < context.place(first);
        add(turned ? List.of(other, one) : List.of(one, other), List.of(line), false);
      }
    }
  }

  /** "More than 5" is meant where "5" alone would be, too. */
  private static boolean saysMore(Operand one, Operand other) {
    return one.words().size() > other.words().size() && one.words().containsAll(other.words());
  }

  private boolean inYears(Operand operand) {
    return context.years().isEmpty()
        || operand.words().stream().anyMatch(context.years()::contains);
  }

  /** Of several columns of a year, where the claim names years only, the latest: a year's end. */
  private List<Operand> onePerYear(List<Operand> named) {
    if (!context.parts().isEmpty() || named.size() <= context.years().size()) {
      return named;
    }
    Map<Integer, Operand> latest = new TreeMap<>(Comparator.reverseOrder());
    for (Operand operand : named) {
      latest.merge(
          PeriodOrder.yearOf(operand.words()),
          operand,
          (a, b) -> PeriodOrder.of(a.words()) >= PeriodOrder.of(b.words()) ? a : b);
    }
    return latest.size() > 1 ? List.copyOf(latest.values()) : named;
  }

  /** "From 2017 to 2019" holds 2018. */
  private List<Operand> throughYears(List<Operand> open) {
    if (context.years().size() != 2) {
      return List.of();
    }
    int from = context.years().stream().mapToInt(Integer::parseInt).min().orElseThrow();
    int to = context.years().stream().mapToInt(Integer::parseInt).max().orElseThrow();
    return open.stream()
        .filter(o -> from <= PeriodOrder.yearOf(o.words()) && PeriodOrder.yearOf(o.words()) <= to)
        .toList();
  }

  /** Those operands that the claim's words tell from the others; all where none are. */
  private List<Operand> named(List<Operand> open) {
    Set<String> common = common(open);
    int best = 0;
    for (Operand operand : open) {
      best = Math.max(best, share(operand, common));
    }
    int most = best;
    return most == 0 ? open : open.stream().filter(o -> share(o, common) == most).toList();
  }

  private static Set<String> common(List<Operand> operands) {
    Set<String> common = new HashSet<>();
    if (!operands.isEmpty()) {
      common.addAll(operands.getFirst().words());
      operands.forEach(o -> common.retainAll(o.words()));
    }
    return common;
  }

  /** How many of the words that are an operand's own the claim names, in percent. */
  private int share(Operand operand, Set<String> common) {
    int own = 0;
    int named = 0;
    for (String word : operand.words()) {
      if (!common.contains(word)) {
        own++;
        named += context.names(word) ? 1 : 0;
      }
    }
    return own == 0 ? 0 : 100 * named / own;
  }

  /** A change "in 2019" is one from the period before; so is the average balance of a year. */
  private List<Operand> withPrior(List<Operand> open, Operand named) {
    int order = PeriodOrder.of(named.words());
    Operand prior = null;
    for (Operand other : open) {
      int place = PeriodOrder.of(other.words());
      boolean closer = prior == null || place > PeriodOrder.of(prior.words());
      if (place > 0 && place < order && closer) {
        prior = other;
      }
    }
    boolean reaches = context.cues().has(Operation.CHANGE) || context.cues().has(Operation.AVERAGE);
    return prior == null || !reaches ? List.of(named) : List.of(named, prior);
  }

  // --- two lines

  private void pair(OperandLine one, OperandLine other) {
    if (one.isProse() && other.isProse()) {
      sentences(one, other);
      return;
    }
    if (one.table() != other.table() || !isNamed(one) || !isNamed(other)) {
      return;
    }
    Set<String> onlyOne = minus(one.words(), other.words());
    Set<String> onlyOther = minus(other.words(), one.words());
    if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
      bands(one, other);
    } else if (isTold(onlyOne, onlyOther)) {
      boolean periods = PeriodOrder.of(one.words()) > 0 && PeriodOrder.of(other.words()) > 0;
      boolean first =
          periods
              ? PeriodOrder.of(one.words()) >= PeriodOrder.of(other.words())
              : context.place(onlyOne) <= context.place(onlyOther);
      rows(first ? one : other, first ? other : one, periods);
    }
  }

  /** Two rows, each number beside the one in its own column. */
  private void rows(OperandLine a, OperandLine b, boolean periods) {
    List<Operand> named = named(open(a));
    List<Operand> operands = new ArrayList<>();
    for (Operand operand : named) {
      Operand match = under(b, o -> isUnder(o, operand));
      if (match != null) {
        operands.add(operand);
        operands.add(match);
      }
    }
    if (operands.size() > 2 && named.size() == a.operands().size()) {
      operands.subList(2, operands.size()).clear();
    }
    if (operands.size() > 1 && hasYears(operands, List.of(a, b))) {
      add(operands, List.of(a, b), periods);
    }
  }

  /** Two sentences that tell one measure at two times. */
  private void sentences(OperandLine one, OperandLine other) {
    Set<String> measure = minus(context.content(), context.years());
    int least = measure.size() * SAME_MEASURE;
    for (Operand a : open(one)) {
      for (Operand b : open(other)) {
        int order = PeriodOrder.of(a.words());
        int place = PeriodOrder.of(b.words());
        List<Operand> both = order > place ? List.of(a, b) : List.of(b, a);
        if (order > 0
            && place > 0
            && order != place
            && count(measure, one) * 100 >= least
            && count(measure, other) * 100 >= least
            && a.isLike(b)
            && hasYears(both, List.of())) {
          add(both, List.of(one, other), true);
        }
      }
    }
  }

  private static int count(Set<String> measure, OperandLine line) {
    return (int) measure.stream().filter(line.words()::contains).count();
  }

  /** One row that stands twice, below heads or in sections of two periods. */
  private void bands(OperandLine one, OperandLine other) {
    List<Operand> named = named(open(one));
    for (Operand operand : named) {
      Operand match = under(other, o -> o.column() == operand.column());
      if (match != null) {
        int order = PeriodOrder.of(all(operand, one));
        int place = PeriodOrder.of(all(match, other));
        boolean told = order > 0 && place > 0 && order != place;
        List<Operand> both = order > place ? List.of(operand, match) : List.of(match, operand);
        if (told && hasYears(both, List.of(one, other))) {
          add(both, List.of(one, other), true);
        }
      }
    }
  }

  private static Set<String> all(Operand operand, OperandLine line) {
    Set<String> words = new HashSet<>(operand.words());
    words.addAll(line.around());
    return words;
  }

  private @Nullable Operand under(OperandLine line, Predicate<Operand> place) {
    return line.operands().stream().filter(fits.and(place)).findFirst().orElse(null);
  }

  /** In one column, under the same heads: a table may begin anew below. */
  private static boolean isUnder(Operand one, Operand other) {
    return one.column() == other.column() && one.words().equals(other.words());
  }

  /** Half its words and more, or its first ones: "Huawei" for "Huawei Technologies". */
  private boolean isNamed(OperandLine line) {
    return context.shared(line.words()) * 100 >= line.words().size() * LEAST_COVER
        || (!line.lead().isEmpty() && context.names(line.lead()));
  }

  /** Whether the claim holds words that only the one has, and words that only the other has. */
  private boolean isTold(Set<String> onlyOne, Set<String> onlyOther) {
    return (context.shared(onlyOne) > 0 && context.shared(onlyOther) > 0)
        || (onlyOne.isEmpty() && context.shared(onlyOther) > 0)
        || (onlyOther.isEmpty() && context.shared(onlyOne) > 0);
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  // --- many lines

  /** A row and the sum that it is part of. */
  private void ofTotal(OperandLine part, List<OperandLine> lines) {
    for (int i = lines.indexOf(part) + 1; i > 0 && i < lines.size(); i++) {
      OperandLine line = lines.get(i);
      if (line.table() != part.table()) {
        return;
      }
      if (line.isTotal() && !part.isTotal()) {
        rows(part, line, false);
        return;
      }
    }
  }

  /** All rows of a section that the claim names; or all quarters. */
  private void groups(List<OperandLine> lines) {
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && isGroup(lines.get(from), lines.get(to))) {
        to++;
      }
      if (to - from > 1 && !lines.get(from).isProse()) {
        group(lines.subList(from, to));
      }
      from = to;
    }
  }

  private static boolean isGroup(OperandLine one, OperandLine other) {
    return one.table() == other.table()
        && one.around().equals(other.around())
        && isPeriod(one) == isPeriod(other)
        && !other.isTotal();
  }

  private static boolean isPeriod(OperandLine line) {
    return line.words().stream().anyMatch(LabelStems::isPart);
  }

  private void group(List<OperandLine> lines) {
    OperandLine first = lines.getFirst();
    if (context.shared(first.around()) == 0 && !isPeriod(first)) {
      return;
    }
    for (Operand head : named(open(first)).stream().limit(MOST_HEADS).toList()) {
      List<Operand> operands = new ArrayList<>();
      for (OperandLine line : lines) {
        Operand match = under(line, o -> isUnder(o, head));
        if (match != null) {
          operands.add(match);
        }
      }
      if (operands.size() > 1 && hasYears(operands, lines)) {
        Set<String> around = new HashSet<>(head.words());
        choices.add(new OperandChoice(operands, score(first.around(), around, false), false));
      }
    }
  }

  // --- what is chosen

  private void add(List<Operand> operands, List<OperandLine> lines, boolean acrossPeriods) {
    Set<String> words = new HashSet<>();
    Set<String> around = new HashSet<>();
    for (OperandLine line : lines) {
      words.addAll(line.words());
      around.addAll(line.around());
    }
    operands.forEach(o -> around.addAll(o.words()));
    int score = score(words, around, lines.getFirst().isProse());
    choices.add(new OperandChoice(operands, score, acrossPeriods));
  }

  /** Each year that the claim names is one of the operands', where they have years at all. */
  private boolean hasYears(List<Operand> operands, List<OperandLine> lines) {
    Set<String> years = new HashSet<>();
    for (OperandLine line : lines) {
      line.words().stream().filter(LabelStems::isYear).forEach(years::add);
      line.around().stream().filter(LabelStems::isYear).forEach(years::add);
    }
    operands.forEach(o -> o.words().stream().filter(LabelStems::isYear).forEach(years::add));
    return years.isEmpty() || years.containsAll(context.years());
  }
}
