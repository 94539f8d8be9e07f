package io.checksummary.check.judge;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.context.ContextTerms;
import io.checksummary.check.context.NumberContext;
import io.checksummary.check.source.Candidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.text.Block;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.WordHash;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a source gives two numbers for one thing: its headline another than its body, or a
 * note that puts a number right.
 *
 * <p>Example: "Correction: the profit was $412 million, not $421 million" leaves $421 million in
 * doubt, wherever else it stands, and $412 million sound.
 */
final class SourceConflict {

  /** How much of a headline's words must stand around the body's number, in thousandths. */
  private static final int BACK = 500;

  private static final int WIDE = 150;

  /** How far before a number the word stands that tells it as the wrong one. */
  private static final int OLD_REACH = 4;

  /** The table of a language; none for a language without one. */
  private record Notes(Set<Long> notes, Set<Long> old) {

    private static final Map<String, Notes> BY_LANGUAGE = new ConcurrentHashMap<>();

    static Notes of(String language) {
      return BY_LANGUAGE.computeIfAbsent(language, Notes::load);
    }

    private static Notes load(String language) {
      Notes notes = new Notes(new HashSet<>(), new HashSet<>());
      for (List<String> row :
          TableFile.optional(SourceConflict.class, language + "/corrections.txt").rows()) {
        Set<Long> words = row.get(0).equals("note") ? notes.notes : notes.old;
        for (String word : TableFile.parts(row.get(1))) {
          words.add(WordHash.of(word));
        }
      }
      return notes;
    }
  }

  private final SourceNumbers numbers;
  private final Notes notes;

  SourceConflict(SourceNumbers numbers) {
    this.numbers = numbers;
    this.notes = Notes.of(numbers.language());
  }

  /**
   * The number that the source gives elsewhere for the claim's thing; null where it is of one mind.
   *
   * @param found the source's numbers that match the claim's
   */
  @Nullable Candidate about(Claim claim, Candidate best, List<Candidate> found) {
    Candidate corrected = corrected(found);
    return corrected == null ? headline(claim, best, found) : corrected;
  }

  private @Nullable Candidate corrected(List<Candidate> found) {
    if (notes.notes.isEmpty()) {
      return null;
    }
    for (Candidate candidate : found) {
      if (isNote(candidate) && isOld(candidate)) {
        for (Candidate other : candidate.sentence().numbers()) {
          if (isOther(candidate, other) && !isOld(other)) {
            return other;
          }
        }
      }
    }
    return null;
  }

  private boolean isNote(Candidate candidate) {
    ContextTerms terms = candidate.terms();
    int to =
        Math.min(candidate.sentence().to(), candidate.sentence().from() + NumberContext.WINDOW);
    for (int i = candidate.sentence().from(); i < to; i++) {
      if (notes.notes.contains(terms.whole(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOld(Candidate candidate) {
    ContextTerms terms = candidate.terms();
    int self = terms.from(candidate.mention().span().start());
    for (int i = self - 1; i >= Math.max(candidate.sentence().from(), self - OLD_REACH); i--) {
      if (terms.is(i, ContextTerms.NUMBER) || terms.clause(i) != terms.clause(self)) {
        return false;
      }
      if (notes.old.contains(terms.whole(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Candidate one, Candidate other) {
    return RivalNumbers.areLike(one.mention().quantity(), other.mention().quantity())
        && !QuantityComparison.matches(one.mention().quantity(), other.mention().quantity())
        && !QuantityComparison.matches(other.mention().quantity(), one.mention().quantity());
  }

  // --- headline and body

  private @Nullable Candidate headline(Claim claim, Candidate best, List<Candidate> found) {
    boolean inHead = isHeadline(best);
    if (inHead
        ? found.stream().anyMatch(c -> !isHeadline(c))
        : found.stream().anyMatch(SourceConflict::isHeadline)) {
      return null;
    }
    for (Candidate candidate : numbers.around(claim.surroundings())) {
      if (isHeadline(candidate) != inHead && isOther(best, candidate)) {
        Candidate head = inHead ? best : candidate;
        Candidate body = inHead ? candidate : best;
        if (saysTheSame(claim, head) && saysTheSame(claim, body)) {
          return candidate;
        }
      }
    }
    return null;
  }

  /** Whether the words close to the number are those that the claim says. */
  private boolean saysTheSame(Claim claim, Candidate candidate) {
    ContextSimilarity likeness =
        ContextSimilarity.of(claim.surroundings(), numbers.rarity(), candidate);
    return likeness.back() >= BACK
        && likeness.wide() >= WIDE
        && likeness.noun() != ContextSimilarity.Noun.OTHER
        && claim.slots().conflict(candidate.slots()) == null;
  }

  private static boolean isHeadline(Candidate candidate) {
    if (candidate.part() == Evidence.Part.TITLE) {
      return true;
    }
    List<Block> blocks = candidate.text().blocks();
    return !blocks.isEmpty()
        && blocks.getFirst().kind() == Block.Kind.HEADING
        && blocks.getFirst().span().contains(candidate.mention().span());
  }
}
