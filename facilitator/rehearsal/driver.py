"""The facilitator's part, for a rehearsal that runs by itself: each block in turn, and its moves.

A block lasts a number of beats; at each of them the console's view of it is looked at, and what is
due is done.
"""

import asyncio
import itertools
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import msgspec

from facilitator.acting import BEATS, INSIGHT_DESK, LOOKS, Acts, ActsByKind, ScriptedStep
from facilitator.client.browser import Browser
from facilitator.client.joining import sign_in
from facilitator.client.live_socket import LiveSocket
from facilitator.plan.values import Plan

from .stats import CommandAnswer, Stats

MOST_CONFIRMED = 500
"""People whom one press confirms, as docs/protocol.md has it."""
STEP_TIMEOUT_S = 15.0
"""Seconds for an answer, and for the console to show what was done."""

Body = Mapping[str, Any]


class Driver:
    """A facilitator at the console."""

    def __init__(
        self, phone: LiveSocket, plan: Plan, acts: ActsByKind, seconds: float, stats: Stats
    ) -> None:
        self._phone, self._plan, self._seconds, self._stats = phone, plan, seconds, stats
        self._blocks = {block.id: block for day in plan.days for block in day.blocks}
        self._acts = acts
        self._numbers = itertools.count(1)

    @staticmethod
    async def sign_in(
        at: tuple[str, int],
        token: str,
        plan: Plan,
        acts: ActsByKind,
        seconds: float,
        stats: Stats,
    ) -> "Driver":
        """Open the console. Raises JoinFailed, HttpFailed, ConnectFailed."""
        browser = Browser(*at)
        found = await sign_in(browser, token)
        browser.close()
        found["auth"] = {**found["auth"], "watch": [INSIGHT_DESK]}
        phone = await LiveSocket.connect(**found, keep_views=True)
        return Driver(phone, plan, acts, seconds, stats)

    async def drive(self) -> None:
        """Every day of the plan from its first block to its last, `seconds` a block."""
        for day in self._plan.days:
            await self._do({"type": "StartDay", "day": day.id, "times": "now", "sure": True})
            await self._until(lambda: self._here() is not None)
            while block := self._here():
                await self._play(block)
                await self._do({"type": "Advance", "seen": block})
                await self._until(lambda before=block: self._here() != before)  # type: ignore[misc]
        self._phone.close()

    async def _play(self, block: str) -> None:
        planned = self._blocks[block]
        acts = self._acts.get(planned.kind, Acts())
        if acts.open_by_itself(planned.settings):
            await self._shows(block, "open", True)
        for beat in range(BEATS):
            await self._confirm()
            await self._lead_the_stage(block, beat)
            for step in acts.steps:
                if step.beat == beat:
                    await self._make_so(block, step)
            for command in acts.moderate(self._view(block)):
                await self._do(command | {"block": block})
            if beat == BEATS - 1:
                await self._put_over(block, planned.kind)
            await self._go_onward(block, acts, beat)

    async def _go_onward(self, block: str, acts: Acts, beat: int) -> None:
        """Until the next beat: what is asked in a row is not asked at the pace of beats."""
        for look in range(LOOKS):
            command = acts.onward(self._view(block), beat * LOOKS + look)
            if command:
                await self._do(command | {"block": block})
            await asyncio.sleep(self._seconds / BEATS / LOOKS)

    async def _lead_the_stage(self, block: str, beat: int) -> None:
        """A page on at every beat, as far as there are pages."""
        stage = self._phone.view_store.one("stage") if self._phone.view_store else None
        if stage and stage["block"] and stage["block"]["id"] == block:
            for page in stage["pages"][beat : beat + 1] if beat else ():
                await self._do({"type": "ShowPage", "seen": block, "page": page["id"]})

    async def _put_over(self, block: str, kind: str) -> None:
        """Something of the block, or else of the insight desk, until the hall moves on."""
        for of, topic in ((kind, f"block:{block}"), (INSIGHT_DESK, INSIGHT_DESK)):
            command = self._acts.get(of, Acts()).over_the_block(self._seen(topic), block)
            if command:
                await self._do(command)
                return

    async def _make_so(self, block: str, step: ScriptedStep) -> None:
        if bool(self._view(block).get(step.field)) == step.value:
            return
        if await self._do({"type": step.command, "block": block}):
            await self._shows(block, step.field, step.value)

    def _view(self, block: str) -> Body:
        return self._seen(f"block:{block}")

    def _seen(self, topic: str) -> Body:
        view = self._phone.view_store.one(topic) if self._phone.view_store else None
        return view or {}

    async def _shows(self, block: str, field: str, value: bool) -> None:
        """Until the view of a block is of after a move: it may come after the console's.

        Somebody else at a console may have done the opposite since, so the rehearsal goes on.
        """
        with suppress(TimeoutError):
            await self._until(lambda: bool(self._view(block).get(field)) == value)

    async def _confirm(self) -> None:
        """Say of all who wait for it that it is them."""
        view = self._phone.view_store.one("people") if self._phone.view_store else None
        waiting = [one["id"] for one in view["people"] if not one["confirmed"]] if view else []
        if waiting:
            await self._do({"type": "ConfirmPeople", "people": waiting[:MOST_CONFIRMED]})

    def _here(self) -> str | None:
        """The block the hall is in; None before a day and after it."""
        console = self._phone.view_store.one("console") if self._phone.view_store else None
        return console["block"] if console else None

    async def _until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(STEP_TIMEOUT_S):
            while not true():
                await asyncio.sleep(0.02)

    async def _do(self, command: dict[str, Any]) -> bool:
        answered: asyncio.Queue[bytes] = asyncio.Queue()
        whole = {"id": f"desk-{next(self._numbers)}", "do": command}
        self._phone.emit("command", msgspec.json.encode(whole), answered.put_nowait)
        raw = await asyncio.wait_for(answered.get(), STEP_TIMEOUT_S)
        answer = msgspec.json.decode(raw, type=CommandAnswer)
        if not answer.ok:
            self._stats.facilitator_refused.append(f"{command['type']}: {answer.code}")
        return answer.ok
