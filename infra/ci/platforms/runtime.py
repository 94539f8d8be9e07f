"""What the platforms' own runtimes have in common: where they come from, and how one is run by hand."""
import os
import pathlib
import signal
import subprocess
import sys

import serve

# Frameworks inside a function's package reach for it, from JDK 24 on.
OPENED = ["--add-opens", "java.base/java.lang=ALL-UNNAMED"]


def artifact(group, name, version, classifier=None):
    """A jar of Maven's own store, fetched where it is not there yet."""
    folder = pathlib.Path.home() / ".m2/repository" / group.replace(".", "/") / name / version
    jar = folder / f"{name}-{version}{'-' + classifier if classifier else ''}.jar"
    if not jar.exists():
        fetch = ["mvn", "-B", "-q", "dependency:get", "-Dtransitive=false"]
        kind = f":jar:{classifier}" if classifier else ""
        asked = f"-Dartifact={group}:{name}:{version}{kind}"
        subprocess.run([*fetch, asked], stdout=sys.stderr, check=True)
    return jar


def built(path, profile):
    """What a build leaves there; ends the program with the build's command where it is not."""
    if not path.exists():
        sys.exit(f"{path.relative_to(serve.ROOT)} is missing: mvn package -P{profile} -DskipTests")
    return path


def until_stopped(platform):
    """Runs a platform, and prints its address, until this process is told to end."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
    with platform as server:
        print(server.base, flush=True)
        while True:
            signal.pause()
