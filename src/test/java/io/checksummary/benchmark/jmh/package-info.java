/**
 * JMH benchmarks, allocation included: {@code mvn -Pbenchmark process-test-classes
 * [-Dbenchmark=OPTIONS]}. Figures are for reading; none fails a build.
 */
@NullMarked
package io.checksummary.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
