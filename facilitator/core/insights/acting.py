"""What a moderator does at the insight desk in a rehearsal, as soon as there are voices.

Voices of teams and residents are put together by twos and one by one; once each, one is set aside,
an insight is called something better, two are merged, one is taken apart and that is taken back.
What has voices enough is put on the list of the next vote, and the facilitator shows the hall what
led to it. A few voices are left to whoever
practises.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import field

from facilitator.acting import INSIGHT_DESK, Acts
from facilitator.acting.observation import Memory, Observation

Body = dict[str, Any]
Command = dict[str, Any]

TOGETHER = 2
"""Voices from which an insight is made."""
LEFT = 3
"""Voices without a place that stay so."""
MOST_MADE = 8
"""Insights that somebody makes; later voices are put into them."""
ENOUGH = 3
"""Voices of an insight that is put on the list of a vote."""
MOST_ON_A_LIST = 2
TITLE = 60
"""Letters of what somebody calls an insight."""
BETTER = {"en": "What people have waited for", "es": "Lo que la gente ha esperado"}
ASIDE = {"en": "Says nothing about the city.", "es": "No dice nada de la ciudad."}
PATIENCE = 10
"""Looks after which nothing more is expected to come of what was done."""
AT_ONCE = 0.5
"""How likely somebody is to do the next thing at this look, and not at a later one."""


class InsightDeskMemory(Memory):
    """What was done at the desk that is done once."""

    seen: Body = field(default_factory=dict)
    """The desk as it was when they did something last, looked at so many times since."""
    looks: int = 0
    made: int = 0
    done: set[str] = field(default_factory=set)
    apart: list[str] = field(default_factory=list)
    """Voices of the one that was taken apart."""


def act(observation: Observation) -> Command | None:
    """The next thing to do, if anything, once it is seen what came of the last."""
    desk, memory = observation.insights, observation.memory(INSIGHT_DESK, InsightDeskMemory)
    if not desk or not observation.chance(AT_ONCE):
        return None
    if desk == memory.seen and memory.looks < PATIENCE:
        memory.looks += 1
        return None
    command = next(_due(observation, desk, memory), None)
    memory.seen, memory.looks = desk if command else {}, 0
    return command


def _due(observation: Observation, desk: Body, memory: InsightDeskMemory) -> Iterator[Command]:
    """In the order in which somebody would think of it."""
    free = [one for one in desk["voices"] if _is_free(one)]
    standing = [
        one for one in desk["insights"] if "became" not in one and not one.get("candidates")
    ]
    yield from _put_back(desk, memory)
    yield from _promote(desk, standing)
    if memory.made < MOST_MADE and len(free) >= TOGETHER + LEFT:
        memory.made += 1
        yield _make(observation, desk, free)
    if standing and len(free) > LEFT:
        yield from _once(memory, "aside", _aside(observation, free))
        into = observation.dice.choice(standing)
        voice = observation.dice.choice(free)
        yield {"type": "PlaceVoices", "voices": [voice["id"]], "to": into["id"]}
    if len(standing) > 1:
        yield from _once(memory, "named", _name(standing[0]))
        yield from _once(memory, "merged", _merge(standing))
        yield from _take_apart(standing, memory)


def _is_free(voice: Body) -> bool:
    """What people said, and nobody has put anywhere; the plan's own points are left alone."""
    return voice["source"] != "point" and not any(
        voice.get(name) for name in ("insight", "aside", "gone")
    )


def _once(memory: InsightDeskMemory, what: str, command: Command | None) -> Iterator[Command]:
    if command and what not in memory.done:
        memory.done.add(what)
        yield command


def _make(observation: Observation, desk: Body, free: Sequence[Body]) -> Command:
    """Called by what the first of them says, under a theme of the vote to come."""
    voices = observation.dice.sample(list(free), TOGETHER)
    said = next(iter(voices[0]["text"].values()))
    themes = (desk.get("vote") or {}).get("themes")
    return {
        "type": "MakeInsight",
        "title": {observation.language: _beginning(said)},
        "theme": observation.dice.choice(themes) if themes else None,
        "voices": [one["id"] for one in voices],
    }


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= TITLE else line[:TITLE].rsplit(" ", 1)[0] + "…"


def _aside(observation: Observation, free: Sequence[Body]) -> Command:
    voices = [observation.dice.choice(free)["id"]]
    return {"type": "SetVoicesAside", "voices": voices, "reason": ASIDE[observation.language]}


def _merge(standing: Sequence[Body]) -> Command | None:
    """The last one that is under the same theme as an earlier one goes into that."""
    for merged in reversed(standing):
        for kept in standing:
            if kept is not merged and kept.get("theme") == merged.get("theme"):
                return {"type": "MergeInsights", "kept": kept["id"], "merged": [merged["id"]]}
    return None


def _name(insight: Body) -> Command:
    """In both languages, under the same theme."""
    named = {"insight": insight["id"], "title": BETTER, "was": insight["title"]}
    return {"type": "NameInsight", **named, "theme": insight.get("theme")}


def _take_apart(standing: Sequence[Body], memory: InsightDeskMemory) -> Iterator[Command]:
    last = next((one for one in reversed(standing) if one["voices"]), None)
    if last and "apart" not in memory.done:
        memory.apart = [*last["voices"]]
        yield from _once(memory, "apart", {"type": "TakeInsightApart", "insight": last["id"]})


def _put_back(desk: Body, memory: InsightDeskMemory) -> Iterator[Command]:
    """As long as nobody has put elsewhere what came of it."""
    freed = [one for one in desk["voices"] if one["id"] in memory.apart]
    steps = {one.get("step") for one in freed}
    if len(steps) == 1 and all(_is_free(one) for one in freed):
        yield from _once(memory, "back", {"type": "UndoInsightStep", "step": steps.pop()})


def _promote(desk: Body, standing: Sequence[Body]) -> Iterator[Command]:
    vote = desk.get("vote")
    if not vote:
        return
    listed = sum(
        one["block"] == vote["block"]
        for each in desk["insights"]
        for one in each.get("candidates", ())
    )
    for one in standing:
        fits = one.get("theme") in vote["themes"] and len(one["voices"]) >= ENOUGH
        if fits and listed < MOST_ON_A_LIST:
            yield {"type": "PromoteInsight", "insight": one["id"], "block": vote["block"]}


def show_trail(desk: Mapping[str, Any], block: str) -> Command | None:
    """What led to an insight that the hall could choose in this block."""
    for one in desk.get("insights", ()):
        if any(listed["block"] == block for listed in one.get("candidates", ())):
            return {"type": "ShowTrail", "mark": f"insight:{one['id']}"}
    return None


ACTS = Acts(
    moderator=act,
    over_the_block=show_trail,
    happened={
        "InsightMade": "insights made",
        "VoicesPlaced": "times voices placed",
        "VoicesSetAside": "times voices set aside",
        "InsightsMerged": "insights merged",
        "InsightTakenApart": "insights taken apart",
        "InsightStepUndone": "steps at the insight desk undone",
        "OptionAdded": "put on the list of a vote",
        "SpotShown": "put on the stage over a block",
    },
)
