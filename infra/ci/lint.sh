#!/usr/bin/env bash
# Lints the workflows and the scripts.
#   lint.sh TOOLS     TOOLS is a folder outside the tree that takes actionlint and zizmor.
# Needs shellcheck, go and python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/../.."

ACTIONLINT=v1.7.12
ZIZMOR=1.32.0
TOOLS="${1:?usage: lint.sh TOOLS}"

install_actionlint() {
  [ -x "$TOOLS/actionlint-$ACTIONLINT/actionlint" ] ||
    GOBIN="$TOOLS/actionlint-$ACTIONLINT" go install "github.com/rhysd/actionlint/cmd/actionlint@$ACTIONLINT"
}

install_zizmor() {
  local venv="$TOOLS/zizmor-$ZIZMOR"
  [ -x "$venv/bin/zizmor" ] && return
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check "zizmor==$ZIZMOR"
}

scripts_of() {
  git ls-files --cached --others --exclude-standard | while read -r file; do
    [ -f "$file" ] && head -n 1 "$file" | grep -aqE "$1" && echo "$file"
  done || true
}

lint_workflows() {
  "$TOOLS/actionlint-$ACTIONLINT/actionlint" -color
  "$TOOLS/zizmor-$ZIZMOR/bin/zizmor" --offline --persona pedantic --no-progress .github
}

lint_scripts() {
  scripts_of '^#(!.*[/ ](ba|da)?sh| shellcheck shell=)' | xargs shellcheck --external-sources
  scripts_of '^#!.*python3' | xargs -r python3 -c '
import ast, sys
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)'
}

mkdir -p "$TOOLS"
install_actionlint
install_zizmor
lint_workflows
lint_scripts
echo "The workflows and the scripts are clean."
