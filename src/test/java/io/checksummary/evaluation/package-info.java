/** Programs that score what the pipeline writes against what people wrote. Run by hand. */
@NullMarked
package io.checksummary.evaluation;

import org.jspecify.annotations.NullMarked;
