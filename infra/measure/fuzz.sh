#!/bin/sh
# Whatever comes is read or refused: feeds the recogniser, the checker, requests, answers, documents, pages and styles.
#   infra/measure/fuzz.sh [INPUTS [SEED]]        after a build: ./checksummary verify, or mvn test-compile
#   infra/measure/fuzz.sh wire [INPUTS [SEED]]   sends broken requests to a server that it starts, slowly at times, and leaves
# INPUTS is 1000000 unless given, 2000 over the wire, SEED of the first 1; "1 SEED" brings an input back.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=infra/measure/java.sh
. infra/measure/java.sh

classpath=$(test_classpath)
if [ "${1:-}" != wire ]; then
  exec "$(find_java)" -cp "$classpath" io.checksummary.fuzz.Fuzz "$@"
fi
shift
port=${PORT:-20880}
QUARKUS_HTTP_PORT=$port QUARKUS_LOG_LEVEL=WARN "$(find_java)" -jar target/quarkus-app/quarkus-run.jar serve >target/fuzz.log &
server=$!
trap 'kill "$server"' EXIT
tries=0
until curl -sf "http://127.0.0.1:$port/q/health/ready" >target/fuzz.ready; do
  tries=$((tries + 1))
  [ "$tries" -lt 120 ] || exit 3
  sleep 0.5
done
"$(find_java)" -cp "$classpath" io.checksummary.fuzz.WireFuzz "$port" "$@"
