#!/bin/sh
# Scores what was built on labelled data.
#   infra/measure/evaluate.sh FOLDER [OUT]     after a build: ./checksummary verify, or mvn test-compile package
# FOLDER holds quantities-*-dev.jsonl, numeric-*.jsonl and score.py, and web pages lie in ../documents/web beside it; OUT
# takes the predictions in the scorer's format and the planted pairs (default: target/evaluation). Tables go to the output,
# progress to the error stream.
#   infra/measure/evaluate.sh --rules-table FOLDER
# prints only the measured table of the page about the rules.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=infra/measure/java.sh
. infra/measure/java.sh
rules_table=false
if [ "${1:-}" = --rules-table ]; then
  rules_table=true
  shift
fi
folder=${1:?usage: infra/measure/evaluate.sh [--rules-table] FOLDER [OUT]}
out=${2:-target/evaluation}

mkdir -p "$out"

evaluate() {
  program=$1
  shift
  run_class "evaluation.$program" "$@"
}

own=src/test/resources/io/checksummary/evaluation/own-summaries.jsonl
web=src/test/resources/io/checksummary/evaluation/web-summaries.jsonl

# summaries OPTION…    our own summaries with a label on every number, and those of the folder
summaries() {
  for gold in "$folder"/numeric-modern*.jsonl; do
    [ ! -f "$gold" ] || set -- "$gold" "$@"
  done
  evaluate VerdictEvaluation "$own:dev" "$@"
}

if "$rules_table"; then
  summaries --rules-table
  exit
fi

echo "## Recognition, English"
evaluate RecognitionEvaluation "$folder"
for gold in "$folder"/numeric-*.jsonl; do
  set=$(basename "$gold" .jsonl)
  case $set in
    numeric-modern*) continue ;;
  esac
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
echo
echo "## Summaries, every number labelled"
summaries
pages=$folder/../documents/web
if [ -d "$pages" ]; then
  echo
  echo "## Summaries of web pages, every number labelled"
  evaluate WebPages "$pages" "$out/web-summaries.jsonl" "$web"
  evaluate VerdictEvaluation "$out/web-summaries.jsonl:dev"
  echo
  echo "## The article of a page: runs of four words that it shares with what people marked"
  evaluate WebPages "$pages" "$out/articles.jsonl"
  python3 "$pages/../web.py" "$pages/ground-truth.json" "$out/articles.jsonl"
fi
for gold in "$folder"/numeric-faithfulness*.jsonl; do
  echo
  echo "## Errors planted in sound texts of $(basename "$gold" .jsonl)"
  evaluate PlantedErrors "$gold" --out "$out/planted.jsonl"
  echo
  echo "## Summaries by the offline model"
  evaluate SummaryEvaluation "$gold" "$out/summaries.jsonl" bump
done
