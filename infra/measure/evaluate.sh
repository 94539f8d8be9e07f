#!/bin/sh
# Scores what was built on labelled data that nobody here wrote.
#   infra/measure/evaluate.sh FOLDER [OUT]     after a build: ./checksummary verify, or mvn test-compile package
# FOLDER holds quantities-*-dev.jsonl, numeric-*.jsonl and score.py; OUT takes the predictions in the scorer's format
# and the planted pairs (default: target/evaluation). Tables go to the output, progress to the error stream.
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
for gold in "$folder"/numeric-*.jsonl; do
  set=$(basename "$gold" .jsonl)
  echo
  echo "## Numbers checked: $set"
  case $set in
    *faithfulness*) options=--appended ;;
    *) options= ;;
  esac
  evaluate CheckEvaluation "$gold" "$out/$set.jsonl" $options
  if [ -f "$folder/score.py" ] && command -v python3 >/dev/null; then
    echo
    python3 "$folder/score.py" "$gold" "$out/$set.jsonl"
  fi
done
for gold in "$folder"/numeric-faithfulness*.jsonl; do
  echo
  echo "## Errors planted in sound texts of $(basename "$gold" .jsonl)"
  evaluate PlantedErrors "$gold" --out "$out/planted.jsonl"
  echo
  echo "## Summaries by the offline model"
  evaluate SummaryEvaluation "$gold" "$out/summaries.jsonl" bump
done
