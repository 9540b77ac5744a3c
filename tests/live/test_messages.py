"""Commands in, views out: over sockets, over plain HTTP, through restarts."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import msgspec
from hall import CLOCK_BEHIND, Client, Hall
from one_board import SHARED
from websocket import WebSocketConnectionClosedException

from facilitator.access.identity import Identity
from facilitator.access.keys import key_file, load_keys
from facilitator.client.views import View, ViewStore

MAPPING = "priority-mapping"
MANY = 8
"""Lines of one person, so that who comes then has a number that one of them had."""


def to_mapping(facilitator: Client) -> list[str]:
    """Start the first day, go to the vote, and list its candidates."""
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block=MAPPING, seen="welcome")
    service = facilitator.see(f"block:{MAPPING}", lambda body: body["open"])
    return [item["id"] for theme in service["themes"] for item in theme["items"]]


def dots_of(mayor: Client) -> Any:
    return mayor.see("mine:", lambda body: MAPPING in body["blocks"])["blocks"][MAPPING]["dots"]


def test_a_vote_reaches_the_console_and_its_voter(facilitator: Client, mayor: Client) -> None:
    items = to_mapping(facilitator)
    assert mayor.do("CastBallot", block=MAPPING, ballot={items[0]: 2})["ok"]
    assert dots_of(mayor) == {items[0]: 2}
    tally = facilitator.see(f"block:{MAPPING}", lambda body: body["result"]["dots"] == 2)
    assert (tally["turnout"]["ballots"], tally["turnout"]["people"]) == (1, 1)


def test_a_retry_is_answered_like_the_first_time(facilitator: Client, mayor: Client) -> None:
    items = to_mapping(facilitator)
    first = mayor.do("CastBallot", "same-id", block=MAPPING, ballot={items[0]: 1})
    second = mayor.do("CastBallot", "same-id", block=MAPPING, ballot={items[1]: 1})
    assert (first["ok"], first["at"]) == (second["ok"], second["at"])
    assert dots_of(mayor) == {items[0]: 1}


def test_the_phone_is_told_when_the_hall_moves(facilitator: Client, mayor: Client) -> None:
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    mayor.see("phone", lambda body: body["block"] and body["block"]["id"] == "welcome")
    facilitator.do("Advance", seen="welcome")
    mayor.see("phone", lambda body: body["block"]["id"] == "overview")


def test_two_facilitators_advance_once(hall: Hall, facilitator: Client) -> None:
    other = Client(hall).sign_in().connect("console")
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    assert facilitator.do("Advance", seen="welcome")["ok"]
    assert other.do("Advance", seen="welcome")["code"] == "moved-on"
    assert other.see("console", lambda body: body["block"] != "welcome")["block"] == "overview"


def test_who_is_here_is_who_is_connected(facilitator: Client, mayor: Client) -> None:
    here = facilitator.see("people", lambda body: any(one["here"] for one in body["people"]))
    assert [one["id"] for one in here["people"]] == ["mayor-leeser"]
    mayor.hang_up()
    facilitator.see("people", lambda body: not any(one["here"] for one in body["people"]))


def test_a_server_that_was_killed_goes_on_where_it_was(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    items = to_mapping(facilitator)
    mayor.do("CastBallot", "before", block=MAPPING, ballot={items[0]: 2})
    before = mayor.see("phone", lambda body: body["block"]["id"] == MAPPING)["clock"]
    hall.kill()
    hall.open()
    again = Client(hall)
    again.http.cookies.update(mayor.http.cookies)
    again.connect("phone")
    assert again.see("phone")["clock"] == before
    assert dots_of(again) == {items[0]: 2}
    assert again.do("CastBallot", "before", block=MAPPING, ballot={items[1]: 1})["ok"]
    assert dots_of(again) == {items[0]: 2}


def test_what_was_seen_before_a_restart_under_an_earlier_clock_is_not_taken_for_newer(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    to_mapping(facilitator)
    mayor.see("phone", lambda body: body["block"] and body["block"]["id"] == MAPPING)
    hall.kill()
    hall.program = CLOCK_BEHIND
    hall.open()
    mayor.connect("phone", have=mayor.have)
    again = Client(hall).sign_in().connect("console")
    assert again.do("JumpTo", block="overview", seen=MAPPING)["ok"]
    mayor.see("phone", lambda body: body["block"]["id"] == "overview")


def test_a_number_counted_by_a_former_run_of_the_server_is_no_view_of_this_one(
    mayor: Client,
) -> None:
    mayor.see("phone")
    had = dict(mayor.have)
    claimed = {topic: ["another", rev] for topic, (_, rev) in had.items()}
    mayor.views.clear()
    mayor.have.clear()
    mayor.connect("phone", have=claimed)
    mayor.see("phone")
    mayor.see("mine:")


def test_a_reconnecting_phone_gets_what_changed_and_no_more(
    facilitator: Client, mayor: Client
) -> None:
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    mayor.see("phone", lambda body: body["phase"] == "running")
    mayor.see("mine:")
    have = dict(mayor.have)
    mayor.hang_up()
    facilitator.do("Advance", seen="welcome")
    facilitator.see("console", lambda body: body["block"] == "overview")
    mayor.views.clear()
    mayor.connect("phone", have=have)
    mayor.see("phone", lambda body: body["block"]["id"] == "overview")
    assert mayor.ask_raw("{}")["ok"] is False  # whatever else was on its way has come by now
    assert list(mayor.views) == ["phone"]


def test_plain_http_carries_the_same_commands_and_views(hall: Hall, facilitator: Client) -> None:
    items = to_mapping(facilitator)
    blocked = Client(hall).take_seat("district-1")
    command = {"id": "h1", "do": {"type": "CastBallot", "block": MAPPING, "ballot": {items[0]: 1}}}
    assert blocked.post("/command?as=phone", command).json()["ok"]
    answer = blocked.http.get(hall.url + "/view?as=phone").json()
    found = {view["topic"]: view for view in answer["views"]}
    assert found["phone"]["body"]["block"]["id"] == MAPPING
    assert found["mine:district-1"]["body"]["blocks"][MAPPING]["dots"] == {items[0]: 1}
    assert facilitator.see("people", lambda body: any(one["here"] for one in body["people"]))
    have = {topic: [view["epoch"], view["rev"]] for topic, view in found.items()}
    asked = {"as": "phone", "have": msgspec.json.encode(have).decode()}
    assert blocked.http.get(hall.url + "/view", params=asked).json()["views"] == []


class Terse(Client):
    """A browser that takes long views in short, and keeps how each was told."""

    def __init__(self, hall: Hall) -> None:
        super().__init__(hall)
        self.store, self.told = ViewStore(), list[View]()

    def take_in(self, message: str) -> None:
        if message.startswith('42["view"'):
            _, view = msgspec.json.decode(message[2:], type=tuple[str, View])
            assert self.store.put(view), message
            self.told.append(view)
            self.views, self.have = self.store.all(), self.store.have


def test_a_long_board_is_told_in_short_to_who_takes_it_so(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block="breakout", seen="welcome")
    facilitator.do("ReachPrompt", block="breakout", prompt=SHARED)
    team = f"team:{team_of(mayor, lambda team: True)}"
    mate = Terse(hall).take_seat("district-1")
    mate.connect("phone", takes=["changes", "deflate"])
    facilitator.do("MovePerson", person="district-1", team=team.partition(":")[2])
    write = partial(mayor.do, "WriteContribution", block="breakout")
    for number in range(10):
        assert write(text=f"{number} " + "words " * 90)["ok"]
    mate.see(team, lambda body: len(body["room"]["board"]) == 10)
    assert write(text="One more")["ok"]
    mate.see(team, lambda body: len(body["room"]["board"]) == 11)
    assert [bool(view.since) for view in mate.told if view.topic == team][-1]
    assert any(view.packed for view in mate.told if view.topic == team)
    have = dict(mate.have)
    mate.hang_up()
    assert write(text="While away")["ok"]
    mayor.see(team, lambda body: len(body["room"]["board"]) == 12)
    asked = {"as": "phone", "have": msgspec.json.encode(have).decode()}
    for takes, since in (("changes,deflate", have[team][1]), ("", 0)):
        answer = mate.http.get(f"{hall.url}/view", params=asked | {"takes": takes}).json()
        [told] = [view for view in answer["views"] if view["topic"] == team]
        assert told.get("since", 0) == since
    mate.connect("phone", have=have, takes=["changes", "deflate"])
    assert mate.see(team, lambda body: len(body["room"]["board"]) == 12) == mayor.views[team]
    assert mate.told[-1].since


def test_plain_http_refuses_what_cannot_be_read(hall: Hall, facilitator: Client) -> None:
    blocked = Client(hall).take_seat("district-1")
    headers = {"X-Requested-With": "facilitator"}
    for body in (b"", b"{", b"[" * 10_000, b'{"id":"x"}', b"\xff"):
        answer = blocked.http.post(hall.url + "/command?as=phone", data=body, headers=headers)
        assert answer.json()["code"] == "malformed"
    answer = blocked.http.post(hall.url + "/command?as=phone", data=b"a" * 20_000, headers=headers)
    assert answer.json()["code"] == "too-long"


def test_a_resident_comments_without_javascript_and_sees_where_it_stands(
    hall: Hall, facilitator: Client
) -> None:
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block="feedback-one", seen="welcome")
    resident = Client(hall)
    sent = resident.form(
        "/c", block="feedback-one", text="Arreglen las calles", lang="es", once="1"
    )
    assert sent.status_code == 200
    assert "Arreglen las calles" in sent.text
    service = facilitator.see("block:feedback-one", lambda body: body["waiting"])
    comment = service["waiting"][0]
    assert comment["lang"] == "es"
    assert facilitator.do(
        "DeclineComment", block="feedback-one", comment=comment["id"], reason="Names a person"
    )["ok"]
    assert "Names a person" in resident.http.get(hall.url + "/c").text
    assert "Arreglen las calles" not in Client(hall).http.get(hall.url + "/c").text


def test_a_form_sent_twice_is_one_comment(hall: Hall, facilitator: Client) -> None:
    facilitator.do("OpenWindow", block="feedback-one")
    resident = Client(hall)
    for _ in range(2):
        resident.form("/c", block="feedback-one", text="Once", lang="en", once="the-same")
    assert facilitator.see("block:feedback-one", lambda body: body["received"])["received"] == 1


def test_a_comment_to_a_closed_window_is_kept_in_the_form(hall: Hall) -> None:
    late = Client(hall).form("/c", block="feedback-one", text="Too late", lang="en", once="1")
    assert late.status_code == 409


def test_a_moderator_may_moderate_and_no_more(hall: Hall, facilitator: Client) -> None:
    moderator = Client(hall).sign_in(hall.moderator_token).connect("console")
    assert moderator.do("StartDay", day="day-one")["code"] == "not-yours"


def test_a_taken_name_is_freed_for_another_phone(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    second = Client(hall)
    assert second.form("/join", seat="mayor-leeser").status_code == 409
    assert facilitator.do("FreeName", person="mayor-leeser")["ok"]
    second.take_seat("mayor-leeser").connect("phone")
    assert second.see("mine:")["person"]["id"] == "mayor-leeser"


def test_whoever_is_shown_out_has_no_line_any_more(facilitator: Client, mayor: Client) -> None:
    assert facilitator.do("DismissPerson", person="mayor-leeser")["ok"]
    with suppress(WebSocketConnectionClosedException, ConnectionError):
        while not mayor.receive().startswith("41"):
            pass


def test_who_comes_after_somebody_was_shown_out_has_a_line_of_their_own(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    tabs, come = ([Client(hall) for _ in range(MANY)] for _ in range(2))
    for one in tabs:
        one.http.cookies.update(mayor.http.cookies)
        one.connect("phone")
    for one in come:
        one.http.cookies.update(facilitator.http.cookies)
    assert facilitator.do("DismissPerson", person="mayor-leeser")["ok"]
    for one in tabs:
        with suppress(WebSocketConnectionClosedException, ConnectionError):
            while one.receive():
                pass
    for one in come:
        one.connect("console")
    assert [one.ask_raw("{}")["code"] for one in come] == ["malformed"] * MANY


def test_a_badge_moves_a_place_only_when_somebody_goes_in(hall: Hall, mayor: Client) -> None:
    keys = load_keys(key_file(hall.journal))
    path = "/badge/" + Identity(keys).badge("mayor-leeser")
    other = Client(hall)
    page = other.http.get(hall.url + path)
    assert "Mayor Leeser" in page.text
    assert mayor.ask_raw("{}")["code"] == "malformed"  # still in
    assert other.form(path).status_code == 200
    other.connect("phone")
    assert other.see("mine:")["person"]["id"] == "mayor-leeser"
    assert "You leave as" not in other.http.get(hall.url + path).text
    next_badge = "/badge/" + Identity(keys).badge("district-1")
    assert "You leave as Mayor Leeser." in other.http.get(hall.url + next_badge).text


def test_who_is_moved_to_another_team_stops_receiving_the_board_of_the_old_one(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    mate = Client(hall).take_seat("district-1").connect("phone")
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block="breakout", seen="welcome")
    facilitator.do("ReachPrompt", block="breakout", prompt=SHARED)
    old = team_of(mayor, lambda team: True)
    facilitator.do("MovePerson", person="district-1", team=old)  # refused if they are there
    teams = [team["id"] for team in facilitator.see("plan")["teams"]]
    new = next(one for one in teams if one != old)
    facilitator.do("MovePerson", person="mayor-leeser", team=new)
    for phone, team in ((mate, old), (mayor, new)):
        team_of(phone, team.__eq__)
        phone.see(f"team:{team}")
    before = mayor.have[f"team:{old}"]
    assert mate.do("WriteContribution", block="breakout", text="Among ourselves")["ok"]
    mate.see(f"team:{old}", lambda body: "Among ourselves" in str(body))
    assert mayor.do("WriteContribution", block="breakout", text="Here")["ok"]
    mayor.see(f"team:{new}", lambda body: "Here" in str(body))  # all sent before has come by now
    assert mayor.have[f"team:{old}"] == before
    assert "Among ourselves" not in str(mayor.views)


def team_of(phone: Client, is_it: Callable[[str], bool]) -> str:
    """The team that a phone is told it is in, once it is the right one."""
    told = phone.see("mine:", lambda body: body["team"] and is_it(body["team"]))
    return str(told["team"])
