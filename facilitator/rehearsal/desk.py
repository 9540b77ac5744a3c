"""Those who work at a desk: clerks, one shared tablet, and a moderator at the insight desk."""

import asyncio
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from facilitator.acting import (
    INSIGHT_DESK,
    ActsByKind,
    next_at_tablet,
    next_of_clerk,
    next_of_moderator,
)
from facilitator.acting.observation import Observation
from facilitator.client.browser import HttpFailed
from facilitator.client.joining import JoinedPage, JoinFailed, ask_tablet_code, enter_by_token
from facilitator.plan.values import Plan

from .person import TURNED_AWAY, SimulatedPerson
from .personas import Persona
from .server import RehearsalServer
from .stats import Stats


def make_desk(
    plan: Plan,
    server: RehearsalServer,
    number: int,
    acts: ActsByKind,
    stats: Stats,
    pace: float,
    seed: int,
) -> list[SimulatedPerson]:
    """One clerk, two where papers are entered twice, a tablet and a moderator, numbered from
    `number` on."""
    blocks = [block for day in plan.days for block in day.blocks]
    many = 2 if any(block.settings.get("double_entry") for block in blocks) else 1

    def somebody(place: int) -> tuple[Any, ...]:
        persona = Persona(number + place, plan.session.languages[0])
        return persona, server.at, acts, stats, pace, seed

    clerks = [SimulatedClerk(server.clerk_token, one, *somebody(one)) for one in range(many)]
    at_tablet = SimulatedTablet(clerks[0], *somebody(many))
    return [*clerks, at_tablet, SimulatedModerator(server.moderator_token, *somebody(many + 1))]


class _AtTheDesk(SimulatedPerson):
    """Lives until cancelled. Not of the crowd: nobody waits for it, and it has no name."""

    async def _enter(self, doors: asyncio.Semaphore) -> None:
        while True:
            try:
                self._page = await self._go_in()
                break
            except (JoinFailed, HttpFailed):
                await asyncio.sleep(TURNED_AWAY / self._pace)
        self._browser.close()
        self._take_in()


class SimulatedClerk(_AtTheDesk):
    """Enters papers, and gives badges to who comes for one."""

    def __init__(self, token: str, number: int, *person: Any) -> None:
        """`number` is 0 for the first, and 1 for who enters the same papers again."""
        super().__init__(*person)
        self._token, self._number = token, number

    async def ask_tablet_code(self) -> str:
        """What opens a tablet. Raises JoinFailed, HttpFailed."""
        return await ask_tablet_code(self._browser)

    @property
    def badges(self) -> Sequence[dict[str, Any]]:
        """Those that were given to nobody by name."""
        given = (self._views.one("clerk") or {}).get("badges") or ()
        return [one for one in given if one["voter"] == one["id"]]

    async def _go_in(self) -> JoinedPage:
        return await enter_by_token(self._browser, "clerk", self._token)

    def _decide(self) -> dict[str, Any] | None:
        return next_of_clerk(self._acts, self._observation(), self._number)


class SimulatedTablet(_AtTheDesk):
    """Those who vote on it one after the other, with the badges that the clerk has given."""

    def __init__(self, clerk: SimulatedClerk, *person: Any) -> None:
        super().__init__(*person)
        self._clerk = clerk

    async def _go_in(self) -> JoinedPage:
        return await enter_by_token(self._browser, "tablet", await self._clerk.ask_tablet_code())

    def _observation(self) -> Observation:
        return replace(super()._observation(), badges=self._clerk.badges)

    def _decide(self) -> dict[str, Any] | None:
        return next_at_tablet(self._acts, self._observation())


class SimulatedModerator(_AtTheDesk):
    """Makes insights of what is said, on a console that has the insight desk open."""

    def __init__(self, token: str, *person: Any) -> None:
        super().__init__(*person)
        self._token = token

    async def _go_in(self) -> JoinedPage:
        return await enter_by_token(self._browser, "console", self._token)

    def _connecting(self) -> dict[str, Any]:
        found = super()._connecting()
        return {**found, "auth": {**found["auth"], "watch": [INSIGHT_DESK]}}

    def _observation(self) -> Observation:
        return replace(super()._observation(), insights=self._views.one(INSIGHT_DESK) or {})

    def _decide(self) -> dict[str, Any] | None:
        return next_of_moderator(self._acts, self._observation())
