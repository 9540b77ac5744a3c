"""What docs/protocol.md says of every view, and the views of a session that has seen everything.

The page has a table for each topic and each piece that several have in common (`*clock*`), and one
for each kind of activity, with a column that says who is shown a field. A field's name is its
path: `days[].blocks[].id`; `starts.*` stands for whatever ids there are. A meaning that begins with
*clock* says that the value is that piece, or null.
"""

import re
from collections.abc import Iterator
from itertools import chain, product
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace
from seeing import VIEWS, seen
from story import (
    AGENDA,
    HOUR,
    RULES,
    SEATED,
    Actor,
    Hall,
    Role,
    at,
    both,
    changed,
    clerk,
    facilitator,
    hall,
    manager,
    mayor,
    moderator,
    other_clerk,
    resident,
    resident_es,
    tablet,
)

from facilitator.activities.breakout import gallery_messages as galleries
from facilitator.activities.breakout import grouping_messages as boards
from facilitator.activities.breakout import messages as rooms
from facilitator.activities.breakout import queue_messages as queue
from facilitator.activities.breakout import ranking_messages as ranking
from facilitator.activities.breakout import reporting_messages as reporting
from facilitator.activities.breakout import time_messages as team_time
from facilitator.activities.breakout.hand_messages import RaiseHand
from facilitator.activities.breakout.prompt_messages import PassTurn, ReachPrompt
from facilitator.activities.feedback import messages as comments
from facilitator.activities.icebreaker import card_messages as cards
from facilitator.activities.icebreaker import messages as icebreaker
from facilitator.activities.icebreaker import pair_messages as pairs
from facilitator.activities.icebreaker.cards import code_of
from facilitator.core import (
    audiences,
    catching_up,
    changes,
    chimes,
    consoles,
    interruptions,
    journal_incidents,
    notices,
    spotlight,
    stage_clock,
    stage_languages,
    teams,
    timekeeping,
)
from facilitator.core.ballot_badges import GiveBadge
from facilitator.core.consoles import OpenConsole
from facilitator.core.guests import DismissGuests
from facilitator.core.insights import messages as insights
from facilitator.core.insights.promoting import PromoteInsight
from facilitator.core.insights.promotion import next_host
from facilitator.core.people import FreeName, GiveUpPlace, TakeSeat
from facilitator.core.questions import asking, merging
from facilitator.core.questions import desk_messages as desk
from facilitator.core.questions import messages as votes
from facilitator.core.questions.residents import MANY_NEW
from facilitator.core.seat_policy import ConfirmPeople, SetSeats
from facilitator.core.trail_on_stage import MOST_PAGES, ROWS
from facilitator.plan.values import Plan

PAGE = (Path(__file__).parent.parent / "docs" / "protocol.md").read_text(encoding="utf-8")
BODIES = PAGE.partition("\n## What views hold\n")[2]


class Row(NamedTuple):
    """A field as the page tells of it: who is shown it (empty: everybody), and its piece."""

    audiences: frozenset[str]
    piece: str


Rows = dict[str, list[Row]]
"""By a field's path; one of a kind of activity may have several, for different audiences."""


def tables() -> dict[str, Rows]:
    """By the name in its heading, what each table says of each field."""
    found: dict[str, Rows] = {}
    name = ""
    for line in BODIES.splitlines():
        if heading := re.match(r"### [`*]([^`*]+)[`*]", line):
            name = heading[1]
            found[name] = {}
        elif cells := re.match(r"\| `([^`]+)` \| (.+) \|$", line):
            words = cells[2].split(" | ")
            audiences = frozenset(words[0].split(", ")) if len(words) > 1 else frozenset()
            piece = re.match(r"\*([\w ]+)\*", words[-1])
            row = Row(audiences, piece[1] if piece else "")
            found[name].setdefault(cells[1], []).append(row)
    return found


TOLD = tables()


class Reader:
    """Holds bodies against the tables: what it has met of them, and what they lack."""

    def __init__(self) -> None:
        self.met: set[tuple[str, str, str]] = set()
        self.untold: set[tuple[str, str]] = set()

    def read(self, value: Any, table: str, audience: str = "", path: str = "") -> None:
        """Follow a body, or a part of it, down to what has no parts."""
        rows = TOLD.get(table, {})
        row = told_to(audience, rows.get(path, []))
        if row:
            self.met.add((table, path, audience if row.audiences else ""))
        if row and row.piece:
            self.each(value, row.piece)
        elif has_parts(value, path, rows):
            for step, below in parts(value, path, rows):
                self.read(below, table, audience, step)
        elif not row and not is_empty(value, path, rows):
            self.untold.add((f"{table} {audience}".strip(), path))

    def each(self, value: Any, piece: str) -> None:
        for one in value if isinstance(value, list) else [value]:
            if one is not None:
                self.read(one, piece)


def told_to(audience: str, rows: list[Row]) -> Row | None:
    """The row that speaks to this audience."""
    return next((one for one in rows if not one.audiences or audience in one.audiences), None)


def below(path: str, rows: Rows) -> bool:
    """Whether the table tells of parts of this field."""
    return not path or any(one.startswith((f"{path}.", f"{path}[")) for one in rows)


def has_parts(value: Any, path: str, rows: Rows) -> bool:
    """Whether this is to be taken apart; a text is whole, and so is what the page leaves whole."""
    return isinstance(value, dict | list) and below(path, rows)


def is_empty(value: Any, path: str, rows: Rows) -> bool:
    """Whether there is nothing here of what the page tells the parts of."""
    return value is None and below(path, rows)


def parts(value: Any, path: str, rows: Rows) -> list[tuple[str, Any]]:
    """What a value has below it, each with its path as the page writes it."""
    if isinstance(value, list):
        return [(f"{path}[]", one) for one in value]
    lead = f"{path}." if path else ""
    any_key = f"{lead}*"
    by_id = any_key in rows or below(any_key, rows)
    return [(any_key if by_id else lead + key, one) for key, one in value.items()]


def rich_plan() -> Plan:
    """A plan that leaves nothing out that a plan may say."""
    plain = msgspec.json.decode(msgspec.json.encode(AGENDA))
    text = both("A", "Una")
    plain["session"]["tagline"] = text
    plain["words"] = {"closing": text}
    plain["terms"] = [{"id": "word", "term": text, "means": text}]
    plain["context"] = [
        {
            "id": "steps",
            "title": text,
            "lead": text,
            "items": [{"text": text, "title": text, "points": [text], "note": text}] * 30,
        }
    ]
    plain["teams"][0]["place"] = text
    plain["messages"] = [text]
    plain["quotes"] = [text]
    for day in plain["days"]:
        day["focus"] = text
        for block in day["blocks"]:
            block |= {"who": [{"name": text, "role": text}], "points": [text], "note": text}
            block |= {"shows": ["steps"], "terms": ["word"], "themes": ["streets"]}
            if block["id"] == "dots":
                block["settings"]["double_entry"] = True
    plain["places"] = [{"id": "district-1", "title": text}]
    next(one for one in plain["people"] if one["id"] == "mayor")["attributes"] = {"district": "1"}
    return msgspec.convert(plain, Plan)


def warmed_up() -> Hall:
    """An icebreaker answered by name, on a scale and by choosing."""
    story = Hall(changed("ice", settings={"named": True, "low": both("No", "No")})).seated(mayor)
    return story.into("ice").and_(mayor, icebreaker.GiveAnswer("ice", "tea"))


def with_words() -> Hall:
    """An icebreaker that asks for a word, by name, and one of them hidden."""
    asked = {"question": both("Well?", "¿Y bien?"), "answer": "word", "named": True}
    story = Hall(changed("ice", kind="icebreaker", settings=asked)).seated(mayor, manager)
    story.into("ice").and_(mayor, icebreaker.GiveAnswer("ice", "Hope", "en"))
    story.and_(manager, icebreaker.GiveAnswer("ice", "Agua", "es"))
    return story.and_(facilitator, icebreaker.HideWord("ice", "es:agu"))


def arranged(story: Hall, guest: Actor) -> None:
    """The mayor has made two groups of the red board, and a guest moved on what was in one."""
    trees, shade = [*story.own("ropes").rooms["red"].contributions][-2:]
    story.and_(mayor, boards.MakeGroup("ropes", "Green", trees))
    green = story.fresh
    story.and_(mayor, boards.MakeGroup("ropes", "Gray"))
    gray = story.fresh
    story.and_(mayor, boards.MoveContribution("ropes", shade))
    story.and_(guest, boards.MoveContribution("ropes", shade, gray))
    story.and_(guest, boards.TakeGroupApart("ropes", gray))
    story.and_(mayor, boards.MoveContribution("ropes", shade, green))
    story.and_(guest, boards.MoveContribution("ropes", shade, green, trees))


def in_silence() -> Hall:
    """Teams at a prompt that each answers for themselves, after one that they answered aloud."""
    listed = [
        {"text": both("What?", "¿Qué?")},
        {"text": both("Why?", "¿Por qué?"), "minutes": 5, "way": "silent"},
    ]
    plan = changed("ropes", settings={"prompt": None, "prompts": listed})
    story = Hall(plan).seated(mayor).into("ropes")
    story.and_(mayor, rooms.WriteContribution("ropes", "Shade."))
    story.and_(facilitator, ReachPrompt("ropes", 2))
    return story.and_(mayor, rooms.WriteContribution("ropes", "Trees."))


def by_turns_and_twos() -> Iterator[Hall]:
    """Teams that answer one after the other, then by twos."""
    listed = [
        {"text": both("What?", "¿Qué?"), "way": "round-robin"},
        {"text": both("Why?", "¿Por qué?"), "way": "pairs"},
    ]
    plan = changed("ropes", settings={"prompt": None, "prompts": listed})
    story = Hall(plan).seated(mayor, manager).into("ropes")
    yield story.and_(facilitator, teams.MovePerson("manager", "red"))
    yield story.and_(mayor, PassTurn("ropes", "mayor"))
    story.and_(mayor, RaiseHand("ropes"))
    yield story.and_(facilitator, ReachPrompt("ropes", 2))


def ranked() -> Iterator[Hall]:
    """A team that ranks its board, and then has."""
    listed = [{"text": both("What?", "¿Qué?")}, {"text": both("Which?", "¿Cuál?"), "way": "rank"}]
    plan = changed("ropes", settings={"prompt": None, "prompts": listed})
    story = Hall(plan).seated(mayor, manager).into("ropes")
    story.and_(facilitator, teams.MovePerson("manager", "red"))
    story.and_(mayor, rooms.WriteContribution("ropes", "Trees."))
    trees = story.fresh
    story.and_(manager, rooms.WriteContribution("ropes", "Shade."))
    shade = story.fresh
    story.and_(mayor, boards.MakeGroup("ropes", "Green", trees))
    green = story.fresh
    story.and_(facilitator, ReachPrompt("ropes", 2))
    story.and_(mayor, ranking.RankBoard("ropes", 2, {green: 1}))
    story.state.people["manager"].confirmed = False
    yield story.and_(manager, ranking.RankBoard("ropes", 2, {shade: 1}))
    yield story.and_(facilitator, ranking.EndRanking("ropes", 2, "red"))
    yield story.and_(facilitator, reporting.CallTeam("ropes", "red"))
    story.and_(facilitator, ReachPrompt("ropes", 1))
    yield story.and_(facilitator, ReachPrompt("ropes", 2))


def looked_around() -> Iterator[Hall]:
    """Two teams in a gallery, and what came of it; an entry and a group share a place."""
    listed = [
        {"text": both("What?", "¿Qué?")},
        {"text": both("Which?", "¿Cuál?"), "way": "gallery", "dots": 1, "own": True},
    ]
    plan = changed("ropes", settings={"prompt": None, "prompts": listed})
    seated = tuple(replace(one, place=both("Window", "Ventana")) for one in plan.teams)
    story = Hall(replace(plan, teams=seated)).seated(mayor, manager).into("ropes")
    story.and_(facilitator, teams.MovePerson("manager", "red"))
    story.and_(mayor, rooms.WriteContribution("ropes", "Trees."))
    trees = story.fresh
    story.and_(mayor, boards.MakeGroup("ropes", "Green", trees))
    green = story.fresh
    story.and_(manager, rooms.WriteContribution("ropes", "Shade."))
    shade = story.fresh
    story.and_(facilitator, ReachPrompt("ropes", 2))
    story.and_(mayor, galleries.DotBoards("ropes", 2, {green: 1}))
    story.state.people["manager"].confirmed = False
    yield story.and_(manager, galleries.DotBoards("ropes", 2, {shade: 1}))
    story.state.people["manager"].confirmed = True
    yield story.and_(facilitator, galleries.CloseGallery("ropes", 2))
    story.and_(facilitator, ReachPrompt("ropes", 1)).and_(facilitator, ReachPrompt("ropes", 2))
    yield story.and_(facilitator, rooms.RemoveContribution("ropes", trees))


def in_pairs() -> Hall:
    """An icebreaker in which people talk in pairs."""
    asked = {"question": both("Why here?", "¿Por qué?"), "answer": "pairs"}
    story = Hall(changed("ice", kind="icebreaker", settings=asked)).seated(mayor, manager)
    return story.into("ice").and_(facilitator, pairs.DrawPairs("ice"))


def asked_twice() -> Hall:
    """An icebreaker at its second question, after a choice by name."""
    asked = {"question": both("Well?", "¿Y bien?"), "answer": "scale"}
    story = Hall(changed("ice", settings={"named": True, "then": [asked]})).seated(mayor)
    story.into("ice").and_(mayor, icebreaker.GiveAnswer("ice", "tea"))
    return story.and_(facilitator, icebreaker.AskNext("ice"))


def finding() -> Hall:
    """An icebreaker in which people find others, by name."""
    squares = [{"id": one, "title": both(one, one)} for one in ("years", "river")]
    asked = {"question": both("Find…", "Encuentre…"), "answer": "find-someone", "named": True}
    plan = changed("ice", kind="icebreaker", settings={**asked, "squares": squares})
    story = Hall(plan).seated(mayor, manager).into("ice")
    code = code_of(RULES.scene(story.state, "ice"), "manager")
    return story.and_(mayor, cards.FillSquare("ice", "years", code))


def told_story() -> list[tuple[str, str, Any]]:
    """Every view of a session that has seen everything: topic, kind of the block, body."""
    story = Hall(rich_plan()).seated(mayor)
    guest = story.joined("Ana Guest")
    seen = shown(Hall(rich_plan()).into("welcome").after(minutes=80))
    seen += shown(teams_that_cannot_be())
    seen += shown(teams_to_look_at())
    seen += shown(another_day()) + groups_apart() + much_advice() + names_shown()
    seen += shown(
        story.given(journal_incidents.LossAccepted(144, 118), journal_incidents.DoubtSettled(1))
    )
    seen += (
        shown(with_words())
        + shown(with_words().and_(facilitator, icebreaker.CloseAnswers("ice")))
        + shown(asked_twice())
        + shown(finding())
        + shown(finding().and_(facilitator, icebreaker.CloseAnswers("ice")))
        + shown(in_pairs())
        + shown(in_pairs().and_(facilitator, pairs.StartTurns("ice")))
        + shown(warmed_up())
        + shown(warmed_up().and_(facilitator, icebreaker.CloseAnswers("ice")))
    )
    story.into("ropes")
    story.and_(facilitator, consoles.OpenConsole("link-1"))
    story.given(*interruptions.stepped(story.state, HOUR))
    story.and_(facilitator, notices.SendNotice("everyone", {"en": "Welcome."}))
    story.and_(facilitator, notices.SendNotice("teams", {"en": "Go on."}))
    story.and_(facilitator, notices.SendNotice("speakers", {"en": "Two minutes."}))
    story.and_(mayor, rooms.WriteContribution("ropes", "Shade."))
    story.and_(facilitator, teams.MovePerson(guest.id, "red"))
    story.and_(guest, rooms.WriteContribution("ropes", "Tres."))
    gathered(story)
    story.and_(mayor, rooms.TakePen("ropes")).and_(mayor, rooms.SaveReport("ropes", "Trees."))
    guests = [*story.own("ropes").rooms["red"].contributions][-1]
    story.and_(mayor, rooms.EditContribution("ropes", guests, "Trees."))
    arranged(story, guest)
    story.and_(facilitator, rooms.ShowLatest("ropes", True))
    story.and_(facilitator, spotlight.Spotlight("ropes", "entry", guests))
    seen += shown(story.and_(facilitator, rooms.CallBack("ropes")))
    seen += shown(story.and_(facilitator, team_time.GiveTime("ropes", 2, "red")))
    seen += shown(story)
    seen += shown(in_silence()) + followed()
    for one in chain(by_turns_and_twos(), ranked(), looked_around()):
        seen += shown(one)
    story.and_(mayor, reporting.MarkEntry("ropes", guests, True))
    for one, group in story.own("ropes").rooms["red"].arranged.groups.items():
        if group.apart is None and group.entries:
            story.and_(mayor, reporting.MarkEntry("ropes", one, True))
    story.and_(facilitator, rooms.ShowReports("ropes"))
    seen += shown(story.and_(facilitator, queue.SkipTeam("ropes", "red", True)))
    story.and_(facilitator, reporting.CallTeam("ropes", "red"))
    story.and_(mayor, reporting.SaveSaid("ropes", "Agreed."))
    story.and_(facilitator, SetSeats("council", "confirm")).and_(facilitator, FreeName("mayor"))
    seen += shown(story)
    story.and_(facilitator, ConfirmPeople((mayor.id,)))
    story.and_(facilitator, SetSeats("council", "open"))
    story.and_(facilitator, stage_languages.SetStageLanguages(("en", "es")))
    story.and_(facilitator, chimes.SetChimes(True))
    seen += shown(story.and_(facilitator, rooms.DrawTeams("ropes", how="mix")))
    seen += shown(story.into("rest"))
    story.after(minutes=130).into("recap")
    story.and_(facilitator, stage_clock.SetStageClock("recap", "soft"))
    seen += shown(story)
    story.and_(facilitator, catching_up.TakeProposal("recap"))
    seen += shown(story)
    story.into("dots").and_(mayor, votes.CastBallot("dots", {"paving": 2, "trees": 1}))
    story.and_(guest, votes.CastBallot("dots", {"paving": 1}))
    seen += shown(story)
    story.and_(facilitator, FreeName("mayor"))
    seen += shown(story)
    story.and_(facilitator, SetSeats("council", "confirm")).and_(facilitator, FreeName("mayor"))
    story.and_(mayor, votes.CastBallot("dots", {"trees": 1}))
    seen += shown(story)
    story.and_(facilitator, ConfirmPeople((mayor.id,)))
    story.after(minutes=2)
    for number in range(40):
        story.joined(f"Mayor Ruizz {number}" if number else "Mayor Ruizz")
    story.and_(facilitator, DismissGuests(story.now + 1))
    seen += shown(story)
    story.and_(facilitator, DismissGuests(story.now))
    seen += shown(story)
    story.and_(facilitator, votes.AddOption("dots-again", "parks", both("Trees!", "¡Árboles!")))
    story.and_(facilitator, asking.AskQuestion("dots", both("Well?", "¿Y bien?"), scale=True))
    (question,) = story.state.asked
    story.and_(mayor, votes.CastBallot(question, {"4": 1}))
    seen += shown(story)
    story.and_(facilitator, votes.RevealTally(question))
    seen += shown(story)
    seen += with_papers(story)
    seen += shown(hands_raised())
    seen += shown(beyond_its_seats())
    story.and_(facilitator, votes.CloseVoting("dots"))
    for number in range(2):
        story.and_(facilitator, votes.UncoverNext("dots", number))
        seen += shown(story)
    story.and_(facilitator, votes.OpenVoting("dots"))
    seen += with_many_long_candidates(story)
    seen += with_a_second_round() + with_more_level_than_rows()
    seen += with_papers_in_the_round_before()
    seen += with_what_became_one()
    story.and_(facilitator, votes.RevealTally("dots"))
    story.and_(facilitator, timekeeping.HoldClock("dots"))
    seen += shown(story)
    story.and_(mayor, GiveUpPlace()).into("voices")
    story.and_(Actor(Role.VISITOR, "mayors-phone"), TakeSeat("mayor"))
    for text in ("More shade.", "Less noise.", "Slower cars."):
        story.and_(resident, comments.SendComment("voices", text, "en", "streets"))
    waiting = list(story.own("voices").waiting)
    story.and_(moderator, comments.ApproveComment("voices", waiting[0]))
    heard = [next(_voices(story, source)) for source in ("comment", "point")]
    story.and_(moderator, insights.MakeInsight(both("C", "Tercera"), voices=tuple(heard)))
    seen += shown(story)
    story.and_(moderator, comments.DeclineComment("voices", waiting[0], "By mistake."))
    seen += shown(story)
    story.and_(moderator, comments.ApproveComment("voices", waiting[0]))
    story.and_(moderator, comments.DeclineComment("voices", waiting[1], "Sent twice."))
    for number in range(60):
        script = Actor(resident.role, f"script-{number}", story.now)
        story.and_(script, comments.SendComment("voices", "Buy", "en"))
    story.and_(moderator, comments.DeclineComments("voices", "Spam", story.now, newcomers=True))
    story.and_(resident, comments.SendComment("voices", "Wider walks.", "en", "streets"))
    seen += shown(story)
    story.and_(facilitator, spotlight.Spotlight("dots"))
    seen += shown(story)
    story.and_(facilitator, spotlight.Spotlight("dots", "result", "streets"))
    seen += shown(story)
    story.ended()
    story.now += 20 * HOUR
    return seen + shown(story)


ADVISED = {"eligible": ["council", "staff", "partner", "residents"]}
"""Residents have a ballot too."""

OF_A_QUESTION = "mapping"
OF_THE_SAME_SHAPE = {"question": OF_A_QUESTION}
"""What is asked beside the agenda shows what a vote on it does."""


def teams_that_cannot_be() -> Hall:
    """Rules of the plan that contradict each other."""
    rules = {"apart": [["mayor", "district-1", "manager"]]}
    return Hall(changed("ropes", settings=rules)).seated(*SEATED).into("ropes")


def teams_to_look_at() -> Hall:
    """A draw that nobody has taken, by which somebody could meet; and it is as even as it can be
    with the rules it has."""
    balanced = changed("ropes", settings={"balance_on": ["sector", "group"]})
    plain = msgspec.json.decode(msgspec.json.encode(balanced))
    options = [{"id": one, "title": both(one, f"{one} (es)")} for one in ("trade", "care")]
    plain["asks"] = [{"id": "sector", "title": both("Work", "Trabajo"), "options": options}]
    plain["people"][0]["attributes"] = {"sector": "trade"}
    plain["groups"][0] |= {"seats": 3, "presiding": "mayor"}
    story = Hall(msgspec.convert(plain, Plan)).seated(*SEATED).into("ropes")
    story.and_(facilitator, teams.MovePerson("district-1", "red"))
    story.and_(facilitator, teams.MovePerson("district-2", "red"))
    together = (("mayor", "district-1", "district-2"),)
    scribes, absent = ("manager", "mayor"), ("district-2",)
    rules = rooms.ProposeTeams("ropes", together=together, apart=(), scribes=scribes)
    story.and_(facilitator, rules)
    return story.given(
        rooms.TeamsProposed("ropes", _with(story, absent), story.own("ropes").proposal.forced)
    )


def _with(story: Hall, absent: tuple[str, ...]) -> teams.TeamsDrawn:
    """The same draw, with a rule of every kind."""
    drawn = story.own("ropes").proposal.drawn
    rules = replace(drawn.rules, apart=(("mayor", "manager"),), absent=absent)
    return replace(drawn, rules=rules)


def another_day() -> Hall:
    """The day was changed while it ran, and then its file was."""
    air = changes.AddBlock("thursday", "dots", "pause", both("Air", "Aire"), 5)
    story = Hall().into("welcome").and_(facilitator, air)
    story.and_(facilitator, changes.MoveBlock("recap", "dots"))
    return story.readopting(changed("dots", start=at(11, 10)))


def hands_raised() -> Hall:
    """Counted twice, where an option has one dot of a person."""
    story = Hall(changed("dots", settings={"dots": 1, "cap": 1, "quota": None})).into("dots")
    story.and_(clerk, desk.CountHands("dots", "staff", {"trees": 4}))
    again = {"corrects": f"h-{story.fresh}", "reason": "Counted again."}
    return story.and_(clerk, desk.CountHands("dots", "staff", {"trees": 5}, **again))


def beyond_its_seats() -> Hall:
    """More hands of the council than it has seats, and the result of it."""
    story = Hall(changed("dots", settings={"dots": 1, "cap": 1, "quota": None})).into("dots")
    story.and_(clerk, desk.CountHands("dots", "council", {"trees": 40}, sure=True))
    return story.and_(facilitator, votes.RevealTally("dots"))


def groups_apart() -> list[tuple[str, str, Any]]:
    """The council decides, three times over, and everybody else advises; once more, in the end."""
    voters = {"binding": ["council"], "weights": {"council": 3}}
    story = Hall(changed("dots", settings=voters)).seated(mayor).into("dots")
    story.and_(mayor, votes.CastBallot("dots", {"paving": 1, "trees": 1}))
    story.and_(facilitator, votes.RevealTally("dots")).and_(facilitator, votes.CloseVoting("dots"))
    seen = shown(story)
    story.and_(facilitator, votes.BeginRound("dots", "again", 1))
    return seen + shown(story)


def much_advice() -> list[tuple[str, str, Any]]:
    """Of what the staff want in one theme all is level, and in the other all but one: more than
    there is room for."""
    voters = {"binding": ["council"], "dots": 20, "cap": 2, "quota": None}
    story = Hall(changed("dots", settings=voters)).seated(manager).into("dots")
    for number in range(7):
        for theme in ("streets", "parks"):
            title = both(f"{theme} {number}", f"{theme}, {number}")
            story.and_(facilitator, votes.AddOption("dots", theme, title))
    items = story.own("dots").items.values()
    ballot = {item.id: 1 for item in items if item.id.startswith("c-") or item.id == "trees"}
    story.and_(manager, votes.CastBallot("dots", ballot | {"trees": 2}))
    story.and_(facilitator, votes.CloseVoting("dots")).and_(facilitator, votes.RevealTally("dots"))
    return shown(story)


def names_shown() -> list[tuple[str, str, Any]]:
    """Names stand beside dots; a paper without one is there, and a hand that was raised."""
    settings = {"votes": "named", "dots": 1, "cap": 1, "quota": None} | ADVISED
    story = Hall(changed("dots", settings=settings)).seated(mayor).into("dots")
    story.and_(mayor, votes.CastBallot("dots", {"trees": 1}))
    story.and_(clerk, desk.EnterBallot("dots", "paper", 17, {"trees": 1}, group="staff"))
    story.and_(clerk, desk.CountHands("dots", "staff", {"trees": 1}))
    story.and_(facilitator, votes.RevealTally("dots"))
    return shown(story.and_(facilitator, spotlight.Spotlight("dots", "names", "trees")))


def with_papers(story: Hall) -> list[tuple[str, str, Any]]:
    """Of the mayor the last one counts, not her phone; and there is one of each other kind."""
    story.and_(clerk, desk.HandOutPapers("dots", 20))
    for number, marks in ((1, {"trees": 1}), (2, {"trees": 1}), (3, {"pools": 1}), (5, {})):
        story.and_(clerk, desk.EnterBallot("dots", "paper", number, marks, group="staff"))
    for number, marks in ((2, {"pools": 1}), (5, {})):
        story.and_(other_clerk, desk.EnterBallot("dots", "paper", number, marks, group="staff"))
    misread = {"corrects": f"e-{story.fresh}", "reason": "Misread."}
    story.and_(other_clerk, desk.EnterBallot("dots", "paper", 5, {}, group="staff", **misread))
    lost = {"person": mayor.id, "replaces": True, "reason": "The phone is lost."}
    for number, one in product((6, 4), (clerk, other_clerk)):
        story.and_(one, desk.EnterBallot("dots", "paper", number, {"trees": 2}, **lost))
    story.and_(tablet, OpenConsole("link")).and_(clerk, OpenConsole("link"))
    story.and_(clerk, GiveBadge(group="staff"))
    (badge,) = story.state.badges
    story.and_(tablet, desk.CastOnTablet("dots", {"trees": 1}, badge=badge))
    story.and_(facilitator, votes.CloseVoting("dots")).and_(facilitator, votes.RevealTally("dots"))
    found = shown(story)
    story.and_(facilitator, votes.HideTally("dots")).and_(facilitator, votes.OpenVoting("dots"))
    found += shown(story)
    for entry in list(story.own("dots").round.desk.entries)[-5:-1]:
        story.and_(clerk, desk.WithdrawEntry("dots", entry, "The phone is found."))
    return found


def with_many_long_candidates(story: Hall) -> list[tuple[str, str, Any]]:
    """The result where a theme has more places than there is room for, and one too many firsts."""
    for theme, number in (("streets", 3), ("parks", 4)):
        for letter in "abcd"[:number]:
            title = {"en": f"{theme} {letter * 190}"}
            story.given(votes.OptionAdded("dots", f"c-{theme}-{letter}", theme, title, None))
    made = [item for item in story.own("dots").items if item.startswith("c-")]
    for placed in ({"lights": 1, made[0]: 1, made[3]: 1, made[4]: 1}, {"lights": 1, made[1]: 1}):
        voter = story.joined(f"Voter {len(placed)}")
        more = {made[5]: 1, made[6]: 1} if len(placed) == 2 else {}
        story.and_(voter, votes.CastBallot("dots", placed | more))
    story.and_(mayor, votes.CastBallot("dots", {"trees": 1}))
    story.and_(facilitator, votes.RevealTally("dots"))
    found = shown(story)
    story.and_(facilitator, votes.HideTally("dots"))
    return found


def with_more_level_than_rows() -> list[tuple[str, str, Any]]:
    """Twelve are level for one place of two, and none of them has a row on the stage."""
    story = hall(changed("dots", settings={"take": {"parks": 2}})).seated(mayor).into("dots")
    story.and_(mayor, votes.CastBallot("dots", {"trees": 2}))
    for number in range(12):
        name = f"level-{number}"
        story.given(votes.OptionAdded("dots", name, "parks", {"en": "A" * 20}, None))
        story.and_(story.joined(f"Voter {number}"), votes.CastBallot("dots", {name: 1}))
    story.and_(facilitator, votes.CloseVoting("dots"))
    return shown(story.and_(facilitator, votes.RevealTally("dots")))


def with_a_second_round() -> list[tuple[str, str, Any]]:
    """A cut that falls in a tie, the round that is held for it, and what goes forward then."""
    story = hall(changed("dots", settings={"take": 1} | ADVISED)).seated(mayor).into("dots")
    story.and_(mayor, votes.CastBallot("dots", {"paving": 1, "lights": 1, "trees": 1}))
    story.and_(facilitator, votes.CloseVoting("dots"))
    story.given(votes.RoundSealed("dots", 1, 412, "4f2a" * 16))
    story.and_(facilitator, votes.RevealTally("dots"))
    found = shown(story)
    story.and_(facilitator, votes.BeginRound("dots", "tied", 1))
    story.and_(mayor, votes.CastBallot("dots", {"paving": 1}, round=2))
    story.and_(mayor, votes.CastBallot("dots", {}, round=2))
    found += shown(story)
    story.and_(facilitator, votes.CloseVoting("dots"))
    story.and_(
        facilitator, votes.DecideTie("dots", 2, "streets", ("lights",), {"en": "It is dark"})
    )
    story.and_(facilitator, votes.RevealTally("dots"))
    found += shown(story)
    story.and_(facilitator, votes.BeginRound("dots", "again", 2))
    found += shown(story)
    story.and_(facilitator, votes.CloseVoting("dots"))
    story.and_(facilitator, votes.BeginRound("dots", "again", 3, pools=("parks",)))
    return found + shown(story)


def with_papers_in_the_round_before() -> list[tuple[str, str, Any]]:
    """Of two entries of one paper, which differ, none counts, and of another both are alike; the
    hall sees what came of it all."""
    story = (
        hall(changed("dots", settings={"take": 1, "double_entry": True})).seated(mayor).into("dots")
    )
    story.and_(mayor, votes.CastBallot("dots", {"trees": 1, "pools": 1}))
    for who, option in ((clerk, "trees"), (other_clerk, "pools")):
        story.and_(who, desk.EnterBallot("dots", "paper", 1, {option: 1}, group="staff"))
        story.and_(who, desk.EnterBallot("dots", "paper", 2, {"trees": 1}, group="staff"))
    story.and_(facilitator, votes.CloseVoting("dots"))
    story.and_(facilitator, votes.BeginRound("dots", "top", 1))
    story.and_(mayor, votes.CastBallot("dots", {"trees": 1}, 2))
    story.and_(facilitator, votes.CloseVoting("dots"))
    return shown(story.and_(facilitator, votes.RevealTally("dots")))


def with_what_became_one() -> list[tuple[str, str, Any]]:
    """Two items are one, and the mayor has a dot again; residents come in a crowd, and the one goes
    forward."""
    story = hall(changed("dots", settings=ADVISED | {"take": 1})).seated(mayor).into("dots")
    story.and_(mayor, votes.CastBallot("dots", {"trees": 2, "pools": 1}))
    story.and_(facilitator, merging.MergeOptions("dots", "trees", ("pools",)))
    for number in range(MANY_NEW):
        who = Actor(Role.RESIDENT, f"r-{number}", story.now, f"d-{number}")
        story.and_(who, votes.CastBallot("dots", {"trees": 1}))
    found = shown(story)
    story.and_(facilitator, votes.CloseVoting("dots")).and_(facilitator, votes.RevealTally("dots"))
    return found + shown(story)


def gathered(story: Hall) -> None:
    """An insight was made of one voice and named anew, and another voice is set aside."""
    entry, point = (next(_voices(story, source)) for source in ("entry", "point"))
    story.and_(facilitator, insights.MakeInsight(both("A", "Una"), "streets", (entry,)))
    story.and_(
        facilitator,
        insights.NameInsight(story.fresh, both("B", "Otra"), both("A", "Una"), "streets"),
    )
    story.and_(facilitator, insights.SetVoicesAside((point,), "Said twice."))
    story.and_(facilitator, insights.MakeInsight(both("D", "Cuarta"), "streets"))
    made = story.fresh
    vote = next_host(story.state, story.rules.hosts(story.state))
    if vote:
        story.and_(facilitator, PromoteInsight(made, vote.id))
        story.and_(facilitator, insights.TakeInsightApart(made, sure=True))


def followed() -> list[tuple[str, str, Any]]:
    """A trail on the stage, from what was said to a result; then what it began with is split, and
    that of what joined since the vote."""
    story = Hall().seated(mayor).into("ropes")
    for text in ("Trees.", "Shade."):
        story.and_(mayor, rooms.WriteContribution("ropes", text))
    story.into("voices")
    for number in range(ROWS * MOST_PAGES):
        who = (resident, resident_es)[number % 2]
        story.and_(who, comments.SendComment("voices", f"Parks {number}.", "en"))
        story.and_(moderator, comments.ApproveComment("voices", story.fresh)).after(minutes=1)
    *said, late, last = (*_voices(story, "entry"), *_voices(story, "comment"))
    together = (*said, last)
    story.and_(facilitator, insights.MakeInsight(both("A", "Una"), "streets", together))
    made = story.fresh
    story.and_(facilitator, PromoteInsight(made, "dots-again"))
    option = f"c-{story.fresh}"
    story.ended().into("dots-again").and_(facilitator, votes.OpenVoting("dots-again"))
    story.and_(mayor, votes.CastBallot("dots-again", {option: 1}))
    story.and_(facilitator, votes.CloseVoting("dots-again"))
    story.and_(facilitator, votes.RevealTally("dots-again"))
    story.and_(facilitator, spotlight.ShowTrail(f"result:dots-again:1:{option}"))
    story.after(minutes=1).and_(facilitator, insights.PlaceVoices((late,), made))
    sent = last.rpartition(":")[2]
    story.and_(moderator, comments.DeclineComment("voices", sent, "Sent twice."))
    found = shown(story)
    story.and_(facilitator, insights.PlaceVoices((*said[2:], last)))
    story.and_(facilitator, insights.TakeInsightApart(made, sure=True))
    found += shown(story)
    return found + shown(story.and_(facilitator, spotlight.ShowTrail(late)))


def _voices(story: Hall, source: str) -> Iterator[str]:
    said = story.rules.voices(story.state).values()
    return (one.id for one in said if one.source == source)


def shown(story: Hall) -> list[tuple[str, str, Any]]:
    """All that anybody watches at this moment."""
    names = [one.name for one in audiences.TOPICS if not one.name.endswith(":")]
    names += [f"{one}ropes:red" for one in (audiences.BOARD, audiences.GALLERY)]
    names += [audiences.TEAM + "red"]
    names += [audiences.MINE + mayor.id, audiences.MINE + resident.id]
    names += [audiences.BLOCK + block for block in VIEWS.console_blocks(story.state)]
    present = frozenset(story.present)
    sealed = (812, "4f2a" * 16) if story.state.run.over else None
    at = {tablet.id: "dots"}
    bodies = [
        seen(story.state, one, story.now, present, sealed=sealed, at_tablets=at) for one in names
    ]
    return [(name, kind_of(story, name), body) for name, body in zip(names, bodies, strict=True)]


def kind_of(story: Hall, topic: str) -> str:
    """The kind of the block that a view's activity belongs to."""
    named = topic.startswith((audiences.BLOCK, audiences.BOARD, audiences.GALLERY))
    block = topic.split(":")[1] if named else story.state.run.block
    found = (one.block.kind for one in RULES.scenes(story.state) if one.block.id == block)
    return OF_THE_SAME_SHAPE.get(kind := next(found, ""), kind)


WHOLE = {audiences.BLOCK: "console", audiences.BOARD: "board", audiences.GALLERY: "gallery"}
"""Topics that are all an activity's, and what the tables of kinds call who sees them."""


def read_view(reader: Reader, topic: str, kind: str, body: Any) -> None:
    """A view's own fields by its topic's table, an activity's by its kind's."""
    name = re.sub(r":.*", ":", topic)
    if name in WHOLE:
        reader.read(body, kind, WHOLE[name])
    else:
        for table, audience, part in parts_of_kinds(name, kind, body):
            reader.read(part, table, audience)
        reader.read(body, name)


def parts_of_kinds(topic: str, kind: str, body: Any) -> list[tuple[str, str, Any]]:
    """What activities put into a topic's body, taken out of it: table, audience, value."""
    taken: list[tuple[str, str, Any]] = []
    for key, audience in (("activity", topic), ("room", "team")):
        if body.get(key):
            taken.append((kind, audience, body[key]))
            body[key] = None
    if spot := body.get("spot"):
        spot_kind = spot["block"]["kind"] if spot["block"] else ""
        spot_kind = OF_THE_SAME_SHAPE.get(spot_kind, spot_kind)
        taken.append((spot_kind, topic, spot["activity"]))
        spot["activity"] = None
    held = {audiences.PHONE: "asked", audiences.CLERK: "votes", audiences.TABLET: "votes"}
    for one in body.get(held[topic], ()) if topic in held else ():
        taken.append((OF_A_QUESTION, topic, one["activity"]))
        one["activity"] = None
    for block, figures in body.get("blocks", {}).items() if topic == audiences.FIGURES else ():
        taken.append((OF_A_QUESTION, topic, figures))
        body["blocks"][block] = None
    for window in body.get("windows", ()):
        taken.append((window["kind"], "resident", dict(window)))
        window.clear()
    for block, own in body.get("blocks", {}).items() if topic == audiences.MINE else ():
        taken.append((OF_THE_SAME_SHAPE.get(own["kind"], own["kind"]), "mine", own))
        body["blocks"][block] = None
    return taken
