"""Requests whose commands were written together are not all answered in the same moment."""

from typing import Any

import pytest
from hall import CHECKOUT

from facilitator.access.keys import make_keys
from facilitator.activities import settings_by_kind
from facilitator.app import create_app
from facilitator.core.answers import Answer
from facilitator.journal.memory import MemoryJournal
from facilitator.plan.reader import read_plan
from facilitator.service.inbox import Inbox

OURS = {"X-Requested-With": "facilitator"}


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/join", {"data": {"name": "Ana", "group": "partner"}}),
        ("/c", {"data": {"block": "feedback-one", "text": "More shade", "lang": "en"}}),
        ("/command?as=resident", {"json": {"id": "a", "do": {}}, "headers": OURS}),
    ],
    ids=["join", "form", "wire"],
)
def test_who_waited_for_a_command_goes_on_when_it_is_their_turn(
    path: str, asked: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []

    def answered(inbox: Inbox, *command: Any) -> Answer:
        happened.append("answered")
        return Answer(True, made="ana")

    for waits in ("submit_request", "submit"):
        monkeypatch.setattr(Inbox, waits, answered)
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    running = create_app(
        plan,
        MemoryJournal(plan.session.id),
        make_keys(),
        "http://localhost",
        wait_again=lambda: happened.append("turn"),
    )
    running.app.config["WTF_CSRF_ENABLED"] = False
    browser = running.app.test_client()
    browser.get("/c")
    browser.post(path, **asked)
    assert happened == ["answered", "turn"]
