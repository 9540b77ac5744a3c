"""Every audience: who they are, how they come in, what they are shown and how often.

A new one is a row of `AUDIENCES`, a row of `TOPICS` for what it alone is shown, and its views. What
serves them all reads these tables and names none: docs/decisions/0016-one-table-of-audiences.md.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from msgspec import Struct

from .context import FACILITATORS, Actor, Role
from .state import State

STAGE = "stage"
PHONE = "phone"
FIGURES = "moving"
RESIDENT = "resident"
CONSOLE = "console"
SPEAKER = "speakers"
CLERK = "clerk"
TABLET = "tablet"
PLAN = "plan"
NOTES = "notes"
PEOPLE = "people"
INSIGHTS = "insights"
BLOCK = "block:"
BOARD = "board:"
GALLERY = "gallery:"
TEAM = "team:"
MINE = "mine:"

QUICK = 100
"""Milliseconds between two views of a topic, where nothing else is said."""


class Topic(Struct, frozen=True):
    """A kind of view: the same bytes for everyone who watches it.

    Where the name ends with a colon there is one for each block, team or person: "team:<team id>";
    of "board:" and "gallery:" one for each team in each block that has boards,
    "board:<block id>:<team id>".
    """

    name: str
    pace: int = QUICK
    """Milliseconds between two views of it, at least."""
    positioned: bool = False
    """Whether it goes with the journal's position, by which a screen sees that the session went
    back."""
    timed: bool = False
    """Whether it may look different with every second."""
    dated: bool = False
    """Whether it may look different on another date."""
    of_plan: bool = False
    """Whether it changes with the plan alone."""
    only: frozenset[Role] | None = None
    """Which of the roles on its page are shown it; None: all of them."""
    ending: Callable[[str], Mapping[str, object]] | None = None
    """The fields that change in the last view of a run which could not go on, by the code of what
    is wrong; None: nobody is told."""


def topic_name(topic: str) -> str:
    """What a topic is called in `TOPICS`: "team:" for "team:red"."""
    name, colon, _ = topic.partition(":")
    return name + colon


def _stopped(trouble: str) -> Mapping[str, object]:
    return {"stopped": True}


def _clock_halted(trouble: str) -> Mapping[str, object]:
    return {"stopped": True, "clock": None}


def _halted(trouble: str) -> Mapping[str, object]:
    """The rest, that voting is open, say, or for how long, may not be so any more."""
    return {**_clock_halted(trouble), "activity": None}


def _stage_halted(trouble: str) -> Mapping[str, object]:
    return {**_halted(trouble), "spot": None}


def _votes_halted(trouble: str) -> Mapping[str, object]:
    return {**_clock_halted(trouble), "votes": []}


def _ballots_halted(trouble: str) -> Mapping[str, object]:
    return {**_stopped(trouble), "votes": []}


def _says_why(trouble: str) -> Mapping[str, object]:
    return {"trouble": trouble}


TOPICS = (
    Topic(STAGE, positioned=True, dated=True, ending=_stage_halted),
    Topic(PHONE, pace=500, dated=True, ending=_halted),
    Topic(FIGURES, pace=1000),  # figures that change with every ballot, so that `phone` need not
    Topic(RESIDENT, pace=1000, dated=True, ending=_stopped),
    Topic(SPEAKER, dated=True, ending=_clock_halted),
    Topic(CLERK, dated=True, ending=_votes_halted),
    Topic(TABLET, pace=500, ending=_ballots_halted),
    Topic(CONSOLE, positioned=True, timed=True, ending=_says_why),
    Topic(PLAN, of_plan=True),
    Topic(NOTES, of_plan=True, only=FACILITATORS),
    Topic(PEOPLE, pace=1000),
    Topic(INSIGHTS, pace=1000),
    Topic(BLOCK, positioned=True),
    Topic(BOARD, pace=250),
    Topic(GALLERY, pace=1000),
    Topic(TEAM, pace=250),
    Topic(MINE, pace=2000),
)


class Access(StrEnum):
    """What lets a browser see a surface."""

    OPEN = "open"
    """Nothing: whoever knows the address."""
    DEVICE = "device"
    """A cookie, which every browser is given."""
    PLACE = "place"
    """A place in the room."""
    LINK = "link"
    """A secret link, one for each role. Who came by one is trusted and at work: known by name of
    role, listed, without limits, and shown what they do at once."""
    CODE = "code"
    """A code that a clerk's desk gave, good once. The device is listed like a console and can be
    ended like one, but nobody trusts it: many put their hands on it."""


class Audience(Struct, frozen=True):
    """Who looks at one kind of page. Its template, script and styles are named after `surface`."""

    surface: str
    """How a browser asks for it."""
    page: str
    """The path of its page."""
    roles: tuple[Role, ...]
    access: Access
    topics: tuple[str, ...]
    """What it watches; of blocks all that show consoles something, of teams and people its own."""
    on_request: tuple[str, ...] = ()
    """What it is shown besides, while it asks for it."""
    every_language: bool = False
    """Whether it may show a text in a language that is not the page's."""
    changes_language: bool = False
    """Whether it may change its language while it is open, as the session says: its script has its
    words in all of them, and the browser's choice does not count."""
    doors: bool = False
    """Whether its page has the addresses and codes by which others come in."""
    small: bool = False
    """Whether it stands in another page of ours."""


AUDIENCES = (
    Audience(
        "phone",
        "/",
        (Role.PARTICIPANT,),
        Access.PLACE,
        (PHONE, FIGURES, MINE, TEAM),
        on_request=(GALLERY,),
    ),
    Audience("resident", "/c", (Role.RESIDENT,), Access.DEVICE, (RESIDENT, MINE)),
    Audience(
        "stage",
        "/stage",
        (Role.STAGE,),
        Access.OPEN,
        (STAGE,),
        every_language=True,
        changes_language=True,
        doors=True,
    ),
    Audience(
        "miniature",
        "/stage/small",
        (Role.MINIATURE,),
        Access.OPEN,
        (STAGE,),
        every_language=True,
        changes_language=True,
        doors=True,
        small=True,
    ),
    Audience(
        "console",
        "/console",
        (Role.FACILITATOR, Role.MODERATOR),
        Access.LINK,
        (CONSOLE, PLAN, NOTES, PEOPLE, STAGE, BLOCK),
        on_request=(INSIGHTS, BOARD),
        every_language=True,
    ),
    Audience("speaker", "/speaker", (Role.SPEAKER,), Access.LINK, (SPEAKER,)),
    Audience("clerk", "/clerk", (Role.CLERK,), Access.LINK, (CLERK,)),
    Audience(
        "tablet",
        "/tablet",
        (Role.TABLET,),
        Access.CODE,
        (TABLET,),
        every_language=True,
        changes_language=True,
    ),
)

BY_SURFACE = {one.surface: one for one in AUDIENCES}
OF_ROLE = {role: one for one in AUDIENCES for role in one.roles}
ONLY = {one.name: one.only for one in TOPICS if one.only is not None}
"""Of topics that not all who are on their page are shown: to which roles they are."""
BY_LINK = frozenset(role for role, one in OF_ROLE.items() if one.access is Access.LINK)
"""The roles that come by a secret link."""
ON_REQUEST = frozenset(topic for one in AUDIENCES for topic in one.on_request)
"""What is shown to who asks for it, as long as they do."""
LISTED = BY_LINK | {role for role, one in OF_ROLE.items() if one.access is Access.CODE}
"""The roles that are listed, and ended one by one."""


def watched_by(
    state: State, actor: Actor, blocks: Callable[[State], Iterable[str]]
) -> tuple[str, ...]:
    """The topics that `actor` is shown right now, and no other. `blocks` has those for consoles."""
    audience = OF_ROLE.get(actor.role)
    topics = audience.topics if audience else ()
    names = (one for one in topics if one not in ONLY or actor.role in ONLY[one])
    return tuple(topic for name in names for topic in _each(name, state, actor, blocks))


def may_ask_for(actor: Actor, topic: str) -> bool:
    """Whether a topic is one that `actor` may be shown besides, on request; whether it is just now
    is for `requested`."""
    audience = OF_ROLE.get(actor.role)
    return (
        audience is not None
        and topic_name(topic) in audience.on_request
        and actor.role in ONLY.get(topic_name(topic), audience.roles)
    )


def _each(
    name: str, state: State, actor: Actor, blocks: Callable[[State], Iterable[str]]
) -> Iterable[str]:
    if name == MINE:
        return (MINE + actor.id,)
    if name == TEAM:
        team = state.placed.get(actor.id)
        return (TEAM + team,) if team else ()
    return (BLOCK + block for block in blocks(state)) if name == BLOCK else (name,)
