#!/usr/bin/env python3
"""Holds builds to the contract: the same suite asks each of them and a plain server.

    contract.py REFERENCE PLATFORM[:native] …

REFERENCE is a folder that holds quarkus-run.jar of the plain build. A platform is a module beside
this one: it starts the build that stands in target/ under its vendor's own runtime.
"""
import importlib
import os
import subprocess
import sys

import serve

# The suite stands in for the model at a port; one that is silent must not hold anybody up for long.
SETTINGS = {
    "CHECKSUMMARY_MODEL": "openai:double",
    "OPENAI_API_KEY": "unused",
    "CHECKSUMMARY_LIMITS_DEADLINE": "4s",
}


def hold(reference, name, native):
    port = serve.free_port()
    settings = {**SETTINGS, "OPENAI_BASE_URL": f"http://127.0.0.1:{port}/v1"}
    platform = importlib.import_module(name)
    jar = serve.pathlib.Path(reference).resolve() / "quarkus-run.jar"
    with serve.running(environment=settings, jar=jar) as plain:
        with platform.running(native=native, environment=settings) as build:
            return subprocess.run(
                [
                    "mvn", "-B", "-q", "surefire:test",
                    "-Dtest=DeployedContract",
                    f"-Dchecksummary.address={build.base}",
                    f"-Dchecksummary.reference={plain.base}",
                    f"-Dchecksummary.model-port={port}",
                ],
                cwd=serve.ROOT,
                env=os.environ,
                check=False,
            ).returncode


def main(reference, platforms):
    failed = []
    for platform in platforms:
        name, _, form = platform.partition(":")
        print(f"The contract, held by {name}{' as native executable' if form else ''}", flush=True)
        if hold(reference, name, form == "native"):
            failed.append(platform)
    if failed:
        sys.exit(f"The contract does not hold for: {', '.join(failed)}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
