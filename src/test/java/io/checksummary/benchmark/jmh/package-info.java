/**
 * JMH benchmarks, allocation included: {@code infra/measure/benchmark.sh [OPTIONS]}. Figures are
 * for reading; none fails a build.
 */
@NullMarked
package io.checksummary.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
