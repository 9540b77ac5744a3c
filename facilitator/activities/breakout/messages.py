"""What the plan sets for a breakout, what can be asked of it, and what can happen in it."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from facilitator.core.activity import Impromptu
from facilitator.core.context import FACILITATORS, PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.core.team_evenness import Forced
from facilitator.core.teams import TeamsDrawn
from facilitator.core.texts import Note, Report
from facilitator.plan.values import Id, Text

from .prompt_messages import MOST_PROMPTS, PATTERNS, Pattern, Prompt, PromptNumber

MOST_PER_PERSON = 40
"""Entries one person may have on the board."""

GRACE_MS = 15_000
"""After the rooms have closed a scribe's last save is still taken: people type to the end."""

MAX_STAGE_MEMBERS = 16
"""Names of a team that the stage shows; the rest are counted."""

MOST_CONTRIBUTIONS = 300
"""Per board: far above what a team writes, far below what a screen can show."""


class BreakoutSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """How the teams work. No `teams` means all of the plan's.

    They are asked one thing, `prompt`, or `prompts` one after the other. By a `pattern` they answer
    the one thing in several ways.

    Teams are drawn when the first breakout begins and kept from then on, until drawn anew:
    `balanced` spreads whoever is present, on the attributes of `balance_on`; `plan` seats the
    members the plan names, and whoever else is present or comes later where the fewest are.
    `together`, `apart`, `scribes` and `absent` are ids of the roster; a scribe has their team's
    pen, and no team has two of them. `anew` draws balanced teams though there are some, `mix`
    spreads those that people come from over new ones, `again` goes back to them.
    With `show_latest` the stage has what each team wrote last, until the facilitator says no.
    """

    needs: ClassVar[tuple[str, ...]] = ("teams",)
    """What the plan must name at least one of."""
    pattern_minutes: ClassVar[dict[str, int]] = {
        name: sum(minutes or 0 for _, minutes in steps) for name, steps in PATTERNS.items()
    }
    """How long each pattern takes."""

    prompt: Text | None = None
    pattern: Pattern | None = None
    prompts: Annotated[tuple[Prompt, ...], Meta(max_length=MOST_PROMPTS)] = ()
    teams: tuple[Id, ...] = ()
    draw: Literal["balanced", "plan", "anew", "again", "mix"] = "balanced"
    balance_on: tuple[Id, ...] = ()
    together: tuple[tuple[Id, ...], ...] = ()
    apart: tuple[tuple[Id, ...], ...] = ()
    scribes: tuple[Id, ...] = ()
    absent: tuple[Id, ...] = ()
    callback_seconds: Annotated[int, Meta(ge=5, le=600)] = 60
    report_seconds: Annotated[int, Meta(ge=5, le=600)] = 60
    show_latest: bool = False

    @property
    def listed(self) -> tuple[Prompt, ...]:
        """All prompts, or those of the pattern; none where one thing only is asked."""
        if self.pattern is None or self.prompts or self.prompt is None:
            return self.prompts
        return tuple(Prompt(self.prompt, minutes, way) for way, minutes in PATTERNS[self.pattern])


Some = Annotated[tuple[Ref, ...], Meta(max_length=500)]
Bound = Annotated[
    tuple[Annotated[tuple[Ref, ...], Meta(min_length=2, max_length=40)], ...], Meta(max_length=40)
]
"""Sets of people, each of two at least."""

IMPROMPTU = Impromptu(
    30, lambda plan, question: {"prompt": question}, asks=True, needs=BreakoutSettings.needs
)
"""All teams, drawn balanced unless they are there already."""


class DrawTeams(BlockCommand, frozen=True):
    """Draw everybody present into teams, anew; or mix those that people come from.

    What is left out of who sits with whom is as the plan has it.
    """

    how: Literal["draw", "mix"] = "draw"
    together: Bound | None = None
    apart: Bound | None = None
    scribes: Some | None = None
    absent: Some | None = None


class ProposeTeams(DrawTeams, frozen=True):
    """See on consoles how a draw would come out; nobody has another team by it."""


class TakeTeams(BlockCommand, frozen=True):
    """Let the draw that consoles see be the teams; who has come since joins the lightest."""

    proposal: Ref


class DropTeams(BlockCommand, frozen=True):
    """Let the draw that consoles see be none."""


class ResumeTeams(BlockCommand, frozen=True):
    """Use the teams of an earlier draw, as they were when another took their place."""

    assignment: Ref


class WriteContribution(BlockCommand, frozen=True):
    """Put something on one's team's board.

    `team` is the one it was written for: who is in another by now has not put it there. It stands
    under the `prompt` it was written for, though all may be at another by now.
    """

    by = PARTICIPANTS
    text: Note
    team: Ref | None = None
    prompt: PromptNumber | None = None


class EditContribution(BlockCommand, frozen=True):
    """Say one's contribution better; the scribe may do so for all.

    `was` is what the writer saw there: where it reads differently now, it is not written over.
    """

    by = PARTICIPANTS
    contribution: Ref
    text: Note
    was: Note | None = None


class RemoveContribution(BlockCommand, frozen=True):
    """Take one's contribution off the board; the scribe and the facilitator may do so for all."""

    by = PARTICIPANTS | FACILITATORS
    contribution: Ref


class TakePen(BlockCommand, frozen=True):
    """Become one's team's scribe."""

    by = PARTICIPANTS


class SaveReport(BlockCommand, frozen=True):
    """Keep the team's report-out as the scribe has it now; `team` is the one it was written for."""

    by = PARTICIPANTS
    text: Report
    team: Ref | None = None


class CallBack(BlockCommand, frozen=True):
    """Call every team back to the hall, with a countdown."""


class CancelCallBack(BlockCommand, frozen=True):
    """Let the teams go on after all."""


class ShowReports(BlockCommand, frozen=True):
    """Show the report-outs to the hall."""


class HideReports(BlockCommand, frozen=True):
    """Take the report-outs off the stage."""


class ShowLatest(BlockCommand, frozen=True):
    """Let the hall see what each team wrote last, or let it not."""

    shown: bool


class TeamsProposed(BlockEvent, frozen=True):
    """Consoles see a draw that nobody has taken; `forced` says what its rules have cost."""

    drawn: TeamsDrawn
    forced: tuple[Forced, ...]


class ProposalDropped(BlockEvent, frozen=True):
    """The draw that consoles saw is none any more, or is the teams."""


class BoardsOpened(BlockEvent, frozen=True):
    """Teams can write."""


class BoardsClosed(BlockEvent, frozen=True):
    """The boards stand as they are. `people` wrote in silence what all can read from here on."""

    people: tuple[str, ...] = ()


class ContributionWritten(BlockEvent, frozen=True):
    """Something is on a team's board, under a prompt where there are several.

    Where it was written in silence, nobody else in the team sees it yet.
    """

    id: str
    team: str
    person: str
    text: str
    prompt: int = 0
    silent: bool = False


class ContributionEdited(BlockEvent, frozen=True):
    """A contribution reads differently now. `people` are told of it by its words."""

    team: str
    contribution: str
    person: str
    text: str
    people: tuple[str, ...] = ()


class ContributionRemoved(BlockEvent, frozen=True):
    """A contribution is off the board; it stays on record. `people`: whose it was, where the team
    had not seen it; who is told of it; whose dots were on it, or on its group that is empty by it:
    dots on what is `freed` are theirs to place again.
    """

    team: str
    contribution: str
    person: str
    people: tuple[str, ...] = ()
    freed: str = ""


class PenTaken(BlockEvent, frozen=True):
    """A team has a scribe."""

    team: str
    person: str


class ReportSaved(BlockEvent, frozen=True):
    """A team's report-out reads so now."""

    team: str
    person: str
    text: str


class TeamsCalledBack(BlockEvent, frozen=True):
    """The hall is waiting; `ends_at` in ms since the epoch. `people` wrote in silence what all can
    read from here on.
    """

    ends_at: int
    people: tuple[str, ...] = ()


class CallBackCancelled(BlockEvent, frozen=True):
    """The teams go on."""


class ReportsShown(BlockEvent, frozen=True):
    """The hall sees the report-outs."""


class ReportsHidden(BlockEvent, frozen=True):
    """The hall does not see the report-outs."""


class LatestShown(BlockEvent, frozen=True):
    """The hall sees what each team wrote last, or does not."""

    shown: bool
