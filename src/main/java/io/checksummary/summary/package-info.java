/**
 * The use case: read an article in chunks, ask a model through the port {@link
 * io.checksummary.summary.SummaryModel}, combine, check. Pure: may use text, quantity and check;
 * clock and executor come in as parameters.
 */
@NullMarked
package io.checksummary.summary;

import org.jspecify.annotations.NullMarked;
