"""The hall of a rehearsal: the real server in a process of its own, which ends with this one."""

import asyncio
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from .errors import RehearsalError

LAST_LINE = "Stop with"
LINK = re.compile(
    r"Facilitator: \S+?//(?P<host>\S+):(?P<port>\d+)/console#(?P<token>\S+)"
    r".*?Moderator: \S* *\S+/console#(?P<moderator>\S+).*?/clerk#(?P<clerk>\S+)",
    re.DOTALL,
)
ANYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104
SERVER_TIMEOUT_S = 30.0
"""Seconds for the server to begin, and to end."""


class RehearsalServer(Struct):
    """A server that runs: where phones of this machine reach it, and the tokens of who leads."""

    process: asyncio.subprocess.Process
    journal: Path
    host: str
    port: int
    token: str
    """The facilitator's."""
    moderator_token: str
    clerk_token: str

    @property
    def at(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port

    async def close(self) -> None:
        """Stop the server as a person does, and wait until its journal is closed."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGINT)
        try:
            await asyncio.wait_for(self.process.wait(), SERVER_TIMEOUT_S)
        except TimeoutError:
            self.process.kill()
            await self.process.wait()


async def start_server(
    agenda: Path, journal: Path, host: str, port: int, tell: Callable[[str], None]
) -> RehearsalServer:
    """Start the server, passing on what it prints. Raises RehearsalError.

    The server holds the other end of a pipe of ours, and stops when nobody holds this one; it is
    a session leader, so that a Ctrl+C in the terminal is this process's alone to answer.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "facilitator", "serve", str(agenda), "--rehearsal"),
        *("--journal", str(journal), "--host", host, "--port", str(port)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    said = await _opening_words(process, tell)
    found = LINK.search(said)
    if not found:
        await process.wait()
        raise RehearsalError("The hall did not open, so there is nothing to rehearse in.")
    reached = "127.0.0.1" if host in ANYWHERE else host
    return RehearsalServer(
        process,
        journal,
        reached,
        int(found["port"]),
        found["token"],
        found["moderator"],
        found["clerk"],
    )


async def _opening_words(process: asyncio.subprocess.Process, tell: Callable[[str], None]) -> str:
    """Everything up to the last of the links."""
    lines: list[str] = []
    while process.stdout and (line := (await process.stdout.readline()).decode()):
        if line.startswith(LAST_LINE):
            break
        lines.append(line)
        tell(line)
    return "".join(lines)
