#!/usr/bin/env python3
"""Each version of a document is paid for once: over several processes, through kills, in whatever order.

    once.py PROGRAM [--versions 500] [--deliveries 10000] [--kills 12]

PROGRAM is a folder with quarkus-run.jar of a build with S3, or an executable. The store is MinIO, the model a
double, a process of its own, which counts what it is asked.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import signal
import sys
import threading
import time

import bucket
import minio
from server import serve

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "measure"))

import served  # noqa: E402

PROCESSES = 4
AT_A_TIME = 32
# A claim ends soon, and a summary is one call: the double's numbers are not sent back to it.
SOON = {
    "CHECKSUMMARY_LIMITS_DEADLINE": "8s", "CHECKSUMMARY_STORAGE_LEASE": "9s", "CHECKSUMMARY_STORAGE_PARALLEL": "32",
    "CHECKSUMMARY_ON_UNSUPPORTED": "flag",
}


def bills(model):
    return served.clock(model)[0]


def drop(s3, count, name):
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda i: s3.put_object(
            Bucket=bucket.BUCKET, Key=f"{name}{i}.txt", Body=bucket.article(i).encode()), range(count)))
    return [(key, etag, 100) for key, etag in bucket.keys(s3, name)]


class Delivery:
    """Events of a queue that delivers at least once: what is not answered by 204 comes again."""

    def __init__(self, events, addresses):
        self.queue, self.addresses = collections.deque(events), addresses
        self.answers, self.lock = collections.Counter(), threading.Lock()

    def work(self, number):
        chance = random.Random(number)
        while True:
            try:
                event = self.queue.popleft()
            except IndexError:
                return
            status = bucket.deliver(chance.choice(self.addresses), *event)
            with self.lock:
                self.answers[status] += 1
            if status != 204:
                time.sleep(0.02)
                self.queue.append(event)


def deliver(events, addresses, workers):
    delivery = Delivery(events, addresses)
    threads = [threading.Thread(target=delivery.work, args=(i,)) for i in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return delivery.answers


def many_deliveries(s3, store, model, program, versions, deliveries):
    """Shuffled, doubled, to processes chosen by chance."""
    dropped = drop(s3, versions, "many/")
    events = (dropped * (deliveries // versions + 1))[:deliveries]
    random.Random(1).shuffle(events)
    ports = [serve.free_port() for _ in range(PROCESSES)]
    with Together([bucket.function(program, port, bucket.settings(store.base, model, **SOON)) for port in ports]) as running:
        before = bills(model)
        answers = deliver(events, [one.base for one in running], AT_A_TIME * PROCESSES)
    paid = bills(model) - before
    results = [key for key, _ in bucket.keys(s3, "many/") if key.endswith(".summary.json")]
    print(f"{deliveries} deliveries of {versions} versions over {PROCESSES} processes: {paid} bills,"
          f" {len(results)} results; answers {dict(answers)}", flush=True)
    if paid != versions or len(results) != versions:
        sys.exit("Not each version was paid for once.")


class Together:
    """Several contexts, entered at once and left together."""

    def __init__(self, contexts):
        self.contexts = contexts

    def __enter__(self):
        with concurrent.futures.ThreadPoolExecutor(len(self.contexts)) as pool:
            return list(pool.map(lambda context: context.__enter__(), self.contexts))

    def __exit__(self, *failure):
        for context in self.contexts:
            context.__exit__(*failure)


def kills(s3, store, model, program, count):
    """A process is killed at some moment while it works; the next delivery, to another, brings the result."""
    dropped = drop(s3, count, "killed/")
    chance, beyond, after_result = random.Random(2), 0, 0
    stable_port = serve.free_port()
    with bucket.function(program, stable_port, bucket.settings(store.base, model, **SOON)) as stable:
        for i, event in enumerate(dropped):
            port, before = serve.free_port(), bills(model)
            with bucket.function(program, port, bucket.settings(store.base, model, **SOON)) as victim:
                asked = threading.Thread(target=bucket.deliver, args=(victim.base, *event))
                asked.start()
                time.sleep(chance.uniform(0, 1.5))
                os.kill(victim.pid, signal.SIGKILL)
                asked.join()
            lay = has_result(s3, event[0])
            paid = bills(model)
            deliver([event], [stable.base], 1)
            if not has_result(s3, event[0]):
                sys.exit(f"No result after kill {i}.")
            beyond = max(beyond, bills(model) - before - 1)
            after_result += lay and bills(model) - paid
    print(f"{count} kills: each result came with the next deliveries; at most {beyond} bill more each,"
          f" {after_result} where the result lay already", flush=True)
    if beyond > 1 or after_result:
        sys.exit("A kill cost more than one bill.")


def has_result(s3, key):
    return any(found == key + ".summary.json" for found, _ in bucket.keys(s3, key))


def overwrites(s3, store, model, program):
    """Fifty versions of one key, whose events come in reverse: the result is of the last."""
    versions = []
    for i in range(50):
        etag = s3.put_object(Bucket=bucket.BUCKET, Key="over.txt", Body=bucket.article(i).encode())["ETag"]
        versions.append(("over.txt", etag.strip('"'), 100))
    port = serve.free_port()
    with bucket.function(program, port, bucket.settings(store.base, model, **SOON)) as running:
        before = bills(model)
        deliver(list(reversed(versions)), [running.base], 1)
    made = s3.head_object(Bucket=bucket.BUCKET, Key="over.txt.summary.json")["Metadata"]["checksummary_version"]
    print(f"50 overwrites, told of in reverse: {bills(model) - before} bill, the result is of the"
          f" {'last' if made == versions[-1][1] else 'wrong'} version", flush=True)
    if made != versions[-1][1] or bills(model) - before != 1:
        sys.exit("The result is not of the last version, or was paid for more than once.")


def main(arguments):
    with minio.running() as store, served.double(100) as model:
        s3 = bucket.client(store.base)
        s3.create_bucket(Bucket=bucket.BUCKET)
        many_deliveries(s3, store, model, arguments.program, arguments.versions, arguments.deliveries)
        overwrites(s3, store, model, arguments.program)
        kills(s3, store, model, arguments.program, arguments.kills)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--versions", type=int, default=500)
    parser.add_argument("--deliveries", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=12)
    main(parser.parse_args())
