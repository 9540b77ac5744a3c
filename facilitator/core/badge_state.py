"""What is known of a badge for the shared tablet."""

from msgspec import Struct


class BallotBadge(Struct, frozen=True):
    """What lets somebody vote on a shared tablet who has no phone: one ballot in each round.

    `voter` is whose ballots these are: a person's id, or the badge's own where no name is on it.
    One that is `revoked` lets nobody vote any more.
    """

    id: str
    code: str
    voter: str
    group: str
    revoked: bool = False

    @property
    def number(self) -> int:
        """Which one it is, as a clerk writes it on it: its id ends with that."""
        return int(self.id.rpartition("-")[2])
