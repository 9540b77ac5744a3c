"""Pairs drawn from who is here: nobody meets the same person twice for as long as that is possible.

Who has not met is joined by an edge; a draw is a matching that is as large as can be, found by
Edmonds' blossoms ("Paths, trees, and flowers", 1965). An odd number has one group of three, of
which no two have met. Only where no such draw exists do some meet again, and as few as a largest
matching leaves over. Among draws that are as good, one is rather with somebody of another kind (of
another team, say): these edges are matched first, and a matching that grows keeps whom it has.
"""

from collections.abc import Collection, Iterable, Mapping, Set
from itertools import combinations

from .lots import in_order_of_lots

Group = tuple[str, ...]
Graph = dict[str, list[str]]

THREES_TRIED = 200
"""Groups of three that are tried, after one for each person, before somebody meets again."""


def draw_pairs(
    people: Iterable[str],
    met: Collection[Set[str]],
    seed: int,
    kinds: Mapping[str, str] | None = None,
) -> list[Group]:
    """Everybody in a pair and at most three in one group; none where there are not two people.

    `met` are pairs of people; `kinds` says of what kind somebody is, who is in neither is of none.
    """
    order = in_order_of_lots(people, seed)
    if len(order) < 2:
        return []
    fresh = _graph(order, {frozenset(one) for one in met})
    first = _across(fresh, kinds or {})
    if len(order) % 2 == 0:
        return _groups(order, _largest(order, first, fresh))
    return _with_three(order, first, fresh)


def _graph(order: list[str], met: Set[frozenset[str]]) -> Graph:
    return {
        one: [other for other in order if other != one and frozenset((one, other)) not in met]
        for one in order
    }


def _across(fresh: Graph, kinds: Mapping[str, str]) -> Graph:
    """Those edges that join two kinds; somebody of none is of another kind than everybody."""
    return {
        one: [other for other in others if kinds.get(one) is None or kinds[one] != kinds.get(other)]
        for one, others in fresh.items()
    }


def _largest(order: list[str], first: Graph, fresh: Graph) -> dict[str, str]:
    """As many pairs as can be of people who have not met, rather of two kinds."""
    mates: dict[str, str] = {}
    for graph in (first, fresh):
        among = _among(graph, order)
        _greedy(order, among, mates)
        _augmented(order, among, mates)
    return mates


def _among(graph: Graph, order: list[str]) -> Graph:
    here = set(order)
    return {one: [other for other in graph[one] if other in here] for one in order}


def _greedy(order: list[str], graph: Graph, mates: dict[str, str]) -> None:
    """Who has the fewest to choose from chooses first."""
    for one in sorted(order, key=lambda person: len(graph[person])):
        if one not in mates:
            other = next((found for found in graph[one] if found not in mates), None)
            if other is not None:
                mates[one], mates[other] = other, one


def _augmented(order: list[str], graph: Graph, mates: dict[str, str]) -> None:
    for one in order:
        if one not in mates:
            _Tree(order, graph, mates).augment(one)


class _Tree:
    """One alternating tree, from somebody without a mate; blossoms are shrunk into their base."""

    def __init__(self, order: list[str], graph: Graph, mates: dict[str, str]) -> None:
        self.graph, self.mates = graph, mates
        self.parent: dict[str, str] = {}
        self.base = {one: one for one in order}

    def augment(self, root: str) -> bool:
        """Make the matching larger by one, where a path from `root` does."""
        seen, queue = {root}, [root]
        for one in queue:
            for other in self.graph[one]:
                if self.base[one] == self.base[other] or self.mates.get(one) == other:
                    continue
                if other == root or self.mates.get(other) in self.parent:
                    self._shrink(one, other, seen, queue)
                elif other not in self.parent:
                    self.parent[other] = one
                    if other not in self.mates:
                        self._flip(other)
                        return True
                    seen.add(self.mates[other])
                    queue.append(self.mates[other])
        return False

    def _flip(self, end: str) -> None:
        one: str | None = end
        while one is not None:
            before = self.parent[one]
            after = self.mates.get(before)
            self.mates[one], self.mates[before] = before, one
            one = after

    def _shrink(self, one: str, other: str, seen: set[str], queue: list[str]) -> None:
        base = self._common(one, other)
        blossom: set[str] = set()
        self._mark(one, base, other, blossom)
        self._mark(other, base, one, blossom)
        for member in self.base:
            if self.base[member] in blossom:
                self.base[member] = base
                if member not in seen:
                    seen.add(member)
                    queue.append(member)

    def _common(self, one: str, other: str) -> str:
        """The nearest base that both paths to the root share."""
        passed: set[str] = set()
        here = self.base[one]
        while True:
            passed.add(here)
            if here not in self.mates:
                break
            here = self.base[self.parent[self.mates[here]]]
        here = self.base[other]
        while here not in passed:
            here = self.base[self.parent[self.mates[here]]]
        return here

    def _mark(self, one: str, base: str, child: str, blossom: set[str]) -> None:
        while self.base[one] != base:
            mate = self.mates[one]
            blossom |= {self.base[one], self.base[mate]}
            self.parent[one] = child
            child = mate
            one = self.parent[mate]


def _groups(order: list[str], mates: Mapping[str, str]) -> list[Group]:
    """Everybody's group, in the order of lots; who is left over meets whom they have met."""
    groups: list[Group] = []
    done: set[str] = set()
    for one in order:
        if one in mates and one not in done:
            groups.append((one, mates[one]))
            done |= {one, mates[one]}
    left = [one for one in order if one not in mates]
    groups += [(left[at], left[at + 1]) for at in range(0, len(left) - 1, 2)]
    if len(left) % 2:
        groups[-1] = (*groups[-1], left[-1])
    return groups


def _with_three(order: list[str], first: Graph, fresh: Graph) -> list[Group]:
    """One of three strangers and pairs of strangers, where that can be."""
    for last in order:
        rest = [one for one in order if one != last]
        mates = _largest(rest, first, fresh)
        if len(mates) == len(rest) and (three := _joined(last, rest, mates, fresh)):
            return three
    return _by_trying(order, first, fresh) or _groups(order, _largest(order, first, fresh))


def _joined(
    last: str, rest: list[str], mates: Mapping[str, str], fresh: Graph
) -> list[Group] | None:
    strangers = set(fresh[last])
    groups = _groups(rest, mates)
    for at, (one, other) in enumerate(groups):
        if one in strangers and other in strangers:
            return [*groups[:at], (one, other, last), *groups[at + 1 :]]
    return None


def _by_trying(order: list[str], first: Graph, fresh: Graph) -> list[Group] | None:
    among = {one: set(others) for one, others in fresh.items()}
    tried = 0
    for one, other, last in combinations(order, 3):
        if other in among[one] and last in among[one] and last in among[other]:
            rest = [each for each in order if each not in (one, other, last)]
            mates = _largest(rest, first, fresh)
            if len(mates) == len(rest):
                return [*_groups(rest, mates), (one, other, last)]
            tried += 1
            if tried == THREES_TRIED:
                break
    return None
