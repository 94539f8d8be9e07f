package io.checksummary.check.calculation;

import io.checksummary.check.source.EvidenceCandidate;
import io.checksummary.check.source.SourceNumbers;
import io.checksummary.check.source.SourceSentence;
import java.util.ArrayList;
import java.util.List;

/** Which numbers of a source stand in one sentence or row, or in two that follow each other. */
final class SourcePlaces {

  /** Of a row without end no more than this is taken. */
  private static final int MOST = 40;

  private final SourceNumbers numbers;
  private final List<SourceSentence> sentences = new ArrayList<>();

  SourcePlaces(SourceNumbers numbers) {
    this.numbers = numbers;
    for (EvidenceCandidate candidate : numbers.all()) {
      if (candidate.sentence().index() == sentences.size()) {
        sentences.add(candidate.sentence());
      }
    }
  }

  /** The numbers of each sentence, in order. */
  List<List<EvidenceCandidate>> all() {
    return sentences.stream().map(numbers::in).toList();
  }

  /** The numbers of a candidate's sentence, itself included, in order. */
  List<EvidenceCandidate> inSentenceOf(EvidenceCandidate candidate) {
    return limited(numbers.in(candidate.sentence()), candidate);
  }

  /** Those of the sentence before, of its own and of the one after, each in order. */
  List<List<EvidenceCandidate>> around(EvidenceCandidate candidate) {
    List<List<EvidenceCandidate>> found = new ArrayList<>();
    int at = candidate.sentence().index();
    if (at > 0 && follows(sentences.get(at - 1), candidate.sentence())) {
      found.add(limited(numbers.in(sentences.get(at - 1)), candidate));
    }
    found.add(inSentenceOf(candidate));
    if (at + 1 < sentences.size() && follows(candidate.sentence(), sentences.get(at + 1))) {
      found.add(limited(numbers.in(sentences.get(at + 1)), candidate));
    }
    return found;
  }

  private static boolean follows(SourceSentence one, SourceSentence next) {
    return next.before().equals(one.span()) || one.after().equals(next.span());
  }

  /** Of many numbers those nearest to a candidate. */
  private static List<EvidenceCandidate> limited(
      List<EvidenceCandidate> sentence, EvidenceCandidate near) {
    List<EvidenceCandidate> all = sentence.stream().filter(OperandPool::isOperand).toList();
    if (all.size() <= MOST) {
      return all;
    }
    int at = Math.max(0, all.indexOf(near));
    int from = Math.min(Math.max(0, at - MOST / 2), all.size() - MOST);
    return all.subList(from, from + MOST);
  }
}
