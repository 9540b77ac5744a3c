"""What the plan sets for a vote, what can be asked of it, and what can happen in it."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from facilitator.core.activity import Impromptu
from facilitator.core.context import PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.core.texts import Line
from facilitator.plan.values import Id, Plan, SettingsFault, Text

Dots = Annotated[int, Meta(ge=0, le=99)]
Steps = Annotated[int, Meta(ge=0, le=999)]
ItemName = Annotated[str, Meta(max_length=64)]
"""An item as a ballot names it. It is looked up and never kept, so any text will do."""


class Candidate(Struct, frozen=True, forbid_unknown_fields=True):
    """A priority one can place dots on, and where it comes from."""

    id: Id
    title: Text
    source: Text | None = None


class ThemeList(Struct, frozen=True, forbid_unknown_fields=True):
    """The candidates under one key theme."""

    theme: Id
    items: tuple[Candidate, ...] = ()


class MappingSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """How the vote is held. `quota` is the most dots on one theme; None: the budget alone binds.

    `hidden` keeps the tally from the hall until it is revealed. Voting `closes` with the block,
    or with the block's clock.
    """

    themes: tuple[ThemeList, ...]
    dots: Annotated[int, Meta(ge=1, le=50)]
    cap: Annotated[int, Meta(ge=1, le=50)] = 1
    quota: Annotated[int, Meta(ge=1, le=50)] | None = None
    prompt: Text | None = None
    hidden: bool = True
    opens: Literal["with-block", "by-hand"] = "with-block"
    closes: Literal["with-block", "with-clock"] = "with-block"

    def misfits(self) -> Iterator[SettingsFault]:
        """A theme that is there twice, limits that nobody can reach, dots that cannot be placed."""
        named = [one.theme for one in self.themes]
        for index, theme in enumerate(named):
            if theme in named[:index]:
                message, hint = (
                    f"the theme {theme} is in this vote twice",
                    "list all its items once",
                )
                yield SettingsFault(f".themes[{index}].theme", message, hint)
        if not named:
            yield SettingsFault(".themes", "a vote needs a theme", "add: - {theme: …, items: […]}")
        elif not any(one.items for one in self.themes):
            hint = "add items, or put them on the list while the session runs"
            yield SettingsFault(".themes", "there is nothing to place dots on", hint, grave=False)
        if self.quota and self.quota > self.dots:
            message = f"{self.quota} in a theme is more than a person has ({self.dots})"
            yield SettingsFault(".quota", message, f"lower quota to {self.dots}, or give more dots")
        if self.cap > (most := min(self.quota or self.dots, self.dots)):
            message = f"{self.cap} on one item is more than a person can place there ({most})"
            yield SettingsFault(".cap", message, f"lower cap to {most}, or raise the other limits")
        yield from self._unspendable()

    def _unspendable(self) -> Iterator[SettingsFault]:
        """Dots of a person that no limit leaves a place for, now or with more items on the list."""
        most = self.quota or self.dots
        ever = most * len({one.theme for one in self.themes})
        now = sum(min(most, self.cap * len(one.items)) for one in self.themes)
        if 0 < ever < self.dots:
            message = f"only {ever} of {self.dots} dots can be placed: {most} in each theme"
            yield SettingsFault(".dots", message, f"raise quota, or lower dots to {ever}")
        elif 0 < now < self.dots:
            message = f"only {now} of {self.dots} dots can be placed on the items listed"
            yield SettingsFault(".dots", message, "raise cap, or add items", grave=False)


IMPROMPTU_DOTS = 3
"""Each person's, where nobody wrote down how many."""


def impromptu_settings(plan: Plan, question: Text) -> dict[str, Any]:
    """All themes of the plan, and an empty list under each: what came up is put on it then."""
    themes = [{"theme": theme.id, "items": []} for theme in plan.themes]
    return {"themes": themes, "dots": IMPROMPTU_DOTS, "prompt": question}


IMPROMPTU = Impromptu(20, impromptu_settings, asks=True, needs=("themes",))


class PlaceDots(BlockCommand, frozen=True):
    """One's whole allocation: item → dots. What is left out has none.

    `based_on` is the journal's position of the ballot of one's own that the sender was looking at,
    0 for none: where that has changed since, the ballot is refused and not put in its place.
    """

    by = PARTICIPANTS
    dots: Annotated[dict[ItemName, Dots], Meta(max_length=100)]
    based_on: Annotated[int, Meta(ge=0, le=2**53 - 1)] | None = None


class OpenVoting(BlockCommand, frozen=True):
    """Let dots be placed."""


class CloseVoting(BlockCommand, frozen=True):
    """Let the ballots stand as they are."""


class RevealTally(BlockCommand, frozen=True):
    """Show the tally to the hall."""


class HideTally(BlockCommand, frozen=True):
    """Take the tally back from the hall."""


class UncoverNext(BlockCommand, frozen=True):
    """Show the hall one step more of the result: a theme begins, or its next place from below.

    `step` is how many steps the sender saw.
    """

    step: Steps


class CoverLast(BlockCommand, frozen=True):
    """Take the last step back from the stage."""

    step: Steps


class AddCandidate(BlockCommand, frozen=True):
    """Put something on the list that came up in the room."""

    theme: Ref
    title: Line
    source: Annotated[str, Meta(max_length=200)] = ""


class RemoveCandidate(BlockCommand, frozen=True):
    """Take something off the list that nobody has placed a dot on."""

    item: Ref


class VotingOpened(BlockEvent, frozen=True):
    """Dots can be placed."""


class VotingClosed(BlockEvent, frozen=True):
    """The ballots stand; closed `by_hand`, it does not open again by itself."""

    by_hand: bool = False


class TallyRevealed(BlockEvent, frozen=True):
    """The hall sees the tally."""


class TallyHidden(BlockEvent, frozen=True):
    """The hall does not see the tally."""


class PlacesUncovered(BlockEvent, frozen=True):
    """The hall sees these items of a theme, which are level; without any, that the theme begins."""

    theme: str
    items: tuple[str, ...] = ()


class LastPlacesCovered(BlockEvent, frozen=True):
    """The stage is a step back."""


class DotsPlaced(BlockEvent, frozen=True):
    """One person's whole allocation; items without dots are left out.

    It `counts`, or will once its person is confirmed. `left_with` is the phone of somebody who left
    and took their dots along; empty where they vote.
    """

    person: str
    dots: dict[str, int]
    left_with: str = ""
    counts: bool = True


class BallotCounted(BlockEvent, frozen=True):
    """A ballot that waited counts from here on: its person was confirmed."""

    person: str


class BallotSetAside(BlockEvent, frozen=True):
    """A ballot does not count any more: the name it was cast under went to another phone."""

    person: str


class CandidateAdded(BlockEvent, frozen=True):
    """Something joined the list."""

    id: str
    theme: str
    title: dict[str, str]
    source: dict[str, str] | None


class CandidateRemoved(BlockEvent, frozen=True):
    """Something left the list."""

    item: str
