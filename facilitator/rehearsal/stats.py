"""What a crowd did and what it was told, added up while it happens."""

from collections import Counter
from statistics import median

from msgspec import Struct, field


class CommandAnswer(Struct):
    """What the server says of a command, as far as a crowd cares."""

    ok: bool
    code: str = ""
    message: str = ""
    unchanged: bool = False
    """It was so already, and the journal has no row of it."""


class Stats(Struct):
    """Everything that is counted. Times in ms, from sending a command to its answer."""

    tried: int = 0
    """People who have been at the door, in or not."""
    seats: int = 0
    guests: int = 0
    residents: int = 0
    views: int = 0
    lines_lost: int = 0
    lines_back: int = 0
    sent: Counter[str] = field(default_factory=Counter)
    acknowledged: Counter[str] = field(default_factory=Counter)
    refused: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By command and code, for one code is said in other words of other commands."""
    sentences: dict[tuple[str, str], str] = field(default_factory=dict)
    """What was said of these, the first time."""
    ids: dict[str, str] = field(default_factory=dict)
    """Of the commands that were acknowledged and changed something, with their types."""
    unchanged: int = 0
    """How many were acknowledged of what was so already."""
    times: list[float] = field(default_factory=list)
    facilitator_refused: list[str] = field(default_factory=list)
    """What the driver was refused, as `command: code`."""

    @property
    def joined(self) -> int:
        """Everybody who came in."""
        return self.seats + self.guests + self.residents

    @property
    def unanswered(self) -> int:
        """Commands whose answer has not come."""
        answered = self.acknowledged.total() + self.refused.total()
        return self.sent.total() - answered

    def note(self, kind: str, command_id: str, answer: CommandAnswer, took: float) -> None:
        """A command was answered."""
        self.times.append(took)
        if answer.ok:
            self.acknowledged[kind] += 1
            if answer.unchanged:
                self.unchanged += 1
            else:
                self.ids[command_id] = kind
        else:
            self.refused[kind, answer.code] += 1
            self.sentences.setdefault((kind, answer.code), answer.message)

    def answered_in(self) -> tuple[float, float, float] | None:
        """Median, 95th percentile and longest; None where nothing was answered."""
        if not self.times:
            return None
        ordered = sorted(self.times)
        return median(ordered), ordered[round(0.95 * (len(ordered) - 1))], ordered[-1]
