"""Random histories: anybody asking for anything at any time, sense and nonsense, for properties.

A step is six small numbers. What they mean is decided when the step is taken, on the state as it
is then, so that most steps say something about what is really there, and all of them can shrink.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from hypothesis import strategies as st
from story import BLOCKS, EVERYBODY, RULES, SEATED, Hall, both, changed, clock, hall

from facilitator.activities.breakout import gallery_messages as galleries
from facilitator.activities.breakout import grouping_messages as boards
from facilitator.activities.breakout import hand_messages as hands
from facilitator.activities.breakout import messages as breakout
from facilitator.activities.breakout import prompt_messages as prompts
from facilitator.activities.breakout import queue_messages as queue
from facilitator.activities.breakout import ranking_messages as ranking
from facilitator.activities.breakout import reporting_messages as reporting
from facilitator.activities.breakout import time_messages as team_time
from facilitator.activities.breakout.arrangement import Arrangement
from facilitator.activities.feedback import messages as feedback
from facilitator.activities.icebreaker import card_messages as cards
from facilitator.activities.icebreaker import messages as icebreaker
from facilitator.activities.icebreaker import pair_messages as pairs
from facilitator.activities.icebreaker.cards import code_of
from facilitator.core import (
    agenda,
    catching_up,
    changes,
    chimes,
    consoles,
    current_plan,
    guests,
    interruptions,
    names,
    notices,
    people,
    seat_policy,
    spotlight,
    stage,
    stage_clock,
    stage_languages,
    teams,
    timekeeping,
)
from facilitator.core.ballot_badges import GiveBadge, RevokeBadge
from facilitator.core.context import Actor, Context
from facilitator.core.insights import messages as insights
from facilitator.core.insights import promoting
from facilitator.core.insights.promotion import next_host
from facilitator.core.messages import Command
from facilitator.core.questions import asking, merging, separating, wordings
from facilitator.core.questions import desk_messages as desk
from facilitator.core.questions import messages as mapping
from facilitator.core.questions.desk import DeskEntry
from facilitator.core.questions.state import Vote
from facilitator.core.state import State
from facilitator.plan.changes import Addition
from facilitator.plan.values import ClockLook, Plan


class Step(NamedTuple):
    """Which command, by whom, how long after the one before, and three choices within it."""

    command: int
    actor: int
    pause: int
    a: int
    b: int
    c: int


Make = Callable[[State, int, int, int], Command]


def any_step() -> st.SearchStrategy[Step]:
    small = st.integers(0, 11)
    return st.builds(Step, st.integers(0, 499), small, st.integers(0, 40), small, small, small)


def histories(longest: int = 60) -> st.SearchStrategy[list[Step]]:
    return st.lists(any_step(), min_size=longest // 3, max_size=longest)


_PAIRS = {"question": both("Why?", "¿Por qué?"), "answer": "pairs"}
_SCALE = {"question": both("How far?", "¿Qué tan lejos?"), "answer": "scale"}
_SQUARES = [{"id": one, "title": both(one, one)} for one in ("3", "x")]
_CARD = {"question": both("Find", "Encuentre"), "answer": "find-someone", "squares": _SQUARES}
IN_PAIRS = changed("warmup", settings={**_PAIRS, "then": [_SCALE, _CARD, _PAIRS]})
"""The plan, whose first icebreaker is held in pairs, then asks, has cards, and has pairs again."""


def begun(plan: Plan = IN_PAIRS) -> Hall:
    """Everybody has a seat and the first breakout is under way."""
    return hall(plan).seated(*SEATED).into("ropes")


def asked(
    state: State, steps: Sequence[Step], number: int, makers: Sequence[Make] | None = None
) -> tuple[Actor, Command]:
    """Who asks for what in this step, on this state; of `makers`, where they are given."""
    step = steps[number]
    about = makers or (MAKERS_HERE.get(_kind_here(state)) if step.command % 3 else None)
    command = _pick(about or MAKERS, step.command)(state, step.a, step.b, step.c)
    may = [one for one in EVERYBODY if one.role in command.by]
    likely = may if step.actor else EVERYBODY
    return likely[step.actor % len(likely)], command


def told(
    story: Hall, steps: Sequence[Step], makers: Sequence[Make] | None = None
) -> Iterator[Hall]:
    """Tell the history, stopping after every step."""
    for number, step in enumerate(steps):
        story.after(seconds=step.pause * 30)
        story.when(*asked(story.state, steps, number, makers))
        owed = story.rules.due(story.state, Context(story.now, clock, "due"))
        yield story.given(*owed, by=clock)


def text(a: int, b: int) -> str:
    return TEXTS[(a * 12 + b) % len(TEXTS)]


def said(b: int, c: int) -> dict[str, str]:
    """A message, in one of the session's languages or in both."""
    return dict(zip(("en", "es")[c % 2 :], (text(b, c), text(c, b)), strict=False))


TEXTS = [
    "words",
    "MARKED",
    " two\nlines ",
    "",
    "\x00",
    "\u202eover\u202c",
    "words",
    "¿Qué?",
    "MARKED",
]
TEAMS = ("red", "blue", "red", "blue", "green")
LOOKS: tuple[ClockLook, ...] = ("shown", "soft", "hidden")
SPOKEN = (("en",), ("es",), ("es", "en"), ("de",))
ITEMS = ("paving", "lights", "trees", "pools", "moon")


def _pick(options: Sequence[Any], choice: int) -> Any:
    return options[choice % len(options)]


def _kind_here(state: State) -> str:
    found = current_plan.block(state, state.run.block)
    return found.kind if found else ""


def _seen(state: State, a: int) -> str:
    here = state.run.block or "welcome"
    return _pick(BLOCKS, a) if a == 11 else here


def _block(state: State, a: int) -> str:
    """A block of the plan as it has become, or none."""
    days = state.plan.days if state.plan else ()
    return _pick([*(one.id for day in days for one in day.blocks), "moon"], a)


def _change(state: State, a: int) -> str:
    return _pick([*(one.id for one in reversed(state.changes)), "none"], a)


def _added(state: State) -> list[str]:
    return [one.change.block.id for one in state.changes if isinstance(one.change, Addition)]


def _wording(a: int, b: int) -> dict[str, str]:
    return {("en", "es", "fr")[a % 3 if a > 9 else a % 2]: text(a, b) or "x"}


def _person(state: State, a: int) -> str:
    return _pick([*state.people, "ghost"], a)


def _of_kind(kind: str) -> Callable[[State, int], str]:
    def block(state: State, a: int) -> str:
        days = state.plan.days if state.plan else ()
        ids = [one.id for day in days for one in day.blocks if one.kind == kind]
        here = [one for one in ids if one == state.run.block]
        return _pick(here or ids, a) if a < 9 else _pick([*ids, "rest"], a)

    return block


_room, _own_vote, _window = _of_kind("breakout"), _of_kind("mapping"), _of_kind("feedback")


def _vote(state: State, a: int) -> str:
    """One on the agenda; or, every third time, what was asked beside it."""
    asked = [*state.asked]
    return _pick(asked, a) if asked and a % 3 == 2 else _own_vote(state, a)


def _question(state: State, a: int) -> str:
    return _pick([*state.asked, "none"], a)


def _page(state: State, a: int) -> str:
    return _pick([*(page.id for page in RULES.pages_of(state, state.run.block or "")), "none"], a)


def _mark(s: State, number: int) -> str:
    return _pick([*RULES.followed.of(s).marks, "insight:none"], number)


def _piece(state: State, block: str, a: int) -> tuple[str, str] | tuple[()]:
    """Some thing on the block's pages or on a board, or who gave an item what; or nothing: the
    whole block."""
    pieces = [one for page in RULES.pages_of(state, block) for one in page.pieces if one.id]
    entries = [("entry", one) for one in _entries(state)] if block == "ropes" else []
    reports = [("report", team) for team in TEAMS] if block == "ropes" else []
    votes = [("names", _item(state, a))] if block in ("dots", "dots-again") else []
    found = [*((one.of, one.id) for one in pieces), *entries, *reports, *votes]
    return _pick([*found, ("comment", "none"), ("quote", "1"), ()], a)


def _proposal(state: State, block: str) -> str:
    seen = getattr(state.blocks.get(block), "proposal", None)
    return seen.drawn.id if seen else "none"


def _entry(state: State, a: int) -> str:
    return _pick([*_entries(state), "none"], a)


def _entries(state: State) -> list[str]:
    rooms = [one for one in state.blocks.values() if hasattr(one, "rooms")]
    return [e for room in rooms for board in room.rooms.values() for e in board.contributions]


def _boards(state: State) -> list[Arrangement]:
    rooms = [one for one in state.blocks.values() if hasattr(one, "rooms")]
    return [room.arranged for block in rooms for room in block.rooms.values()]


def _group(state: State, a: int) -> str:
    return _pick([*(one for board in _boards(state) for one in board.groups), "none"], a)


def _on_board(state: State, a: int, b: int, c: int) -> dict[str, int]:
    """Dots on an entry and a group, that may be another team's; now and then none, or too many."""
    return {_entry(state, b): c % 3, _group(state, a): b % 3, _entry(state, c): a % 2}


def _walk(b: int) -> int:
    """A prompt that is a gallery, in one plan or another."""
    return (4, 6)[b % 2]


def _group_title(state: State, a: int, c: int) -> str:
    """What the sender saw; now and then it is another by now."""
    groups = {name: one for board in _boards(state) for name, one in board.groups.items()}
    found = groups.get(_group(state, a))
    return found.title if found and c > 2 else "Something else"


def _board_step(state: State, a: int) -> str:
    found = [one for board in _boards(state) for one in reversed(board.steps)]
    return _pick([*found, "none"], a)


def _comment(state: State, a: int) -> str:
    windows = [one for one in state.blocks.values() if hasattr(one, "comments")]
    return _pick([*(comment for one in windows for comment in one.comments), "none"], a)


def _together(state: State, a: int) -> str:
    windows = [one for one in state.blocks.values() if hasattr(one, "together")]
    return _pick([*(act for one in windows for act in one.together), "none"], a)


def _item(state: State, a: int) -> str:
    votes = [one for one in state.blocks.values() if isinstance(one, Vote)]
    return _pick([*ITEMS, *(item for one in votes for item in one.items)], a)


def _steps(state: State, block: str, b: int) -> int:
    """What the hall has been shown of a result; now and then a step more or less."""
    vote = state.blocks.get(block)
    shown = len(vote.round.steps) if isinstance(vote, Vote) else 0
    return shown if b < 9 else max(shown + b - 10, 0)


def _rounds(state: State, block: str) -> int:
    vote = state.blocks.get(block)
    return len(vote.rounds) if isinstance(vote, Vote) else 1


def _cast(state: State, block: str, ballot: dict[str, int]) -> tuple[str, dict[str, int], int]:
    """A ballot for the running round: now and then for the first, which may be over."""
    return block, ballot, _rounds(state, block) if len(ballot) < 3 else 1


def _round(state: State, block: str, b: int) -> tuple[str, str, int]:
    return block, _pick(("tied", "tied", "top", "again"), b), _rounds(state, block)


def _decision(state: State, block: str, b: int, c: int) -> tuple[str, int, str, tuple[str, ...]]:
    """One of some options, or two of them."""
    options = (_item(state, b), _item(state, c))[: 1 + b % 2]
    return block, _rounds(state, block), _pick(("streets", "parks", "overall"), c), options


def _kept_last(state: State, block: str, b: int) -> str:
    """What the last merge came to; now and then any item."""
    merges = getattr(state.blocks.get(block), "merges", ())
    return merges[-1].kept if merges and b < 10 else _item(state, b)


def _ballot(state: State, a: int, b: int, c: int) -> dict[str, int]:
    placed = {_item(state, a): b % 4, _item(state, b): c % 3, _item(state, c): a % 3 - (a == 11)}
    return dict(list(placed.items())[: 1 + (a + b) % 3])


BUSY = ("dots", "voices", "ropes", "ice")
"""Blocks in which much can happen."""
_MOVES: list[Make] = [
    lambda s, a, b, c: agenda.StartDay(_pick(("thursday", "friday", "never"), a), sure=b > 2),
    lambda s, a, b, c: agenda.StartDay(_pick(("thursday", "friday"), a), "now", sure=b > 2),
    lambda s, a, b, c: agenda.GoBack(_seen(s, a)),
    lambda s, a, b, c: agenda.ReopenDay(),
    lambda s, a, b, c: timekeeping.ExtendClock(_seen(s, a), (b - 5) * 3),
    lambda s, a, b, c: timekeeping.HoldClock(_seen(s, a)),
    lambda s, a, b, c: timekeeping.ResumeClock(_seen(s, a)),
    lambda s, a, b, c: interruptions.GiveTimeBack(_seen(s, a)),
    lambda s, a, b, c: interruptions.CountByClock(_seen(s, a)),
    lambda s, a, b, c: catching_up.TakeProposal(_seen(s, a)),
    lambda s, a, b, c: catching_up.EndInTime(_seen(s, a)),
    lambda s, a, b, c: catching_up.UndoProposal(_seen(s, a)),
    lambda s, a, b, c: timekeeping.SetLength(_pick(BLOCKS, a + b), c * 9 or None),
    *[lambda s, a, b, c: timekeeping.LeaveOut(_pick(BLOCKS, a + b))] * 2,
    lambda s, a, b, c: timekeeping.TakeIn(_pick(BLOCKS, a + b)),
    *[lambda s, a, b, c: agenda.Advance(_seen(s, a))] * 2,
    *[lambda s, a, b, c: agenda.JumpTo(_pick(BLOCKS, a + b), _seen(s, c))] * 3,
    *[lambda s, a, b, c: agenda.JumpTo(_pick(BUSY, a), _seen(s, c))] * 3,
]
CHANGES: list[Make] = [
    *[
        lambda s, a, b, c: changes.AddBlock(
            _pick(("thursday", "friday"), a // 6),
            _block(s, a + b) if c else None,
            _pick(("pause", "talk", "breakout", "mapping", "feedback", "motion"), b),
            _wording(a, c),
            1 + c * 3,
        )
    ]
    * 2,
    *[lambda s, a, b, c: changes.MoveBlock(_block(s, a + b), _block(s, b + c) if c else None)] * 2,
    lambda s, a, b, c: changes.RenameBlock(_block(s, a + b), _wording(b, c)),
    lambda s, a, b, c: changes.RemoveBlock(_pick([*_added(s), "moon"], a)),
    *[lambda s, a, b, c: changes.UndoChange(_change(s, a))] * 2,
]
_PEOPLE: list[Make] = [
    lambda s, a, b, c: people.TakeSeat(_pick((*(one.id for one in SEATED), "king"), a)),
    lambda s, a, b, c: people.GiveName(_pick(("Ana", "Beto", "Mayor Ruiz", " "), a), "partner"),
    lambda s, a, b, c: people.GiveName(f"Guest {a}", _pick(("partner", "staff", "nobody"), b)),
    lambda s, a, b, c: people.Arrive(),
    lambda s, a, b, c: people.GiveUpPlace(),
    lambda s, a, b, c: people.FreeName(_person(s, a)),
    lambda s, a, b, c: names.RenamePerson(_person(s, a), text(b, c) or "x"),
    lambda s, a, b, c: people.DismissPerson(_person(s, a)),
    lambda s, a, b, c: consoles.OpenConsole("link"),
    lambda s, a, b, c: consoles.EndConsole(_pick(("tablet-1", *["ghost"] * 11), a)),
    lambda s, a, b, c: seat_policy.SetSeats("council", _pick(("open", "confirm", "badge"), b)),
    *[lambda s, a, b, c: seat_policy.ConfirmPeople((_person(s, a), _person(s, b)))] * 2,
    lambda s, a, b, c: guests.DismissGuests(0),
    *[lambda s, a, b, c: guests.TakeBackDismissal(_pick([*s.shown_out, "none"], a))] * 2,
    lambda s, a, b, c: teams.MovePerson(_person(s, a), _pick(TEAMS, b)),
    lambda s, a, b, c: notices.SendNotice(
        _pick(("everyone", "teams", "speakers", *TEAMS), a), said(b, c)
    ),
    lambda s, a, b, c: spotlight.Spotlight(_pick(BLOCKS, a), *_piece(s, _pick(BLOCKS, a), b)),
    lambda s, a, b, c: _pick((spotlight.ShowJoin(), spotlight.ClearSpot()), a),
    lambda s, a, b, c: spotlight.ShowTrail(_mark(s, a)),
    lambda s, a, b, c: stage.ShowPage(_seen(s, a), _page(s, b), c > 5),
    lambda s, a, b, c: stage_clock.SetStageClock(_seen(s, a), _pick(LOOKS, b)),
    lambda s, a, b, c: chimes.SetChimes(b % 2 == 0),
    lambda s, a, b, c: stage_languages.SetStageLanguages(_pick(SPOKEN, b)),
    lambda s, a, b, c: notices.ClearNotice(_pick(("everyone", "teams", "speakers", *TEAMS), a)),
]
ROOMS: list[Make] = [
    *[lambda s, a, b, c: breakout.WriteContribution(_room(s, a), text(b, c))] * 4,
    lambda s, a, b, c: breakout.EditContribution(_room(s, a), _entry(s, b), text(a, c)),
    lambda s, a, b, c: breakout.RemoveContribution(_room(s, a), _entry(s, b)),
    *[lambda s, a, b, c: breakout.TakePen(_room(s, a))] * 2,
    *[lambda s, a, b, c: breakout.SaveReport(_room(s, a), text(b, c))] * 5,
    lambda s, a, b, c: breakout.DrawTeams(_room(s, a), _pick(("draw", "mix"), b)),
    *[lambda s, a, b, c: breakout.ProposeTeams(_room(s, a), apart=(("mayor", _person(s, b)),))] * 2,
    *[lambda s, a, b, c: breakout.TakeTeams(_room(s, a), _proposal(s, _room(s, a)))] * 2,
    lambda s, a, b, c: breakout.DropTeams(_room(s, a)),
    lambda s, a, b, c: breakout.ResumeTeams(_room(s, a), _pick([*s.assignments.by_id, "none"], b)),
    lambda s, a, b, c: breakout.CallBack(_room(s, a)),
    lambda s, a, b, c: breakout.CancelCallBack(_room(s, a)),
    lambda s, a, b, c: breakout.ShowReports(_room(s, a)),
    *[lambda s, a, b, c: reporting.MarkEntry(_room(s, a), _entry(s, b), c > 2)] * 3,
    *[lambda s, a, b, c: reporting.CallTeam(_room(s, a), _pick(TEAMS, b))] * 2,
    lambda s, a, b, c: reporting.HoldTurn(_room(s, a), c > 5),
    lambda s, a, b, c: queue.MoveReport(_room(s, a), _pick(TEAMS, b), _pick([*TEAMS, None], c)),
    lambda s, a, b, c: queue.SkipTeam(_room(s, a), _pick(TEAMS, b), c > 3),
    lambda s, a, b, c: team_time.GiveTime(_room(s, a), c - 5, _pick([*TEAMS, None], b)),
    *[lambda s, a, b, c: reporting.SaveSaid(_room(s, a), text(b, c))] * 2,
    lambda s, a, b, c: breakout.HideReports(_room(s, a)),
    lambda s, a, b, c: hands.RaiseHand(_room(s, a)),
    lambda s, a, b, c: hands.LowerHand(_room(s, a), _pick(TEAMS, b)),
    lambda s, a, b, c: prompts.PassTurn(_room(s, a), _person(s, b)),
    *[lambda s, a, b, c: prompts.ReachPrompt(_room(s, a), 1 + b % 6)] * 2,
    lambda s, a, b, c: prompts.ExtendPrompt(_room(s, a), 1 + b % 6, (c - 5) * 3),
    *[lambda s, a, b, c: ranking.RankBoard(_room(s, a), 5, _on_board(s, a, b, c), paper=c % 3)] * 5,
    lambda s, a, b, c: ranking.EndRanking(_room(s, a), 5, _pick(TEAMS, b)),
    *[lambda s, a, b, c: galleries.DotBoards(_room(s, a), 4 + b % 2 * 2, _on_board(s, a, b, c))]
    * 4,
    lambda s, a, b, c: galleries.CloseGallery(_room(s, a), 4 + b % 2 * 2),
    lambda s, a, b, c: breakout.ShowLatest(_room(s, a), c > 5),
]
BOARDS: list[Make] = [
    *[lambda s, a, b, c: boards.MakeGroup(_room(s, a), text(b, c), _pick([None, _entry(s, c)], b))]
    * 2,
    lambda s, a, b, c: boards.NameGroup(
        _room(s, a), _group(s, b), text(b, c), _group_title(s, b, c)
    ),
    lambda s, a, b, c: boards.TakeGroupApart(_room(s, a), _group(s, b)),
    *[
        lambda s, a, b, c: boards.MoveContribution(
            _room(s, a),
            _entry(s, b),
            _pick([None, _group(s, c), _group(s, a)], c),
            _pick([None, _entry(s, c)], a),
        )
    ]
    * 5,
    *[lambda s, a, b, c: boards.UndoBoardStep(_room(s, a), _board_step(s, b))] * 2,
]


def _paper(state: State, a: int, b: int, c: int) -> desk.EnterBallot:
    """One that is new, or of a number that was entered; now and then of somebody by name."""
    vote, ballot = _vote(state, a), _ballot(state, a, b, c)
    corrects = _pick([None, *_entered(state)], c) if b > 4 else None
    known = corrects and next(one for one in _all_entries(state) if one.id == corrects)
    number = int(known.sheet.rpartition("-")[2]) if known else 1 + b % 5
    person = _pick([None, *(one.id for one in SEATED), _person(state, c)], a)
    return desk.EnterBallot(
        *(vote, "paper", number, ballot),
        person=person,
        group=_pick(("staff", "council", "nobody"), c),
        corrects=corrects,
        replaces=c % 2 == 0,
        reason=_pick(("Misread.", "Lost.", ""), a),
    )


def _all_entries(state: State) -> list[DeskEntry]:
    votes = [one for one in state.blocks.values() if isinstance(one, Vote)]
    return [one for vote in votes for one in vote.round.desk.entries.values()]


def _entered(state: State) -> list[str]:
    return [one.id for one in reversed(_all_entries(state))]


def _hand_counts(state: State) -> list[str]:
    votes = [one for one in state.blocks.values() if isinstance(one, Vote)]
    return [one.id for vote in votes for one in vote.round.desk.hands.values()]


def _on_a_tablet(state: State, a: int, b: int, c: int) -> desk.CastOnTablet:
    """Of a name of the roster, or by a badge."""
    vote, ballot = _vote(state, a), _ballot(state, a, b, c)
    badge = _pick([None, None, *state.badges], b)
    return desk.CastOnTablet(vote, ballot, person=_pick(SEATED, c).id, badge=badge)


_DESK: list[Make] = [
    *[_paper] * 5,
    *[_on_a_tablet] * 3,
    lambda s, a, b, c: GiveBadge(_pick(SEATED, c).id) if b > 4 else GiveBadge(group="staff"),
    lambda s, a, b, c: RevokeBadge(_pick(("badge-1", *["badge-9"] * 5), a)),
    lambda s, a, b, c: desk.WithdrawEntry(_vote(s, a), _pick([*_entered(s), "none"], b), "Gone."),
    lambda s, a, b, c: desk.HandOutPapers(_vote(s, a), b),
    *[
        lambda s, a, b, c: desk.CountHands(
            *(_vote(s, a), _pick(("staff", "council", "nobody"), b), _ballot(s, a, b, c)),
            hands=c if c > 5 else None,
            corrects=_pick([None, *_hand_counts(s)], c),
            reason=_pick(("Counted again.", ""), a),
        )
    ]
    * 2,
]
_VOTES: list[Make] = [
    *[lambda s, a, b, c: mapping.CastBallot(*_cast(s, _vote(s, a), _ballot(s, a, b, c)))] * 6,
    *[lambda s, a, b, c: mapping.OpenVoting(_vote(s, a))] * 2,
    lambda s, a, b, c: mapping.CloseVoting(_vote(s, a)),
    lambda s, a, b, c: mapping.RevealTally(_vote(s, a)),
    lambda s, a, b, c: mapping.HideTally(_vote(s, a)),
    *[lambda s, a, b, c: mapping.UncoverNext(_vote(s, a), _steps(s, _vote(s, a), b))] * 3,
    lambda s, a, b, c: mapping.CoverLast(_vote(s, a), _steps(s, _vote(s, a), b)),
    lambda s, a, b, c: mapping.AddOption(_vote(s, a), _pick(("parks", "moon"), b), _wording(b, c)),
    lambda s, a, b, c: mapping.RemoveOption(_vote(s, a), _item(s, b)),
    *[lambda s, a, b, c: mapping.BeginRound(*_round(s, _vote(s, a), b), most=2 + c % 3)] * 2,
    lambda s, a, b, c: mapping.BeginRound(
        *_round(s, _vote(s, a), b), pools=_pick(((), ("streets",), ("parks",)), c)
    ),
    lambda s, a, b, c: mapping.WithdrawRound(_vote(s, a), _rounds(s, _vote(s, a))),
    *[lambda s, a, b, c: mapping.DecideTie(*_decision(s, _vote(s, a), b, c), said(b, c))] * 2,
    *[lambda s, a, b, c: merging.MergeOptions(_vote(s, a), _item(s, b), (_item(s, c),))] * 2,
    lambda s, a, b, c: merging.MergeOptions(
        _vote(s, a), _item(s, b), (_item(s, c), _item(s, a + 1))
    ),
    *[lambda s, a, b, c: separating.UndoMerge(_vote(s, a), _kept_last(s, _vote(s, a), b))] * 2,
    lambda s, a, b, c: wordings.RewordOption(_vote(s, a), _item(s, b), _wording(a, c)),
    lambda s, a, b, c: wordings.TranslateOption(
        _vote(s, a), _item(s, b), _pick(("en", "es", "fr"), c), text(a, c) or "x"
    ),
    *_DESK,
]
_WINDOWS: list[Make] = [
    *[lambda s, a, b, c: feedback.SendComment(_window(s, a), text(b, c), "en", "parks")] * 4,
    lambda s, a, b, c: feedback.SendComment(_window(s, a), text(b, c), _pick(("es", "de"), c)),
    lambda s, a, b, c: feedback.OpenWindow(_window(s, a)),
    lambda s, a, b, c: feedback.CloseWindow(_window(s, a)),
    *[lambda s, a, b, c: feedback.ApproveComment(_window(s, a), _comment(s, b))] * 3,
    *[lambda s, a, b, c: feedback.DeclineComment(_window(s, a), _comment(s, b), text(a, c))] * 3,
]
_WINDOWS += [
    lambda s, a, b, c: feedback.DeclineComments(_window(s, a), text(a, c), 0, newcomers=b > 5),
    lambda s, a, b, c: feedback.DeclineComments(_window(s, a), text(a, c), like=_comment(s, b)),
    *[lambda s, a, b, c: feedback.TakeBackDecline(_window(s, a), _together(s, b))] * 2,
]
_QUESTIONS: list[Make] = [
    *[
        lambda s, a, b, c: asking.AskQuestion(
            _seen(s, a), _wording(b, c), tuple(_wording(b, one) for one in range(c % 4)), b > 9
        )
    ]
    * 3,
    lambda s, a, b, c: asking.WithdrawQuestion(_question(s, a)),
]


def _code(state: State, a: int) -> str:
    """What is on the phone of somebody who is here, or on nobody's."""
    scene = RULES.scene(state, "warmup")
    return code_of(scene, _person(state, a)) if scene else "1"


_ICE: list[Make] = [
    *[
        lambda s, a, b, c: icebreaker.GiveAnswer(
            _pick(("ice", "warmup"), a), _pick(("tea", "3", "", "x"), b)
        )
    ]
    * 6,
    *[
        lambda s, a, b, c: cards.FillSquare(
            "warmup", _pick(("3", "x", "y"), b), _code(s, a) if c % 4 else None
        )
    ]
    * 4,
    lambda s, a, b, c: icebreaker.CloseAnswers("ice"),
    lambda s, a, b, c: icebreaker.AskNext("warmup"),
    lambda s, a, b, c: icebreaker.AskAgain("warmup", 1 + a % 2),
    *[lambda s, a, b, c: pairs.DrawPairs("warmup", b > 9)] * 2,
    *[lambda s, a, b, c: pairs.StartTurns("warmup")] * 2,
    lambda s, a, b, c: pairs.SwapTurns("warmup"),
    lambda s, a, b, c: pairs.EndTurns("warmup"),
    *[lambda s, a, b, c: pairs.JoinPair("warmup")] * 2,
]
MAKERS_HERE = {
    "breakout": [*ROOMS, *BOARDS],
    "mapping": _VOTES,
    "feedback": _WINDOWS,
    "icebreaker": _ICE,
}
INSIGHTS: list[Make] = [
    *[lambda s, a, b, c: insights.MakeInsight(said(b, c), None, _said_by_some(s, a, b))] * 3,
    lambda s, a, b, c: insights.NameInsight(
        _insight(s, a), said(b, c), _title_of(s, a), _pick((None, "streets", "sea"), c)
    ),
    *[
        lambda s, a, b, c: insights.PlaceVoices(
            _said_by_some(s, a, b) or ("point:steps:none",),
            _insight(s, c) if b % 4 else None,
            _pick([*_held_by(s, c), None], a),
        )
    ]
    * 6,
    lambda s, a, b, c: insights.SetVoicesAside(
        _said_by_some(s, a, 1) or ("point:steps:none",), text(b, c) or "x"
    ),
    *[lambda s, a, b, c: insights.MergeInsights(_insight(s, a), (_insight(s, b),), c % 2 > 0)] * 2,
    lambda s, a, b, c: insights.TakeInsightApart(_insight(s, a), b % 2 > 0),
    *[lambda s, a, b, c: insights.UndoInsightStep(_desk_step(s, a * 12 + b))] * 4,
    *[lambda s, a, b, c: promoting.PromoteInsight(_insight(s, a), _taking(s, b))] * 3,
    lambda s, a, b, c: promoting.WithdrawCandidate(_insight(s, a), _own_vote(s, b)),
]
"""What is done at the insight desk, with what was said so far."""


def _said_by_some(state: State, first: int, many: int) -> tuple[str, ...]:
    known = [*RULES.voices(state), *state.insight_desk.place_of]
    return tuple(known[(first + number) % len(known)] for number in range(many % 4) if known)


def _insight(state: State, number: int) -> str:
    return _pick([*state.insight_desk.insights, "none"], number)


def _taking(state: State, number: int) -> str:
    """The vote in which it would stand; now and then any."""
    found = next_host(state, RULES.hosts(state))
    return found.id if found and number < 10 else _own_vote(state, number)


def _held_by(state: State, number: int) -> list[str]:
    found = state.insight_desk.insights.get(_insight(state, number))
    return found.voices if found else []


def _title_of(state: State, number: int) -> dict[str, str]:
    found = state.insight_desk.insights.get(_insight(state, number))
    return found.title if found else {"en": "none"}


def _desk_step(state: State, number: int) -> str:
    return _pick([*reversed(state.insight_desk.steps), "none"], number % 5)


MAKERS = [
    *(*_MOVES, *CHANGES, *_PEOPLE, *ROOMS, *BOARDS, *_VOTES, *_WINDOWS, *_QUESTIONS),
    *(*_ICE, *INSIGHTS),
]
