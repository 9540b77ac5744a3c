"""What each audience sees of the rooms, field by field, as docs/protocol.md describes it."""

from facilitator.core.shown import Shown
from facilitator.plan.values import Text

from .shown_gallery import DottedView
from .shown_groups import BoardStepView, GroupOnBoard, OwnBoard
from .shown_names import Name
from .shown_ranking import BoardRankingView, OwnRankingView
from .shown_reports import EntryOnStage, MarkedView, TurnView


class ReportView(Shown):
    """A team's report-out, for the hall."""

    id: str
    """each team"""
    title: Text
    text: str
    """a string, empty where there is no report"""
    marked: list[MarkedView]
    """what it shows of its board"""


class PromptView(Shown):
    """One of several prompts."""

    text: Text | None = None
    """what it asks; left out for others than consoles where the teams have not been there yet"""
    way: str | None = None
    """`open`; `silent`: each for themselves; `round-robin`: one after the other; `pairs`, `fours`:
    as `open`, by twos or fours; `group`: as `open`, what belongs together is put together; `rank`:
    each places dots on what stands on the board; `gallery`: on what stands on others' boards; left
    out likewise"""
    minutes: int | None = None
    """how long it takes; left out likewise, and where the plan does not say"""


class PromptsView(Shown):
    """What the teams are asked, one prompt after the other."""

    all: list[PromptView]
    at: int
    """which of them they are at, from 1 on; 0 before they begin"""
    until: int | None
    """the moment at which its clock ends, or null; nothing happens by itself then"""


class RoomsView(Shown):
    """What is the same for everybody."""

    rooms: int
    """how many teams take part"""
    prompt: Text
    """what they are asked now"""
    open: bool
    """whether teams can write"""
    callback: int | None
    """the moment by which all should be back, or null"""
    reports: list[ReportView] | None
    """every team's report-out; null before they are shown"""
    prompts: PromptsView | None
    """null where they are asked one thing only"""
    turn: TurnView | None
    """the team that reports now, or null"""


class NameOnStage(Shown):
    """Somebody in a team, as the last row can read it."""

    id: str
    """as many as can be read, those of the roster first"""
    name: Name
    """a string where it reads the same in every language, else a text"""


class TeamOnStage(Shown):
    """Who is in a team."""

    id: str
    """each team"""
    title: Text
    number: int
    """which of the plan's teams it is, from 1 on"""
    people: int
    """how many are in it"""
    ideas: int
    """how many entries stand on its board"""
    members: list[NameOnStage]
    """the first of them; none where there are too many teams for names"""
    place: Text | None = None
    """where it sits; left out where the plan does not say"""
    newest: str = ""
    """the beginning of what it wrote last; left out where the hall is not to see it"""
    until: int | None = None
    """the moment until which it has time, where that is later than for the others; else left out"""


class RoomsOnStage(RoomsView):
    """The prompt, who is in which team, and the report-outs once they are shown."""

    teams: list[TeamOnStage]
    entry: EntryOnStage | None = None
    """the one that was put over the block that runs; else left out"""
    dotted: tuple[DottedView, ...] = ()
    """what has dots since the latest gallery was closed, by place; left out while there is none"""
    ranked: tuple[DottedView, ...] = ()
    """how each team ranked its board, once report-outs are shown; left out while there is none"""


class MemberView(Shown):
    """Somebody in a team."""

    id: str
    """the person's id"""
    name: Name
    """a string where it reads the same in every language, else a text"""
    waits: bool = False
    """true while nobody has confirmed who they are, else left out"""


class EntryView(Shown):
    """An entry on a team's board."""

    id: str
    """the contribution's id"""
    person: str
    """the id of who wrote it"""
    name: Name
    """as of a *member*"""
    text: str
    edited: bool
    """whether it was changed"""
    editor: Name | None = None
    """the name of who changed it last, as of a *member*, where that was somebody else; left out
    otherwise"""
    waits: bool = False
    """true while nobody has confirmed whose words these are, else left out"""
    group: str | None = None
    """the id of the group that it is in; left out where it is loose"""
    prompt: int = 0
    """which prompt it was written for, from 1 on; left out where there is one only"""
    silent: bool = False
    """true while its author alone and consoles see it, else left out"""


class RoomView(Shown):
    """One team's room."""

    id: str
    """the team's id"""
    title: Text
    number: int
    """which of the plan's teams it is, from 1 on"""
    members: list[MemberView]
    scribe: str | None
    """the id of who writes the report, or null"""
    report: str
    board: list[EntryView]
    """group by group, then what is loose: the oldest first, as long as nobody moved it"""
    groups: tuple[GroupOnBoard, ...] = ()
    """in the order of making; left out where there is none"""
    steps: tuple[BoardStepView, ...] = ()
    """the latest that can be taken back, the last one first; left out where there is none"""
    report_waits: bool = False
    """true while nobody has confirmed who wrote it, else left out"""
    place: Text | None = None
    """where the team sits; left out where the plan does not say"""
    hand: int = 0
    """the place of its raised hand in the facilitator's line, from 1 on; left out where it is
    down"""
    turn: str | None = None
    """the id of whose turn it is, where they have turns; left out once all have passed"""
    parties: tuple[tuple[str, ...], ...] = ()
    """who talks with whom, by their ids, where they talk by twos or fours; else left out"""
    rankings: tuple[BoardRankingView, ...] = ()
    """how it ranks what stands on its board: what came of it, and the one that runs; left out while
    there is none"""
    galleries: tuple[BoardRankingView, ...] = ()
    """what others' dots say of its board, once that is over; left out while there is none"""
    marked: tuple[str, ...] = ()
    """the ids of the entries and groups that its report-out has; left out while there are none"""
    called: bool = False
    """true from its turn to report on, else left out"""
    said: str = ""
    """what was said to its report; left out while there is nothing"""
    until: int | None = None
    """the moment until which it has time, where that is later than for the others; else left out"""
    call: int | None = None
    """where it has: the moment by which the others are called back; else left out"""


class RoomOfMembers(RoomView):
    """The same for those who are in it."""

    silent: int = 0
    """how many entries were written in silence, which members see once the prompt is over; left out
    where there are none"""


class OwnRoomView(OwnBoard):
    """The same, and what one has written in silence."""

    board: tuple[EntryView, ...] = ()
    """what nobody else in the team sees yet, the oldest first; left out where there is nothing"""
    rankings: tuple[OwnRankingView, ...] = ()
    """where one's dots are, prompt by prompt; left out while there are none"""
    galleries: tuple[OwnRankingView, ...] = ()
    """the same on other teams' boards"""


class RoomsOnPaper(Shown):
    """Every board and report-out, as they are printed."""

    prompt: Text | None
    teams: list[RoomView]


class EarlierTeamsView(Shown):
    """Teams that were drawn before and can be used again."""

    id: str
    """what `ResumeTeams` calls `assignment`"""
    at: int
    """when they were drawn"""
    mixed: bool
    """whether they were mixed of others"""
    people: int
    """how many are in them"""
    block: Text | None = None
    """the title of the block they were drawn for; left out where it is no more"""


class PersonNamedView(Shown):
    """Somebody by name."""

    id: str
    """the person's id"""
    name: Name
    """as of a *member*"""


class RuleView(Shown):
    """A rule of who sits with whom."""

    kind: str
    """`together`, `apart` or `scribes`"""
    people: list[PersonNamedView]


class SeatingView(Shown):
    """Who sits with whom in a draw."""

    together: list[list[PersonNamedView]]
    apart: list[list[PersonNamedView]]
    scribes: list[PersonNamedView]
    absent: list[PersonNamedView]


class CountLineView(Shown):
    """How many of a kind are in each team."""

    of: str
    """the attribute; `team_size` for all, `from_team` for the team one comes from"""
    value: Name
    """a string where it reads the same in every language, else a text"""
    counts: list[int]
    """by team, in their order"""
    low: int
    """fewer in a team is off"""
    high: int
    """more in a team is off"""
    forced: list[RuleView]
    """the rules without which it could be more even"""
    title: Text | None = None
    """the attribute's, where guests are asked for it; else left out"""


class QuorumView(Shown):
    """A team in which a body could hold a meeting."""

    team: Text
    group: Text
    members: int
    """how many of the body are in it"""
    quorum: int
    """how many it takes"""
    presided: bool
    """whether who chairs it is among them"""


class ProposedTeamView(Shown):
    """A team of a draw that nobody has taken."""

    id: str
    title: Text
    members: list[PersonNamedView]


class ProposedTeamsView(Shown):
    """A draw that nobody has taken."""

    id: str
    """what `TakeTeams` calls `proposal`"""
    mixed: bool
    """whether it mixes the teams that people come from"""
    teams: list[ProposedTeamView]
    lines: list[CountLineView]
    """sizes first, then what teams are balanced on, the most important first"""
    quorums: list[QuorumView]
    rules: SeatingView
