"""The facilitator's part, for a rehearsal that runs by itself: each block in turn, and its moves.

A block lasts a number of beats; at each of them the desk is looked at and what is due is done.
"""

import asyncio
import itertools
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from facilitator.client.browser import Browser
from facilitator.client.joining import sign_in
from facilitator.client.phone import Phone
from facilitator.plan.values import Plan

from .stats import AnswerStats, Stats

BEATS = 5
MOST_CONFIRMED = 500
"""People whom one press confirms, as docs/protocol.md has it."""
IS_SO = "open-already"
"""No fault of anybody's: it opened by itself while the desk's view of that was on its way."""
PATIENCE = 15.0
"""Seconds for an answer, and for the console to show what was done."""

Body = Mapping[str, Any]
Commands = list[dict[str, Any]]


def _mapping(beat: int, desk: Body) -> Commands:
    """Open what opens by hand; close and reveal towards the end."""
    if beat == 0 and not desk["open"]:
        return [{"type": "OpenVoting"}]
    if beat == BEATS - 2 and desk["open"]:
        return [{"type": "CloseVoting"}]
    return [{"type": "RevealTally"}] if beat == BEATS - 1 and not desk["revealed"] else []


def _breakout(beat: int, desk: Body) -> Commands:
    """Call the teams back, show their reports."""
    if beat == BEATS - 2 and desk["open"] and not desk["callback"]:
        return [{"type": "CallBack"}]
    return [{"type": "ShowReports"}] if beat == BEATS - 1 else []


def _feedback(beat: int, desk: Body) -> Commands:
    """Read what waits: most of it is shown, every seventh is not."""
    opening: Commands = [{"type": "OpenWindow"}] if beat == 0 and not desk["open"] else []
    return opening + [_moderated(one["id"]) for one in desk["waiting"]]


def _moderated(comment: str) -> dict[str, Any]:
    if sum(comment.encode()) % 7:
        return {"type": "ApproveComment", "comment": comment}
    return {"type": "DeclineComment", "comment": comment, "reason": "Not about this session"}


MOVES: Mapping[str, Callable[[int, Body], Commands]] = {
    "mapping": _mapping,
    "breakout": _breakout,
    "feedback": _feedback,
}


class Driver:
    """A facilitator at the console."""

    def __init__(self, phone: Phone, plan: Plan, seconds: float, stats: Stats) -> None:
        self._phone, self._plan, self._seconds, self._ledger = phone, plan, seconds, stats
        self._kinds = {block.id: block.kind for day in plan.days for block in day.blocks}
        self._numbers = itertools.count(1)

    @staticmethod
    async def sign_in(
        at: tuple[str, int], token: str, plan: Plan, seconds: float, stats: Stats
    ) -> "Driver":
        """Open the console. Raises JoinFailed, HttpFailed, ConnectFailed."""
        browser = Browser(*at)
        found = await sign_in(browser, token)
        browser.close()
        found["auth"]["have"] = {}
        phone = await Phone.connect(**found, keep_views=True)
        return Driver(phone, plan, seconds, stats)

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
        move = MOVES.get(self._kinds[block])
        for beat in range(BEATS):
            await self._confirm()
            desk = self._phone.view_store.one(f"block:{block}") if self._phone.view_store else None
            for command in move(beat, desk) if move and desk else []:
                await self._do(command | {"block": block})
            await asyncio.sleep(self._seconds / BEATS)

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
        async with asyncio.timeout(PATIENCE):
            while not true():
                await asyncio.sleep(0.02)

    async def _do(self, command: dict[str, Any]) -> None:
        answered: asyncio.Queue[bytes] = asyncio.Queue()
        whole = {"id": f"desk-{next(self._numbers)}", "do": command}
        self._phone.emit("command", msgspec.json.encode(whole), answered.put_nowait)
        raw = await asyncio.wait_for(answered.get(), PATIENCE)
        answer = msgspec.json.decode(raw, type=AnswerStats)
        if not answer.ok and answer.code != IS_SO:
            self._ledger.desk_refused.append(f"{command['type']}: {answer.code}")
