"""A resident whose phone runs no script: the page is opened anew, the form is a form."""

import asyncio
import re
import time
from html import unescape
from typing import Any

from facilitator.acting import Acts
from facilitator.client.browser import HttpFailed, Response
from facilitator.client.joining import JoinFailed, enter_as_resident

from .person import THINKING, SimulatedPerson
from .stats import CommandAnswer

_PROBLEM = re.compile(rb'class="problem"[^>]* data-code="([^"]+)"[^>]*>([^<]+)<')
RELOADING = 2 * THINKING
"""Seconds between two loads of the page, divided by the pace."""


class FormResident(SimulatedPerson):
    """Lives until cancelled."""

    async def live(self, wait: float, doors: asyncio.Semaphore) -> None:
        """Open the page after `wait` seconds, and now and then again; write while one may."""
        await asyncio.sleep(wait)
        await self._enter(doors)
        while True:
            await asyncio.sleep(RELOADING * self._dice.lognormvariate(0, 0.6) / self._pace)
            try:
                await self._look_and_write()
            except (HttpFailed, JoinFailed):
                continue
            finally:
                self._browser.close()

    async def _look_and_write(self) -> None:
        """What was not answered is sent again; else whatever comes to mind."""
        self._page = await enter_as_resident(self._browser)
        self._take_in()
        if self._pending is None:
            command = self._decide()
            self._pending = self._numbered(command) if command else None
        if self._pending:
            await self._fill_in(self._pending.id, self._pending.do)

    async def _fill_in(self, command_id: str, command: dict[str, Any]) -> None:
        windows = self._observation().resident.get("windows") or ()
        kinds = {one["block"]: one["kind"] for one in windows}
        acts = self._acts.get(kinds.get(command["block"], ""), Acts())
        fields = acts.form_fields(command)
        began = time.perf_counter()
        answer = await self._browser.post("/c", {**fields, "once": command_id})
        self._note(read(answer), began)


def read(answer: Response) -> CommandAnswer:
    """What the page says of the form it was sent; on another page than that, its status."""
    if answer.status == 200:
        return CommandAnswer(True)
    said = _PROBLEM.search(answer.body)
    if not said:
        return CommandAnswer(False, f"http-{answer.status}", "The form was not taken.")
    return CommandAnswer(False, said[1].decode(), unescape(said[2].decode()))
