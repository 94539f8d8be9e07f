#!/usr/bin/env python3
"""Holds an adapter of the store port to the contract, against a store that is started for it.

    contract.py PROFILE STORE …     s3 minio s3mock, gcs fake_gcs, or azure-blob azurite

PROFILE is the build's that has the adapter. A store is a module beside this one.
"""
import contextlib
import importlib
import os
import shutil
import subprocess
import sys

import server

# Less than the largest object of the suite, so that nobody holds it whole.
MEMORY = "-XX:+UseSerialGC -Xmx96m"


def suite(profile):
    """All that the profile's own folder tests."""
    tests = (server.serve.ROOT / "src" / profile / "test").rglob("*Test.java")
    return ",".join(sorted(test.stem for test in tests))


def hold(profile, name):
    with importlib.import_module(name).running() as store:
        return subprocess.run(
            [
                "mvn", "-B", "-q", "surefire:test", f"-P{profile}",
                f"-Dtest={suite(profile)}",
                f"-DargLine={MEMORY}",
                f"-Dchecksummary.store={store.base}",
                f"-Dchecksummary.store.kind={name}",
            ],
            cwd=server.serve.ROOT,
            env=os.environ,
            check=False,
        ).returncode


@contextlib.contextmanager
def compiled(profile):
    """The build's classes while they are needed: another build meets none of them, nor they another's."""
    drop_classes()
    try:
        subprocess.run(
            ["mvn", "-B", "-q", "test-compile", f"-P{profile}"], cwd=server.serve.ROOT, check=True
        )
        yield
    finally:
        drop_classes()


def drop_classes():
    for name in ("classes", "test-classes"):
        shutil.rmtree(server.serve.ROOT / "target" / name, ignore_errors=True)


def main(profile, names):
    failed = []
    with compiled(profile):
        for name in names:
            print(f"The contract of stores, held by {profile} against {name}", flush=True)
            if hold(profile, name):
                failed.append(name)
    if failed:
        sys.exit(f"The contract of stores does not hold against: {', '.join(failed)}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
