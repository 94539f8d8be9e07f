/** The prompt that a model gets, and the parser of its answer. Uses the port of {@code summary}. */
@NullMarked
package io.checksummary.model.prompt;

import org.jspecify.annotations.NullMarked;
