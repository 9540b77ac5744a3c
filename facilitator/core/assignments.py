"""Every draw of teams that there was, and which of them is in force."""

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from msgspec import Struct, field


class SeatingRule(Struct, frozen=True):
    """One rule of several: its kind, and whom it binds."""

    kind: Literal["together", "apart", "scribes"]
    people: tuple[str, ...]


class SeatingRules(Struct, frozen=True):
    """Who sits with whom, by their ids: each set of `together` in one team, no two of a set of
    `apart` in the same, of `scribes` one at most in each. Nobody seats the `absent`.
    """

    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    scribes: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    @property
    def all_apart(self) -> tuple[tuple[str, ...], ...]:
        """Every set of which no two are in one team."""
        return (*self.apart, self.scribes)

    def each(self) -> list[SeatingRule]:
        """Every rule by itself, but for who is absent."""
        return [
            *(SeatingRule("together", one) for one in self.together),
            *(SeatingRule("apart", one) for one in self.apart),
            *([SeatingRule("scribes", self.scribes)] if len(self.scribes) > 1 else []),
        ]

    def without(self, rules: Collection[SeatingRule]) -> "SeatingRules":
        """The others."""
        return SeatingRules(
            tuple(one for one in self.together if SeatingRule("together", one) not in rules),
            tuple(one for one in self.apart if SeatingRule("apart", one) not in rules),
            () if SeatingRule("scribes", self.scribes) in rules else self.scribes,
            self.absent,
        )

    def teams_for(
        self, person: str, seats: Mapping[str, str], teams: Sequence[str]
    ) -> tuple[str, ...]:
        """Where somebody may still be seated, who sits with `seats`; anywhere if nowhere."""
        mates = (one for rule in self.together if person in rule for one in rule)
        theirs = {seats[one] for one in mates if one in seats}
        if theirs:
            return tuple(team for team in teams if team in theirs)[:1] or tuple(teams)
        foes = (one for rule in self.all_apart if person in rule for one in rule)
        closed = {seats[one] for one in foes if one in seats}
        return tuple(team for team in teams if team not in closed) or tuple(teams)


class Assignment(Struct):
    """Who was in which team, under an id of its own: a draw, and the moves made while it held.

    `how` is "draw", or "mix" where the teams of the assignment `source` were mixed. `block` is
    the one it was drawn for, empty in a journal that did not say so; `at` is when (ms). `unkept`
    are people whom rules bind that could not all be kept.
    """

    id: str
    block: str
    teams: tuple[str, ...]
    """In the plan's order."""
    placements: dict[str, str]
    """Person id → team id, in the order of placing."""
    balanced_on: tuple[str, ...]
    seed: int
    how: str
    source: str | None
    at: int
    rules: SeatingRules
    unkept: tuple[str, ...]


class Assignments(Struct):
    """The draws by their ids, in that order; `in_force` is one of them, empty before the first.

    `of_block` has which one a block drew or asked for: it has that again when the hall returns.
    """

    by_id: dict[str, Assignment] = field(default_factory=dict)
    in_force: str = ""
    of_block: dict[str, str] = field(default_factory=dict)

    @property
    def current(self) -> Assignment | None:
        """The one in force; None before the first draw."""
        return self.by_id.get(self.in_force)

    @property
    def home(self) -> Assignment | None:
        """The teams that people come from: of the latest draw that mixed no others."""
        drawn = (one for one in reversed(self.by_id.values()) if one.how == "draw")
        return next(drawn, None)

    def use(self, block: str, assignment: str) -> None:
        """Put one in force, for a block where it is known for which."""
        if assignment in self.by_id:
            self.in_force = assignment
            if block:
                self.of_block[block] = assignment
