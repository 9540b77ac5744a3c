"""What the terminal shows while a rehearsal runs, and the summary at its end."""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from facilitator.acting import ActsByKind
from facilitator.client.live_socket import LiveSocket
from facilitator.plan.values import Plan

from .journals import Figures
from .stats import Stats

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

POLL_S = 0.2
"""Seconds between two looks at the figures."""

TITLE_WIDTH = 48
"""Characters of a block's title in the bar."""


async def tell_arrivals(stats: Stats, expected: int) -> None:
    """A bar until everybody has been at the door."""
    with _arrivals_bar(expected, stats) as bar:
        while stats.tried < expected:
            await asyncio.sleep(POLL_S)
            bar.update(stats.tried - bar.pos)
            bar.render_progress()  # an update by nothing shows nothing


_FILLED_IN = re.compile("-[0-9a-f]{16}$")


def _arrivals_bar(expected: int, stats: Stats) -> "ProgressBar[int]":
    return click.progressbar(
        range(expected),
        label="The hall fills",
        show_eta=False,
        item_show_func=lambda _: arrived(stats, expected),
    )


def arrived(stats: Stats, expected: int) -> str:
    """How full the hall is."""
    return f"{stats.joined:,} of {expected:,} are here"


async def tell_blocks(screen: LiveSocket, plan: Plan, stats: Stats) -> None:
    """A bar over the agenda, for ever; it follows the hall, back too."""
    order = [block.id for day in plan.days for block in day.blocks]
    with _agenda_bar(len(order), stats) as bar:
        while True:
            block = _block(screen)
            if block:
                bar.label = _short(next(iter(block["title"].values())))
                bar.update(order.index(block["id"]) + 1 - bar.pos if block["id"] in order else 0)
            else:
                bar.update(0)
            bar.finished = False  # from the last block a facilitator may go back
            bar.render_progress()
            await asyncio.sleep(POLL_S)


def _agenda_bar(blocks: int, stats: Stats) -> "ProgressBar[int]":
    return click.progressbar(
        range(blocks),
        label=_short("Before the start"),
        show_eta=False,
        item_show_func=lambda _: _pulse(stats),
    )


def _block(screen: LiveSocket) -> dict[str, Any] | None:
    stage = screen.view_store.one("stage") if screen.view_store else None
    return stage["block"] if stage else None


def _short(title: str) -> str:
    short = title if len(title) <= TITLE_WIDTH else title[: TITLE_WIDTH - 1] + "…"
    return short.ljust(TITLE_WIDTH)


def _pulse(stats: Stats) -> str:
    times = stats.times[-500:]
    usual = f", {sorted(times)[len(times) // 2]:.0f} ms" if times else ""
    return f"{stats.joined:,} here, {len(stats.times):,} commands{usual}"


def summary(stats: Stats, found: Figures, plan: Plan, acts: ActsByKind, journal: Path) -> list[str]:
    """What the crowd did, how it was answered, and what the journal has of it."""
    return [
        "",
        "The rehearsal is over.",
        *_crowd(stats),
        "",
        f"In the journal, {journal}",
        *_record(found, plan, acts),
        *_kept(stats, found, acts),
        "Nothing of this is in the session's own journal.",
    ]


def _crowd(stats: Stats) -> list[str]:
    who = f"{stats.seats} by the roster, {stats.guests} guests, {stats.residents} residents"
    return [
        _line("Joined", who),
        _line("Commands", _counted(stats.sent) or "none"),
        _line("Acknowledged", f"{stats.acknowledged.total()} of {stats.sent.total()}"),
        *_refused(stats),
        *_unanswered(stats),
        *(_line("Console", said) for said in stats.facilitator_refused),
        *_times(stats),
        _line("Views", f"{stats.views} received"),
        _line("Lines", f"{stats.lines_lost} lost, {stats.lines_back} back"),
    ]


def _refused(stats: Stats) -> list[str]:
    return [
        _line("Refused", f"{count} × {kind}, {code}: {stats.sentences[kind, code]}")
        for (kind, code), count in stats.refused.most_common()
    ]


def _unanswered(stats: Stats) -> list[str]:
    if not stats.unanswered:
        return []
    return [_line("Unanswered", f"{stats.unanswered} (on their way when it ended)")]


def _times(stats: Stats) -> list[str]:
    found = stats.answered_in()
    if found is None:
        return []
    usual, most, longest = found
    told = f"{usual:.0f} ms in the middle, 95 % within {most:.0f} ms, the longest {longest:.0f} ms"
    return [_line("Answered", told)]


def _record(found: Figures, plan: Plan, acts: ActsByKind) -> list[str]:
    blocks = [block for day in plan.days for block in day.blocks]
    visited = [block for block in blocks if block.id in found.visited]
    words = [pair for one in acts.values() for pair in one.happened.items()]
    happened = {said: found.events[name] for name, said in words if found.events[name]}
    return [
        _line("People", f"{found.events['PersonJoined']} joined"),
        _line("Blocks", f"{len(visited)} of {len(blocks)} visited"),
        _line("Happened", ", ".join(f"{count} {said}" for said, count in happened.items()) or "–"),
        *(_line(label, said) for label, said in found.final_counts(acts).items()),
    ]


def not_on_record(stats: Stats, found: Figures, acts: ActsByKind) -> list[str]:
    """What was acknowledged and is missing there, without what is never there by its id."""
    ids = _to_be_on_record(stats, acts)
    return sorted(ids - found.commands - {_of_a_form(one) for one in found.commands})


def _to_be_on_record(stats: Stats, acts: ActsByKind) -> set[str]:
    return {*stats.ids} - _boxed(stats, acts)


def _boxed(stats: Stats, acts: ActsByKind) -> set[str]:
    """What was acknowledged and lies in a box: answers without names."""
    off_record = {command for one in acts.values() for command in one.off_record}
    return {one for one, command in stats.ids.items() if command in off_record}


def _kept(stats: Stats, found: Figures, acts: ActsByKind) -> list[str]:
    """The promise: what was acknowledged is on record. Which was not to be there is said, so that
    these figures are all that were acknowledged."""
    missing = not_on_record(stats, found, acts)
    if missing:
        return [_line("MISSING", f"{len(missing)} acknowledged commands: {_some(missing)}")]
    kept, boxed = len(_to_be_on_record(stats, acts)), len(_boxed(stats, acts))
    of = f"of {stats.acknowledged.total()} acknowledged commands"
    told = [_line("Kept", f"{of} all {kept} that belong on record are there")]
    if boxed:
        told.append(_line("Boxed", f"{boxed}, answers without names: no row says whose they are"))
    if stats.unchanged:
        told.append(_line("So already", f"{stats.unchanged}, of which the record needs nothing"))
    return told


def _of_a_form(command: str) -> str:
    """What a form's page called it: on record the digest of what was filled in stands behind."""
    return _FILLED_IN.sub("", command)


def _some(ids: Sequence[str]) -> str:
    return ", ".join(ids[:10]) + (" …" if len(ids) > 10 else "")


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.most_common())


def _line(label: str, said: str) -> str:
    return f"  {label:<14}{said}"
