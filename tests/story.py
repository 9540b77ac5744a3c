"""Sentences over histories: `hall().given(…).when(somebody, does_this).then(that_happened)`.

A `Hall` is the rules with a state, a clock and a list of who is connected; nothing else is needed
to tell a story. The plan is a small city's own: two short days with a block of every kind.
"""

from typing import Any, Self

import msgspec

from facilitator.activities import all_activities
from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.core.context import Actor, Context, EventMeta, Role
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.messages import Command, Event, actor_on_record
from facilitator.core.people import GiveName, TakeSeat
from facilitator.core.questions.electorate import GroupTurnout
from facilitator.core.refused import Refused
from facilitator.core.rules import Rules
from facilitator.core.state import State
from facilitator.plan.values import Plan

facilitator = Actor(Role.FACILITATOR, "laptop-1")
co_facilitator = Actor(Role.FACILITATOR, "laptop-2")
moderator = Actor(Role.MODERATOR, "tablet-1")
mayor = Actor(Role.PARTICIPANT, "mayor")
district_1 = Actor(Role.PARTICIPANT, "district-1")
district_2 = Actor(Role.PARTICIPANT, "district-2")
manager = Actor(Role.PARTICIPANT, "manager")
speaker = Actor(Role.SPEAKER, "lectern-1")
clerk = Actor(Role.CLERK, "desk-1")
other_clerk = Actor(Role.CLERK, "desk-2")
tablet = Actor(Role.TABLET, "table-1")
resident = Actor(Role.RESIDENT, "porch-phone")
resident_es = Actor(Role.RESIDENT, "kitchen-phone")
stage = Actor(Role.STAGE, "projector")
visitor = Actor(Role.VISITOR, "visitors-phone")
stranger = Actor(Role.VISITOR, "strangers-phone")
badge = Actor(Role.BADGE, "badge-phone")
clock = Actor(Role.CLOCK, "server")

SEATED = (mayor, district_1, district_2, manager)
EVERYBODY = (
    *(facilitator, co_facilitator, moderator, speaker, clerk, other_clerk, tablet, *SEATED),
    *(resident, resident_es, stage, visitor, stranger, badge, clock),
)

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
NINE = 1_706_198_400_000
"""Thursday, January 25, 2024, 9:00 in Denver, in ms since the epoch: when the first day begins."""


def both(english: str, spanish: str) -> dict[str, str]:
    return {"en": english, "es": spanish}


def _block(name: str, kind: str, **more: Any) -> dict[str, Any]:
    title = both(name.title(), f"{name.title()} (es)")
    notes = both(f"NOTED of {name}", f"NOTED of {name} (es)")
    return {"id": name, "kind": kind, "title": title, "notes": notes, **more}


def at(hour: int, minute: int = 0) -> int:
    """A time of day as plans keep it: minutes after midnight."""
    return hour * 60 + minute


def _candidates(theme: str, *names: str) -> dict[str, Any]:
    return {
        "theme": theme,
        "items": [{"id": one, "title": both(one, f"{one} (es)")} for one in names],
    }


_VOTE = {
    "themes": [_candidates("streets", "paving", "lights"), _candidates("parks", "trees", "pools")],
    "dots": 4,
    "cap": 2,
    "quota": 3,
}
_DAY_ONE = [
    _block("welcome", "talk", start=at(9)),
    _block("warmup", "icebreaker"),
    _block(
        "ropes",
        "breakout",
        start=at(9, 30),
        minimum=20,
        settings={"prompt": both("What?", "¿Qué?")},
    ),
    _block("rest", "pause", start=at(10, 30), lock=True),
    _block("recap", "recap", start=at(10, 45), shows=["steps"]),
    _block("dots", "mapping", start=at(11), themes=["streets"], settings=_VOTE),
    _block("lunch", "pause", start=at(12), lock=True),
    _block("voices", "feedback", start=at(13), lock=True, settings={"prompt": both("Say", "Diga")}),
    _block("debate", "discussion", start=at(14), soft=True),
]
_DAY_TWO = [
    _block("look-back", "review", start=at(9)),
    _block(
        *("ice", "icebreaker"),
        start=at(9, 15),
        settings={
            "question": both("Tea or coffee?", "¿Té o café?"),
            "answer": "choice",
            "options": [
                {"id": "tea", "title": both("Tea", "Té")},
                {"id": "coffee", "title": both("Coffee", "Café")},
            ],
        },
    ),
    _block(
        *("ropes-again", "breakout"),
        start=at(9, 30),
        settings={
            "prompts": [
                {"text": both("Then?", "¿Y?"), "minutes": 5, "way": "silent"},
                {"text": both("And last?", "¿Y al final?")},
                {"text": both("Who more?", "¿Quién más?"), "way": "round-robin"},
                {"text": both("With whom?", "¿Con quién?"), "way": "pairs"},
                {"text": both("Which first?", "¿Cuál primero?"), "way": "rank", "cap": 2},
                {"text": both("And theirs?", "¿Y los suyos?"), "way": "gallery"},
            ],
            "draw": "plan",
            "callback_seconds": 30,
        },
    ),
    _block(
        *("dots-again", "mapping"),
        start=at(10),
        settings=_VOTE
        | {"hidden": False, "opens": "by-hand", "closes": "with-clock", "quota": None},
    ),
    _block(
        *("voices-again", "feedback"),
        start=at(11),
        settings={
            "prompt": both("Again", "Otra vez"),
            "review": "after",
            "opens": "by-hand",
            "themes": ["parks"],
        },
    ),
    _block("action", "motion", start=at(12)),
    _block("home", "pause", start=at(13), lock=True),
]
AGENDA: dict[str, Any] = {
    "session": {
        "id": "small-town",
        "title": both("Small Town Plans", "Pueblo planea"),
        "city": "Small Town",
        "timezone": "America/Denver",
        "languages": ["en", "es"],
    },
    "themes": [
        {"id": "streets", "title": both("Streets", "Calles")},
        {"id": "parks", "title": both("Parks", "Parques")},
    ],
    "groups": [
        {"id": "council", "title": both("Council", "Concejo"), "body": True, "door": "open"},
        {"id": "staff", "title": both("Staff", "Personal")},
        {"id": "partner", "title": both("Partners", "Aliados")},
    ],
    "people": [
        {"id": "mayor", "name": both("Mayor Ruiz", "Alcaldesa Ruiz"), "group": "council"},
        {"id": "district-1", "name": both("Ms. One", "Sra. Uno"), "group": "council"},
        {"id": "district-2", "name": both("Mr. Two", "Sr. Dos"), "group": "council"},
        {"id": "manager", "name": both("Pat Manager", "Pat Manager"), "group": "staff"},
    ],
    "teams": [
        {"id": "red", "title": both("Red", "Rojo"), "members": ["mayor"]},
        {"id": "blue", "title": both("Blue", "Azul")},
    ],
    "context": [
        {"id": "steps", "title": both("Steps", "Pasos"), "items": [{"text": both("One", "Uno")}]}
    ],
    "quotes": [both("Onward", "Adelante")],
    "days": [
        {
            "id": "thursday",
            "title": both("Thursday", "Jueves"),
            "date": "2024-01-25",
            "place": "Town Hall",
            "end": at(15),
            "blocks": _DAY_ONE,
        },
        {
            "id": "friday",
            "title": both("Friday", "Viernes"),
            "date": "2024-01-26",
            "place": "Town Hall",
            "end": at(13),
            "blocks": _DAY_TWO,
        },
    ],
}
PLAN = msgspec.convert(AGENDA, Plan)
BLOCKS = tuple(block.id for day in PLAN.days for block in day.blocks)
RULES = Rules(all_activities())


def turnout(**groups: tuple[int, int, int]) -> dict[str, GroupTurnout]:
    """Of each group of this plan: who could vote, who were here, who did; none but those named."""
    nobody = {"council": (3, 0, 0), "staff": (1, 0, 0), "partner": (0, 0, 0)}
    return {group: GroupTurnout(*counts) for group, counts in (nobody | groups).items()}


def changed(block_id: str, **more: Any) -> Plan:
    """The plan with one block changed; settings are merged, but for a block of a new kind."""
    plain = msgspec.to_builtins(PLAN)
    for day in plain["days"]:
        for block in day["blocks"]:
            if block["id"] == block_id:
                kept = {} if "kind" in more else block["settings"]
                block["settings"] = kept | more.pop("settings", {})
                block |= more
    return msgspec.convert(plain, Plan)


class Hall:
    """A session being told. Every method returns the hall, so that a story reads on."""

    def __init__(self, plan: Plan | None = PLAN, now: int = NINE) -> None:
        self.rules = RULES
        self.state = State()
        self.now = now
        self.seed = 7
        self.present: set[str] = set()
        self.history: list[tuple[Event, EventMeta]] = []
        self.happened: list[Event] = []
        self.refusal: Refused | None = None
        self._ids = 0
        if plan is not None:
            self.adopting(plan)

    @property
    def fresh(self) -> str:
        """The id that the last command was handed: n1 for the first, then n2 …"""
        return f"n{self._ids}"

    def adopting(self, plan: Plan) -> Self:
        """This is the agenda from here on."""
        digest = str(len(self.history))
        return self.given(PlanAdopted(digest, msgspec.to_builtins(plan)), by=clock)

    def readopting(self, plan: Plan) -> Self:
        """The file says this now; of what was changed in the day, what fits it stays."""
        digest = str(len(self.history))
        return self.given(self.rules.adoption(self.state, plan, digest), by=clock)

    def given(self, *events: Event, by: Actor = facilitator, command: str | None = None) -> Self:
        """This has happened."""
        for event in events:
            who = actor_on_record(event, by)
            meta = EventMeta(self.state.position + 1, self.now, who, command)
            self.rules.evolve(self.state, event, meta)
            self.history.append((event, meta))
        return self

    def when(self, actor: Actor, command: Command) -> Self:
        """Somebody asks for something; what comes of it is kept for `then` and `refused`."""
        self._ids += 1
        context = Context(self.now, actor, self.fresh, self.seed, frozenset(self.present))
        self.happened, self.refusal = [], None
        try:
            self.happened = self.rules.decide(self.state, command, context)
        except Refused as refused:
            self.refusal = refused
        return self.given(*self.happened, by=actor)

    def and_(self, actor: Actor, command: Command) -> Self:
        """Somebody asks for something, and it is granted: a step on the way to the point."""
        self.when(actor, command)
        assert self.refusal is None, f"{command} was refused: {self.refusal}"
        return self

    def then(self, *events: Event) -> Self:
        """Exactly this came of it."""
        assert self.refusal is None, f"refused: {self.refusal and self.refusal.code}"
        assert self.happened == list(events)
        return self

    def refused(self, code: str, path: str = "") -> Self:
        """It was refused, for this reason, and nothing happened."""
        assert self.refusal is not None, f"accepted: {self.happened}"
        assert (self.refusal.code, self.refusal.path) == (code, path)
        assert self.refusal.message.endswith("."), "a refusal is a sentence"
        assert not self.happened
        return self

    def after(self, minutes: float = 0, seconds: float = 0) -> Self:
        """Time passes."""
        self.now += round(minutes * MINUTE + seconds * SECOND)
        return self

    def seated(self, *people: Actor) -> Self:
        """These people have taken their seats, each with a phone of their own, and are here."""
        for person in people:
            self.and_(Actor(Role.VISITOR, f"{person.id}s-phone"), TakeSeat(person.id))
            self.present.add(person.id)
        return self

    def joined(self, name: str, group: str = "partner") -> Actor:
        """Somebody gave a name and is here: the new person."""
        self.and_(Actor(Role.VISITOR, f"phone-of-{self.fresh}"), GiveName(name, group))
        person = Actor(Role.PARTICIPANT, f"p-{self.fresh}")
        self.present.add(person.id)
        return person

    def into(self, block: str) -> Self:
        """The hall is in this block, with its clock fresh."""
        day = next(day for day in PLAN.days if any(one.id == block for one in day.blocks))
        if self.state.run.day != day.id or self.state.run.over:
            self.and_(facilitator, StartDay(day.id, "now", sure=True))
        here = self.state.run.block
        return self if here == block else self.and_(facilitator, JumpTo(block, str(here)))

    def ended(self) -> Self:
        """The day is over."""
        while not self.state.run.over:
            self.and_(facilitator, Advance(str(self.state.run.block)))
        return self

    def own(self, block: str) -> Any:
        """The state of a block's activity."""
        return self.state.blocks[block]


def hall(plan: Plan | None = PLAN, now: int = NINE) -> Hall:
    """A fresh session, with its plan adopted and nobody there."""
    return Hall(plan, now)
