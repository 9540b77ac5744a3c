"""Servers that are there at once: a process that has imported the program forks one for each hall.

Imports are most of what a server does before it listens, and tests open halls by the hundred. Run
as a program this is that process, `begin` asks it. Between the two lies a keeper, which waits for
the server and tells how it ended.
"""

import atexit
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from posix import waitpid, write  # those of `os` are eventlet's: they look every few ms
from typing import NoReturn

LARGEST = 100_000
"""Bytes of what a server is told: its arguments and surroundings."""


class Forked:
    """A server, with as much of `subprocess.Popen` as halls need."""

    def __init__(self, status: int, output: int) -> None:
        self._status = os.fdopen(status)
        self.stdout = os.fdopen(output)
        self.pid = int(self._status.readline())
        self.returncode: int | None = None

    def poll(self) -> int | None:
        return self._told(0)

    def wait(self, timeout: float | None = None) -> int:
        status = self._told(timeout)
        if status is None:
            raise subprocess.TimeoutExpired(f"server {self.pid}", timeout or 0)
        return status

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _told(self, timeout: float | None) -> int | None:
        """How it ended, as `Popen.returncode` has it; None while it has not."""
        if self.returncode is None and select.select([self._status], [], [], timeout)[0]:
            self.returncode = int(self._status.readline())
            self._status.close()
        return self.returncode


def begin(program: Sequence[str], words: Sequence[str], cwd: Path, env: dict[str, str]) -> Forked:
    """A process that runs `program`, ("-m", module) or (script,), with these words after it."""
    status, told = os.pipe()
    output, said = os.pipe()
    order = {"program": program, "words": words, "cwd": str(cwd), "env": env}
    socket.send_fds(_asked(), [json.dumps(order).encode()], [told, said])
    for end in (told, said):
        os.close(end)
    return Forked(status, output)


@cache
def _asked() -> socket.socket:
    """The line to the one process of this run that has imported the program; it ends with us."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        number = theirs.fileno()
        command = [sys.executable, "-u", __file__, str(number)]
        process = subprocess.Popen(command, pass_fds=[number])
    atexit.register(_leave, ours, process)
    return ours


def _leave(line: socket.socket, process: subprocess.Popen[bytes]) -> None:
    line.close()
    process.wait()


def main() -> None:
    """Answer orders until nobody is left who gives them; in a server, become it."""
    orders = socket.socket(fileno=int(sys.argv[1]))  # not eventlet's, as that is not here yet
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # of keepers nobody asks how they ended
    import facilitator.serving  # noqa: F401 - eventlet patches before all else
    from facilitator.activities import all_activities

    all_activities()
    while True:
        message, ends, _, _ = socket.recv_fds(orders, LARGEST, 2)
        if not message:
            return
        if os.fork() == 0:
            break
        for end in ends:
            os.close(end)
    orders.close()
    told, said = ends
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if child := os.fork():
        _keep(child, told, said)
    os.close(told)
    _become(json.loads(message), said)


def _keep(child: int, told: int, said: int) -> NoReturn:
    """Tell who the server is, and how it ended, if anybody is left who asks: eventlet's `write`
    would try for ever."""
    os.close(said)
    write(told, f"{child}\n".encode())
    _, status = waitpid(child, 0)
    with suppress(BrokenPipeError):
        write(told, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _become(order: dict, said: int) -> None:
    """Be the program, as if it had been begun like that."""
    from eventlet import hubs

    hubs.use_hub()  # a new one: imports made one, and all that are forked would share its epoll
    for end in (1, 2):
        os.dup2(said, end)
    os.close(said)
    os.chdir(order["cwd"])
    os.environ.clear()
    os.environ.update(order["env"])
    signal.signal(signal.SIGINT, signal.default_int_handler)
    *module, name = order["program"]
    sys.argv = [name, *order["words"]]
    if module:
        runpy.run_module(name, run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(name, run_name="__main__")


if __name__ == "__main__":
    main()
