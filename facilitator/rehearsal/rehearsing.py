"""`facilitator rehearse`: a hall, a crowd, and whoever wants to practise in front of it."""

import asyncio
import resource
import signal
from pathlib import Path

import click
from msgspec import Struct

from facilitator.acting import ActsByKind
from facilitator.client.browser import Browser, HttpFailed
from facilitator.client.joining import JoinedPage, JoinFailed, connect_arguments
from facilitator.client.live_socket import ConnectFailed, LiveSocket
from facilitator.plan.values import Plan

from .cleanup import KEPT, remove_older
from .desk import make_desk
from .driver import Driver
from .errors import RehearsalError
from .form import FormResident
from .journals import figures, give_back, journal_beside
from .person import SimulatedPerson
from .personas import Persona, kept_free, make_personas
from .report import not_on_record, summary, tell_arrivals, tell_blocks
from .server import RehearsalServer, start_server
from .stats import Stats

CONCURRENT_JOINS = 40
"""People who go through the door at the same time."""

ARRIVALS = 20
"""People who come in a second, at pace 1; a small crowd takes its time all the same."""

SHORTEST_ARRIVAL = 5.0
SPARE_DESCRIPTORS = 200


class RehearsalOptions(Struct, frozen=True):
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


def rehearse_session(options: RehearsalOptions, plan: Plan, acts: ActsByKind) -> None:
    """Run a rehearsal to its end and tell how it was; `acts` is what people do in it.

    Raises RehearsalError, JournalError. An acknowledged command that is not on record is an error.
    """
    asyncio.run(_rehearse(options, plan, acts))


async def _rehearse(options: RehearsalOptions, plan: Plan, acts: ActsByKind) -> None:
    personas = make_personas(plan, options.people, options.residents, options.seed)
    _allow_descriptors(len(personas))
    journal = journal_beside(options.journal)
    try:
        server = await start_server(options.agenda, journal, options.host, options.port, _tell)
    finally:
        give_back(journal)
    click.echo("This is a rehearsal with simulated people. End it with Ctrl+C.")
    click.echo("Every rehearsal begins anew: one that was cut short is not gone on with.")
    click.echo(f"The same people come again with --seed {options.seed}")
    click.echo(_free_seats(plan))
    stats = Stats()
    trouble = await _until_the_end(server, personas, options, plan, acts, stats)
    found = figures(journal, acts)
    for line in summary(stats, found, plan, acts, journal.resolve()):
        click.echo(line)
    click.echo(_tidied(journal, plan))
    if not_on_record(stats, found, acts):
        raise RehearsalError("What was acknowledged is not all on record. Please report this.")
    if trouble:
        raise trouble


async def _until_the_end(
    server: RehearsalServer,
    personas: list[Persona],
    options: RehearsalOptions,
    plan: Plan,
    acts: ActsByKind,
    stats: Stats,
) -> RehearsalError | None:
    """Whatever comes first: somebody stops it, the last day is over, or something breaks."""
    crowd = asyncio.create_task(_crowd(personas, server, options, plan, acts, stats))
    show = asyncio.create_task(_show(server, options, plan, acts, stats, len(personas)))
    ends = [asyncio.create_task(_stopped()), asyncio.create_task(_broken(server)), crowd, show]
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
        await server.close()
        click.echo()
    return None


async def _crowd(
    personas: list[Persona],
    server: RehearsalServer,
    options: RehearsalOptions,
    plan: Plan,
    acts: ActsByKind,
    stats: Stats,
) -> None:
    """Everybody comes, one after the other, and stays for as long as this is not cancelled.

    Clerks and their tablet are there before the hall.
    """
    doors = asyncio.Semaphore(CONCURRENT_JOINS)
    number, pace, seed = len(personas), options.pace, options.seed
    desk = make_desk(plan, server, number, acts, stats, pace, seed)
    takes = max(SHORTEST_ARRIVAL, len(personas) / ARRIVALS) / options.pace
    aloud: set[str] = set()
    async with asyncio.TaskGroup() as group:
        for one in desk:
            group.create_task(one.live(0, doors))
        for persona in personas:
            kind = FormResident if persona.by_form else SimulatedPerson
            person = kind(persona, server.at, acts, stats, options.pace, options.seed, aloud)
            group.create_task(person.live(takes * persona.number / len(personas), doors))


async def _show(
    server: RehearsalServer,
    options: RehearsalOptions,
    plan: Plan,
    acts: ActsByKind,
    stats: Stats,
    expected: int,
) -> None:
    """Tell how the hall fills, then follow the agenda; ends with it, where it runs by itself."""
    await tell_arrivals(stats, expected)
    browser = Browser(*server.at)
    stage = connect_arguments(browser, JoinedPage("stage"))
    screen = await LiveSocket.connect(**stage, keep_views=True)
    telling = asyncio.create_task(tell_blocks(screen, plan, stats))
    try:
        if options.drive is None:
            await telling
        else:
            await _drive(server, options.drive, plan, acts, stats)
    finally:
        telling.cancel()
        await asyncio.gather(telling, return_exceptions=True)
        screen.close()


async def _drive(
    server: RehearsalServer, seconds: float, plan: Plan, acts: ActsByKind, stats: Stats
) -> None:
    try:
        driver = await Driver.sign_in(server.at, server.token, plan, acts, seconds, stats)
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


async def _broken(server: RehearsalServer) -> None:
    status = await server.process.wait()
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
