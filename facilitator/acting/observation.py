"""What a simulated person has in front of them, and what they remember of a block."""

import random
from collections.abc import Sequence
from typing import Any, TypeVar

from msgspec import Struct, field

from facilitator.plan.values import Text

from .sentences import sentence


class Memory(Struct):
    """What somebody has in mind for one block; a kind has its own."""

    def learn(self, code: str) -> None:
        """Take a refusal to heart: nobody goes on doing what cannot be done."""


MemoryT = TypeVar("MemoryT", bound=Memory)


class Observation(Struct):
    """One look at the screen: bodies of views as they came; {} for what is not there."""

    me: str
    language: str
    dice: random.Random
    phone: dict[str, Any] = field(default_factory=dict)
    team: dict[str, Any] = field(default_factory=dict)
    mine: dict[str, Any] = field(default_factory=dict)
    gallery: dict[str, Any] = field(default_factory=dict)
    """The board of another team that one looks at."""
    resident: dict[str, Any] = field(default_factory=dict)
    clerk: dict[str, Any] = field(default_factory=dict)
    tablet: dict[str, Any] = field(default_factory=dict)
    insights: dict[str, Any] = field(default_factory=dict)
    badges: Sequence[dict[str, Any]] = ()
    """Those in the hands of who stands at the tablet, as the clerks' view has them."""
    aloud: set[str] = field(default_factory=set)
    """What people in the hall call out to each other; whoever is in it hears and says the same."""
    memories: dict[str, Memory] = field(default_factory=dict)
    """What they have in mind, by block."""

    @property
    def kind(self) -> str:
        """The kind of the block that runs."""
        return str((self.phone.get("block") or {}).get("kind", ""))

    @property
    def block(self) -> str:
        """The id of the block that runs."""
        return str((self.phone.get("block") or {}).get("id", ""))

    @property
    def activity(self) -> dict[str, Any]:
        """The activity as phones see it."""
        return self.phone.get("activity") or {}

    def own(self, block: str) -> dict[str, Any]:
        """What one has in a block."""
        found: dict[str, Any] = (self.mine.get("blocks") or {}).get(block) or {}
        return found

    def memory(self, block: str, kind: type[MemoryT]) -> MemoryT:
        """What one remembers of a block; the first time, `kind` makes it."""
        found = self.memories.setdefault(block, kind())
        assert isinstance(found, kind)  # noqa: S101 - a block is of one kind
        return found

    def themes(self) -> list[Text]:
        """The themes one talks about: the block's own, or all of the agenda's."""
        block = self.phone.get("block") or {}
        shown = block.get("themes") or self.phone.get("themes") or self.resident.get("themes") or ()
        return [theme["title"] for theme in shown]

    def says(self, among: dict[str, tuple[str, ...]], themes: Sequence[Text] | None = None) -> str:
        """A sentence in one's own language."""
        spoken = self.themes() if themes is None else themes
        return sentence(among[self.language], self.language, spoken, self.dice)

    def chance(self, probability: float) -> bool:
        """Roll the dice."""
        return self.dice.random() < probability
