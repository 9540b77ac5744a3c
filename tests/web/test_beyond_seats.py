"""More hands of a body than it has seats: the printed result and the page for anybody say so."""

import re
from pathlib import Path

import requests
from hall import CHECKOUT, Client, Hall

VOTE = "priority-mapping"
WORDS = {
    "en": ("more ballots than seats, 40 of 9.", "Hands counted: 40."),
    "es": ("más boletas que puestos, 40 de 9.", "Manos contadas: 40."),
}


def test_a_result_says_that_more_voted_than_there_are_seats(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.yaml"
    plan = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    plan, count = re.subn(
        r"(          dots: 5\n(?:          .*\n)*?          cap: )\d+", r"\g<1>1", plan
    )
    assert count == 1
    agenda.write_text(plan, "utf-8")
    served = Hall(tmp_path, agenda).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    desk = Client(served)
    token = re.search(r"/clerk#(\S+)", served.output)
    assert token
    assert desk.post("/clerk/enter", {"token": token[1]}).ok
    hands = {"type": "CountHands", "block": VOTE, "group": "council", "counts": {"taxes": 40}}
    answer = desk.post("/command?as=clerk", {"id": "hands-1", "do": hands}).json()
    assert answer["code"] == "more-than-seats"
    sure = {"id": "hands-2", "do": hands | {"sure": True}}
    assert desk.post("/command?as=clerk", sure).json()["ok"]
    served.asked("CloseVoting", block=VOTE)
    served.asked("RevealTally", block=VOTE)
    console = Client(served).sign_in()
    for language, words in WORDS.items():
        asked = {"headers": {"Accept-Language": language}, "timeout": 10}
        results = requests.get(served.url + "/results", **asked).text
        printed = console.http.get(served.url + f"/record/{VOTE}", **asked).text
        for one in words:
            assert one in results
            assert one in printed
    served.close()
