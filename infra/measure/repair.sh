#!/bin/sh
# How many failing numbers are put right, at what cost, and what is lost by it.
#   infra/measure/repair.sh FOLDER                         errors planted in sound digests, scripted models
#   infra/measure/repair.sh --live BASE_URL MODEL FILE…    a real model behind OpenAI's protocol, pieces of 110 words
# After a build: ./checksummary verify, or mvn test-compile package. FOLDER holds numeric-faithfulness*.jsonl.
# Another wording of the prompt is tried by a folder of its own before the classes: REPAIR_PROMPT=FOLDER, which holds
# io/checksummary/model/repair.txt.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=infra/measure/java.sh
. infra/measure/java.sh

evaluate() {
  CLASSES_BEFORE="${REPAIR_PROMPT:-}" run_class evaluation.RepairEvaluation "$@"
}

if [ "${1:?usage: infra/measure/repair.sh FOLDER | --live BASE_URL MODEL FILE…}" = --live ]; then
  url=$2
  model=$3
  shift 3
  evaluate live "$url" "$model" 110 "$@"
else
  for gold in "$1"/numeric-faithfulness*.jsonl; do
    evaluate planted "$gold"
  done
fi
