package io.checksummary.model.offline;

import io.checksummary.summary.Length;
import io.checksummary.text.Block;
import io.checksummary.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks from a text what tells most of it. The same text gives the same extract. */
public final class Extractor {

  private Extractor() {}

  /**
   * Sentences as the length allows, and the most telling figures.
   *
   * <p>An extract never says what the text does not; it may well say it without what came before.
   */
  public static Extract of(String text, Length length, int maxFigures) {
    SourceText source = SourceText.of(text);
    List<Sentence> sentences = Sentences.of(source);
    double[] scores = new Ranking(sentences).scores(wanted(length));
    List<Integer> picked = Selection.of(sentences, scores, length);
    List<Extract.Figure> figures = Figures.of(sentences, scores, picked, maxFigures);
    return new Extract(heading(source), summary(sentences, picked), figures);
  }

  /** The same of digests of parts: their sentences compete, their figures are taken over. */
  public static Extract ofDigests(String notes, Length length, int maxFigures) {
    Digests digests = Digests.of(notes);
    Extract extract = of(digests.text(), length, 0);
    List<Extract.Figure> figures = digests.figures().stream().limit(maxFigures).toList();
    return new Extract(null, extract.summary(), figures);
  }

  private static String summary(List<Sentence> sentences, List<Integer> picked) {
    return picked.stream().map(i -> sentences.get(i).text()).collect(Collectors.joining(" "));
  }

  private static int wanted(Length length) {
    return switch (length) {
      case Length.Sentences(int count) -> count;
      case Length.Words(int count) -> Math.ceilDiv(count, 25);
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
