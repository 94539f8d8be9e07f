/** What a model is told, and its answer read. Uses no other room. */
@NullMarked
package io.checksummary.model.prompt;

import org.jspecify.annotations.NullMarked;
