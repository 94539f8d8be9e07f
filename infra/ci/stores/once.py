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
PATIENT = {"CHECKSUMMARY_LIMITS_DEADLINE": "20s", "CHECKSUMMARY_STORAGE_LEASE": "21s"}
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


def clock(wrong):
    """What has a process believe that it is earlier or later than it is."""
    library = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
    if library is None:
        sys.exit("There is no libfaketime here, which gives processes other clocks: install the package libfaketime.")
    return {"LD_PRELOAD": str(library), "FAKETIME": wrong, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def deliver(events, addresses, workers):
    delivery = Delivery(events, addresses)
    threads = [threading.Thread(target=delivery.work, args=(i,)) for i in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return delivery.answers


def many_deliveries(s3, store, model, program, versions, deliveries):
    """To four processes that are chosen by chance."""
    environments = [bucket.settings(store.base, model, **SOON)] * PROCESSES
    each_once(s3, model, program, versions, deliveries, environments, AT_A_TIME)


def two_clocks(s3, store, model, program):
    """Two processes whose clocks are ten minutes apart; what moves a clock is slow, so they are given more time."""
    environments = [
        {**bucket.settings(store.base, model, **{**SOON, **PATIENT}), **clock(wrong)} for wrong in ("-5m", "+5m")
    ]
    print("Two clocks ten minutes apart:", end=" ")
    each_once(s3, model, program, 50, 500, environments, 4)


def each_once(s3, model, program, versions, deliveries, environments, at_a_time):
    """Deliveries, shuffled and doubled: each version has one bill and one result."""
    name = f"of{len(environments)}/"
    dropped = drop(s3, versions, name)
    events = (dropped * (deliveries // versions + 1))[:deliveries]
    random.Random(1).shuffle(events)
    with Together([bucket.function(program, serve.free_port(), environment) for environment in environments]) as running:
        before = bills(model)
        answers = deliver(events, [one.base for one in running], at_a_time * len(running))
    paid = bills(model) - before
    results = [key for key, _ in bucket.keys(s3, name) if key.endswith(".summary.json")]
    print(f"{deliveries} deliveries of {versions} versions over {len(running)} processes: {paid} bills,"
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
    """A process is killed at some moment while it works on a document of its own; deliveries to another follow."""
    first, *dropped = drop(s3, count + 1, "killed/")
    environment, chance = bucket.settings(store.base, model, **SOON), random.Random(2)
    with bucket.function(program, serve.free_port(), environment) as alive:
        began = time.monotonic()
        bucket.deliver(alive.base, *first)
        takes = time.monotonic() - began
    for event in dropped:
        with bucket.function(program, serve.free_port(), environment) as victim:
            asked = threading.Thread(target=bucket.deliver, args=(victim.base, *event))
            asked.start()
            time.sleep(chance.uniform(0, takes))
            os.kill(victim.pid, signal.SIGKILL)
            asked.join()
    done = [event for event in dropped if has_result(s3, event[0])]
    undone = [event for event in dropped if event not in done]
    claimed = len(bucket.keys(s3, ".checksummary/claims/"))
    with bucket.function(program, serve.free_port(), environment) as stable:
        paid_again, paid = (bills_of(model, events, stable.base) for events in (done, undone))
    without = [event[0] for event in dropped if not has_result(s3, event[0])]
    print(f"{count} kills: {len(done)} behind the result, {claimed} under a claim; the next deliveries cost {paid_again}"
          f" bills where the result lay, {paid} of {len(undone)} elsewhere; {len(without)} without a result", flush=True)
    if paid_again or paid > len(undone) or without:
        sys.exit("A kill cost a result, or more than one bill.")


def bills_of(model, events, base):
    before = bills(model)
    deliver(events, [base], AT_A_TIME)
    return bills(model) - before


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
        two_clocks(s3, store, model, arguments.program)
        overwrites(s3, store, model, arguments.program)
        kills(s3, store, model, arguments.program, arguments.kills)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--versions", type=int, default=500)
    parser.add_argument("--deliveries", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=12)
    main(parser.parse_args())
