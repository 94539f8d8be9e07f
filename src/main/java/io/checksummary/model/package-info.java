/**
 * LangChain4j behind the port {@link io.checksummary.summary.port.SummaryModel}: providers, prompts
 * as resource files, the reading of answers, the offline model. May use summary, quantity and text.
 */
@NullMarked
package io.checksummary.model;

import org.jspecify.annotations.NullMarked;
