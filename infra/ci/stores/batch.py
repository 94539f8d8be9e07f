#!/usr/bin/env python3
"""A whole bucket from the command line: in shards, of which one is killed and begun again, each document once.

    batch.py PROGRAM [--objects 1000] [--characters 4000] [--shards 4] [--at-once 2] [--most MIB]

PROGRAM is a folder with quarkus-run.jar of a build with S3, or an executable. The store is MinIO, the model the
built-in one. More memory of a process than --most is a failure.
"""
import argparse
import concurrent.futures
import json
import os
import subprocess
import sys
import threading
import time

import bucket
import minio

KILLED = 1  # the shard that dies
LIFE = 6  # seconds that it has


def text(i, characters):
    words = bucket.article(i)
    plant = 0
    while len(words) < characters:
        plant += 1
        words += f" Plant {plant} packed {7 * plant + i % 97} tons of fish in the year, and its costs rose {plant} per cent."
    return words.encode()


def fill(s3, count, characters):
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda i: s3.put_object(Bucket=bucket.BUCKET, Key=f"in/d{i}.txt", Body=text(i, characters)), range(count)))


def resident(pid):
    """The most memory that a process has had, in MiB."""
    try:
        with open(f"/proc/{pid}/status") as status:
            return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024
    except (OSError, StopIteration):
        return 0


def command(program):
    return [*bucket.command(program)[:-1], "batch", "--json", "--parallel", "8", f"s3://{bucket.BUCKET}/in/"]


def run(program, environment, shard, shards, dies):
    """One shard; what it says at its end, and the most memory it took. Killed once in the middle, it runs again."""
    share = ["--share", f"{shard}/{shards}"]
    process = subprocess.Popen(
        [*command(program), *share], env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    most = [0]
    watch = threading.Thread(target=watched, args=(process, most))
    watch.start()
    if dies:
        time.sleep(LIFE)
        if process.poll() is not None:
            sys.exit(f"The shard that was to be killed ended by itself within {LIFE} s: drop more documents.")
        process.kill()
    out, err = process.communicate()
    watch.join()
    if dies:
        time.sleep(5)  # the claims of the dead
        counts, memory = run(program, environment, shard, shards, False)
        return counts, max(memory, most[0])
    if process.returncode not in (0, 1):
        sys.exit(f"shard {shard} ended with {process.returncode}:\n{err[-2000:]}")
    return json.loads(out), most[0]


def watched(process, most):
    while process.poll() is None:
        most[0] = max(most[0], resident(process.pid))
        time.sleep(0.2)


def main(arguments):
    with minio.running() as store:
        s3 = bucket.client(store.base)
        s3.create_bucket(Bucket=bucket.BUCKET)
        fill(s3, arguments.objects, arguments.characters)
        environment = {
            **os.environ, **bucket.settings(store.base),
            "CHECKSUMMARY_LIMITS_DEADLINE": "3s", "CHECKSUMMARY_STORAGE_LEASE": "4s",
        }
        estimate = subprocess.run(
            [*command(arguments.program), "--estimate"], env=environment, capture_output=True, text=True, check=True
        )
        assert json.loads(estimate.stdout)["documents"] == arguments.objects, estimate.stdout
        began = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(arguments.at_once) as pool:
            ended = list(pool.map(
                lambda i: run(arguments.program, environment, i, arguments.shards, i == KILLED),
                range(arguments.shards),
            ))
        took = time.monotonic() - began
        most = max(memory for _, memory in ended)
        results = [key for key, _ in bucket.keys(s3, "in/") if key.endswith(".summary.json")]
        listed = sum(counts["documents"] for counts, _ in ended)
        print(
            f"{arguments.objects} documents of {arguments.characters} characters or more in {arguments.shards} shards: {len(results)}"
            f" results, {sum(c['summarised'] for c, _ in ended)} summarised and {sum(c['knownBefore'] for c, _ in ended)}"
            f" known by those that came to their end; {arguments.objects / took:.0f} a second, at most"
            f" {most:.0f} MiB a process", flush=True,
        )
        if sum(c["summarised"] + c["knownBefore"] for c, _ in ended) != arguments.objects:
            sys.exit("Not each document was summarised, or some were more than once.")
        if len(results) != arguments.objects or listed != arguments.objects:
            sys.exit("Not each document has its one result.")
        if arguments.most and most > arguments.most:
            sys.exit(f"A process had more than {arguments.most} MiB.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--objects", type=int, default=1_000)
    parser.add_argument("--characters", type=int, default=4_000)
    parser.add_argument("--most", type=float)
    parser.add_argument("--shards", type=int, default=4)
    parser.add_argument("--at-once", type=int, default=2)
    main(parser.parse_args())
