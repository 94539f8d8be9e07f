/**
 * Inputs without end, made by chance from the corpora, fed to everything that reads: {@code
 * infra/measure/fuzz.sh [INPUTS [SEED]]}. Each input has a seed of its own, which brings it back.
 */
@NullMarked
package io.checksummary.fuzz;

import org.jspecify.annotations.NullMarked;
