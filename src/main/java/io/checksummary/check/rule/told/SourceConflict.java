package io.checksummary.check.rule.told;

import io.checksummary.check.claim.Claim;
import io.checksummary.check.compare.QuantityComparison;
import io.checksummary.check.context.PositionalTerms;
import io.checksummary.check.context.TermDistance;
import io.checksummary.check.ranking.ContextSimilarity;
import io.checksummary.check.ranking.RivalNumbers;
import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.verdict.Evidence;
import io.checksummary.text.Block;
import io.checksummary.text.resource.TableFile;
import io.checksummary.text.word.WordHash;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source gives two numbers for one thing: its headline another than its body, or a note
 * that corrects a number.
 *
 * <p>Example: "Correction: the profit was $412 million, not $421 million" leaves $421 million in
 * doubt, wherever else it stands, and $412 million sound.
 */
public final class SourceConflict {

  /**
   * How much of the words close to a number of headline or body the claim must have, in
   * thousandths, and how much of the claim's words must be around that number.
   */
  private static final int LEAST_REVERSE_COVERAGE = 500;

  private static final int LEAST_COVERAGE = 150;

  /** So many words before a number is the word that marks it as wrong. */
  private static final int WRONG_REACH = 4;

  /**
   * The words of a language's correction notes; none for a language without a table.
   *
   * @param notes words that mark a note
   * @param wrong words before the number that was wrong
   */
  private record CorrectionWords(Set<Long> notes, Set<Long> wrong) {

    private static final Map<String, CorrectionWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    static CorrectionWords of(String language) {
      return BY_LANGUAGE.computeIfAbsent(language, CorrectionWords::load);
    }

    private static CorrectionWords load(String language) {
      CorrectionWords words = new CorrectionWords(new HashSet<>(), new HashSet<>());
      for (List<String> row :
          TableFile.optional(SourceConflict.class, language + "/corrections.txt").rows()) {
        Set<Long> kind = row.get(0).equals("note") ? words.notes : words.wrong;
        TableFile.parts(row.get(1)).forEach(word -> kind.add(WordHash.of(word)));
      }
      return words;
    }
  }

  private final SourceNumbers numbers;
  private final CorrectionWords words;

  SourceConflict(SourceNumbers numbers) {
    this.numbers = numbers;
    this.words = CorrectionWords.of(numbers.language());
  }

  /**
   * The number that the source gives elsewhere for the claim's thing; null where it gives no other.
   *
   * @param candidates the source's numbers that match the claim's
   */
  @Nullable EvidenceCandidate about(
      Claim claim, EvidenceCandidate best, List<EvidenceCandidate> candidates) {
    EvidenceCandidate correct = corrected(candidates);
    return correct == null ? inHeadlineOrBody(claim, best, candidates) : correct;
  }

  // --- correction notes

  /** What a note gives instead of one of the candidates; null where there is no such note. */
  private @Nullable EvidenceCandidate corrected(List<EvidenceCandidate> candidates) {
    return candidates.stream()
        .filter(candidate -> isMarkedWrong(candidate) && isInNote(candidate))
        .flatMap(wrong -> correct(wrong).stream())
        .findFirst()
        .orElse(null);
  }

  private Optional<EvidenceCandidate> correct(EvidenceCandidate wrong) {
    return numbers.in(wrong.sentence()).stream()
        .filter(other -> isAnotherValue(wrong, other) && !isMarkedWrong(other))
        .findFirst();
  }

  private boolean isInNote(EvidenceCandidate candidate) {
    PositionalTerms terms = candidate.terms();
    int from = candidate.sentence().firstTerm();
    int to = Math.min(candidate.sentence().endTerm(), from + TermDistance.WINDOW);
    return IntStream.range(from, to).anyMatch(i -> words.notes.contains(terms.whole(i)));
  }

  private boolean isMarkedWrong(EvidenceCandidate candidate) {
    PositionalTerms terms = candidate.terms();
    int self = terms.from(candidate.mention().span().start());
    int first = Math.max(candidate.sentence().firstTerm(), self - WRONG_REACH);
    for (int i = self - 1; i >= first; i--) {
      if (terms.is(i, PositionalTerms.NUMBER) || terms.clause(i) != terms.clause(self)) {
        return false;
      }
      if (words.wrong.contains(terms.whole(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnotherValue(EvidenceCandidate one, EvidenceCandidate other) {
    return RivalNumbers.areLike(one.mention().quantity(), other.mention().quantity())
        && !QuantityComparison.matches(one.mention().quantity(), other.mention().quantity())
        && !QuantityComparison.matches(other.mention().quantity(), one.mention().quantity());
  }

  // --- headline and body

  private @Nullable EvidenceCandidate inHeadlineOrBody(
      Claim claim, EvidenceCandidate best, List<EvidenceCandidate> candidates) {
    boolean inHeadline = isInHeadline(best);
    if (candidates.stream().anyMatch(candidate -> isInHeadline(candidate) != inHeadline)) {
      return null;
    }
    return numbers.near(claim.context()).stream()
        .filter(other -> isInHeadline(other) != inHeadline && isAnotherValue(best, other))
        .filter(other -> isSaidOfTheSame(claim, best) && isSaidOfTheSame(claim, other))
        .findFirst()
        .orElse(null);
  }

  /** Whether the words close to the number are those of the claim. */
  private boolean isSaidOfTheSame(Claim claim, EvidenceCandidate candidate) {
    ContextSimilarity similarity =
        ContextSimilarity.of(claim.context(), numbers.specificity(), candidate);
    return similarity.reverseCoverage() >= LEAST_REVERSE_COVERAGE
        && similarity.coverage() >= LEAST_COVERAGE
        && similarity.noun() != ContextSimilarity.NounRelation.OTHER
        && claim.cues().conflict(candidate.cues()) == null;
  }

  private static boolean isInHeadline(EvidenceCandidate candidate) {
    if (candidate.part() == Evidence.Part.TITLE) {
      return true;
    }
    List<Block> blocks = candidate.text().blocks();
    return !blocks.isEmpty()
        && blocks.getFirst().kind() == Block.Kind.HEADING
        && blocks.getFirst().span().contains(candidate.mention().span());
  }
}
