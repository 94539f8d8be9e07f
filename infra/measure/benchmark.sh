#!/bin/sh
# Measures the speed of recogniser and checker, and what they allocate, by JMH.
#   infra/measure/benchmark.sh [OPTIONS OF JMH]     after a build: ./checksummary verify, or mvn test-compile
# "-prof gc", which counts what is allocated, unless options are given.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=infra/measure/java.sh
. infra/measure/java.sh
[ $# -gt 0 ] || set -- -prof gc

java=$(find_java)
classpath=$(test_classpath)
harnesses=target/benchmark
mkdir -p "$harnesses"
# JMH runs harnesses, which its annotation processor makes of the benchmarks.
"${java}c" -proc:full -processorpath "$classpath" -processor org.openjdk.jmh.generators.BenchmarkProcessor \
  -cp "$classpath" -d "$harnesses" src/test/java/io/checksummary/benchmark/jmh/*.java
exec "$java" -cp "$harnesses:$classpath" org.openjdk.jmh.Main "$@"
