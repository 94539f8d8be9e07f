package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.table.ScopeWords;
import io.checksummary.check.boxscore.table.StatPeriod;
import io.checksummary.check.boxscore.table.StatSynonyms;
import io.checksummary.check.frame.Frame;
import io.checksummary.check.frame.Measure;
import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A number of a summary and the words around it.
 *
 * @param passage the text that the spans of mention and frame count in
 */
record BoxScoreClaim(String passage, Mention mention, Frame frame) {

  /** How many characters after a number may still be of its name. */
  private static final int FURTHEST = 40;

  /** Of a sentence without end so many characters on either side of a number may be of it. */
  private static final int WITHIN = 2_000;

  /** A stretch of the passage, cut where it reaches too far from the number. */
  private String near(int from, int to) {
    int start = Math.max(from, mention.span().start() - WITHIN);
    int end = Math.min(to, mention.span().end() + WITHIN);
    return start < end ? passage.substring(start, end) : "";
  }

  String near(Span stretch) {
    return near(stretch.start(), stretch.end());
  }

  boolean isPercent() {
    return mention.quantity() instanceof Amount a && a.kind() == Amount.Kind.PERCENT;
  }

  /** The number and what follows it. */
  List<String> words() {
    int end = Math.min(passage.length(), mention.span().end() + FURTHEST);
    return StatSynonyms.words(passage.substring(mention.span().start(), end));
  }

  /** So many words right before the number, or as many as there are. */
  List<String> lastBefore(int most) {
    List<String> before = frame.measure().before();
    return before.subList(Math.max(0, before.size() - most), before.size());
  }

  /** The sentence up to the number. */
  List<String> before() {
    return StatSynonyms.words(near(frame.sentence().start(), mention.span().start()));
  }

  List<String> sentence() {
    return StatSynonyms.words(near(frame.sentence()));
  }

  ClaimTimeScope scope() {
    int number = mention.span().start();
    return new ClaimTimeScope(
        StatSynonyms.words(near(frame.clause().start(), number)),
        StatSynonyms.words(near(number, frame.clause().end())));
  }

  /**
   * What the number may count, as terms: what is tried first says it most surely. The words after
   * it say more than those before, but for "won three games".
   */
  List<Set<String>> wanted() {
    StatSynonyms terms = StatSynonyms.english();
    String part = ShotPairs.part(passage, mention);
    List<Set<String>> wanted = new ArrayList<>();
    if (!part.isEmpty()) {
      wanted.add(shots(terms, part));
    }
    if (!part.equals("made") || !frame.measure().before().isEmpty()) {
      wanted.addAll(wanted(terms, frame.measure()));
    }
    return wanted;
  }

  private List<Set<String>> wanted(StatSynonyms terms, Measure measure) {
    List<Set<String>> wanted = new ArrayList<>();
    List<Set<String>> before = single(terms.of(measure.before()));
    if (ScopeWords.isLight(measure.noun())) {
      wanted.addAll(before);
    }
    List<String> after = new ArrayList<>(measure.noun());
    after.addAll(measure.place());
    wanted.add(terms.of(after));
    wanted.add(terms.of(measure.noun()));
    if (measure.noun().isEmpty() || isPercent()) {
      wanted.addAll(before);
    }
    if (isPercent()) {
      wanted.add(terms.of(before()));
    } else if (isBare(measure)) {
      wanted.add(ScopeWords.DEFAULT);
    }
    return wanted;
  }

  /** "Ruiz added 28 in the win" counts what everybody counts; "three of their games" does not. */
  private boolean isBare(Measure measure) {
    boolean part = !measure.place().isEmpty() && measure.place().getFirst().equals("of");
    return measure.noun().isEmpty()
        && !part
        && mention.quantity() instanceof Amount a
        && a.kind() == Amount.Kind.NUMBER;
  }

  /** Each term alone, the last first. */
  private static List<Set<String>> single(Set<String> terms) {
    List<Set<String>> single = new ArrayList<>();
    terms.forEach(term -> single.addFirst(Set.of(term)));
    return single;
  }

  private Set<String> shots(StatSynonyms terms, String part) {
    Set<String> shots = new LinkedHashSet<>(terms.of(ShotPairs.after(passage, mention)));
    if (shots.isEmpty()) {
      shots.add("field-goal");
    }
    shots.add(part);
    return shots;
  }

  /** The keys of the part of the game that the words nearest to the number name. */
  Set<String> period() {
    if (ScopeWords.isWhole(frame.measure())) {
      return Set.of();
    }
    Set<String> near = scope().period();
    if (!near.isEmpty() || NumberPair.of(mention) == null) {
      return StatPeriod.quarters(near);
    }
    List<StatPeriod.At> before = StatPeriod.in(before());
    return before.isEmpty() ? Set.of() : StatPeriod.quarters(before.getLast().keys());
  }
}
