"""The plan as values: what a city wrote in its agenda.yaml, checked and frozen.

Nothing here reads a file or looks at a clock. Times of day are kept as minutes after
midnight in the session's own time zone; texts are kept in every language they were given in.
"""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}\Z")]
"""A name for machines: lower-case letters, digits and hyphens, 1 to 40 characters."""

Text = dict[str, str]
"""One text in one or more languages: {"en": "Break", "es": "Descanso"}; never empty."""

ClockLook = Literal["shown", "soft", "hidden"]
"""How the hall sees a block's clock: in full, small and in whole minutes, or not at all."""

LANGUAGES = ("en", "es")
"""The languages in which every surface can be read, and in which texts may be given."""

RESIDENT_GROUP = "residents"
"""The group of all who vote on the residents' page: votes may name it, no plan may define it."""

FORMAT = 1
"""The version of agenda.yaml's format that this program reads."""


class Session(Struct, frozen=True, forbid_unknown_fields=True):
    """The session as a whole: who holds it, where clocks are set, which languages are spoken, and
    whether stages chime until a console says otherwise.
    """

    id: Id
    title: Text
    city: str
    timezone: str
    languages: tuple[str, ...] = ("en",)
    tagline: Text | None = None
    chimes: Literal["off", "on"] = "off"


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """What this session calls things, where its own words shall stand instead of plain ones.

    `come_back` and `expected` stand over the count-down that calls teams back, and once it has
    run out; `board` over the field for one's team, `reports` over what the teams say; `glossary`
    over explained terms, `quote` under a quote; `go_on` between two days, `closing` after the last.
    Whole phrases, not nouns to be put into ours: no language's grammar is bent.
    """

    come_back: Text | None = None
    expected: Text | None = None
    board: Text | None = None
    reports: Text | None = None
    glossary: Text | None = None
    quote: Text | None = None
    go_on: Text | None = None
    closing: Text | None = None


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """A word of the session's own that the hall should understand; shown as it is."""

    id: Id
    """each word that is explained"""
    term: Text
    means: Text


class Theme(Struct, frozen=True, forbid_unknown_fields=True):
    """A key theme under which priorities, dots and comments are gathered; shown as it is."""

    id: Id
    """the theme's id"""
    title: Text


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of participant: council, staff, partner. `body` marks the governing body.

    `door` is what a name of the roster that is tapped is good for: at once ("open"), once the
    facilitator or a badge has said yes ("confirm", a body's default), or with its badge alone.
    Of a body `seats` are all it has, `quorum` how many of them make a meeting, more than half
    where the plan does not say, and `presiding` is who on the roster chairs it.
    """

    id: Id
    title: Text
    body: bool = False
    door: Literal["open", "confirm", "badge"] | None = None
    seats: Annotated[int, Meta(ge=1, le=1000)] | None = None
    quorum: Annotated[int, Meta(ge=1, le=1000)] | None = None
    presiding: Id | None = None


class DoorOption(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer that a guest can choose."""

    id: Id
    title: Text


class DoorAsk(Struct, frozen=True, forbid_unknown_fields=True):
    """What guests are asked as they join: an attribute of theirs, from a closed list.

    The one called `language` is not asked: it is what the phone shows, of everybody.
    """

    id: Id
    """each attribute that guests choose"""
    title: Text | None = None
    options: tuple[DoorOption, ...] = ()


class Seat(Struct, frozen=True, forbid_unknown_fields=True):
    """A place on the roster, held by one person: a name to pick, or a personal badge."""

    id: Id
    name: Text
    group: Id
    attributes: dict[Id, str] = {}


class Team(Struct, frozen=True, forbid_unknown_fields=True):
    """A team for breakouts, and the `place` where it sits.

    `members` are roster ids, where the plan already knows them.
    """

    id: Id
    title: Text
    members: tuple[Id, ...] = ()
    place: Text | None = None


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """Somewhere that people come from: a tile that can be tapped, in the order of the list."""

    id: Id
    """each place that people come from"""
    title: Text


class Point(Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of a section: a text, with a heading above or points below where it has them.

    It is shown as it is.
    """

    text: Text | None = None
    title: Text | None = None
    points: tuple[Text, ...] = ()
    note: Text | None = None


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A piece of strategic context that blocks can show: steps, a list, a ranking, groups.

    It is shown as it is.
    """

    id: Id
    """each section of the context"""
    title: Text
    items: tuple[Point, ...]
    layout: Literal["list", "steps", "ranking", "cards"] = "list"
    """`list`, `steps`, `ranking` or `cards`"""
    lead: Text | None = None


class Speaker(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody the agenda names for a block; shown as it is."""

    name: Text
    role: Text | None = None


class Block(Struct, frozen=True, forbid_unknown_fields=True):
    """One item of the agenda.

    `start` is in minutes after midnight; None means: begins when the block before it ends, and
    lasts until the next block that has a time. A `soft` start is approximate ("~2:00 PM").
    A `lock` is a start that does not move. `minimum` is the shortest useful length in minutes.
    `clock` is how the hall sees its clock, until a console says otherwise.
    `note` is for every screen, `notes` are the facilitator's own and are shown to nobody else.
    `settings` belong to the block's kind and are checked against it when the plan is read.
    """

    id: Id
    kind: str
    title: Text
    start: int | None = None
    soft: bool = False
    lock: bool = False
    minimum: int | None = None
    clock: ClockLook = "shown"
    who: tuple[Speaker, ...] = ()
    points: tuple[Text, ...] = ()
    note: Text | None = None
    notes: Text | None = None
    themes: tuple[Id, ...] = ()
    shows: tuple[Id, ...] = ()
    terms: tuple[Id, ...] = ()
    settings: dict[str, Any] = {}


class Day(Struct, frozen=True, forbid_unknown_fields=True):
    """One day of the session. `date` is ISO 8601; `end` is in minutes after midnight, a lock."""

    id: Id
    title: Text
    date: str
    place: str
    end: int
    blocks: tuple[Block, ...]
    focus: Text | None = None


class SettingsFault(Struct, frozen=True):
    """What settings cannot mean together: where, as `.themes[1].theme`, what, and what to do.

    What is not `grave` works, and is worth a look.
    """

    path: str
    message: str
    hint: str
    grave: bool = True


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything agenda.yaml says. `messages` are ready for the facilitator to send."""

    session: Session
    days: tuple[Day, ...]
    words: Words = Words()
    terms: tuple[Term, ...] = ()
    themes: tuple[Theme, ...] = ()
    groups: tuple[Group, ...] = ()
    asks: tuple[DoorAsk, ...] = ()
    people: tuple[Seat, ...] = ()
    teams: tuple[Team, ...] = ()
    places: tuple[Place, ...] = ()
    context: tuple[Section, ...] = ()
    quotes: tuple[Text, ...] = ()
    messages: tuple[Text, ...] = ()
    format: int = FORMAT
