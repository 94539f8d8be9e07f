package io.checksummary.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text whose numbers are asked for.
 *
 * @param language BCP 47; null where it is to be guessed
 * @param publishedAt the day of publication; null where it is not known
 */
public record FiguresRequest(
    String text, @Nullable String language, @Nullable LocalDate publishedAt) {}
