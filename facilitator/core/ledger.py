"""Which commands of one sender were done, however long ago: a retry is answered, never repeated.

The latest are kept with their answers by id. What is older takes 16 bytes: a mark of its id, in
order, and the position of its answer. Python's own hash makes the mark, which is keyed anew in each
process, so nobody can make two ids that share one, and by chance 64 bits meet in no hall. Nothing
is forgotten as long as the journal is there; what an old command made is kept whole, as the rules
bound how much one sender can make.
"""

from array import array
from bisect import bisect_left

from msgspec import Struct, field

LATEST = 64
"""Commands kept by id at least: more than any phone's outbox holds, so that retries are looked up
here. There are up to twice as many: what is put away goes in one."""


class Done(Struct, frozen=True, gc=False):
    """What a command came to: the position of its last event, and the id it made, if any; whether
    that is remembered `for_good`."""

    at: int
    made: str | None = None
    for_good: bool = True


class Ledger(Struct):
    """One sender's commands. `marks` is sorted, and `places` has a position for each."""

    latest: dict[str, Done] = field(default_factory=dict)
    marks: "array[int]" = field(default_factory=lambda: array("q"))
    places: "array[int]" = field(default_factory=lambda: array("Q"))
    made: dict[int, str] = field(default_factory=dict)
    """What older commands made, by the position of their answers."""

    def find(self, command: str) -> Done | None:
        """What a command came to; None where it was not done."""
        found = self.latest.get(command)
        if found is not None or not self.marks:
            return found
        mark = hash(command)
        index = bisect_left(self.marks, mark)
        if index == len(self.marks) or self.marks[index] != mark:
            return None
        at = self.places[index]
        return Done(at, self.made.get(at))

    def note(self, command: str, at: int, made: str | None, for_good: bool = True) -> None:
        """An event of a command was folded in, at this position; it may have had others before."""
        earlier = self.latest.pop(command, None)
        if earlier and earlier.made:
            made, for_good = earlier.made, earlier.for_good
        self.latest[command] = Done(at, made, for_good)
        if len(self.latest) > 2 * LATEST:
            self._put_away(list(self.latest)[:LATEST])

    def _put_away(self, commands: list[str]) -> None:
        marks, places = self.marks, self.places
        for command in commands:
            done, mark = self.latest.pop(command), hash(command)
            index = bisect_left(marks, mark)
            marks.insert(index, mark)
            places.insert(index, done.at)
            if done.made is not None and done.for_good:
                self.made[done.at] = done.made
