/**
 * LangChain4j behind the port {@code summary.port.SummaryModel}: providers, prompts as resource
 * files, the reading of answers, the offline model. May use {@code summary}, {@code recognise},
 * {@code quantity} and {@code text}.
 *
 * <p>The packages below, each of which may use those before it: {@code http}, {@code protocol},
 * {@code prompt}, {@code provider}, {@code chat}, {@code offline}.
 */
@NullMarked
package io.checksummary.model;

import org.jspecify.annotations.NullMarked;
