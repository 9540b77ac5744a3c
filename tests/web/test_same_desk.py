"""Whoever leaves the clerk's desk and opens its link again is at the same desk."""

import re
from pathlib import Path

from hall import CHECKOUT, Client, Hall

VOTE = "priority-mapping"


def test_a_browser_that_left_the_desk_and_came_back_is_no_second_reader(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.yaml"
    plan = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    assert plan.count("          dots: 5\n") == 1
    once = "          dots: 5\n"
    agenda.write_text(plan.replace(once, once + "          double_entry: true\n"), "utf-8")
    served = Hall(tmp_path, agenda).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    desk, other = Client(served), Client(served)
    for one in (desk, other):
        comes(one)
    assert enters(desk, "first") == "ok"
    assert desk.post("/clerk/leave", {}).ok
    assert "You have left." in desk.http.get(served.url + "/clerk", timeout=10).text
    comes(desk)
    assert enters(desk, "again") == "same-desk"
    assert enters(other, "second") == "ok"
    served.close()


def comes(desk: Client) -> None:
    token = re.search(r"/clerk#(\S+)", desk.hall.output)
    assert token
    assert desk.post("/clerk/enter", {"token": token[1]}).ok


def enters(desk: Client, name: str) -> str:
    paper = {"type": "EnterBallot", "block": VOTE, "channel": "paper", "number": 3}
    more = {"ballot": {"taxes": 1}, "group": "council"}
    answer = desk.post("/command?as=clerk", {"id": f"{name}-1", "do": paper | more}).json()
    return "ok" if answer["ok"] else str(answer["code"])
