#!/usr/bin/env python3
"""An hour's requests in ten minutes: does memory, do threads, do open files stay where they were?

    soak.py [MINUTES] [REQUESTS A SECOND]     10 and 30 unless given; on the JVM, with 256 MiB of heap
    soak.py 0.5 10                            half a minute: that it works, not what it measures

Articles of 2,000 to 60,000 characters, checks, figures, what is refused (no JSON, unknown options,
nothing to read), and callers that hang up, at a fixed rate. The model is a double that takes 300 ms.
The heap is what is left after a collection; slopes are by least squares over the second half.
"""
import asyncio
import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections import Counter

from served import article, double, forms, function, machine

EVERY = 10  # seconds between two looks
PATIENCE = 30  # seconds for an answer


def request(i, chance):
    """Path, body, and the seconds after which the caller hangs up."""
    kind = chance.randrange(20)
    if kind < 8:
        return "/summarize", json.dumps({"text": article(i)}), None
    if kind < 10:
        return "/summarize", json.dumps({"text": article(i, chance.randrange(50, 600))}), None
    if kind < 13:
        return "/check", json.dumps({"source": article(i), "summary": article(i + 1, 2)}), None
    if kind < 15:
        return "/figures", json.dumps({"text": article(i, 60)}), None
    if kind < 17:
        return "/summarize", json.dumps({"text": article(i)}), chance.uniform(0.01, 0.25)
    wrong = ['{"text": 7}', '{"text": "  "}', '{"text": ', '{"text": "a 1", "options": {"x": 1}}']
    return "/summarize", chance.choice(wrong), None


async def send(port, path, body, patience, outcomes):
    writer = None
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        data = body.encode()
        head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        writer.write(f"{head}Connection: close\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data)
        answer = await asyncio.wait_for(reader.read(), patience or PATIENCE)
        outcomes[answer[9:12].decode() or "closed"] += 1
    except (asyncio.TimeoutError, TimeoutError):
        outcomes["hung up" if patience else "no answer"] += 1
    except OSError as e:
        outcomes[type(e).__name__] += 1
    finally:
        if writer:
            writer.transport.abort()


def jcmd(served, *command):
    tool = os.path.join(os.path.dirname(served.process.args[0]), "jcmd")
    told = subprocess.run(
        [tool, str(served.process.pid), *command], capture_output=True, text=True, check=True
    )
    return told.stdout


def heap(served):
    """MiB of heap in use after a collection."""
    jcmd(served, "GC.run")
    used = re.findall(r"used (\d+)K", jcmd(served, "GC.heap_info").split("Metaspace")[0])
    return sum(int(k) for k in used) / 1024


async def look(served, seconds, rows):
    began = time.monotonic()
    while time.monotonic() - began < seconds - 1:
        await asyncio.sleep(EVERY)
        used = await asyncio.to_thread(heap, served)
        at = time.monotonic() - began
        rows.append((at, served.resident(), used, served.threads(), served.files()))


async def soak(served, seconds, rate, outcomes, rows):
    chance = random.Random(1)
    looking = asyncio.create_task(look(served, seconds, rows))
    waiting = set()
    began = time.monotonic()
    for i in range(int(seconds * rate)):
        await asyncio.sleep(max(0.0, began + i / rate - time.monotonic()))
        task = asyncio.create_task(send(served.port, *request(i, chance), outcomes))
        waiting.add(task)
        task.add_done_callback(waiting.discard)
    await asyncio.gather(looking, *waiting)


def slope(rows, column):
    """How much a minute, over the second half."""
    half = rows[len(rows) // 2 :]
    if len(half) < 2:
        return 0.0
    line = statistics.linear_regression([r[0] / 60 for r in half], [r[column] for r in half])
    return line.slope


def main(minutes, rate):
    built = dict(forms(("-XX:+UseSerialGC", "-Xmx256m")))
    if "JVM" not in built:
        sys.exit("Nothing is built: run mvn package first.")
    print(f"On {machine()}; {time.strftime('%Y-%m-%d')}; other load {os.getloadavg()[0]:.1f}.")
    outcomes, rows = Counter(), []
    with double(300) as model, function(built["JVM"], model) as served:
        # A JVM takes its time to get fast.
        asyncio.run(soak(served, 60 * min(1, minutes), rate, Counter(), []))
        asyncio.run(soak(served, 60 * minutes, rate, outcomes, rows))
        time.sleep(3)
        rows.append((60 * minutes + 3, served.resident(), heap(served), served.threads(), served.files()))
    print(f"{sum(outcomes.values())} requests in {minutes:g} min: {dict(sorted(outcomes.items()))}\n")
    print("| | first | middle | last | quiet again | a minute, second half |")
    print("|---|---|---|---|---|---|")
    names = ["resident memory (MiB)", "heap after a collection (MiB)", "threads", "open files"]
    for column, name in enumerate(names, 1):
        seen = [rows[0], rows[len(rows) // 2], rows[-2], rows[-1]]
        told = " | ".join(f"{row[column]:.0f}" for row in seen)
        print(f"| {name} | {told} | {slope(rows[:-1], column):+.2f} |")


if __name__ == "__main__":
    arguments = [float(a) for a in sys.argv[1:]]
    main(*(arguments + [10, 30][len(arguments):]))
