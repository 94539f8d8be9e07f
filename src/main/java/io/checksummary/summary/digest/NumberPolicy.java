package io.checksummary.summary.digest;

import io.checksummary.check.verdict.Binding;
import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a number, by its verdict, its kind and its binding: the first rule that
 * matches decides; where none does, what fails meets {@code otherwise} and the rest stays.
 *
 * <p>Example: {@code new NumberPolicy(REPAIR, List.of(new Rule(UNCHECKED, null, null, REJECT)))}
 * mends what fails and refuses a summary with a number that nobody could check.
 *
 * <p>A caveat: a number that is supported and whose binding is confirmed stays under every policy.
 *
 * @param otherwise for contradicted and unsupported numbers that no rule matches
 */
public record NumberPolicy(Action otherwise, List<Rule> rules) {

  /** The most rules that a policy may have. */
  public static final int MOST_RULES = 20;

  /** The names of the kinds that a rule may be for, as quantities bear them. */
  public static final List<String> KINDS =
      List.of(
          "number",
          "ordinal",
          "multiple",
          "fraction",
          "money",
          "percent",
          "percentage-point",
          "measure",
          "duration",
          "age",
          "date",
          "time",
          "score",
          "vague",
          "identifier");

  /** Everything stays as it is, with its verdict. */
  public static final NumberPolicy FLAG = new NumberPolicy(Action.FLAG, List.of());

  /** The model is asked again about what fails. */
  public static final NumberPolicy REPAIR = new NumberPolicy(Action.REPAIR, List.of());

  /** What can be done about a number. */
  public enum Action {
    /** The model is asked to put it right; if it still fails, it stays, and its verdict says so. */
    REPAIR,
    /** It stays, and its verdict says so. */
    FLAG,
    /** It is taken out, its sentence with it where nothing else reads well. */
    REDACT,
    /** The whole summary is refused. */
    REJECT
  }

  /**
   * One rule. What is null matches all; a rule that names neither verdict nor binding is for
   * contradicted and unsupported numbers.
   *
   * <p>Example: {@code new Rule(null, "money", UNCLEAR, REPAIR)} is for every amount of money of
   * which the words leave open whose it is, the supported ones too.
   *
   * @param kind one of {@link #KINDS}
   */
  public record Rule(
      @Nullable Verdict verdict, @Nullable String kind, @Nullable Binding binding, Action then) {

    /**
     * @throws IllegalArgumentException if the rule has no condition, or there is no such kind
     */
    public Rule {
      if (verdict == null && kind == null && binding == null) {
        throw new IllegalArgumentException("a rule without a condition");
      }
      if (kind != null && !KINDS.contains(kind)) {
        throw new IllegalArgumentException("no such kind: " + kind);
      }
    }

    boolean matches(CheckedNumber number) {
      return matchesVerdict(number)
          && (kind == null || kind.equals(number.mention().quantity().kindCode()))
          && (binding == null || binding == number.binding());
    }

    private boolean matchesVerdict(CheckedNumber number) {
      return verdict == null ? binding != null || fails(number) : verdict == number.verdict();
    }
  }

  /**
   * @throws IllegalArgumentException if there are more than {@link #MOST_RULES} rules
   */
  public NumberPolicy {
    rules = List.copyOf(rules);
    if (rules.size() > MOST_RULES) {
      throw new IllegalArgumentException("at most " + MOST_RULES + " rules: " + rules.size());
    }
  }

  /** What is done about a number. */
  public Action actionFor(CheckedNumber number) {
    if (number.verdict() == Verdict.SUPPORTED && number.binding() == Binding.CONFIRMED) {
      return Action.FLAG;
    }
    return rules.stream()
        .filter(rule -> rule.matches(number))
        .map(Rule::then)
        .findFirst()
        .orElse(fails(number) ? otherwise : Action.FLAG);
  }

  /** Those of the numbers that an action is for, in order. */
  public List<CheckedNumber> numbersFor(List<CheckedNumber> numbers, Action action) {
    return numbers.stream().filter(number -> actionFor(number) == action).toList();
  }

  /** Whether the source contradicts a number or does not give it. */
  public static boolean fails(CheckedNumber number) {
    return switch (number.verdict()) {
      case CONTRADICTED, UNSUPPORTED -> true;
      case SUPPORTED, UNCHECKED -> false;
    };
  }
}
