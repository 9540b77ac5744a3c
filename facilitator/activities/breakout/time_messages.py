"""What can be asked of the time of teams, and what can happen to it."""

from typing import Annotated

from msgspec import Meta

from facilitator.core.messages import BlockCommand, BlockEvent, Ref

MinutesOfTeams = Annotated[int, Meta(ge=-60, le=60)]


class GiveTime(BlockCommand, frozen=True):
    """Give a team more minutes than the others have, or take them back; all teams without `team`.

    Neither the block's clock nor that of the prompt is moved by it.
    """

    minutes: MinutesOfTeams
    team: Ref | None = None


class TimeGiven(BlockEvent, frozen=True):
    """These teams have time until then (ms since the epoch); null: as long as all others.

    `minutes` are what they were given by it, or what was taken back.
    """

    ends: dict[str, int | None]
    minutes: int
