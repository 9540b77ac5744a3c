"""Who may vote, and whose votes decide.

The result that decides is the weighted sum of what the binding groups' ballots add up to. All other
groups advise: what theirs add up to stands beside it and moves it nowhere. Residents are a group of
their own, whom nobody knows by name, and always advise: docs/decisions/0026-who-decides.md
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from facilitator.methods.tallies import Tally, combined
from facilitator.plan.values import RESIDENT_GROUP, SettingsFault


class Electorate(Struct, frozen=True):
    """The groups that have a ballot, those that decide, and by how much their weight counts.

    Where no group is `eligible` by name all of the hall's are, and where none is `binding` all of
    these decide. A group that `weights` does not name counts once.
    """

    eligible: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()
    weights: Mapping[str, int] = {}

    def admits(self, group: str) -> bool:
        """Whether whoever is in this group has a ballot."""
        return group in self.eligible if self.eligible else group != RESIDENT_GROUP

    def decides(self, group: str) -> bool:
        """Whether this group's ballots are in the result that decides."""
        named = group in self.binding or not self.binding
        return named and self.admits(group) and group != RESIDENT_GROUP

    def weight(self, group: str) -> int:
        """What one dot of this group is worth in that result."""
        return self.weights.get(group, 1)

    def decisive(self, tallies: Mapping[str, Tally]) -> Tally:
        """What decides, of what each group's ballots add up to."""
        deciding = {group: tally for group, tally in tallies.items() if self.decides(group)}
        return combined(deciding, self.weights)

    def misfits(self) -> Iterator[SettingsFault]:
        """Groups that decide and have no ballot, or have a weight that counts nowhere."""
        for name, groups in (("eligible", self.eligible), ("binding", self.binding)):
            for index, group in enumerate(groups):
                if group in groups[:index]:
                    message, hint = f"the group {group} is here twice", "remove one"
                    yield SettingsFault(f".{name}[{index}]", message, hint)
        yield from self._cannot_decide()
        yield from self._weigh_nothing()

    def _cannot_decide(self) -> Iterator[SettingsFault]:
        for index, group in enumerate(self.binding):
            if group == RESIDENT_GROUP:
                message, hint = (
                    "residents advise and cannot decide: nobody knows who they are",
                    "leave them in eligible, and name here who decides",
                )
                yield SettingsFault(f".binding[{index}]", message, hint)
            elif not self.admits(group):
                message, hint = (
                    f"the group {group} decides here and has no ballot",
                    f"add {group} to eligible, or take it out here",
                )
                yield SettingsFault(f".binding[{index}]", message, hint)
        if self.eligible and {*self.eligible} <= {RESIDENT_GROUP}:
            message, hint = "nobody decides: residents only advise", "add a group of the hall"
            yield SettingsFault(".eligible", message, hint)

    def _weigh_nothing(self) -> Iterator[SettingsFault]:
        for group in self.weights:
            if not self.admits(group):
                message, hint = (
                    f"the group {group} has no ballot here, so it has no weight",
                    f"add {group} to eligible, or remove this line",
                )
                yield SettingsFault(f".weights.{group}", message, hint)
            elif not self.decides(group):
                message, hint = (
                    f"the group {group} advises, and what advises is not weighed",
                    "remove this line",
                )
                yield SettingsFault(f".weights.{group}", message, hint)


class GroupTurnout(Struct, frozen=True, array_like=True):
    """Of a group: who could vote if they came (the roster's, and guests who are here), who were
    here (confirmed, or with a ballot that was entered for them), who did. A body has as many as it
    has seats, whoever votes under its name. Nobody counts residents, so of them there are only
    those who did.
    """

    eligible: int = 0
    here: int = 0
    voted: int = 0
