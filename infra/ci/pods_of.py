#!/usr/bin/env python3
"""Turns each of Knative's services on standard input into the pod that Knative would make of it, for scanners that know
pods. Needs PyYAML. The skips that the file of the service argues for go along.

    kubectl kustomize … | pods_of.py infra/knative/base/service.yaml
"""
import re
import sys

import yaml

OF_THE_REVISION = {"containerConcurrency", "timeoutSeconds", "responseStartTimeoutSeconds", "idleTimeoutSeconds"}
SKIP = re.compile(r"# checkov:skip=(\w+): (.*)")


def pod(service, skips):
    name = service["metadata"]["name"]
    template = service["spec"]["template"]
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "name": name,
            "namespace": service["metadata"]["namespace"],
            "labels": {"serving.knative.dev/service": name},
            "annotations": {f"checkov.io/skip{i}": f"{check}={reason}" for i, (check, reason) in enumerate(skips)},
        },
        "spec": {key: value for key, value in template["spec"].items() if key not in OF_THE_REVISION},
    }


with open(sys.argv[1], encoding="utf-8") as file:
    argued = SKIP.findall(file.read())
services = [one for one in yaml.safe_load_all(sys.stdin) if one["apiVersion"].startswith("serving.knative.dev/")]
yaml.safe_dump_all([pod(one, argued) for one in services], sys.stdout)
