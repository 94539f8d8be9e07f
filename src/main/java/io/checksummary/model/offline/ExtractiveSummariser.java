package io.checksummary.model.offline;

import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.Block;
import io.checksummary.text.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks from a text what tells most of it. The same text gives the same extract. */
public final class ExtractiveSummariser {

  private ExtractiveSummariser() {}

  /**
   * Sentences as the length allows, and the most telling figures.
   *
   * <p>An extract never says what the text does not; it may well say it without what came before.
   *
   * @param language of the text, BCP 47
   */
  public static Extract of(String text, SummaryLength length, int maxFigures, String language) {
    SourceText source = SourceText.of(text, language);
    List<CandidateSentence> sentences = CandidateSentences.of(source);
    double[] scores = new SentenceRanking(sentences).scores(wanted(length));
    return new ExtractDraft(
            sentences, scores, length, maxFigures, source.language(), heading(source))
        .checked(new OwnCheck(source));
  }

  /** The same of digests of parts: their sentences compete, their figures are taken over. */
  public static Extract ofDigests(
      String notes, SummaryLength length, int maxFigures, String language) {
    PartialDigestReader digests = PartialDigestReader.of(notes);
    Extract extract = of(digests.text(), length, 0, language);
    List<Extract.Figure> figures = digests.figures().stream().limit(maxFigures).toList();
    return new Extract(null, extract.summary(), figures);
  }

  private static int wanted(SummaryLength length) {
    return switch (length) {
      case SummaryLength.Sentences(int count) -> count;
      case SummaryLength.Words(int count) -> Math.ceilDiv(count, 25);
    };
  }

  private static @Nullable String heading(SourceText source) {
    return source.blocks().stream()
        .filter(block -> block.kind().isArticle())
        .findFirst()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(block -> block.span().of(source.text()).strip())
        .filter(heading -> !heading.isEmpty())
        .orElse(null);
  }
}
