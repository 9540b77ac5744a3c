"""The paper of a question: what can be chosen, how many dots one has, who sees the tally when."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta, Struct

from facilitator.plan.values import Id, SettingsFault, Text


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """A priority one can place dots on, and where it comes from."""

    id: Id
    title: Text
    source: Text | None = None


class OptionList(Struct, frozen=True, forbid_unknown_fields=True):
    """The candidates under one key theme."""

    theme: Id
    items: tuple[Option, ...] = ()


class QuestionSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """How the vote is held. `quota` is the most dots on one theme; None: the budget alone binds.

    `hidden` keeps the tally from the hall until it is revealed. Voting `closes` with the block,
    or with the block's clock.
    """

    themes: tuple[OptionList, ...]
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
