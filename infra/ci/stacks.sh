#!/usr/bin/env bash
# Validates what deploys the function: Terraform and SAM for AWS, Terraform for Google, Bicep for Azure, Knative.
#   stacks.sh CACHE     CACHE is a folder outside the tree that takes the tools.
# Needs terraform with the provider for AWS on this machine, kubectl, go, and python3 with venv. No cloud is asked.
# Not validated, since it could not be had: what the providers for Google and Azure would say. Those two are scanned.
set -euo pipefail
cd "$(dirname "$0")/../.."

declare -A FROM_PIP=([cfn-lint]=1.51.0 [checkov]=3.3.30 [moto]=5.2.5 [kubernetes-validate]=1.37.0 [jsonata-python]=0.7.1)
KUBECONFORM=v0.8.0
KUBERNETES_SCHEMAS="${FROM_PIP[kubernetes-validate]}"
KNATIVE=v0.51.0
PROMETHEUS_OPERATOR=v0.82.0
CACHE="${1:?usage: stacks.sh CACHE}"
mkdir -p "$CACHE"
CACHE="$(cd "$CACHE" && pwd)"
SCHEMAS="$CACHE/schemas-$KUBERNETES_SCHEMAS-$KNATIVE-$PROMETHEUS_OPERATOR"
SCRATCH="$(mktemp -d)"
APPLYING=

main() {
  trap finish EXIT
  check "terraform, kubectl, go and python3 are here" require terraform kubectl go python3
  check "tools" install_tools
  check "Terraform's provider for AWS, from this machine" use_provider
  check "Terraform: format" terraform fmt -check -diff -recursive infra
  check "Terraform for AWS: valid" validate_aws
  apply_in_background
  check "Terraform for AWS: tests" terraform -chdir="$SCRATCH/aws" test -no-color
  check "SAM: cfn-lint" lint_sam
  check "SAM: cfn-lint refuses a runtime that there is not" refuse_runtime
  for overlay in infra/knative/base infra/knative/overlays/* infra/knative/batch; do
    check "Knative: ${overlay#infra/knative/}, by its schemas" validate_overlay "$overlay"
  done
  check "Knative: a mistake is refused" refuse_overlay
  check "checkov: AWS, Google, Azure" scan_clouds
  check "checkov: Knative's pods" scan_pods
  check "Terraform for AWS: applied to a stand-in, changed, rolled back, destroyed" end_of_applying
  check "Step Functions: cfn-lint" lint_machine
  check "Step Functions: cfn-lint refuses a machine without an end" refuse_machine
  check "Step Functions: both define the same, and what comes of it is what the function's test reads" work_out_event
}

# Runs a check: a line where it holds, all that it said where it does not.
check() {
  local title="$1" status
  shift
  set +e
  (
    set -e
    "$@"
  ) >"$SCRATCH/said" 2>&1
  status=$?
  set -e
  if [ "$status" -ne 0 ]; then
    cat "$SCRATCH/said" >&2
    echo "FAILED  $title (exit $status)" >&2
    exit 1
  fi
  printf 'ok %4d s  %s\n' "$SECONDS" "$title"
}

finish() {
  [ -z "$APPLYING" ] || { kill "$APPLYING" && wait "$APPLYING"; } 2>/dev/null || true
  rm -rf "$SCRATCH"
}

require() {
  local tool
  for tool in "$@"; do
    command -v "$tool" || { echo "There is no $tool." && return 3; }
  done
}

install_tools() {
  install_from_pip cfn-lint
  install_from_pip checkov
  install_from_pip moto '[server]'
  install_from_pip kubernetes-validate
  install_from_pip jsonata-python '' PyYAML==6.0.3
  [ -x "$CACHE/kubeconform-$KUBECONFORM/kubeconform" ] ||
    GOBIN="$CACHE/kubeconform-$KUBECONFORM" go install "github.com/yannh/kubeconform/cmd/kubeconform@$KUBECONFORM"
  [ -e "$SCHEMAS/done" ] || make_schemas
}

# A venv of its own for each, since they ask for different versions of the same; whole, or not there.
#   install_from_pip PACKAGE [EXTRAS [WHAT ELSE]]
install_from_pip() {
  local venv="$CACHE/$1-${FROM_PIP[$1]}"
  [ -e "$venv/done" ] && return
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check "$1${2:-}==${FROM_PIP[$1]}" "${@:3}"
  touch "$venv/done"
}

# Schemas of the kinds that are Kubernetes' own, which refuse unknown members, and of those that Knative and the operator
# of Prometheus bring.
make_schemas() {
  local own definitions
  rm -rf "$SCHEMAS"
  mkdir -p "$SCHEMAS"
  own=$(find "$CACHE/kubernetes-validate-$KUBERNETES_SCHEMAS" -type d -name "v$KUBERNETES_SCHEMAS-local-strict")
  lay_beside_each_other "$own"
  definitions="$(module knative.dev/serving "$KNATIVE")/config/core/300-resources"
  make_schemas_of "$definitions/service.yaml"
  definitions="$(module github.com/prometheus-operator/prometheus-operator "$PROMETHEUS_OPERATOR")/example/prometheus-operator-crd"
  make_schemas_of "$definitions"/monitoring.coreos.com_{podmonitors,prometheusrules}.yaml
  touch "$SCHEMAS/done"
}

# Schemas that point to each other by address, as files that lie beside each other.
lay_beside_each_other() {
  python3 - "$1" "$SCHEMAS" <<'PYTHON'
import json, pathlib, sys
for file in pathlib.Path(sys.argv[1]).glob("*.json"):
    schema = json.loads(file.read_text().replace('"/api/_definitions.json#', '"_definitions.json#'))
    schema.pop("$id", None)
    (pathlib.Path(sys.argv[2]) / file.name).write_text(json.dumps(schema))
PYTHON
}

make_schemas_of() {
  local script
  script="$(module github.com/yannh/kubeconform "$KUBECONFORM")/scripts/openapi2jsonschema.py"
  (cd "$SCHEMAS" && FILENAME_FORMAT='{fullgroup}-{kind}-{version}' in_venv kubernetes-validate python "$script" "$@")
}

module() {
  go mod download -json "$1@$2" | python3 -c 'import json, sys; print(json.load(sys.stdin)["Dir"])'
}

in_venv() { "$CACHE/$1-${FROM_PIP[$1]}/bin/$2" "${@:3}"; }

# Whatever configuration the environment names, the provider comes from where it lies on this machine.
use_provider() {
  local binary
  # Folders that go away meanwhile are no matter.
  binary=$({ find / -path /proc -prune -o -path /sys -prune -o -type f -name 'terraform-provider-aws_*' -print 2>/dev/null || true; } |
    grep -m 1 "/hashicorp/aws/") || { echo "There is no provider for AWS." && return 3; }
  printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "${binary%/*/hashicorp/aws/*}" \
    >"$SCRATCH/terraform.rc"
}
export TF_CLI_CONFIG_FILE="$SCRATCH/terraform.rc" TF_IN_AUTOMATION=true CHECKPOINT_DISABLE=true

# In a copy: Terraform writes beside what it reads.
validate_aws() {
  cp -r infra/aws/terraform "$SCRATCH/aws"
  rm -rf "$SCRATCH/aws/.terraform" "$SCRATCH"/aws/*.tfvars* "$SCRATCH"/aws/*.tfstate* "$SCRATCH"/aws/*_override.tf
  terraform -chdir="$SCRATCH/aws" init -backend=false -input=false -no-color
  terraform -chdir="$SCRATCH/aws" validate -no-color
  cp -r "$SCRATCH/aws" "$SCRATCH/applied"
}

apply_in_background() {
  (in_venv moto python infra/ci/apply_to_standin.py "$SCRATCH/applied") >"$SCRATCH/applying" 2>&1 &
  APPLYING=$!
}

end_of_applying() {
  tail --pid="$APPLYING" -f /dev/null
  [ -e "$SCRATCH/applied/destroyed" ] || { tail -n 60 "$SCRATCH/applying" && return 1; }
}

lint_sam() { in_venv cfn-lint cfn-lint infra/aws/sam/template.yaml; }

refuse_runtime() {
  sed 's/java21/java20/' infra/aws/sam/template.yaml >"$SCRATCH/template.yaml"
  if in_venv cfn-lint cfn-lint "$SCRATCH/template.yaml"; then return 1; fi
}

# The machine that Terraform made, which is SAM's too, as the linter reads one: there it is text with references in it.
machine() {
  printf '{"Resources": {"Batch": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": "%s", "Definition": %s}}}}' \
    arn:aws:iam::123456789012:role/batch "$(cat "$SCRATCH/applied/batch.json")"
}

lint_machine() {
  machine >"$SCRATCH/machine.json"
  in_venv cfn-lint cfn-lint "$SCRATCH/machine.json"
}

refuse_machine() {
  machine | sed 's/"End"/"Ends"/g' >"$SCRATCH/machine.json"
  if in_venv cfn-lint cfn-lint "$SCRATCH/machine.json"; then return 1; fi
}

work_out_event() {
  in_venv jsonata-python python infra/ci/batch_event.py "$SCRATCH/applied/batch.json" infra/aws/sam/template.yaml \
    src/test/resources/io/checksummary/entry/storage/event/s3-batch.json
}

# As the page on Knative deploys it: with an image by its digest.
manifests() {
  local digest
  digest=$(printf '%064d' 0)
  kubectl kustomize "$1" | sed "s|image: checksummary$|image: checksummary@sha256:$digest|"
}

by_schemas() {
  "$CACHE/kubeconform-$KUBECONFORM/kubeconform" -strict -summary \
    -schema-location "$SCHEMAS/{{.Group}}-{{.ResourceKind}}-{{.ResourceAPIVersion}}.json" \
    -schema-location "$SCHEMAS/{{.ResourceKind}}{{.KindSuffix}}.json"
}

validate_overlay() { manifests "$1" | by_schemas; }

refuse_overlay() {
  local word
  for word in podSelector containerConcurrency expr podMetricsEndpoints; do
    echo "$word"
    if manifests infra/knative/overlays/openai | sed "s/ $word:/ ${word}s:/" | by_schemas; then return 1; fi
  done
  for word in completionMode backoffLimitPerIndex secretKeyRef; do
    echo "$word"
    if manifests infra/knative/batch | sed "s/ $word:/ ${word}s:/" | by_schemas; then return 1; fi
  done
}

scan() {
  local folders=()
  while [ "$1" != -- ]; do folders+=(-d "$1") && shift; done
  shift
  in_venv checkov checkov --skip-download --compact -o json "${folders[@]}" --framework "$@" | infra/ci/scanned.py "$@"
}

scan_clouds() { scan infra/aws infra/google infra/azure -- terraform cloudformation bicep; }

# The scanner knows pods and jobs, and not Knative's services, which hold a pod.
scan_pods() {
  mkdir "$SCRATCH/pods"
  manifests infra/knative/overlays/openai >"$SCRATCH/pods/manifests.yaml"
  in_venv kubernetes-validate python infra/ci/pods_of.py infra/knative/base/service.yaml \
    <"$SCRATCH/pods/manifests.yaml" >"$SCRATCH/pods/pod.yaml"
  manifests infra/knative/batch >"$SCRATCH/pods/batch.yaml"
  scan "$SCRATCH/pods" -- kubernetes
}

main
