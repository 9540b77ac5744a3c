"""The trail: from what was said to what came of it, and from what came of it back to who began it.

It is made of what is there: where voices are and were, what insights became, which lists they stand
on, and what was voted. What was split, merged or withdrawn stays in it, marked. Pure.

Two are built up apart: all of it, for consoles, and what anybody may follow. In that one stands an
insight once the hall could choose it, a result once the hall has been shown it, and the words of
what was said where everybody could read them: comments that are shown, and points of the plan.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from msgspec import Struct

from facilitator.plan.values import Text

from . import teams
from .current_plan import held, sections
from .insights.promotion import Chosen, Host
from .insights.state import Insight, InsightDesk
from .insights.voices import Voice
from .state import State

MarkKind = Literal["voice", "insight", "option", "round", "result"]
Note = Literal["", "gone", "aside", "apart", "merged", "withdrawn", "set-aside"]


class Mark(Struct, frozen=True):
    """One thing on the trail. `title` is what it says, {} where that is not shown; `of` is where it
    is from. A result has its round, its place, its votes and from how many voters these are,
    whether it goes forward (None: that is open, or nothing does) and its theme; what was voted on,
    since when (ms). `late`: it joined since then, at that moment; of what was voted on: before what
    the trail is of joined.
    """

    id: str
    kind: MarkKind
    title: Text
    of: Text = {}
    source: str = ""
    note: Note = ""
    round: int = 0
    rank: int = 0
    votes: int = 0
    voters: int = 0
    forward: bool | None = None
    theme: Text = {}
    began: int = 0
    late: int = 0


class TrailLink(Struct, frozen=True):
    """From one mark to what it became part of, since when (ms, 0 where nobody noted it); `past`:
    not any more; `late`: since something was voted on that came of it.
    """

    source: str
    target: str
    at: int = 0
    past: bool = False
    late: bool = False


class Trail(Struct, frozen=True):
    """Marks by their ids, and the links between them."""

    marks: Mapping[str, Mark]
    links: tuple[TrailLink, ...]


NOWHERE = Trail({}, ())


def insight_mark(insight: str) -> str:
    """What an insight is called on the trail."""
    return f"insight:{insight}"


def option_mark(block: str, option: str) -> str:
    """What a candidate is called there."""
    return f"option:{block}:{option}"


def result_mark(block: str, number: int, option: str) -> str:
    """What came of a candidate in a round."""
    return f"result:{block}:{number}:{option}"


def trail_of(
    state: State, voices: Mapping[str, Voice], hosts: Iterable[Host], public: bool
) -> Trail:
    """All of it, or what anybody may follow."""
    listed = [(host, one) for host in hosts for one in host.promotion.chosen(host.scene, public)]
    known = {one.insight for _, one in listed}
    worded = {one.insight: one.title for _, one in listed} if public else {}
    every = state.insight_desk.insights
    insights = {name: one for name, one in every.items() if name in known or not public}
    merged = _merged(state.insight_desk, insights)
    links = [*_gathered(state.insight_desk, insights), *merged, *_voted(listed)]
    themes = {one.id: one.title for one in (state.plan.themes if state.plan else ())}
    of_votes = [mark for host, one in listed for mark in _marks_of_vote(host, one, themes)]
    placed = {link.source for link in links}
    marks = [
        *(_voice(state, one, public) for one in voices.values() if one.id in placed or not public),
        *(_insight(one, worded.get(one.id, one.title)) for one in insights.values()),
        *of_votes,
    ]
    there = {mark.id: mark for mark in marks}
    kept = [one for one in links if one.source in there and one.target in there]
    return Trail(there, tuple(dict.fromkeys(kept)))


def _gathered(desk: InsightDesk, insights: Mapping[str, Insight]) -> Iterator[TrailLink]:
    """Every voice to each insight that it is in, or was, as the steps at the desk have it."""
    since: dict[tuple[str, str], int] = {}
    for step in desk.steps.values():
        for voice, where in step.came_from.items():
            if isinstance(where, tuple):
                since.setdefault((voice, where[0]), step.at)
            if step.went_to:
                since.setdefault((voice, step.went_to), step.at)
    for (voice, insight), at in since.items():
        if insight in insights:
            yield TrailLink(voice, insight_mark(insight), at, desk.place_of.get(voice) != insight)


def _merged(desk: InsightDesk, insights: Mapping[str, Insight]) -> Iterator[TrailLink]:
    since = {one: step.at for step in desk.steps.values() for one in step.ended}
    for one in insights.values():
        if one.became and one.became != one.id:
            ends = (insight_mark(one.id), insight_mark(one.became))
            yield TrailLink(*ends, since.get(one.id, 0))


def _voted(listed: Iterable[tuple[Host, Chosen]]) -> Iterator[TrailLink]:
    for host, one in listed:
        option = option_mark(host.id, one.option)
        gone = one.withdrawn > 0
        yield TrailLink(insight_mark(one.insight), option, one.at, gone)
        if one.merged_into:
            yield TrailLink(option, option_mark(host.id, one.merged_into))
        for result in one.results:
            name = result_mark(host.id, result.number, one.option)
            yield TrailLink(option, name)
            yield TrailLink(f"round:{host.id}:{result.number}", name)


def _marks_of_vote(host: Host, one: Chosen, themes: Mapping[str, Text]) -> Iterator[Mark]:
    of = host.scene.block.title
    note: Note = "withdrawn" if one.withdrawn else "merged" if one.merged_into else ""
    yield Mark(
        option_mark(host.id, one.option), "option", one.title, of, note=note, began=one.began
    )
    for held_round in one.results:
        number, aside = held_round.number, held_round.set_aside
        stands: Note = "set-aside" if aside else ""
        name = f"round:{host.id}:{number}"
        yield Mark(name, "round", of, note=stands, round=number, began=one.began)
        name = result_mark(host.id, number, one.option)
        figures = (number, held_round.rank, held_round.votes, held_round.voters)
        told = (*figures, held_round.forward, themes.get(one.theme, {}))
        yield Mark(name, "result", one.title, of, "", stands, *told)


def _insight(one: Insight, title: Text) -> Mark:
    """To others than consoles it is called what the hall read; the desk may word it anew."""
    note: Note = "" if one.became is None else "apart" if one.became == one.id else "merged"
    return Mark(insight_mark(one.id), "insight", title, note=note)


def _voice(state: State, voice: Voice, public: bool) -> Mark:
    """Entries of teams were said to the team, and what is gone was taken back: others than consoles
    are told that there is something, and not what.
    """
    readable = not public or (voice.source != "entry" and not voice.is_gone)
    aside = not public and voice.id in state.insight_desk.aside
    note: Note = "gone" if voice.is_gone else "aside" if aside else ""
    title = voice.text if readable else {}
    return Mark(voice.id, "voice", title, origin(state, voice), voice.source, note)


def origin(state: State, voice: Voice) -> Text:
    """The title of what a voice is of, or the id where the plan has it no more."""
    if voice.team:
        return teams.title(state, voice.team)
    if voice.block:
        block = held(state, voice.block)
        return block.title if block else {"": voice.block}
    section = voice.id.split(":")[1]
    found = sections(state, (section,))
    return found[0].title if found else {"": section}
