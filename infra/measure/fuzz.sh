#!/bin/sh
# Whatever comes is read or refused: feeds the recogniser, the checker, requests, answers, documents and pages.
#   infra/measure/fuzz.sh [INPUTS [SEED]]     after a build: ./checksummary verify, or mvn test-compile
# INPUTS is 1000000 unless given, SEED of the first 1; "1 SEED" brings an input back.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=infra/measure/java.sh
. infra/measure/java.sh

classpath=$(test_classpath)
exec "$(find_java)" -cp "$classpath" io.checksummary.fuzz.Fuzz "$@"
