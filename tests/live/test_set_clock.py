"""A served hall whose machine's clock is set while it votes: screens go on, the vote stays open."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Client, Hall

HOUR = 3_600_000
VOTE = "priority-mapping"
PROGRAM = (sys.executable, str(Path(__file__).parent.parent / "set_clock.py"))


class SetHall(Hall):
    """A hall on a machine whose clock the test sets."""

    program = PROGRAM
    ahead: Path

    def set_by(self, ms: int) -> None:
        beside = self.ahead.with_suffix(".new")
        beside.write_text(str(ms))
        beside.replace(self.ahead)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SetHall]:
    served = SetHall(tmp_path, Path(__file__).parents[2] / "agenda.yaml")
    served.ahead = tmp_path / "ahead"
    monkeypatch.setenv("AHEAD", str(served.ahead))
    served.set_by(0)
    yield served
    served.close()


@pytest.mark.parametrize("by", [-HOUR, 3 * HOUR])
def test_the_hall_goes_on_and_the_facilitator_is_told(hall: SetHall, by: int) -> None:
    hall.open()
    boss = Client(hall).sign_in().connect("console")
    phone = Client(hall).take_seat("mayor-leeser").connect("phone")
    assert boss.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert boss.do("JumpTo", block=VOTE, seen="welcome")["ok"]
    clock = boss.see("console", lambda body: body["block"] == VOTE)["clock"]
    hall.set_by(by)
    told = boss.see("console", lambda body: body["interruption"])
    assert abs(told["interruption"]["by"] - by) < 500
    assert abs(told["clock"]["ends_at"] - clock["ends_at"] - by) < 500
    item = phone.see("phone", lambda body: body["activity"])["activity"]["themes"][0]["items"][0]
    assert phone.do("CastBallot", block=VOTE, ballot={item["id"]: 1})["ok"]
    assert boss.see(f"block:{VOTE}", lambda body: body["turnout"]["ballots"] == 1)["open"]
    assert boss.do("CountByClock", seen=VOTE)["ok"] is (by < 0)
    assert boss.do("LeaveClock")["ok"]
    boss.see("console", lambda body: body["interruption"] is None)
