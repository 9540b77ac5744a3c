"""The commands: serve, rehearse, check, new, plan, badges, export, backup, verify."""

import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from . import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.core.rules import Rules
    from facilitator.journal import Head
    from facilitator.plan.faults import Fault
    from facilitator.plan.values import Plan

T = TypeVar("T")

AGENDA = click.argument("agenda", type=click.Path(path_type=Path), default=Path("agenda.yaml"))
JOURNAL = click.option(
    "--journal",
    type=click.Path(path_type=Path, readable=False),  # the journal says what is wrong there
    default=Path("session.db"),
    show_default=True,
    help="The file that remembers the session.",
)
HOST = click.option("--host", default="0.0.0.0", show_default=True, help="Interface to listen on.")  # noqa: S104
PORT = click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535))


def _with_scheme(context: click.Context, option: click.Parameter, value: str | None) -> str | None:
    """Refuse an address that a phone would take for plain text."""
    if value and not value.startswith(("http://", "https://")):
        raise click.BadParameter(f"write it as phones open it: http://{value}")
    return value


@click.group()
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
    _told(lambda: rehearse_session(options, plan, acts_by_kind()))


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


@main.command()
@click.option(
    "--from-journal",
    "journal",
    type=click.Path(path_type=Path, readable=False),
    is_flag=False,
    flag_value=Path("session.db"),
    required=True,
    metavar="[FILE]",
    help="Read it from this journal; session.db where none is named.",
)
def plan(journal: Path) -> None:
    """Print the agenda as it has become, with all that was changed while the session ran."""
    from facilitator.record.agenda import agenda_text

    click.echo(_recorded(journal, lambda: agenda_text(journal, _rules())), nl=False)


@main.command()
@JOURNAL
@click.option(
    "--address", required=True, help="What phones will open, such as http://10.0.0.5:8000"
)
@click.option("--file", type=click.Path(path_type=Path), default=Path("badges.html"))
def badges(journal: Path, address: str, file: Path) -> None:
    """Write a printable sheet of personal badges, one for each name on the roster."""
    from facilitator.record.badges import write_badges

    count = _recorded(journal, lambda: write_badges(journal, address.rstrip("/"), file, _rules()))
    click.echo(f"{count:,} badges are in {file}: open it in a browser and print it.")
    click.echo("Whoever holds a badge is that person: keep the file as you would a key.")


@main.command()
@JOURNAL
@click.argument("folder", type=click.Path(path_type=Path), default=Path("export"))
def export(journal: Path, folder: Path) -> None:
    """Write everything the journal knows into FOLDER, as CSV and JSON.

    A name that ends in .zip makes one archive of it.
    """
    from facilitator.record.export import export_archive, export_session

    now = time.time_ns() // 1_000_000
    write = export_archive if folder.suffix.lower() == ".zip" else export_session
    for path in _recorded(journal, lambda: write(journal, folder, _rules(), now)):
        click.echo(path)


@main.command()
@JOURNAL
@click.argument("file", type=click.Path(path_type=Path))
def backup(journal: Path, file: Path) -> None:
    """Make FILE a whole copy of the journal, also while it is served.

    An older copy of it gives way; anything else that is there is refused.
    """
    from facilitator.access.keys import copy_keys
    from facilitator.journal.backup import back_up

    position, chain = _told(lambda: back_up(journal, file))
    has_key = _told(lambda: copy_keys(journal, file))
    click.echo(f"{file} is whole up to row {position}. Head: {position}:{chain}")
    if has_key:
        click.echo(f"{file}.key opens the console and every badge: keep both as you would a key.")


def _noted(
    context: click.Context, option: click.Parameter, values: "Sequence[str]"
) -> "list[Head]":
    """Heads as `verify` or the stage show them; anything else is refused with what was expected."""
    return [_head(value) for value in values]


def _head(written: str) -> "Head":
    from facilitator.record.noted_heads import parse_head

    found = parse_head(written)
    if found is None:
        raise click.BadParameter(
            f"{written!r} is no head. Write it as verify or the stage show it, in quotes: the "
            "row's number, a space or a colon, and 16 digits (0-9, a-f) of its hash or more."
        )
    return found


@main.command()
@JOURNAL
@click.option(
    "--head",
    "heads",
    multiple=True,
    callback=_noted,
    metavar="HEAD",
    help="One that was written down has to be found again: 'row 812 · 4f2a 91bc …' as the stage "
    "shows it, or 812:4f2a91bc…. May be given several times.",
)
def verify(journal: Path, heads: "list[Head]") -> None:
    """Recompute the journal's chain and every tally, and say whether they hold."""
    from facilitator.journal.missing_wal import missing_wal_warning
    from facilitator.record.verification import verify_session

    if warning := missing_wal_warning(journal):
        click.echo(warning, err=True)
    for line in _recorded(journal, lambda: verify_session(journal, _rules(), heads)):
        click.echo(line)


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


def _rules() -> "Rules":
    from facilitator.activities import all_activities
    from facilitator.core.rules import Rules

    return Rules(all_activities())


def _recorded(journal: Path, make: Callable[[], T]) -> T:
    """What is made of a session's journal; a rehearsal's is refused."""
    from facilitator.journal.opening import refuse_rehearsal

    _told(lambda: refuse_rehearsal(journal))
    return _told(make)


def _told(do: Callable[[], T]) -> T:
    """What `do` returns; where it cannot, its reader is told why, with exit status 1."""
    from facilitator.access.keys import KeysUnreadableError
    from facilitator.journal import JournalError
    from facilitator.record.errors import RecordError
    from facilitator.rehearsal.errors import RehearsalError

    try:
        return do()
    except (JournalError, RecordError, KeysUnreadableError, RehearsalError) as trouble:
        raise click.ClickException(str(trouble)) from trouble
    except OSError as trouble:
        where = f"{trouble.filename}: " if trouble.filename else ""
        raise click.ClickException(f"{where}{trouble.strerror or trouble}.") from trouble
