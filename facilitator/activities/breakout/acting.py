"""A team at work: people write, reword, take something off; one of them reports."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import field

from facilitator.acting import BEATS, LOOKS, Acts, ScriptedStep
from facilitator.acting.observation import Memory, Observation
from facilitator.acting.sentences import fill_template

from .acting_gallery import close_gallery, looks_at, visit
from .acting_groups import arrange
from .acting_ranking import rank, ranking_now
from .sentences import CONTRIBUTIONS, REPORTS, SECOND_THOUGHTS

FEWEST, MOST = 2, 5
"""Contributions that somebody has in mind."""

CALLED_AT = BEATS - 2
"""The beat at which teams are called back: from then on nobody writes."""

MOST_LINES = 6
"""Of a report-out: what a team can say in its minute."""


class TeamMemory(Memory):
    """What somebody has in mind for their team's board."""

    wanted: int = -1
    """Texts they mean to write; -1 before they thought about it."""
    written: int = 0
    full: bool = False
    """They were told that the board is full."""
    reported: int = 0
    """Entries on the board when they last wrote the report-out."""
    penned: bool = False
    heard: bool = False
    """They have kept what was said to their report, though their screen may not show it yet."""
    mended: set[str] = field(default_factory=set)
    """Contributions they have had second thoughts about."""
    marked: set[str] = field(default_factory=set)
    """Those they have marked for the report-out, also where their screen does not show it yet."""

    def learn(self, code: str) -> None:
        """On a full board nobody goes on writing."""
        if code == "board-full":
            self.full = True


def act(observation: Observation) -> dict[str, Any] | None:
    """The next thing to do on one's team's board."""
    room = observation.team.get("room")
    if not room:
        return None
    if _hears(observation, room):
        return _command(observation, "SaveSaid", text=_summed_up(observation, room))
    if not observation.activity.get("open"):
        return None
    report, called = _mark(observation, room) or _report(observation, room), _is_called(observation)
    if report:
        return report
    if not called and room["members"][0]["id"] == observation.me and observation.chance(0.04):
        return _command(observation, "LowerHand" if room.get("hand") else "RaiseHand")
    if observation.activity.get("gallery"):
        return visit(observation)
    if ranking := ranking_now(room):  # also on the way back
        return rank(observation, room, ranking)
    if called:
        return None
    if room.get("turn"):
        return _take_turn(observation, room)
    found = _take_pen(observation, room) or _mend(observation, room) or _write(observation)
    return found or _arrange(observation, room)


def _is_called(observation: Observation) -> bool:
    return bool(observation.activity.get("callback"))


def _arrange(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    command = arrange(observation, room)
    return {**command, "block": observation.block} if command else None


def _write(observation: Observation) -> dict[str, Any] | None:
    memory = observation.memory(observation.block, TeamMemory)
    if memory.full:
        return None
    if memory.wanted < 0:
        memory.wanted = observation.dice.randint(FEWEST, MOST)
    if memory.written >= memory.wanted:
        return None
    memory.written += 1
    return _command(observation, "WriteContribution", text=observation.says(CONTRIBUTIONS))


def _take_turn(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    """Write, or else pass; while it is somebody else's turn one listens."""
    if room["turn"] != observation.me:
        return None
    return _write(observation) or _command(observation, "PassTurn", person=observation.me)


def _mend(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    """A second thought about what one wrote, now and then."""
    mended = observation.memory(observation.block, TeamMemory).mended
    mine = [
        one for one in room["board"] if one["person"] == observation.me and one["id"] not in mended
    ]
    if not mine or not observation.chance(0.15):
        return None
    entry = observation.dice.choice(mine)
    mended.add(entry["id"])
    if len(mine) > 1 and observation.chance(0.25):
        return _command(observation, "RemoveContribution", contribution=entry["id"])
    text = f"{entry['text']} {observation.dice.choice(SECOND_THOUGHTS[observation.language])}"
    return _command(observation, "EditContribution", contribution=entry["id"], text=text)


def _take_pen(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    memory = observation.memory(observation.block, TeamMemory)
    if room["scribe"] or not room["board"] or memory.penned:
        return None
    if not observation.chance(1 / max(2, len(room["members"]))):  # in a large team others will
        return None
    memory.penned = True
    return _command(observation, "TakePen")


def _hears(observation: Observation, room: dict[str, Any]) -> bool:
    """The scribe of a team that has reported keeps once what was said to it."""
    heard = room.get("called") and not room.get("said") and room["board"]
    if not heard or room["scribe"] != observation.me:
        return False
    memory = observation.memory(observation.block, TeamMemory)
    before, memory.heard = memory.heard, True
    return not before


def _mark(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    """The scribe has a few of the groups and entries in the report-out."""
    marked = observation.memory(observation.block, TeamMemory).marked
    marked |= set(room.get("marked", ()))
    if room["scribe"] != observation.me or len(marked) >= min(3, len(room["board"]) // 2):
        return None
    groups = dict.fromkeys(one["group"] for one in room["board"] if one.get("group"))
    listed = [*groups, *(one["id"] for one in room["board"])]
    entry = next((one for one in listed if one not in marked), None)
    if entry is None:
        return None
    marked.add(entry)
    return _command(observation, "MarkEntry", contribution=entry, marked=True)


def _report(observation: Observation, room: dict[str, Any]) -> dict[str, Any] | None:
    """The scribe sums up, and does so again when more has come."""
    memory, entries = observation.memory(observation.block, TeamMemory), len(room["board"])
    if room["scribe"] != observation.me or entries < 2 or entries <= memory.reported:
        return None
    text = _summed_up(observation, room)
    if text == room["report"]:
        return None
    memory.reported = entries
    return _command(observation, "SaveReport", text=text)


def _summed_up(observation: Observation, room: dict[str, Any]) -> str:
    opening, closing = REPORTS[observation.language]
    lines = [f"– {entry['text']}" for entry in room["board"][:MOST_LINES]]
    last = fill_template(closing, observation.language, observation.themes(), observation.dice)
    return "\n".join([opening, *lines, last])


def _command(observation: Observation, name: str, **fields: Any) -> dict[str, Any]:
    return {"type": name, "block": observation.block, **fields}


def lead(view: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """What the facilitator does, at every look."""
    yield from close_gallery(view)
    yield from extend_last(view)
    yield from lead_report_outs(view)
    teams = view.get("teams", ())
    if view.get("open") and view.get("callback") and not any(one.get("until") for one in teams):
        yield from ({"type": "GiveTime", "team": one["id"], "minutes": 2} for one in teams[:1])


def lead_report_outs(view: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """One team after the other is called; the first is asked something, so that its clock waits."""
    if not view.get("reports_shown") or view.get("turn"):
        return
    for number, one in enumerate(view.get("teams", ())):
        yield {"type": "CallTeam", "team": one["id"]}
        if number == 0:
            yield from ({"type": "HoldTurn", "held": held} for held in (True, False))


def next_prompt(view: Mapping[str, Any], look: int) -> dict[str, Any] | None:
    """The facilitator takes all teams on. Each prompt has its share of the time before they are
    called back, the first one too; the last has what is left besides.
    """
    prompts = view.get("prompts")
    if not prompts or not view["open"] or not prompts["at"]:
        return None
    there = len(prompts["all"])
    due = min(there, 1 + look * there // (CALLED_AT * LOOKS))
    on = {"type": "ReachPrompt", "prompt": prompts["at"] + 1}
    return on if prompts["at"] < due else None


def extend_last(view: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """The last prompt takes longer."""
    prompts = view.get("prompts")
    if not prompts or not view["open"] or prompts["at"] < len(prompts["all"]):
        return
    if prompts["until"] is not None:
        yield {"type": "ExtendPrompt", "prompt": prompts["at"], "minutes": 1}


ACTS = Acts(
    participant=act,
    looks_at=looks_at,
    moderate=lead,
    onward=next_prompt,
    steps=(
        ScriptedStep(CALLED_AT, "CallBack", "callback"),
        ScriptedStep(BEATS - 1, "ShowReports", "reports_shown"),
    ),
    happened={
        "ContributionWritten": "contributions",
        "ContributionEdited": "reworded",
        "ContributionRemoved": "taken off",
        "TurnTaken": "turns taken",
        "HandRaised": "hands raised",
        "BoardRanked": "ballots on boards",
        "BoardsDotted": "ballots in galleries",
        "ContributionMoved": "moved",
        "GroupMade": "groups made",
        "GroupNamed": "groups named again",
        "GroupTakenApart": "groups taken apart",
        "BoardStepUndone": "steps undone",
        "ReportSaved": "report-outs saved",
        "EntryMarked": "entries marked for the report-out",
        "TeamCalled": "teams called to report",
        "TimeGiven": "teams given more time",
    },
    open_by_itself=lambda settings: True,
)
