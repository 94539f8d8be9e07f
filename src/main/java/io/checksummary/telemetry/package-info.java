/**
 * What an operator sees: a line and metrics for each call of the service, metrics and traces for
 * each call to a model, by the conventions of OpenTelemetry for generative AI. May use summary and
 * api; never holds a word of an article, a prompt or an answer.
 */
@NullMarked
package io.checksummary.telemetry;

import org.jspecify.annotations.NullMarked;
