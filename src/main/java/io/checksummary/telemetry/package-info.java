/**
 * What an operator sees of the calls to models: metrics and traces by the conventions of
 * OpenTelemetry for generative AI. Stands around the port {@link
 * io.checksummary.summary.port.SummaryModel} and may use summary; never holds a word of an article,
 * a prompt or an answer.
 */
@NullMarked
package io.checksummary.telemetry;

import org.jspecify.annotations.NullMarked;
