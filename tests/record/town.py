"""A small town's first day, driven through the service into a journal on disk."""

import csv
import io
import itertools
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
from story import (
    MINUTE,
    NINE,
    RULES,
    both,
    changed,
    clerk,
    district_1,
    facilitator,
    manager,
    mayor,
    moderator,
    resident,
    resident_es,
    visitor,
)

from facilitator.access.keys import key_file, load_keys
from facilitator.activities.breakout.gallery_messages import CloseGallery, DotBoards
from facilitator.activities.breakout.grouping_messages import (
    MakeGroup,
    MoveContribution,
    TakeGroupApart,
)
from facilitator.activities.breakout.messages import (
    RemoveContribution,
    SaveReport,
    TakePen,
    WriteContribution,
)
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.activities.breakout.ranking_messages import RankBoard
from facilitator.activities.feedback.messages import ApproveComment, DeclineComment, SendComment
from facilitator.activities.icebreaker.card_messages import FillSquare
from facilitator.activities.icebreaker.cards import code_of
from facilitator.activities.icebreaker.messages import AskNext, GiveAnswer
from facilitator.activities.icebreaker.pair_messages import DrawPairs, StartTurns
from facilitator.core.agenda import Advance, GoBack, StartDay
from facilitator.core.answers import Request
from facilitator.core.changes import AddBlock, MoveBlock, RenameBlock, UndoChange
from facilitator.core.context import Actor, Role
from facilitator.core.insights.messages import MakeInsight, PlaceVoices, SetVoicesAside
from facilitator.core.insights.promoting import PromoteInsight
from facilitator.core.messages import Command
from facilitator.core.notices import SendNotice
from facilitator.core.people import DismissPerson, GiveName, GiveUpPlace, TakeSeat
from facilitator.core.questions.asking import AskQuestion
from facilitator.core.questions.desk_messages import EnterBallot, WithdrawEntry
from facilitator.core.questions.messages import AddOption, CastBallot
from facilitator.core.questions.wordings import RewordOption
from facilitator.journal import Record, SqliteJournal, SqliteReader
from facilitator.plan.digest import plan_digest
from facilitator.plan.values import Plan
from facilitator.service.session import SessionService

LATER = NINE + 500 * MINUTE
FORMULA = '=HYPERLINK("http://evil.example","¡Gratis!")'
BALLOTS = {
    "mayor": {"paving": 2, "trees": 1},
    "district-1": {"paving": 1, "lights": 2, "trees": 1},
    "manager": {"trees": 2},
}
COMMENTS = {
    "Arreglen las banquetas de la calle Ñandú, por favor": resident_es,
    "More shade\nat the bus stops": resident,
    "-1+1 is rude": resident,
    "Nobody has looked at this one": resident_es,
}


def asking(plan: Plan) -> Plan:
    """The plan with icebreakers by name, with cards and in pairs, and with teams that rank."""
    plain = msgspec.to_builtins(plan)
    plain["days"][0]["blocks"][1]["settings"] = {
        "question": both("How far have you come?", "¿Desde dónde viene?"),
        "answer": "scale",
        "named": True,
        "then": [
            {
                "question": both("Find somebody", "Encuentre a alguien"),
                "answer": "find-someone",
                "squares": [{"id": one, "title": both(one, one)} for one in ("years", "river")],
                "named": True,
            }
        ],
    }
    plain["days"][0]["blocks"][2]["settings"] = {
        "prompts": [
            {"text": both("What?", "¿Qué?")},
            {"text": both("What first?", "¿Qué primero?"), "way": "rank", "dots": 2, "cap": 2},
            {
                "text": both("And theirs?", "¿Y los suyos?"),
                "way": "gallery",
                "dots": 2,
                "own": True,
            },
        ]
    }
    in_pairs = {"question": both("Why here?", "¿Por qué aquí?"), "answer": "pairs"}
    plain["days"][0]["blocks"][4].update(kind="icebreaker", settings=in_pairs)
    return msgspec.convert(plain, Plan)


WITH_A_CUT = asking(changed("dots", settings={"take": 1}))


class World:
    """A clock that is set by hand, ids in order, and whoever came."""

    def __init__(self) -> None:
        self.time = NINE
        self.here: set[str] = set()
        self._ids = itertools.count(1)

    def now(self) -> int:
        return self.time

    def new_id(self) -> str:
        return f"x{next(self._ids)}"

    def new_seed(self) -> int:
        return 7

    def present(self) -> frozenset[str]:
        return frozenset(self.here)


class Town:
    """A session with a writer that stays open until `close`."""

    def __init__(self, folder: Path, plan: Plan = WITH_A_CUT) -> None:
        self.path = folder / "session.db"
        self.journal = SqliteJournal.open(self.path, plan.session.id)
        load_keys(key_file(self.path))
        self.world = World()
        self.service = SessionService(self.journal, RULES, self.world)
        self.adopt(plan)

    def adopt(self, plan: Plan) -> None:
        self.service.adopt(plan, plan_digest(plan))

    def do(self, actor: Actor, command: Command) -> str | None:
        (answer,) = self.service.handle([Request(actor, command)])
        assert answer.ok, f"{command} was refused: {answer}"
        return answer.made

    def seat(self, *people: Actor) -> None:
        for person in people:
            self.do(Actor(Role.VISITOR, f"{person.id}s-phone"), TakeSeat(person.id))
            self.world.here.add(person.id)

    def go_to(self, block: str) -> None:
        while (here := self.service.read(lambda state: state.run.block)) != block:
            self.do(facilitator, Advance(here))
            self.world.time += 10 * MINUTE

    def close(self) -> None:
        self.journal.close()


def first_day(town: Town) -> None:
    """Everything that leaves a trace: teams, boards, dots, comments, a step back, a goodbye."""
    town.seat(mayor, district_1, manager)
    town.do(Actor(Role.VISITOR, "anas-phone"), GiveName("Ana García", "partner"))
    town.do(facilitator, StartDay("thursday"))
    town.go_to("warmup")
    town.do(mayor, GiveAnswer("warmup", "4"))
    town.do(facilitator, AskNext("warmup"))
    warmup = town.service.read(lambda state: RULES.scene(state, "warmup"))
    town.do(mayor, FillSquare("warmup", "river", code_of(warmup, "district-1")))
    town.go_to("ropes")
    town.do(facilitator, GoBack("ropes"))
    town.world.time += MINUTE
    town.go_to("ropes")
    heard = town.do(mayor, WriteContribution("ropes", "More 311 hours"))
    town.do(mayor, WriteContribution("ropes", FORMULA))
    unwanted = town.do(mayor, WriteContribution("ropes", "Oops"))
    town.do(mayor, RemoveContribution("ropes", unwanted))
    shade = town.do(mayor, MakeGroup("ropes", "Shade", str(heard)))
    town.do(mayor, MoveContribution("ropes", str(heard)))
    town.do(mayor, TakeGroupApart("ropes", str(shade)))
    hours = town.do(mayor, MakeGroup("ropes", "Hours"))
    town.do(mayor, MoveContribution("ropes", str(heard), str(hours)))
    town.do(facilitator, ReachPrompt("ropes", 2))
    town.do(mayor, RankBoard("ropes", 2, {str(hours): 2}))
    town.do(facilitator, ReachPrompt("ropes", 3))
    town.do(mayor, DotBoards("ropes", 3, {str(hours): 1}))
    town.do(facilitator, CloseGallery("ropes", 3))
    town.do(mayor, TakePen("ropes"))
    town.do(mayor, SaveReport("ropes", "311, later"))
    yes_or_no = (both("Yes", "Sí"), both("No", "No"))
    question = str(
        town.do(facilitator, AskQuestion("ropes", both("Go on?", "¿Seguimos?"), yes_or_no))
    )
    paper = town.do(clerk, EnterBallot(question, "paper", 1, {"0": 1}, group="staff"))
    town.do(clerk, WithdrawEntry(question, str(paper), "It is of another vote."))
    town.do(facilitator, SendNotice("everyone", {"en": "Lunch soon"}))
    town.do(facilitator, SendNotice("everyone", {"en": "Lunch is in the hall"}))
    air = AddBlock("friday", "look-back", "pause", both("Air", "Aire"), 10)
    town.do(facilitator, air)
    renamed = town.do(facilitator, RenameBlock("action", both("Action!", "¡Acción!")))
    town.do(facilitator, UndoChange(str(renamed)))
    town.do(facilitator, MoveBlock("action", "dots-again"))
    shade = town.do(facilitator, AddOption("dots-again", "parks", {"en": "Shade"}, {"en": "Luz"}))
    reworded = RewordOption("dots-again", str(shade), both("Shade", "Sombra"), {"en": "Red team"})
    town.do(facilitator, reworded)
    town.go_to("recap")
    town.do(facilitator, DrawPairs("recap"))
    town.do(facilitator, StartTurns("recap"))
    town.go_to("dots")
    luz = Actor(Role.PARTICIPANT, str(town.do(visitor, GiveName("Luz Mora", "partner"))))
    town.do(luz, CastBallot("dots", {"trees": 1}))
    town.do(luz, GiveUpPlace())
    town.do(mayor, CastBallot("dots", {"pools": 2}))
    for person in (mayor, district_1, manager):
        town.do(person, CastBallot("dots", BALLOTS[person.id]))
    town.go_to("voices")
    sent = [
        town.do(who, SendComment("voices", text, "es" if who is resident_es else "en", None))
        for text, who in COMMENTS.items()
    ]
    town.do(moderator, ApproveComment("voices", sent[0]))
    town.do(facilitator, ApproveComment("voices", sent[1]))
    town.do(moderator, DeclineComment("voices", sent[2], "=off topic"))
    said = f"entry:ropes:{heard}"
    walks = town.do(moderator, MakeInsight(both("Walks", "Banquetas"), "streets", (said,)))
    town.do(facilitator, PlaceVoices((f"comment:voices:{sent[0]}",), str(walks), said))
    town.do(moderator, SetVoicesAside((f"entry:ropes:{unwanted}",), "Taken back by its author"))
    town.do(moderator, PromoteInsight(str(walks), "dots-again"))
    town.do(facilitator, DismissPerson("manager"))


def forge(town: Town, change: Callable[[Record], Record]) -> None:
    """Write the journal anew with some record changed and every seal made good again."""
    town.close()
    with closing(SqliteReader.peek(town.path)) as reader:
        records = [change(entry.record) for entry in reader.read()]
    for path in town.path.parent.glob("session.db*"):
        path.unlink()
    with closing(SqliteJournal.open(town.path, "small-town")) as journal:
        journal.append(records)


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def table(folder: Path, name: str) -> list[dict[str, str]]:
    return read_csv((folder / f"{name}.csv").read_bytes())


def exact(folder: Path, name: str):
    return msgspec.json.decode((folder / f"{name}.json").read_bytes())
