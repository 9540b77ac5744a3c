"""The commands for the record: plan, badges, export, backup, evidence, verify."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .cli_common import JOURNAL, recorded, rules, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facilitator.journal import Head


LATER = (
    "A round is sealed within seconds of its close. One that was open as this was made, or closed "
    "just before, has no seal yet: ask for evidence that is made once it has. Else a row was left "
    "closed."
)


@click.command()
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

    click.echo(recorded(journal, lambda: agenda_text(journal, rules())), nl=False)


@click.command()
@JOURNAL
@click.option(
    "--address", required=True, help="What phones will open, such as http://10.0.0.5:8000"
)
@click.option("--file", type=click.Path(path_type=Path), default=Path("badges.html"))
def badges(journal: Path, address: str, file: Path) -> None:
    """Write a printable sheet of personal badges, one for each name on the roster."""
    from facilitator.record.badges import write_badges

    count = recorded(journal, lambda: write_badges(journal, address.rstrip("/"), file, rules()))
    click.echo(f"{count:,} badges are in {file}: open it in a browser and print it.")
    click.echo("Whoever holds a badge is that person: keep the file as you would a key.")


@click.command()
@JOURNAL
@click.argument("folder", type=click.Path(path_type=Path), default=Path("export"))
def export(journal: Path, folder: Path) -> None:
    """Write everything the journal knows into FOLDER, as CSV and JSON.

    A name that ends in .zip makes one archive of it.
    """
    from facilitator.record.export import export_archive, export_session

    now = time.time_ns() // 1_000_000
    write = export_archive if folder.suffix.lower() == ".zip" else export_session
    for path in recorded(journal, lambda: write(journal, folder, rules(), now)):
        click.echo(path)


@click.command()
@JOURNAL
@click.argument("file", type=click.Path(path_type=Path))
def backup(journal: Path, file: Path) -> None:
    """Make FILE a whole copy of the journal, also while it is served.

    An older copy of it gives way; anything else that is there is refused.
    """
    from facilitator.access.keys import copy_keys
    from facilitator.journal.backup import back_up

    position, chain = told(lambda: back_up(journal, file))
    has_key = told(lambda: copy_keys(journal, file))
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


@click.command()
@JOURNAL
@click.argument("file", type=click.Path(path_type=Path), default=Path("evidence.jsonl"))
def evidence(journal: Path, file: Path) -> None:
    """Write FILE to hand on: questions and ballots open, people and texts closed.

    `verify FILE` checks it and counts it again, and so does docs/recount.py, which needs nothing
    of this program.
    """
    from facilitator.record.evidence import write_evidence

    position, chain = recorded(journal, lambda: write_evidence(journal, file, rules()))
    click.echo(f"{file} is evidence up to row {position}. Head: {position}:{chain}")


@click.command()
@JOURNAL
@click.argument("file", type=click.Path(path_type=Path, readable=False), required=False)
@click.option(
    "--head",
    "heads",
    multiple=True,
    callback=_noted,
    metavar="HEAD",
    help="One that was written down has to be found again: 'row 812 · 4f2a 91bc …' as the stage "
    "shows it, or 812:4f2a91bc…. May be given several times.",
)
def verify(journal: Path, file: Path | None, heads: "list[Head]") -> None:
    """Recompute the journal's chain and every tally, and say whether they hold.

    FILE is evidence that was handed on, or another journal.
    """
    from facilitator.journal.missing_wal import missing_wal_warning
    from facilitator.record.evidence_reading import is_evidence
    from facilitator.record.evidence_verification import verify_evidence
    from facilitator.record.verification import verify_session

    if file is not None and file.is_file() and told(lambda: is_evidence(file)):
        found = told(lambda: verify_evidence(file, rules(), heads))
        click.echo("\n".join(found.lines))
        if found.unsealed:
            raise click.ClickException("\n".join((*found.unsealed, LATER)))
        return
    journal = file or journal
    if warning := missing_wal_warning(journal):
        click.echo(warning, err=True)
    for line in recorded(journal, lambda: verify_session(journal, rules(), heads)):
        click.echo(line)


COMMANDS = (plan, badges, export, backup, evidence, verify)
