"""Servers under load: the product as shipped, and its peers, each a process on one core."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import weakref
from pathlib import Path
from typing import Self

from .install import BENCH, command_for
from .machine import SERVER_CORE

AGENDA = BENCH.parent / "agenda.yaml"
HOST = "127.0.0.1"
PATIENCE = 60
_started: list["Server"] = []
LINKS = re.compile(r"Facilitator: \S+/console#(\S+)")


class NotServingError(Exception):
    """A server ended, or said nothing, instead of serving."""


class Server:
    """A process that serves on `port`, with everything it keeps in `folder`."""

    def __init__(self, name: str, folder: Path, command: list[str], sign: str) -> None:
        self.name, self.folder, self.port = name, folder, port_held_for(self)
        self._command, self._sign = [*command, "--port", str(self.port)], sign
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        _started.append(self)

    @property
    def pid(self) -> int:
        """The process of the server that runs."""
        assert self._process
        return self._process.pid

    @property
    def origin(self) -> str:
        """What a browser calls it."""
        return f"http://{HOST}:{self.port}"

    @property
    def said(self) -> str:
        """What it printed since it was started."""
        return (self.folder / "log").read_text(errors="replace")

    def launch(self) -> float:
        """Start the process and return at once; says when that was (`time.perf_counter`)."""
        with (self.folder / "log").open("wb") as log:
            began = time.perf_counter()
            self._process = subprocess.Popen(
                self._command,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                env=os.environ | {"PYTHONUNBUFFERED": "1"},
                preexec_fn=_on_the_servers_core,
            )
        return began

    def start(self) -> Self:
        """Start, and wait until it serves."""
        self.launch()
        deadline = time.monotonic() + PATIENCE
        while not (self._sign in self.said and self._listens()):
            if time.monotonic() > deadline or (self._process and self._process.poll() is not None):
                raise NotServingError(f"{self.name} does not serve: {self.said[-2000:]}")
            time.sleep(0.01)
        return self

    def kill(self) -> None:
        """As a power cut does it."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(PATIENCE)

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex((HOST, self.port)) == 0


class Product(Server):
    """An agenda, the city's as shipped, served and remembered in a journal in `folder`."""

    def __init__(self, folder: Path, agenda: Path = AGENDA) -> None:
        self.journal = folder / "session.db"
        options = ["--journal", str(self.journal), "--host", HOST]
        command = [sys.executable, "-m", "facilitator", "serve", str(agenda), *options]
        super().__init__("product", folder, command, "Stop with")

    @property
    def token(self) -> str:
        """The secret of the facilitator's link."""
        found = LINKS.search(self.said)
        if not found:
            raise NotServingError(f"no link for the facilitator: {self.said[-2000:]}")
        return found[1]


class Peer(Server):
    """One of the peers; those that keep ballots keep them in `folder`."""

    def __init__(self, name: str, folder: Path) -> None:
        keeps = ["--database", str(folder / "ballots.db")] if name in ("plain", "node") else []
        super().__init__(name, folder, [*command_for(name), *keeps], "ready")


def kill_all() -> None:
    """End whatever is still served, also after a part that failed."""
    while _started:
        _started.pop().kill()


def port_held_for(owner: object) -> int:
    """A port that nobody else is given as long as `owner` lives: not while its server starts, is
    down, or is killed. Bound without listening, it is still free for a server to listen on.
    """
    holder = socket.socket()
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    holder.bind((HOST, 0))
    port = int(holder.getsockname()[1])
    weakref.finalize(owner, os.close, holder.detach())
    return port


def _on_the_servers_core() -> None:
    os.sched_setaffinity(0, {SERVER_CORE})
