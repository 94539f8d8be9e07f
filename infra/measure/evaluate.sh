#!/bin/sh
# Scores what was built on labelled data that nobody here wrote.
#   infra/measure/evaluate.sh FOLDER [OUT]     after a build: ./checksummary verify, or mvn test-compile package
# FOLDER holds quantities-*-dev.jsonl, numeric-*-dev.jsonl and score.py; OUT takes the predictions (default: target/evaluation).
set -eu
cd "$(dirname "$0")/../.."
folder=${1:?usage: infra/measure/evaluate.sh FOLDER [OUT]}
out=${2:-target/evaluation}

# The first Java of 21 or newer: JAVA_HOME's, the usual folders', else the one on the PATH.
find_java() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if grep -qsE '^JAVA_VERSION="(2[1-9]|[3-9][0-9])' "$home/release"; then
      printf '%s\n' "$home/bin/java"
      return
    fi
  done
  echo java
}

java=$(find_java)
mkdir -p "$out"

evaluate() {
  program=$1
  shift
  "$java" -cp 'target/test-classes:target/classes:target/quarkus-app/lib/main/*' \
    "io.checksummary.evaluation.$program" "$@"
}

echo "## Recognition, English"
evaluate RecognitionEvaluation "$folder"
for set in faithfulness accuracy tatqa; do
  echo "## Numbers checked: $set"
  evaluate CheckEvaluation "$folder/numeric-$set-dev.jsonl" "$out/$set.jsonl"
  python3 "$folder/score.py" "$folder/numeric-$set-dev.jsonl" "$out/$set.jsonl"
done
echo "## Summaries by the offline model"
evaluate SummaryEvaluation "$folder/numeric-faithfulness-dev.jsonl" "$out/summaries.jsonl" bump
