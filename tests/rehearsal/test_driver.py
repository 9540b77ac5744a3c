"""Whoever runs a rehearsal by itself looks before it acts, however late what it looks at comes."""

import asyncio

import msgspec
import pytest
from hall import CHECKOUT
from loops import run

from facilitator.acting import BEATS, LOOKS, Acts
from facilitator.activities import acts_by_kind, settings_by_kind
from facilitator.client.live_socket import View, ViewStore
from facilitator.plan.reader import read_plan
from facilitator.plan.values import Plan
from facilitator.rehearsal.driver import Driver
from facilitator.rehearsal.stats import Stats

VOTE, ROOMS, WINDOW = "priority-mapping", "breakout", "feedback-one"
LATE = 0.05
"""Seconds by which the view of a block comes after the answer, and after the console's."""
SHOWS = {
    "OpenVoting": {"open": True},
    "CloseVoting": {"open": False},
    "RevealTally": {"revealed": True},
    "CallBack": {"callback": 1},
    "ShowReports": {"reports_shown": True},
}


class SlowDesk:
    """A console of one block, whose own view is late; takes what is so already for a mistake."""

    def __init__(self, block: str) -> None:
        self.view_store = ViewStore()
        self.sent: list[str] = []
        self.shown: list[str] = []
        self.over: list[dict[str, str]] = []
        self._block, self._revs = block, iter(range(1, 100))
        self._is = {"open": False, "revealed": False, "callback": None, "reports_shown": False}
        self._is["waiting"] = []
        self.puts(f"block:{block}", self._is)

    def emit(self, event, raw, answered):
        command = msgspec.json.decode(raw)["do"]
        self.sent.append(command["type"])
        match command["type"]:
            case "StartDay":
                self._becomes({"open": True})
                self.puts("console", {"block": self._block})
            case "Advance":
                self.puts("console", {"block": None})
            case "ShowPage":
                self.shown.append(command["page"])
            case "Spotlight" | "ShowTrail":
                self.over.append(command)
            case move if all(self._is[name] == value for name, value in SHOWS[move].items()):
                return answered(b'{"ok":false,"code":"so-already"}')
            case move:
                self._becomes(SHOWS[move])
        return answered(b'{"ok":true}')

    def close(self) -> None:
        """As a phone's."""

    def _becomes(self, changes):
        self._is = self._is | changes
        shown = dict(self._is)
        asyncio.get_running_loop().call_later(LATE, self.puts, f"block:{self._block}", shown)

    def puts(self, topic, body):
        raw = msgspec.Raw(msgspec.json.encode(body))
        self.view_store.put(View(topic, next(self._revs), raw))


def only(block: str) -> Plan:
    """The city's plan with one day of one block."""
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    day = next(one for one in plan.days if block in {each.id for each in one.blocks})
    blocks = tuple(one for one in day.blocks if one.id == block)
    return msgspec.structs.replace(plan, days=(msgspec.structs.replace(day, blocks=blocks),))


@pytest.mark.parametrize(
    ("block", "moves"),
    [
        (VOTE, ["CloseVoting", "RevealTally"]),
        (ROOMS, ["CallBack", "ShowReports"]),
        (WINDOW, []),
    ],
)
def test_what_opened_by_itself_is_not_opened_and_every_move_is_made_once(block, moves):
    desk, stats = SlowDesk(block), Stats()
    run(Driver(desk, only(block), acts_by_kind(), 0, stats).drive())
    assert desk.sent == ["StartDay", *moves, "Advance"]
    assert stats.facilitator_refused == []


def test_between_beats_too_it_looks_whether_the_next_thing_is_to_be_asked():
    looks = []
    acts = {"feedback": Acts(onward=lambda view, look: looks.append(look))}
    run(Driver(SlowDesk(WINDOW), only(WINDOW), acts, 0, Stats()).drive())
    assert looks == [*range(BEATS * LOOKS)]


def test_the_stage_is_led_from_its_first_page_to_its_last():
    desk, stats = SlowDesk(WINDOW), Stats()
    pages = [{"id": "a"}, {"id": "b"}, {"id": "c"}]
    desk.puts("stage", {"block": {"id": WINDOW}, "pages": pages})
    run(Driver(desk, only(WINDOW), acts_by_kind(), 0, stats).drive())
    assert desk.shown == ["b", "c"]


def test_at_the_end_of_a_window_one_comment_is_alone_on_the_stage():
    desk, stats = SlowDesk(WINDOW), Stats()
    desk._is |= {"comments": [{"id": "c-2"}, {"id": "c-1"}]}
    desk.puts(f"block:{WINDOW}", desk._is)
    run(Driver(desk, only(WINDOW), acts_by_kind(), 0, stats).drive())
    assert desk.over == [{"type": "Spotlight", "block": WINDOW, "of": "comment", "id": "c-2"}]


def test_at_the_end_of_a_vote_the_hall_sees_what_led_to_an_insight_that_it_could_choose():
    desk, stats = SlowDesk(VOTE), Stats()
    elsewhere, here = ([{"block": one}] for one in ("another-vote", VOTE))
    insights = [
        {"id": "i-1", "candidates": elsewhere},
        {"id": "i-2"},
        {"id": "i-3", "candidates": here},
    ]
    desk.puts("insights", {"insights": insights})
    run(Driver(desk, only(VOTE), acts_by_kind(), 0, stats).drive())
    assert desk.over == [{"type": "ShowTrail", "mark": "insight:i-3"}]
    assert stats.facilitator_refused == []
