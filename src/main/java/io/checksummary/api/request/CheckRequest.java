package io.checksummary.api.request;

import io.checksummary.check.verdict.SummaryPassage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary to check against its source.
 *
 * @param source the article, as text or as a document
 * @param summaryTitle the summary's own title, whose numbers are checked too; null where it has
 *     none
 * @param title the article's own title, a part of the source; null where there is none
 * @param language of the source, BCP 47; null where it is to be guessed
 * @param summaryLanguage of summary and key figures, BCP 47; null where it is to be guessed
 * @param publishedAt the day "last year" is told from; null where it is not known
 * @param includeSource whether the text that offsets count in comes back as {@code source}
 */
public record CheckRequest(
    ArticleInput source,
    String summary,
    @Nullable String summaryTitle,
    @Nullable String title,
    List<Figure> keyFigures,
    @Nullable String language,
    @Nullable String summaryLanguage,
    @Nullable LocalDate publishedAt,
    boolean includeSource) {

  public CheckRequest {
    keyFigures = List.copyOf(keyFigures);
  }

  /** A summary without key figures, of a source of which nothing but its text is known. */
  public static CheckRequest of(String source, String summary) {
    return new CheckRequest(
        new ArticleInput.Text(source), summary, null, null, List.of(), null, null, null, false);
  }

  /** The parts of the summary that hold numbers, in the order in which these are told. */
  public List<SummaryPassage> passages() {
    return SummaryPassage.of(summaryTitle, summary, keyFigures, Figure::label, Figure::text);
  }

  /**
   * A key figure to check: its label binds the number in its text.
   *
   * @param label what the number is of
   * @param text the number as written
   */
  public record Figure(String label, String text) {}
}
