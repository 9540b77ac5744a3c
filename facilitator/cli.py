"""The commands: serve, rehearse, check, new; and those for the record (`cli_record.py`)."""

import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import __version__, cli_record
from .cli_common import JOURNAL, told

if TYPE_CHECKING:
    from facilitator.plan.faults import Fault
    from facilitator.plan.values import Plan

AGENDA = click.argument("agenda", type=click.Path(path_type=Path), default=Path("agenda.yaml"))
HOST = click.option("--host", default="0.0.0.0", show_default=True, help="Interface to listen on.")  # noqa: S104
PORT = click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))


def _with_scheme(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse an address that a phone would take for plain text."""
    if value and not value.startswith(("http://", "https://")):
        raise click.BadParameter(f"write it as phones open it: http://{value}")
    return value


@click.group(commands=cli_record.COMMANDS)
@click.version_option(__version__)
def main() -> None:
    """Run a city's live planning session."""


@main.command()
@AGENDA
@JOURNAL
@HOST
@PORT
@click.option(
    "--address",
    callback=_with_scheme,
    help="What phones should open, where it is not this machine's own address.",
)
@click.option("--new-links", is_flag=True, help="Give the secret links new tokens.")
@click.option(
    "--plain-sockets",
    is_flag=True,
    envvar="FACILITATOR_PLAIN_SOCKETS",
    help="Serve sockets as python-socketio does, without the fast transport for a full hall.",
)
@click.option(
    "--accept-loss",
    is_flag=True,
    help="Go on without rows that are missing from the journal. It is recorded.",
)
@click.option("--rehearsal", is_flag=True, hidden=True)
def serve(
    agenda: Path,
    journal: Path,
    host: str,
    port: int,
    address: str | None,
    new_links: bool,
    plain_sockets: bool,
    accept_loss: bool,
    rehearsal: bool,
) -> None:
    """Serve the session of AGENDA (agenda.yaml)."""
    from facilitator.serving import ServeOptions, serve_session  # eventlet patches before all else

    options = ServeOptions(host, port, address, new_links, plain_sockets, rehearsal, accept_loss)
    serve_session(agenda, journal, options)


@main.command()
@AGENDA
@JOURNAL
@HOST
@PORT
@click.option("--people", default=40, show_default=True, type=click.IntRange(1, 5000))
@click.option("--residents", default=20, show_default=True, type=click.IntRange(0, 5000))
@click.option(
    "--pace",
    default=1.0,
    show_default=True,
    type=click.FloatRange(0.1, 100),
    help="How quick people are: 2 is twice as quick.",
)
@click.option("--seed", type=click.IntRange(0), help="Bring the same people in again.")
@click.option(
    "--drive",
    type=click.FloatRange(1, 3600),
    metavar="SECONDS",
    help="Run through the agenda by itself, so long a block.",
)
def rehearse(
    agenda: Path,
    journal: Path,
    host: str,
    port: int,
    people: int,
    residents: int,
    pace: float,
    seed: int | None,
    drive: float | None,
) -> None:
    """Fill the hall with simulated people, to practise AGENDA the evening before.

    Everything goes into a journal of its own, beside --journal, which is not touched.
    """
    from facilitator.activities import acts_by_kind
    from facilitator.rehearsal.rehearsing import RehearsalOptions, rehearse_session

    seed = secrets.randbelow(10_000) if seed is None else seed
    options = RehearsalOptions(agenda, journal, host, port, people, residents, pace, seed, drive)
    plan, _ = _checked(agenda)
    told(lambda: rehearse_session(options, plan, acts_by_kind()))


@main.command()
@AGENDA
def check(agenda: Path) -> None:
    """Explain every fault in AGENDA, or print its days as a table."""
    from facilitator.plan.faults import listing
    from facilitator.plan.table import day_table
    from facilitator.web.build_manifest import reminder

    plan, warnings = _checked(agenda)
    click.echo(day_table(plan))
    if warnings:
        click.echo(listing(warnings, str(agenda)), err=True)
    if outdated := reminder():
        click.echo(outdated, err=True)


@main.command()
@click.argument("name")
@click.option("--file", type=click.Path(path_type=Path), default=Path("agenda.yaml"))
def new(name: str, file: Path) -> None:
    """Write a small, commented agenda for the session NAME to start from."""
    from facilitator.plan.starter import starter

    try:
        text = starter(name)
    except ValueError:
        wanted = 'it is empty. Give the session a name, such as "Riverton Budget Retreat"'
        raise click.BadParameter(wanted, param_hint="NAME") from None
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        raise click.ClickException(f"{file} exists already; name another with --file.") from None
    click.echo(f"{file} is ready: edit it, then run: facilitator check {file}")


def _checked(agenda: Path) -> "tuple[Plan, tuple[Fault, ...]]":
    """The plan in a file, and what to look at in it; faults are listed, with exit status 1."""
    from facilitator.activities import kinds_by_alias, settings_by_kind
    from facilitator.plan.faults import PlanFaults, listing
    from facilitator.plan.reader import check_plan

    try:
        return check_plan(agenda, settings_by_kind(), kinds_by_alias())
    except PlanFaults as faults:
        click.echo(listing(faults.faults, str(agenda)), err=True)
        sys.exit(1)
