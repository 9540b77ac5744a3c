"""`python -m bench [PART …]`: measure, keep what was measured, and tell it."""

import argparse
import asyncio
import fcntl
import importlib
import shutil
import sys
import time
import traceback
from datetime import UTC, datetime
from typing import TextIO

from . import install, machine, report, results, servers
from .install import WORK
from .parts import ORDER, Bench

RUNS = WORK / "run"


def main() -> None:
    """Run the parts that were asked for; each one's rows replace those of its last run."""
    options = _options()
    lock = _alone()
    install.peers()
    machine.take_the_load_core()
    shutil.rmtree(RUNS, ignore_errors=True)
    known = results.Results() if options.trial else results.load()
    known.machine = machine.description(RUNS)
    failed = [part for part in options.parts or ORDER if not _kept(part, options, known)]
    lock.close()
    if failed:
        sys.exit(f"Failed, and what stands of them is from before: {', '.join(failed)}")


def _kept(part: str, options: argparse.Namespace, known: results.Results) -> bool:
    """Measure a part and keep it at once; one that fails takes nothing of the others with it."""
    try:
        known.parts[part] = _measure(part, options)
    except Exception:
        traceback.print_exc()
        print(f"{part} has failed; the others go on.", file=sys.stderr, flush=True)
        return False
    if not options.trial:
        results.save(known)
        report.write(known)
    return True


def _alone() -> TextIO:
    """Two at a time would measure each other."""
    WORK.mkdir(exist_ok=True)
    lock = (WORK / "lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        sys.exit("another bench is running")
    return lock


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(ORDER)}")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--trial", type=float, metavar="SHARE", help="a share of people and time; keeps nothing"
    )
    options = parser.parse_args()
    unknown = set(options.parts) - set(ORDER)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(ORDER)}")
    return options


def _measure(part: str, options: argparse.Namespace) -> results.Outcome:
    print(f"\n{part}", flush=True)
    began, others = time.monotonic(), machine.Others()
    run = importlib.import_module(f"bench.parts.{part}").run
    bench = Bench(RUNS / part, options.rounds, options.trial or 1.0)
    try:
        outcome = _loop(run(bench))
    finally:
        servers.kill_all()
    outcome.measured_at = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    outcome.notes.append(f"Other work on these cores meanwhile: {others.share():.0%} of them.")
    shutil.rmtree(RUNS / part, ignore_errors=True)
    print("\n".join(report.table(outcome.rows)))
    print("\n".join(f"- {note}" for note in outcome.notes))
    print(f"({time.monotonic() - began:.0f} s)", flush=True)
    return outcome


def _loop(job: object) -> results.Outcome:
    """On uvloop where it is there: the load must not be the limit."""
    try:
        import uvloop
    except ImportError:
        sys.exit("uvloop is missing: run `make bench`, which sets up what the load needs")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(job)


if __name__ == "__main__":
    main()
