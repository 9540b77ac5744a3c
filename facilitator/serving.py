"""`facilitator serve`: read the plan, open the journal, listen, print the links, serve."""

from facilitator import server  # isort: skip - eventlet patches before all else

import gc
import io
import logging
import os
import select
import shlex
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import click
import qrcode
from msgspec import Struct

from facilitator.access.keys import Keys, KeysUnreadableError, key_file, load_keys
from facilitator.access.links import links
from facilitator.activities import kinds_by_alias, settings_by_kind
from facilitator.app import Application, create_app, start
from facilitator.journal import JournalDamaged, JournalError, JournalStuck, SqliteJournal
from facilitator.journal.missing_wal import missing_wal_warning
from facilitator.journal.opening import open_journal
from facilitator.plan.faults import PlanFaults, listing
from facilitator.plan.reader import read_plan
from facilitator.service.log_limits import LogLimits
from facilitator.web.build_manifest import NotBuiltError, reminder

NAME = "facilitator"
LOOPBACK = "127.0.0.1"
CALLED = {"phone": "Join", "resident": "Residents"}
"""What is printed before a link where it is not the name of who comes in by it."""
"""The address that means this machine, to each machine."""


class ServeOptions(Struct, frozen=True):
    """How a session is to be served: where, under which address, and in which way."""

    host: str
    port: int
    address: str | None = None
    new_links: bool = False
    plain_sockets: bool = False
    rehearsal: bool = False
    accept_loss: bool = False


def serve_session(agenda: Path, journal: Path, options: ServeOptions) -> None:
    """Serve until stopped; what cannot be served is refused in a sentence, with exit status 1."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    bounded = LogLimits(time.monotonic)
    for handler in logging.getLogger().handlers:
        handler.addFilter(bounded)
    start([bounded.run])
    try:
        _serve(agenda, journal, options)
    except PlanFaults as faults:
        _refuse(listing(faults.faults, str(agenda)))
    except JournalDamaged as damaged:
        _refuse(
            f"{damaged} Go on from your latest one, or name another file to begin a new journal."
        )
    except (JournalError, KeysUnreadableError, NotBuiltError, server.NoAddressError) as no:
        _refuse(str(no))
    click.echo("\nStopped. Everything acknowledged is in the journal.")


def _refuse(why: str) -> NoReturn:
    click.echo(why, err=True)
    sys.exit(1)


def _serve(agenda: Path, journal: Path, options: ServeOptions) -> None:
    os.umask(0o077)  # ballots are kept by name: what is written here is its owner's alone
    plan = read_plan(agenda, settings_by_kind(), kinds_by_alias())
    if outdated := reminder():
        click.echo(f"{outdated}\n", err=True)
    sock = server.listen(options.host, options.port)
    if warning := missing_wal_warning(journal):
        click.echo(f"{warning}\n", err=True)
    gc.disable()  # what is read back stays, so there is nothing to collect until it is all there
    opened = open_journal(journal, plan.session.id, options.rehearsal, options.accept_loss)
    recovered_rows = _report_recovery(opened)
    keys = load_keys(key_file(journal), rotate=options.new_links)
    address = options.address or f"http://{_reachable(options.host)}:{sock.getsockname()[1]}"
    halted: list[JournalError] = []

    def halt(why: JournalError) -> None:
        halted.append(why)
        os.kill(os.getpid(), signal.SIGTERM)

    backend = server.EventletBackend()
    running = create_app(
        plan,
        opened,
        keys,
        address.rstrip("/"),
        server.append_in_thread,
        server.maintain_in_thread,
        opened.loss,
        recovered_rows,
        server.ASYNC_MODE,
        rehearsal=options.rehearsal,
        backend=backend,
        plain=options.plain_sockets,
        halt=halt,
        is_crowded=backend.admission.is_crowded,
        wait_again=backend.request_queue.wait_again,
        archive=None if options.rehearsal else lambda: _archive(journal),
        program=_program(),
    )
    gc.freeze()  # and no pass over living things need look at it again
    gc.enable()
    start(running.loops)
    stop = server.heed_signals()
    if options.rehearsal:
        threading.Thread(target=_end_with_the_rehearsal, daemon=True).start()
    _print_links(address.rstrip("/"), keys, journal)
    server.serve(sock, running.app, stop, backend)
    _close(running, halted, journal)
    _say_the_head(opened)


def _program() -> str:
    """How to call this program in the terminal that started it: by its name where that is found,
    else as it was started, out of a folder of its own say.
    """
    if shutil.which(NAME):
        return NAME
    started = sys.argv[0]
    words = [started] if Path(started).name == NAME else [sys.executable, "-m", NAME]
    return shlex.join(words)


def _archive(journal: Path) -> bytes:
    """The export as one archive: made beside, by a process of its own, while the hall is served."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "record.zip"
        program = [sys.executable, "-m", "facilitator"]
        server.run_beside([*program, "export", "--journal", str(journal), str(file)])
        return file.read_bytes()


def _report_recovery(journal: SqliteJournal) -> int | None:
    """Who was refused by a server on a failing disk was told nothing certain: this is.

    Returns how many rows were kept all the same; None where nothing was in doubt.
    """
    if journal.loss:
        click.echo(
            f"Going on from row {journal.loss.has}, though row {journal.loss.had} was "
            "acknowledged. That is recorded, and said on consoles, stage and phones.\n",
            err=True,
        )
    if journal.refused_after is None:
        return None
    kept = [
        f"  row {entry.position}: {entry.record.name}, {entry.record.actor.partition(':')[0]}"
        for entry in journal.read(journal.refused_after)
    ]
    said = "The last server ended on a failing disk, and refused what was being written then."
    outcome = "It was kept all the same, and counts:" if kept else "None of it was kept."
    click.echo("\n".join([f"{said} {outcome}", *kept, ""]), err=True)
    return len(kept)


def _close(running: Application, halted: Sequence[JournalError], journal: Path) -> None:
    """Let go of the journal; raises what ended the serving, where that was no person."""
    is_closed = True
    try:
        is_closed = running.close()
    finally:
        if not is_closed:
            click.echo(str(JournalStuck(str(journal))), err=True)
            server.end(1)
        if halted:
            raise halted[0]


def _say_the_head(journal: SqliteJournal) -> None:
    row, chain = journal.head()
    click.echo(f"\nHead: {row}:{chain}")
    click.echo("Write it down: verify --head finds whether anything up to there was changed.")


def _end_with_the_rehearsal() -> None:
    """Whoever rehearses holds a pipe to us: it ends when they do, however they end."""
    pipe = sys.stdin.fileno()
    while select.select([sys.stdin], [], []) and os.read(pipe, 1):  # a bare 0 eventlet overlooks
        pass
    os.kill(os.getpid(), signal.SIGINT)


def _reachable(host: str) -> str:
    """The address phones on the same network can reach; nothing is sent to find it."""
    if host not in ("0.0.0.0", "::", ""):  # noqa: S104
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return LOOPBACK
        return str(probe.getsockname()[0])


def _print_links(address: str, keys: Keys, journal: Path) -> None:
    click.echo(f"Everything is remembered in {journal.resolve()}\n")
    click.echo(_drawn(address + "/"))
    for one in links(keys):
        called = f"{CALLED.get(one.who, one.who.title())}:"
        click.echo(f"{called:12} {address}{one.path}{'   (secret)' if one.secret else ''}")
    if urlsplit(address).hostname == LOOPBACK:
        click.echo("Phones cannot reach 127.0.0.1, which is this machine alone. See --address.")
    click.echo("Stop with Ctrl+C; start again, and everybody is back where they were.", nl=True)
    sys.stdout.flush()


def _drawn(text: str) -> str:
    """The QR code of a text in block characters; a terminal may lack those, never the links."""
    code, drawing = qrcode.QRCode(border=2), io.StringIO()
    code.add_data(text)
    code.print_ascii(out=drawing, invert=True)
    try:
        drawing.getvalue().encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return ""
    return drawing.getvalue()
