# shellcheck shell=bash
# Starts a real model and the function before it on loopback, and stops what it started, by process id.
# Expects SHARED, CACHE and SCRATCH. Sourced by .ci/run.

MODEL_URL=""
FUNCTION_URL=""
FUNCTION_PID=""

free_port() {
  python3 -c 'import socket
with socket.socket() as s:
    s.bind(("127.0.0.1", 0))
    print(s.getsockname()[1])'
}

start_model() {
  rm -f "$CACHE/real-model/server.pid"
  MODEL_URL="$("$SHARED/real-model/start.sh" "$CACHE/real-model" "$(free_port)")"
}

# start_function COMMAND...   serves on a free port, and returns once it answers.
start_function() {
  local port
  port="$(free_port)"
  FUNCTION_URL="http://127.0.0.1:$port"
  # A machine busy with other work may need longer than a gateway would wait, or a connection may idle.
  CHECKSUMMARY_MODEL=openai:smollm2-135m OPENAI_BASE_URL="$MODEL_URL" OPENAI_API_KEY=unused \
    CHECKSUMMARY_LIMITS_DEADLINE=240s QUARKUS_HTTP_IDLE_TIMEOUT=300s QUARKUS_HTTP_PORT="$port" "$@" </dev/null >"$SCRATCH/function.log" 2>&1 &
  FUNCTION_PID=$!
  await_function || {
    tail -n 40 "$SCRATCH/function.log" >&2
    return 1
  }
}

# Any answer will do: a request for nothing is refused, but by a function that runs.
await_function() {
  for _ in $(seq 150); do
    kill -0 "$FUNCTION_PID" 2>/dev/null || return 1
    curl -s -o /dev/null "$FUNCTION_URL/figures" && return
    sleep 0.2
  done
  return 1
}

stop_servers() {
  stop "$FUNCTION_PID"
  FUNCTION_PID=""
  [ ! -f "$CACHE/real-model/server.pid" ] || stop "$(cat "$CACHE/real-model/server.pid")"
  rm -f "$CACHE/real-model/server.pid"
}

stop() {
  if [ -n "$1" ] && kill "$1" 2>/dev/null; then
    wait "$1" 2>/dev/null || true
  fi
}
