"""Counts the way of a ballot and of a comment through the served program.

`python tools/call_trace.py` serves `agenda.yaml` on a temporary journal, has a phone and a resident
send, with one console that watches, and prints for each: calls of the program's own functions from
the message's coming in until it was answered and everybody who watches was told; the files they
are in; how often the file changes from one call to the next. `--calls` prints the calls, too.

Every greenlet is traced, and no other thread: what the journal's does is one call here. Of several
tries the shortest counts: in the others something else had its turn meanwhile, as the clock has.
"""

import argparse
import contextlib
import itertools
import os
import runpy
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

ROOT = Path(__file__).parent.parent
PROGRAM = str(ROOT / "facilitator") + os.sep
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

TRIES = 8
SETTLED = 3.0
"""Seconds after which all views that were due have gone out, and the next goes out at once."""
TOLD = 0.3
"""Seconds in which everybody is told of one message."""
WATCHED = 0.02
"""Seconds between two looks at a file that the other side makes."""
CALLS = "FACILITATOR_CALLS"
"""Names the file to which the served program writes the calls of one message."""


class CallRecorder:
    """Notes calls while the file `path` is there and empty; then they are in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._calls: list[str] | None = None
        self._sleep = time.sleep
        """As it is before eventlet takes its place: the watch is a thread of its own."""

    def begin(self) -> None:
        """Trace whatever greenlet runs, from now on."""
        import greenlet

        greenlet.settrace(lambda *_: sys.setprofile(self._profile))
        sys.setprofile(self._profile)
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            self._sleep(WATCHED)
            asked = self._path.exists() and not self._path.stat().st_size
            if asked and self._calls is None:
                self._calls = []
                self._sleep(TOLD)
                calls, self._calls = self._calls, None
                self._path.write_text("\n".join(calls), encoding="utf-8")

    def _profile(self, frame: FrameType, event: str, _: Any) -> None:
        code, calls = frame.f_code, self._calls
        if event == "call" and calls is not None and code.co_filename.startswith(PROGRAM):
            calls.append(f"{code.co_filename.removeprefix(PROGRAM)} {code.co_qualname}")


def serve() -> None:
    """Be the program, recorded."""
    CallRecorder(Path(os.environ[CALLS])).begin()
    runpy.run_module("facilitator", run_name="__main__", alter_sys=True)


def way(calls: Path, send: Any) -> list[str]:
    """The calls for one message, of several the least."""
    found: list[list[str]] = []
    for number in range(TRIES):
        time.sleep(SETTLED)
        calls.write_bytes(b"")
        time.sleep(4 * WATCHED)
        answer = send(number)
        if not answer["ok"]:
            raise RuntimeError(f"it was refused: {answer}")
        while not calls.stat().st_size:
            time.sleep(WATCHED)
        time.sleep(WATCHED)
        found.append(calls.read_text(encoding="utf-8").splitlines())
        calls.unlink()
    return min(found, key=len)


@contextlib.contextmanager
def served(calls: Path) -> Iterator[Any]:
    """A hall in which every call is recorded."""
    from hall import Hall

    os.environ[CALLS] = str(calls)
    hall = Hall(calls.parent, ROOT / "agenda.yaml")
    hall.program = (sys.executable, str(Path(__file__).resolve()))
    try:
        yield hall.open()
    finally:
        hall.close()


def told(what: str, calls: list[str]) -> str:
    """One line of what is printed."""
    files = [one.split()[0] for one in calls]
    changes = sum(one != other for one, other in itertools.pairwise(files))
    return f"{what}: {len(calls)} calls, {len(set(files))} files, {changes} changes of file"


def main() -> None:
    """Be the program where it is served, and else the one who asks it."""
    if CALLS in os.environ:
        serve()
        return
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", action="store_true", help="print every call as well")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, served(Path(folder) / "calls") as hall:
        for what, calls in ways(hall, Path(folder) / "calls"):
            print(told(what, calls))
            if options.calls:
                print("\n".join(f"  {one}" for one in calls))


def ways(hall: Any, calls: Path) -> Iterator[tuple[str, list[str]]]:
    """A ballot's and a comment's."""
    from hall import Client

    console = Client(hall).sign_in().connect("console")
    console.do("StartDay", day="day-one", times="now", sure=True)
    console.do("JumpTo", block="priority-mapping", seen="welcome")
    items = [
        item["id"]
        for theme in console.see("block:priority-mapping")["themes"]
        for item in theme["items"]
    ]
    phone = Client(hall).give_name("Ana", "partner").connect("phone")

    def ballot(number: int) -> Any:
        return phone.do("CastBallot", block="priority-mapping", ballot={items[number]: 1})

    yield "ballot", way(calls, ballot)
    phone.hang_up()
    console.do("JumpTo", block="feedback-one", seen="priority-mapping")
    resident = Client(hall)
    resident.http.get(hall.url + "/c")
    resident.connect("resident")

    def comment(number: int) -> Any:
        text = f"More shade at stop {number}"
        return resident.do("SendComment", block="feedback-one", text=text, lang="en")

    yield "comment", way(calls, comment)


if __name__ == "__main__":
    main()
