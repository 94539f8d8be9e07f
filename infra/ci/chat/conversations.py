#!/usr/bin/env python3
"""Conversations on each chat platform, made up, with the build in target/.

    conversations.py [--native] [PLATFORM…]     on a JVM, or the executable

Each has a function of its own, set up for that platform alone.
"""
import argparse
import contextlib
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "chat"))

import play  # noqa: E402
import serve  # noqa: E402  of the folder that play has named


def start(native):
    @contextlib.contextmanager
    def started(environment):
        with serve.running(native=native, environment=environment) as server:
            yield server.base

    return started


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--native", action="store_true")
    parser.add_argument("platforms", nargs="*", metavar="PLATFORM")
    asked = parser.parse_args()
    failures = [play.run(platform, start(asked.native)) for platform in asked.platforms or play.PLATFORMS]
    failed = [failure for failure in failures if failure]
    if failed:
        sys.exit("\n".join(failed))
    print(f"\n{len(failures)} conversations, each as it should go.")


if __name__ == "__main__":
    main()
