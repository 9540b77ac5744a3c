"""A ranking as it is kept: what one chooses from, what each has said, and what came of it each time
it was over.

A dot was placed on the words that stood there. So each closing is kept for good, with its words and
with what counted then; and where it is opened again, dots on what has changed since are back in the
hands of who placed them: docs/decisions/0034-a-dot-stays-with-its-words.md.
"""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct, field

from .ranking_messages import RankedEntry

Stood = dict[str, tuple[str, ...]]
"""Entry, or group, → all that could be read there."""


class Closed(Struct, frozen=True):
    """What came of it, at `at` (ms).

    `options` could be chosen, as they read then, in the words of `writers`, with so many `dots`
    each; `stood`: how they stood on the boards. Of all `ballots` those that `counted`; `waiting`
    others did not, since nobody had confirmed whose they were.
    """

    at: int
    dots: int
    options: tuple[RankedEntry, ...]
    writers: dict[str, str]
    stood: Stood
    ballots: dict[str, dict[str, int]]
    counted: dict[str, dict[str, int]]
    waiting: int


class Ranking(Struct):
    """Of one prompt. `options` and `dots` stand from the first ballot on.

    `freed`: how many of somebody's dots came back to them, until they place dots again. `unlike`:
    some did as it was opened again, and nobody has placed any since. `papers`: how everything stood
    each time it was over, also where that came to the same as before.
    """

    options: tuple[RankedEntry, ...] = ()
    dots: int = 0
    ballots: dict[str, dict[str, int]] = field(default_factory=dict)
    closings: list[Closed] = field(default_factory=list)
    over: bool = False
    freed: dict[str, int] = field(default_factory=dict)
    unlike: bool = False
    papers: list[Stood] = field(default_factory=list)

    @property
    def result(self) -> Closed | None:
        """What came of it; None while dots can be moved."""
        return self.closings[-1] if self.over and self.closings else None

    def changed(self, stands: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """What has dots and does not stand there any more as it did when it was over."""
        if not self.closings:
            return ()
        stood = self.closings[-1].stood
        given = dict.fromkeys(one for ballot in self.ballots.values() for one in ballot)
        return tuple(one for one in given if one not in stands or stands[one] != stood.get(one))

    def is_reworded(
        self, ballot: Iterable[str], paper: int | None, stands: Callable[[], Stood]
    ) -> bool:
        """Whether any of these read otherwise for whoever saw it before it was over for the time
        numbered `paper`, from 0. How all `stands` now is asked only where it has been over since.
        """
        if paper is None or paper >= len(self.papers):
            return False
        stood, now = self.papers[paper], stands()
        return any(one in stood and stood[one] != now.get(one) for one in ballot)

    def keeps_any(self, freed: Iterable[str]) -> bool:
        """Whether any dots are left but for those on these."""
        return any({*ballot} - {*freed} for ballot in self.ballots.values())

    def keep_ballot(self, person: str, ballot: dict[str, int]) -> None:
        """In the place of what they had said before; nothing placed is no ballot."""
        self.ballots.pop(person, None)
        self.freed.pop(person, None)
        self.unlike = False
        if ballot:
            self.ballots[person] = ballot

    def close(
        self,
        at: int,
        options: tuple[RankedEntry, ...],
        writers: dict[str, str],
        stood: Stood,
        counted: dict[str, dict[str, int]],
        waiting: int,
    ) -> None:
        """With what everybody has placed. Whoever comes, goes or is confirmed from here on changes
        nothing. The same once more is one result."""
        self.papers.append(stood)
        ballots = {**self.ballots}
        closed = Closed(at, self.dots, options, writers, stood, ballots, counted, waiting)
        last = self.closings[-1] if self.closings else None
        if last and (last.options, last.counted) == (closed.options, closed.counted):
            self.closings.pop()
        self.closings.append(closed)
        self.over, self.unlike = True, False

    def close_as_before(self, stood: Stood) -> None:
        """What it came to stands: nobody has placed a dot since."""
        self.papers.append(stood)
        if self.closings:
            self.options, self.ballots = self.closings[-1].options, {**self.closings[-1].ballots}
        self.over, self.unlike, self.freed = True, False, {}

    def open_again(self, freed: Iterable[str]) -> None:
        """With the dots where they were, but for those on what has changed."""
        self.over, self.unlike = False, self.give_back({*freed})

    def give_back(self, options: AbstractSet[str]) -> bool:
        """Dots on these are theirs to place again whose they are; whether there were any."""
        found = False
        for person, ballot in [*self.ballots.items()]:
            kept = {one: dots for one, dots in ballot.items() if one not in options}
            if came_back := sum(ballot.values()) - sum(kept.values()):
                found = True
                self.freed[person] = self.freed.get(person, 0) + came_back
                self.ballots.pop(person)
                if kept:
                    self.ballots[person] = kept
        return found

    def let_go(self, people: Iterable[str]) -> None:
        """All their dots are theirs to place again."""
        for person in people:
            came_back = sum(self.ballots.pop(person, {}).values())
            self.freed[person] = self.freed.get(person, 0) + came_back

    def holders_of(self, option: str) -> tuple[str, ...]:
        """Who has dots on this."""
        return tuple(one for one, ballot in self.ballots.items() if option in ballot)
