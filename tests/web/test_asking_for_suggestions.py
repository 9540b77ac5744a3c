"""What may belong together is told to consoles, on request, and worked out once for all who ask."""

from collections.abc import Callable

import requests
from hall import Client, Hall

from facilitator.core.insights.suggesting import ToCompare
from facilitator.methods.shared_words import Sentence
from facilitator.web.suggesting import SAME_FOR_MS, LatestSuggestions

ROOMS = "breakout"
SAID = ("Answer 311 calls within a day", "Nobody answers at 311")


def asks(who: Client) -> requests.Response:
    return who.http.get(
        f"{who.hall.url}/console/suggestions", headers={"X-Requested-With": "facilitator"}
    )


def test_what_two_people_wrote_is_suggested_to_a_console_and_to_nobody_else(
    hall: Hall, facilitator: Client
) -> None:
    phone = Client(hall).give_name("Ana Arce", "partner").connect("phone")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    here = facilitator.see("console", lambda body: body["block"])["block"]
    assert facilitator.do("JumpTo", block=ROOMS, seen=here)["ok"]
    people = facilitator.see("people", lambda body: body["people"])["people"]
    ana = next(one["id"] for one in people if one["name"]["en"] == "Ana Arce")
    assert facilitator.do("MovePerson", person=ana, team="rope-team-1")["ok"]
    written = [phone.do("WriteContribution", block=ROOMS, text=text)["made"] for text in SAID]
    told = asks(facilitator)
    assert told.headers["Cache-Control"] == "no-store"
    body = told.json()
    wanted = {f"entry:{ROOMS}:{one}" for one in written}
    (ours,) = [one for one in body["suggestions"] if wanted & {*one["voices"]}]
    assert {*ours["voices"]} == wanted
    assert (ours["words"], ours["into"], ours["language"]) == (["answer", "311"], None, "en")
    assert body["looked_at"] == body["of"]
    assert asks(phone).status_code == 403
    no_script = facilitator.http.get(f"{hall.url}/console/suggestions")
    assert no_script.status_code == 403


def reads(*texts: str) -> Callable[[], ToCompare]:
    said = tuple(Sentence(str(number), {"en": text}) for number, text in enumerate(texts))
    return lambda: ToCompare(said, ("en",), len(said), len(said))


def test_who_asks_again_at_once_is_given_the_same_and_nothing_is_worked_out_again() -> None:
    rests: list[None] = []
    latest = LatestSuggestions(lambda: rests.append(None))
    first = latest.of(reads(*SAID), lambda: 0)
    assert len(first.suggestions) == 1
    worked = len(rests)
    assert worked
    assert latest.of(reads("something else"), lambda: SAME_FOR_MS - 1) is first
    assert latest.of(reads(*SAID), lambda: SAME_FOR_MS) is first
    assert len(rests) == worked, "nothing has been said since"
    assert not latest.of(reads("something else"), lambda: 2 * SAME_FOR_MS).suggestions
