package io.checksummary.model.offline;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.SummaryPassage;
import io.checksummary.summary.port.SummaryLength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks sentences and figures, and picks others in place of what does not pass its own check. */
final class ExtractDraft {

  /** So often others are picked; what fails then stays, and the check will say so. */
  private static final int MOST_ROUNDS = 4;

  private final List<CandidateSentence> sentences;
  private final double[] scores;
  private final SummaryLength length;
  private final int maxFigures;
  private final String language;
  private final Set<Integer> refused = new HashSet<>();
  private final Set<Extract.Figure> refusedFigures = new HashSet<>();
  private @Nullable String heading;
  private List<Integer> picked = List.of();

  ExtractDraft(
      List<CandidateSentence> sentences,
      double[] scores,
      SummaryLength length,
      int maxFigures,
      String language,
      @Nullable String heading) {
    this.sentences = sentences;
    this.scores = scores;
    this.length = length;
    this.maxFigures = maxFigures;
    this.language = language;
    this.heading = heading;
  }

  Extract checked(OwnCheck check) {
    Extract extract = pick();
    List<CheckedNumber> failing = check.failing(extract);
    for (int round = 0; round < MOST_ROUNDS && !failing.isEmpty(); round++) {
      for (CheckedNumber number : failing) {
        refuse(number, extract);
      }
      Extract other = pick();
      if (other.summary().isEmpty()) {
        return extract;
      }
      extract = other;
      failing = check.failing(extract);
    }
    return extract;
  }

  private Extract pick() {
    picked = SentenceSelection.of(sentences, scores, length, refused);
    List<Extract.Figure> figures =
        KeyFigurePicker.of(sentences, scores, picked, maxFigures + refusedFigures.size(), language);
    String summary =
        picked.stream().map(i -> sentences.get(i).text()).collect(Collectors.joining(" "));
    List<Extract.Figure> kept =
        figures.stream()
            .filter(figure -> !refusedFigures.contains(figure))
            .limit(maxFigures)
            .toList();
    return new Extract(heading, summary, kept);
  }

  private void refuse(CheckedNumber number, Extract extract) {
    if (number.in().equals(SummaryPassage.TITLE)) {
      heading = null;
    } else if (number.in().equals(SummaryPassage.SUMMARY)) {
      refused.add(sentenceAt(number.mention().span().start()));
    } else {
      List<Extract.Figure> figures = new ArrayList<>(extract.figures());
      refusedFigures.add(figures.get(figureIndex(number.in())));
    }
  }

  private int sentenceAt(int offset) {
    int end = -1;
    for (int i : picked) {
      end += 1 + sentences.get(i).text().length();
      if (offset < end) {
        return i;
      }
    }
    return picked.getLast();
  }

  /** The index in "keyFigures/3/label". */
  private static int figureIndex(String in) {
    return Integer.parseInt(in.substring(in.indexOf('/') + 1, in.lastIndexOf('/')));
  }
}
