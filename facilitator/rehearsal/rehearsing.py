"""`facilitator rehearse`: a hall, a crowd, and whoever wants to practise in front of it."""

import asyncio
import resource
import signal
from pathlib import Path

import click
from msgspec import Struct

from facilitator.acting import ActsByKind
from facilitator.client.browser import Browser, HttpFailed
from facilitator.client.joining import JoinedPage, JoinFailed, wiring
from facilitator.client.phone import ConnectFailed, Phone
from facilitator.plan.values import Plan

from .cleanup import KEPT, remove_older
from .driver import Driver
from .errors import RehearsalError
from .form import FormResident
from .journals import figures, give_back, journal_beside
from .person import SimulatedPerson
from .personas import Persona, kept_free, personas
from .report import summary, tell_arrivals, tell_blocks
from .server import RehearsalServer, open_hall
from .stats import Stats

AT_THE_DOOR = 40
"""People who go through the door at the same time."""

ARRIVALS = 20
"""People who come in a second, at pace 1; a small crowd takes its time all the same."""

SHORTEST_ARRIVAL = 5.0
SPARE_DESCRIPTORS = 200


class Options(Struct, frozen=True):
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


def rehearse_session(options: Options, plan: Plan, acts: ActsByKind) -> None:
    """Run a rehearsal to its end and tell how it was; `acts` is what people do in it.

    Raises RehearsalError, JournalError. An acknowledged command that is not on record is an error.
    """
    asyncio.run(_rehearse(options, plan, acts))


async def _rehearse(options: Options, plan: Plan, acts: ActsByKind) -> None:
    parts = personas(plan, options.people, options.residents, options.seed)
    _allow_descriptors(len(parts))
    journal = journal_beside(options.journal)
    try:
        hall = await open_hall(options.agenda, journal, options.host, options.port, _tell)
    finally:
        give_back(journal)
    click.echo("This is a rehearsal with simulated people. End it with Ctrl+C.")
    click.echo("Every rehearsal begins anew: one that was cut short is not gone on with.")
    click.echo(f"The same people come again with --seed {options.seed}")
    click.echo(_free_seats(plan))
    stats = Stats()
    trouble = await _until_the_end(hall, parts, options, plan, acts, stats)
    found = figures(journal, acts)
    for line in summary(stats, found, plan, acts, journal.resolve()):
        click.echo(line)
    click.echo(_tidied(journal, plan))
    if not stats.ids <= found.commands:
        raise RehearsalError("What was acknowledged is not all on record. Please report this.")
    if trouble:
        raise trouble


async def _until_the_end(
    hall: RehearsalServer,
    parts: list[Persona],
    options: Options,
    plan: Plan,
    acts: ActsByKind,
    stats: Stats,
) -> RehearsalError | None:
    """Whatever comes first: somebody stops it, the last day is over, or something breaks."""
    crowd = asyncio.create_task(_crowd(parts, hall, options, acts, stats))
    show = asyncio.create_task(_show(hall, options, plan, acts, stats, len(parts)))
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


async def _crowd(
    parts: list[Persona], hall: RehearsalServer, options: Options, acts: ActsByKind, stats: Stats
) -> None:
    """Everybody comes, one after the other, and stays for as long as this is not cancelled."""
    doors = asyncio.Semaphore(AT_THE_DOOR)
    takes = max(SHORTEST_ARRIVAL, len(parts) / ARRIVALS) / options.pace
    async with asyncio.TaskGroup() as group:
        for part in parts:
            kind = FormResident if part.by_form else SimulatedPerson
            person = kind(part, hall.at, acts, stats, options.pace, options.seed)
            group.create_task(person.live(takes * part.number / len(parts), doors))
    await asyncio.Event().wait()  # nobody has come


async def _show(
    hall: RehearsalServer,
    options: Options,
    plan: Plan,
    acts: ActsByKind,
    stats: Stats,
    expected: int,
) -> None:
    """Tell how the hall fills, then follow the agenda; ends with it, where it runs by itself."""
    await tell_arrivals(stats, expected)
    browser = Browser(*hall.at)
    screen = await Phone.connect(**wiring(browser, JoinedPage("stage")), keep_views=True)
    telling = asyncio.create_task(tell_blocks(screen, plan, stats))
    try:
        if options.drive is None:
            await telling
        else:
            await _drive(hall, options.drive, plan, acts, stats)
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)
        screen.close()


async def _drive(
    hall: RehearsalServer, seconds: float, plan: Plan, acts: ActsByKind, stats: Stats
) -> None:
    try:
        driver = await Driver.sign_in(hall.at, hall.token, plan, acts, seconds, stats)
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


async def _broken(hall: RehearsalServer) -> None:
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
