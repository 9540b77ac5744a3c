"""Whoever watches over the machine can ask whether what is sent can be kept."""

from collections.abc import Sequence
from typing import Any

from flask.testing import FlaskClient
from hall import CHECKOUT
from werkzeug.test import TestResponse

from facilitator.access.keys import make_keys
from facilitator.activities import settings_by_kind
from facilitator.app import Application, create_app
from facilitator.core.answers import Request
from facilitator.core.context import Actor, Role
from facilitator.core.notices import SendNotice
from facilitator.journal import MemoryJournal
from facilitator.journal.contract import Record
from facilitator.journal.errors import JournalUnavailable
from facilitator.plan.reader import read_plan

FACILITATOR = Actor(Role.FACILITATOR, "desk")


class Disk(MemoryJournal):
    """A journal whose disk can be full."""

    is_full = False

    def append(self, records: Sequence[Record], *boxed: Any) -> int:
        if self.is_full:
            raise JournalUnavailable("disk-full", "The disk is full.")
        return super().append(records, *boxed)


def served() -> tuple[Application, Disk, FlaskClient]:
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    disk = Disk(plan.session.id)
    running = create_app(plan, disk, make_keys(), "http://hall.example")
    return running, disk, running.app.test_client()


def says(answer: TestResponse) -> tuple[int, str]:
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    return answer.status_code, answer.text


def test_all_is_well_until_a_write_fails_and_again_once_one_has_not() -> None:
    running, disk, monitor = served()
    assert says(monitor.get("/healthz")) == (200, "ok\n")
    service = running.app.extensions["facilitator"].service
    for is_full, said in ((True, (503, "disk-full\n")), (False, (200, "ok\n"))):
        disk.is_full = is_full
        service.handle([Request(FACILITATOR, SendNotice("everyone", {"en": "Hello"}))])
        assert says(monitor.get("/healthz")) == said


def test_a_server_that_ends_is_not_well() -> None:
    running, _, monitor = served()
    running.close()
    assert says(monitor.get("/healthz")) == (503, "stopping\n")
