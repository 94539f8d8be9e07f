package io.checksummary.check.verdict;

import io.checksummary.text.source.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a summary is checked against.
 *
 * @param text the article
 * @param title the article's own title, which is evidence too; null where there is none
 * @param language BCP 47, as given or as guessed; {@code und} where nobody can tell
 * @param publishedAt the day "last year" is told from; null where it is not known
 */
public record SourceDocument(
    SourceText text,
    @Nullable SourceText title,
    String language,
    @Nullable LocalDate publishedAt) {}
