"""`facilitator serve`: read the plan, open the journal, listen, print the links, serve."""

from facilitator import server  # isort: skip - eventlet patches before all else

import logging
import socket
import sys
from pathlib import Path

import click
import qrcode

from facilitator.activities import settings_by_kind
from facilitator.app import create_app, start
from facilitator.core.context import Role
from facilitator.journal import JournalError, SqliteJournal
from facilitator.live.keys import Keys, KeysUnreadableError, key_file, load_keys
from facilitator.plan.faults import PlanFaults
from facilitator.plan.reader import read_plan


def serve_session(
    agenda: Path, journal: Path, host: str, port: int, address: str | None, new_links: bool
) -> None:
    """Serve until stopped; what cannot be served is refused in a sentence, with exit status 1."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    try:
        _serve(agenda, journal, host, port, address, new_links)
    except (PlanFaults, JournalError, KeysUnreadableError, server.PortTakenError, OSError) as no:
        click.echo(str(no), err=True)
        sys.exit(1)
    except KeyboardInterrupt:
        click.echo("\nStopped. Everything acknowledged is in the journal.")


def _serve(
    agenda: Path, journal: Path, host: str, port: int, address: str | None, new_links: bool
) -> None:
    plan = read_plan(agenda, settings_by_kind())
    sock = server.listen(host, port)
    opened = SqliteJournal.open(journal, plan.session.id)
    keys = load_keys(key_file(journal), rotate=new_links)
    reached = (address or f"http://{_reachable(host)}:{sock.getsockname()[1]}").rstrip("/")
    running = create_app(plan, opened, keys, reached, server.append_in_thread, server.ASYNC_MODE)
    start(running.loops)
    _print_links(reached, keys, journal)
    try:
        server.serve(sock, running.app)
    finally:
        opened.close()


def _reachable(host: str) -> str:
    """The address phones on the same network can reach; nothing is sent to find it."""
    if host not in ("0.0.0.0", "::", ""):  # noqa: S104
        return host
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


def _print_links(address: str, keys: Keys, journal: Path) -> None:
    code = qrcode.QRCode(border=2)
    code.add_data(address + "/")
    code.make()
    click.echo(f"Everything is remembered in {journal.resolve()}\n")
    code.print_ascii(invert=True)
    click.echo(f"Join:        {address}/")
    click.echo(f"Residents:   {address}/c")
    click.echo(f"Stage:       {address}/stage")
    click.echo(f"Facilitator: {address}/console#{keys.token(Role.FACILITATOR)}   (secret)")
    click.echo(f"Moderator:   {address}/console#{keys.token(Role.MODERATOR)}   (secret)")
    click.echo("Stop with Ctrl+C; start again, and everybody is back where they were.", nl=True)
    sys.stdout.flush()
