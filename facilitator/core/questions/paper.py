"""The paper of a question: what can be chosen, how many dots one has, who sees the tally when."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from facilitator.methods import likeness
from facilitator.methods.dots import suggested_budget
from facilitator.plan.values import Id, SettingsFault, Text

from .electorate import Electorate


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """A priority one can place dots on, and where it comes from."""

    id: Id
    title: Text
    source: Text | None = None


class OptionList(Struct, frozen=True, forbid_unknown_fields=True):
    """The candidates under one key theme."""

    theme: Id
    items: tuple[Option, ...] = ()


Limit = Annotated[int, Meta(ge=1, le=50)]
Weight = Annotated[int, Meta(ge=1, le=1000)]


Places = Annotated[int, Meta(ge=1, le=50)]
TieRule = Literal["second-round", "share", "list-order", "facilitator"]
Naming = Literal["record", "result", "throughout"]
"""From when on screens say who gave what: never, as that is for the record alone; with the result
of a closed vote; while people vote."""

OVERALL = "overall"
"""The pool of all themes, where the places are not each theme's own."""


class QuestionSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """How the vote is held.

    `dots` are a person's; `auto`: as many as the length of the list asks for. `quota` is the most
    of them on one theme, the same for all or one for each named; None: the budget alone binds.
    `take` says how many go forward, of each theme, of each named, or `overall`; None: there is no
    cut. `ties` is what happens where it falls between some that are level. `hidden` keeps the tally
    from the hall until it is revealed. Voting `closes` with the block, or with the block's clock.
    With `double_entry` a paper counts once it was entered from two consoles alike.

    `eligible`, `binding` and `weights` say who votes and who decides, as in `Electorate`. `votes`
    and `names` say from when on screens have who gave what, as in `Naming`.
    """

    method: ClassVar[str] = "dots"

    themes: tuple[OptionList, ...]
    dots: Limit | Literal["auto"]
    cap: Limit = 1
    quota: Limit | dict[Id, Limit] | None = None
    take: Places | dict[Id, Places] | None = None
    ties: TieRule = "second-round"
    prompt: Text | None = None
    hidden: bool = True
    opens: Literal["with-block", "by-hand"] = "with-block"
    closes: Literal["with-block", "with-clock"] = "with-block"
    double_entry: bool = False
    eligible: tuple[Id, ...] = ()
    binding: tuple[Id, ...] = ()
    weights: dict[Id, Weight] = {}
    votes: Literal["blind", "named"] = "blind"
    names: Literal["hidden", "shown"] | None = None

    @property
    def electorate(self) -> Electorate:
        """Who votes, and who of them decides."""
        return Electorate(self.eligible, self.binding, self.weights)

    @property
    def naming(self) -> Naming:
        """From when on screens say who gave what."""
        if self.votes == "named":
            return "throughout"
        return "result" if self.names == "shown" else "record"

    def budget(self, options: int) -> int:
        """A person's dots, where there are so many options."""
        return suggested_budget(options) if self.dots == "auto" else self.dots

    @property
    def quotas(self) -> dict[str, int]:
        """Theme → the most of a person's dots on it; without those that only the budget binds."""
        if isinstance(self.quota, dict):
            return {one: most for one, most in self.quota.items() if one in self._named}
        return dict.fromkeys(self._named, self.quota) if self.quota else {}

    @property
    def places(self) -> dict[str, int]:
        """Theme, or `overall`, → how many go forward; nothing where there is no cut."""
        if isinstance(self.take, dict):
            pools = {OVERALL, *self._named}
            return {one: places for one, places in self.take.items() if one in pools}
        return dict.fromkeys(self._named, self.take) if self.take else {}

    @property
    def _named(self) -> list[str]:
        return [one.theme for one in self.themes]

    def misfits(self) -> Iterator[SettingsFault]:
        """A theme that is there twice, limits that nobody can reach, dots that cannot be placed."""
        named = self._named
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
        yield from self._unreachable()
        yield from self._unspendable()
        yield from self._alike()
        yield from self._cuts()
        yield from self.electorate.misfits()
        if self.votes == "named" and self.names == "hidden":
            message, hint = (
                "names cannot be hidden in a vote that is named throughout",
                "remove this line, or write votes: blind",
            )
            yield SettingsFault(".names", message, hint)

    def _alike(self) -> Iterator[SettingsFault]:
        """Items that read like an earlier one: votes are split between them."""
        placed = [
            (f".themes[{group}].items[{index}].title", item)
            for group, theme in enumerate(self.themes)
            for index, item in enumerate(theme.items)
        ]
        for first, second in likeness.alike([item.title for _, item in placed]):
            message = f"this reads like the item {placed[first][1].id}, and votes would be split"
            yield SettingsFault(placed[second][0], message, "leave one of them out", grave=False)

    def _cuts(self) -> Iterator[SettingsFault]:
        """Places for themes that are not in this vote, and more of them than there are items."""
        written = self.take if isinstance(self.take, dict) else {}
        if OVERALL in written and len(written) > 1:
            message = "places are for each theme or overall, and not both"
            yield SettingsFault(".take", message, "leave out overall, or the themes")
        for theme in written:
            if theme not in {OVERALL, *self._named}:
                message, hint = f"the theme {theme} is not in this vote", "name one of its themes"
                yield SettingsFault(f".take.{theme}", message, hint)
        listed = {one.theme: len(one.items) for one in self.themes}
        listed[OVERALL] = sum(listed.values())
        for pool, places in self.places.items():
            if 0 < (there := listed[pool]) < places:
                where = f".take.{pool}" if written else ".take"
                message = f"{places} are to go forward of {there} that are listed"
                yield SettingsFault(where, message, f"lower take to {there}, or add items")

    def _unreachable(self) -> Iterator[SettingsFault]:
        """Limits beyond another one, and for themes that are not in this vote."""
        budget = self._planned_budget
        written = self.quota if isinstance(self.quota, dict) else {"": self.quota or 0}
        for theme, most in written.items():
            where = f".quota.{theme}" if theme else ".quota"
            if theme and theme not in self._named:
                message, hint = (
                    f"the theme {theme} is not in this vote",
                    "name one of its themes, or add this one with its items",
                )
                yield SettingsFault(where, message, hint)
            elif most > budget and self.dots != "auto":
                message = f"{most} in a theme is more than a person has ({budget})"
                yield SettingsFault(where, message, f"lower quota to {budget}, or give more dots")
        if self.cap > (most := max(self._most(theme) for theme in self._named or [""])):
            message = f"{self.cap} on one item is more than a person can place there ({most})"
            yield SettingsFault(".cap", message, f"lower cap to {most}, or raise the other limits")

    def _unspendable(self) -> Iterator[SettingsFault]:
        """Dots of a person that no limit leaves a place for, now or with more items on the list."""
        budget = self._planned_budget
        ever = sum(self._most(theme) for theme in {*self._named})
        now = sum(min(self._most(one.theme), self.cap * len(one.items)) for one in self.themes)
        if 0 < ever < budget:
            message = f"only {ever} of {budget} dots can be placed: {self._limits_in_words}"
            yield SettingsFault(".dots", message, f"raise quota, or lower dots to {ever}")
        elif 0 < now < budget:
            message = f"only {now} of {budget} dots can be placed on the items listed"
            yield SettingsFault(".dots", message, "raise cap, or add items", grave=False)

    @property
    def _planned_budget(self) -> int:
        return self.budget(sum(len(one.items) for one in self.themes))

    @property
    def _limits_in_words(self) -> str:
        if isinstance(self.quota, dict):
            return ", ".join(f"{most} in {theme}" for theme, most in self.quotas.items())
        return f"{self.quota} in each theme"

    def _most(self, theme: str) -> int:
        """On one theme, whatever is listed there."""
        return min(self.quotas.get(theme, self._planned_budget), self._planned_budget)
