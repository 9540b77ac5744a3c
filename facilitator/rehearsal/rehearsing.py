"""`facilitator rehearse`: a hall, a crowd, and whoever wants to practise in front of it."""

import asyncio
import resource
import signal
from pathlib import Path

import click
from msgspec import Struct

from facilitator.plan.values import Plan

from .cast import Part, cast, kept_free
from .client import ConnectFailed, Phone
from .driver import Driver
from .errors import RehearsalError
from .form import FormResident
from .hall import Hall, open_hall
from .http import Browser, HttpFailed
from .joining import JoinFailed, Page, wiring
from .journals import figures, give_back, journal_beside
from .ledger import Ledger
from .older import KEPT, remove_older
from .person import Person
from .telling import summary, tell_arrivals, tell_blocks

AT_THE_DOOR = 40
"""People who go through the door at the same time."""

ARRIVALS = 20
"""People who come in a second, at pace 1; a small crowd takes its time all the same."""

SHORTEST_ARRIVAL = 5.0
SPARE_DESCRIPTORS = 200


class Wishes(Struct, frozen=True):
    """How the rehearsal is to be. `drive`: seconds a block, where it runs by itself."""

    agenda: Path
    journal: Path
    host: str
    port: int
    people: int
    residents: int
    pace: float
    seed: int
    drive: float | None = None


def rehearse_session(wishes: Wishes, plan: Plan) -> None:
    """Run a rehearsal to its end and tell how it was.

    Raises RehearsalError, JournalError. An acknowledged command that is not on record is an error.
    """
    asyncio.run(_rehearse(wishes, plan))


async def _rehearse(wishes: Wishes, plan: Plan) -> None:
    parts = cast(plan, wishes.people, wishes.residents, wishes.seed)
    _allow_descriptors(len(parts))
    journal = journal_beside(wishes.journal)
    try:
        hall = await open_hall(wishes.agenda, journal, wishes.host, wishes.port, _tell)
    finally:
        give_back(journal)
    click.echo("This is a rehearsal with simulated people. End it with Ctrl+C.")
    click.echo("Every rehearsal begins anew: one that was cut short is not gone on with.")
    click.echo(f"The same people come again with --seed {wishes.seed}")
    click.echo(_free_seats(plan))
    ledger = Ledger()
    trouble = await _until_the_end(hall, parts, wishes, plan, ledger)
    found = figures(journal)
    for line in summary(ledger, found, plan, journal.resolve()):
        click.echo(line)
    click.echo(_tidied(journal, plan))
    if not ledger.ids <= found.commands:
        raise RehearsalError("What was acknowledged is not all on record. Please report this.")
    if trouble:
        raise trouble


async def _until_the_end(
    hall: Hall, parts: list[Part], wishes: Wishes, plan: Plan, ledger: Ledger
) -> RehearsalError | None:
    """Whatever comes first: somebody stops it, the last day is over, or something breaks."""
    crowd = asyncio.create_task(_crowd(parts, hall, wishes, ledger))
    show = asyncio.create_task(_show(hall, wishes, plan, ledger, len(parts)))
    ends = [asyncio.create_task(_stopped()), asyncio.create_task(_broken(hall)), crowd, show]
    try:
        done, _ = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    except RehearsalError as trouble:
        return trouble
    finally:
        for task in ends:
            task.cancel()
        await asyncio.gather(*ends, return_exceptions=True)
        await hall.close()
        click.echo()
    return None


async def _crowd(parts: list[Part], hall: Hall, wishes: Wishes, ledger: Ledger) -> None:
    """Everybody comes, one after the other, and stays for as long as this is not cancelled."""
    doors = asyncio.Semaphore(AT_THE_DOOR)
    takes = max(SHORTEST_ARRIVAL, len(parts) / ARRIVALS) / wishes.pace
    async with asyncio.TaskGroup() as group:
        for part in parts:
            kind = FormResident if part.by_form else Person
            person = kind(part, hall.at, ledger, wishes.pace, wishes.seed)
            group.create_task(person.live(takes * part.number / len(parts), doors))
    await asyncio.Event().wait()  # nobody has come


async def _show(hall: Hall, wishes: Wishes, plan: Plan, ledger: Ledger, expected: int) -> None:
    """Tell how the hall fills, then follow the agenda; ends with it, where it runs by itself."""
    await tell_arrivals(ledger, expected)
    browser = Browser(*hall.at)
    screen = await Phone.connect(**wiring(browser, Page("stage")), keep_views=True)
    telling = asyncio.create_task(tell_blocks(screen, plan, ledger))
    try:
        if wishes.drive is None:
            await telling
        else:
            await _drive(hall, wishes.drive, plan, ledger)
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)
        screen.close()


async def _drive(hall: Hall, seconds: float, plan: Plan, ledger: Ledger) -> None:
    try:
        driver = await Driver.sign_in(hall.at, hall.token, plan, seconds, ledger)
        await driver.drive()
    except (JoinFailed, HttpFailed, ConnectFailed, TimeoutError) as error:
        why = str(error) or "no answer came"
        raise RehearsalError(f"The agenda could not be driven on: {why}.") from error


async def _stopped() -> None:
    """Until somebody asks for the end; asked a second time, it is at once."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, asked.set)
    try:
        await asked.wait()
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


async def _broken(hall: Hall) -> None:
    status = await hall.process.wait()
    raise RehearsalError(f"The server ended by itself (status {status}).")


def _free_seats(plan: Plan) -> str:
    names = [next(iter(seat.name.values())) for seat in kept_free(plan)]
    return f"Nobody takes these names, so that you can: {', '.join(names)}\n" if names else ""


def _tidied(journal: Path, plan: Plan) -> str:
    removed = remove_older(journal, plan.session.id)
    gone = f" {removed} older removed." if removed else ""
    return f"The newest {KEPT} rehearsals of this session stay in that folder.{gone}"


def _tell(line: str) -> None:
    click.echo(line, nl=False)


def _allow_descriptors(connections: int) -> None:
    """Each person needs one, and for a moment at the door two."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = 2 * connections + SPARE_DESCRIPTORS
    allowed = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
    if soft < allowed:
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
