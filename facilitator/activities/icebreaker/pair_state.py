"""What is known of pairs that talk, and how each event changes it."""

from itertools import combinations

from msgspec import Struct, field

from .pair_messages import Groups

Meetings = set[frozenset[str]]


class Talks(Struct):
    """Who talks with whom in one icebreaker.

    `turn` is 1 or 2 while they talk, else 0, and `ends_at` when it ends, or when the last one did
    (ms). `began`: these groups have talked, and count as having met. `earlier` are those before.
    """

    groups: Groups = ()
    began: bool = False
    turn: int = 0
    ends_at: int | None = None
    earlier: list[Groups] = field(default_factory=list)

    @property
    def held(self) -> list[Groups]:
        """All groups that have talked, draw by draw."""
        return [*self.earlier, self.groups] if self.began else [*self.earlier]

    def group_of(self, person: str) -> tuple[str, ...]:
        """Those whom somebody talks with, and they; empty where they are in no group."""
        return next((one for one in self.groups if person in one), ())

    def draw(self, groups: Groups) -> None:
        """These in the place of those before, who are kept as far as they have talked."""
        self.earlier = self.held
        self.groups, self.began, self.turn, self.ends_at = groups, False, 0, None

    def leave(self, person: str) -> None:
        """Without this person; a group of nobody is none."""
        rest = (tuple(one for one in group if one != person) for group in self.groups)
        self.groups = tuple(group for group in rest if group)

    def join(self, person: str, people: tuple[str, ...]) -> None:
        """Into the group that one of these is in."""
        self.leave(person)
        self.groups = tuple(
            (*group, person) if set(group) & set(people) else group for group in self.groups
        )


def meetings(draws: list[Groups]) -> Meetings:
    """Who has met whom."""
    return {
        frozenset(two) for groups in draws for group in groups for two in combinations(group, 2)
    }
