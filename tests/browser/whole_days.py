"""Both days of the city's agenda, moment by moment, with what people write, vote and send."""

import itertools
import re
import select
import threading
from collections.abc import Iterator
from typing import Any

from clocked import ClockedHall
from hall import Client

from facilitator.core.audiences import MINE, TEAM

DAY_ONE, DAY_TWO = "2024-01-25", "2024-02-01"
SEATS = ("mayor-leeser", *(f"district-{n}" for n in range(1, 9)))
"""Who has a phone; Cary Westin has none, and may vote on the tablet."""
READERS = {"en": "mayor-leeser", "es": "district-6"}
"""Whose phone is looked at, by language."""
GUESTS = {
    "Streets and Maintenance": "staff",
    "Customer Relations (311)": "staff",
    "Parks and Recreation": "staff",
    "Guadalupe Hernández-Villanueva": "staff",
    "Neighborhood association": "partner",
    "Small business partner": "partner",
    "Workforce partner": "partner",
    "Benjamín Ortiz": "partner",
    "Xóchitl Aguirre-Montoya": "partner",
    "Ruth O’Brien": "partner",
}
IDEAS = (
    "One number for every city service, in both languages",
    "Tell people what became of their 311 request",
    "Reparar las calles que ya tenemos antes de ampliar otras",
    "Publish response times by district every month, and say beside each what it was a year ago",
    "Horario vespertino en una ventanilla del centro",
    "Fund maintenance first, then new projects",
    "Let residents send a photo with a 311 request",
    "Ten-year costs beside every new commitment",
)
REPORTS = (
    "Close the loop on every 311 request, and say in the budget what upkeep costs.",
    "Primero el mantenimiento: calles, parques y bibliotecas.\nDespués, proyectos nuevos.",
    "One counter, one number, both languages. Response times published by district, every month, "
    "so that everybody sees where the city is quick and where it is not.",
)
COMMENTS = (
    ("en", "customer-service", "311 should text me when the pothole on my street is done."),
    ("es", "customer-service", "Que el 311 conteste también en español los fines de semana."),
    ("en", "financial-sustainability", "Repave our streets before building new ones."),
    ("es", None, "Más sombra en las paradas del autobús de mi calle, y agua en los parques."),
    ("en", None, "Call me about my business"),
)
APPROVED, DECLINED = 3, 4
"""How many of the comments come on stage, and which is declined; one still waits."""
ELEVEN = ("process-311", "service-levels", "civic-engagement", "streets", "core-services")
TWELVE = ("fiscal-responsibility", "long-term-planning", "taxes", "economic-development")
AT_HOME = ({"process-311": 2, "streets": 1, "taxes": 2}, {"streets": 2, "long-term-planning": 1})
"""The ballots of the residents who are looked at."""
DEAD_PHONE = {"person": "district-3", "replaces": True, "reason": "Their phone is dead"}
PAPERS = (
    ({"streets": 1, "taxes": 2}, {"group": "staff"}),
    ({"streets": 2, "taxes": 2}, {"group": "partner"}),
    ({"service-levels": 2, "economic-development": 1}, {"group": "staff"}),
    ({"core-services": 2, "taxes": 1}, DEAD_PHONE),
)
"""What is on each, and whose it is."""
READ_AGAIN, MISREAD = {"streets": 2, "taxes": 2}, "Two marks were read as one"
"""What the first of them says, and why it is corrected."""
LEVEL = ("process-311", "core-services")
"""What is level at the cut then."""

DAYS = {
    DAY_ONE: (
        ("welcome", "09:03"),
        ("overview", "09:13"),
        ("first-ice-fall", "09:25"),
        ("breakout", "10:02"),
        ("voc-recap", "11:33"),
        ("lunch-one", "12:05"),
        ("feedback-one", "13:02"),
        ("short-term", "14:03"),
        ("break-one", "15:02"),
        ("priority-mapping", "15:12"),
        ("adjournment-one", "16:58"),
    ),
    DAY_TWO: (
        ("short-term-recap", "09:02"),
        ("second-ice-fall", "10:03"),
        ("longer-term-morning", "10:35"),
        ("lunch-two", "12:05"),
        ("feedback-two", "13:02"),
        ("longer-term-afternoon", "14:03"),
        ("break-two", "14:32"),
        ("strategic-plan-update", "14:50"),
        ("adjournment-two", "16:58"),
    ),
}
"""Each block, and when the hall comes into it."""


class Kept:
    """Phones whose lines stay up: a thread of its own answers what the server asks of them."""

    def __init__(self, phones: list[Client]) -> None:
        self._lines = {phone.socket.sock: phone for phone in phones if phone.socket}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._answer)

    def __enter__(self) -> "Kept":
        self._thread.start()
        return self

    def __exit__(self, *trouble: object) -> None:
        self._over.set()
        self._thread.join()

    def _answer(self) -> None:
        while not self._over.is_set():
            heard, _, _ = select.select([*self._lines], [], [], 0.2)
            for line in heard:
                phone = self._lines[line]
                assert phone.socket is not None
                if phone.socket.recv() == "2":
                    phone.send_text("3")


class WholeDays:
    """A hall that is led through both days over the real wire."""

    def __init__(self, hall: ClockedHall) -> None:
        self.hall, self.date, self.block = hall, DAY_ONE, ""
        self._ids = itertools.count(1)
        self.console = Client(hall).sign_in()
        self.moderator = Client(hall).sign_in(hall.moderator_token)
        self.people: dict[str, Client] = {}
        self.residents = {lang: self._resident(lang) for lang in ("en", "es")}
        self.speaker, self.clerk = self._by_link("speaker"), self._by_link("clerk")
        self.tablet = self._tablet()

    def _by_link(self, surface: str) -> Client:
        """Whoever opened the secret link to a surface that one comes to by it alone."""
        found = re.search(rf"\S+/{surface}#(\S+)", self.hall.output)
        assert found, self.hall.output
        client = Client(self.hall)
        assert client.post(f"/{surface}/enter", {"token": found[1]}).ok
        return client

    def _tablet(self) -> Client:
        """A device that is nobody's, opened by a code from the clerk's desk."""
        code = self.clerk.post("/clerk/tablet", {}).json()["code"]
        tablet = Client(self.hall)
        assert tablet.post("/tablet/enter", {"token": code}).ok
        return tablet

    def who(self, surface: str, lang: str) -> Client | None:
        """Who looks at it; None for whoever has only the address."""
        name = surface.partition("-")[0]
        known = {
            **dict.fromkeys(("console", "runsheet", "record"), self.console),
            "moderator": self.moderator,
            "speaker": self.speaker,
            "clerk": self.clerk,
            "tablet": self.tablet,
            "resident": self.residents[lang],
            "phone": self.people.get(READERS[lang]),
        }
        return known.get(name)

    def moments(self) -> Iterator[str]:
        """What each moment is called, once it is there."""
        self._at("08:48")
        self._join()
        with Kept([*self.people.values()]):
            yield from self._moments()

    def _moments(self) -> Iterator[str]:
        yield "before"
        yield from self._day("day-one")
        yield "between-evening"
        self.date = DAY_TWO
        self._at("08:50")
        yield "between-morning"
        yield from self._day("day-two")
        yield "over"

    def _join(self) -> None:
        for seat in SEATS:
            self.people[seat] = Client(self.hall).take_seat(seat, confirmed=seat != "district-8")
        for name, group in GUESTS.items():
            self.people[name] = Client(self.hall).give_name(name, group)
        for person in self.people.values():
            person.connect("phone")

    def _day(self, day: str) -> Iterator[str]:
        for number, (block, time) in enumerate(DAYS[self.date]):
            self._at(time)
            if number:
                self._leads("Advance", seen=self.block)
            else:
                self._leads("StartDay", day=day, times="planned", sure=True)
            self.block = block
            yield block
            yield from LATER.get(block, WholeDays._nothing_more)(self)
        self._at("17:01")
        self._leads("Advance", seen=self.block)

    def _nothing_more(self) -> Iterator[str]:
        yield from ()

    def _overview(self) -> Iterator[str]:
        self._at("09:24")
        yield "overview-late"

    def _rooms(self) -> Iterator[str]:
        yield from self._prompts()
        self._at("11:24")
        self._asks("CallBack")
        yield "breakout-called-back"
        self._asks("CancelCallBack")
        self._asks("ShowReports")
        yield "breakout-reports"

    def _prompts(self) -> Iterator[str]:
        """In silence, then in turn, on each theme; then groups, and dots on what stands there."""
        people = [*self.people.values()]
        half = len(IDEAS)
        self._write(people[:half], minute=3)
        yield "breakout-silent"
        self._reach(2, "10:11")
        self._write_in_turn(people)
        yield "breakout-in-turn"
        self._reach(3, "10:23")
        self._write(people[half : 2 * half], minute=24)
        self._reach(4, "10:32")
        self._reach(5, "10:43")
        self._groups_and_reports(people)
        self._at("10:47")
        yield "breakout-working"
        self._reach(6, "10:58")
        self._ranks(people)
        yield "breakout-ranking"

    def _reach(self, prompt: int, time: str) -> None:
        self._at(time)
        self._asks("ReachPrompt", prompt=prompt)

    def _write(self, people: list[Client], minute: int) -> None:
        for later, (person, idea) in enumerate(zip(people, IDEAS, strict=True)):
            self._at(f"10:{minute + later:02}")
            self._works(person, "WriteContribution", text=idea)

    def _write_in_turn(self, people: list[Client]) -> None:
        turns = {self._team(one)["id"]: self._team(one)["room"]["turn"] for one in people}
        mine = [one for one in people if self._sees(one, MINE)["person"]["id"] in turns.values()]
        for person, idea in zip(mine, reversed(IDEAS), strict=False):
            self._works(person, "WriteContribution", text=idea)

    def _groups_and_reports(self, people: list[Client]) -> None:
        scribes = {self._team(one)["id"]: one for one in reversed(people)}
        for scribe in scribes.values():
            self._works(scribe, "TakePen")
            made = self._works(scribe, "MakeGroup", title="311")
            for entry in self._team(scribe)["room"]["board"][:2]:
                self._works(scribe, "MoveContribution", contribution=entry["id"], to=made["made"])
        for scribe, report in zip(scribes.values(), REPORTS, strict=False):
            self._works(scribe, "SaveReport", text=report)

    def _ranks(self, people: list[Client]) -> None:
        for number, person in enumerate(people):
            (ranking,) = self._team(person)["room"]["rankings"]
            first = number % len(ranking["options"])
            few = [*ranking["options"][first:], *ranking["options"][:first]][: ranking["dots"]]
            ballot = {one["id"]: 1 for one in few}
            self._works(person, "RankBoard", prompt=ranking["prompt"], ballot=ballot)

    def _works(self, person: Client, kind: str, /, **fields: Any) -> Any:
        return self._sends(person, "phone", kind, block=self.block, **fields)

    def _told(self) -> Iterator[str]:
        notice = {"en": "Please return to your seats", "es": "Por favor, regresen a sus lugares"}
        self._leads("SendNotice", to="everyone", text=notice)
        self._leads("SendNotice", to="speakers", text={"en": "Two more minutes"})
        self._leads("HoldClock", seen=self.block)
        yield "voc-recap-told-and-held"
        self._leads("ResumeClock", seen=self.block)
        for audience in ("everyone", "speakers"):
            self._leads("ClearNotice", to=audience)

    def _window(self) -> Iterator[str]:
        sent = [self._comments(*comment) for comment in COMMENTS]
        for receipt in sent[:APPROVED]:
            self._asks("ApproveComment", comment=receipt)
        self._asks("DeclineComment", comment=sent[DECLINED], reason="Not about the agenda")
        self._at("13:21")
        yield f"{self.block}-heard"
        self._leads("Spotlight", block=self.block, of="comment", id=sent[0])
        yield f"{self.block}-spotlight"
        self._leads("ClearSpot")
        self._asks("CloseWindow")
        yield f"{self.block}-closed"

    def _comments(self, lang: str, theme: str | None, text: str) -> str:
        about = {"block": self.block, "text": text, "lang": lang}
        chosen = {"theme": theme} if theme else {}
        sent = self._sends(self.residents[lang], "resident", "SendComment", **about, **chosen)
        return str(sent["made"])

    def _vote(self) -> Iterator[str]:
        for number, person in enumerate(self.people.values()):
            one, other = ELEVEN[number % 3], ELEVEN[2 + number % 3]
            dots = {one: 2} | ({} if one == other else {other: 1})
            dots |= {TWELVE[number % 4]: 2}
            self._sends(person, "phone", "CastBallot", block=self.block, ballot=dots)
        for resident, dots in zip(self.residents.values(), AT_HOME, strict=True):
            self._sends(resident, "resident", "CastBallot", block=self.block, ballot=dots)
        self._enters_papers()
        self._at("15:32")
        yield "priority-mapping-voting"
        self._leads("ShowJoin")
        yield "priority-mapping-join"
        self._leads("ClearSpot")
        self._asks("CloseVoting")
        yield "priority-mapping-closed"
        for step in range(3):
            self._asks("UncoverNext", step=step)
        yield "priority-mapping-revealing"
        self._asks("RevealTally")
        yield "priority-mapping-revealed"
        yield from self._votes_again()

    def _votes_again(self) -> Iterator[str]:
        """What is level at the cut is voted on once more, and one of the council stays out."""
        self._at("15:50")
        self._asks("BeginRound", kind="tied", round=1)
        yield "priority-mapping-tied"
        for number, seat in enumerate(SEATS[:7]):
            vote = {"block": self.block, "ballot": {LEVEL[number // 4]: 1}, "round": 2}
            self._sends(self.people[seat], "phone", "CastBallot", **vote)
        self._asks("CloseVoting")
        self._asks("RevealTally")
        yield "priority-mapping-settled"

    def _enters_papers(self) -> None:
        """One for somebody on a phone, one that is put right; then one votes on the tablet."""
        self._enters("HandOutPapers", papers=6)
        entries = [
            self._enters("EnterBallot", channel="paper", number=number, ballot=dots, **whose)
            for number, (dots, whose) in enumerate(PAPERS, 1)
        ]
        first = {"channel": "paper", "number": 1, "corrects": entries[0]["made"], "reason": MISREAD}
        self._enters("EnterBallot", ballot=READ_AGAIN, group="staff", **first)
        for group in ("staff", "partner"):
            self._sends(self.clerk, "clerk", "GiveBadge", group=group)
        cast = {"block": self.block, "badge": self.badges()[0], "ballot": READ_AGAIN}
        self._sends(self.tablet, "tablet", "CastOnTablet", **cast)

    def badges(self) -> list[str]:
        """The digits that the clerk has given, in this order."""
        views = self.clerk.http.get(f"{self.hall.url}/view?as=clerk").json()["views"]
        return [one["code"] for view in views for one in view["body"]["badges"]]

    def _enters(self, kind: str, /, **fields: Any) -> Any:
        return self._sends(self.clerk, "clerk", kind, block=self.block, **fields)

    def _recalls(self) -> Iterator[str]:
        self._leads("Spotlight", block="priority-mapping")
        yield "short-term-recap-spotlight"
        self._leads("ClearSpot")

    def _at(self, time: str) -> None:
        self.hall.comes_to(f"{self.date}T{time}")

    def _asks(self, kind: str, /, **fields: Any) -> None:
        self._leads(kind, block=self.block, **fields)

    def _leads(self, kind: str, /, **fields: Any) -> None:
        self._sends(self.console, "console", kind, **fields)

    def _sends(self, who: Client, surface: str, kind: str, /, **fields: Any) -> Any:
        """Without a line of its own: hours go by between two commands."""
        command = {"id": f"sent-{next(self._ids)}", "do": {"type": kind, **fields}}
        answer = who.post(f"/command?as={surface}", command).json()
        assert answer["ok"], answer
        return answer

    def _team(self, person: Client) -> Any:
        return self._sees(person, TEAM)

    def _sees(self, person: Client, topic: str) -> Any:
        views = person.http.get(f"{self.hall.url}/view?as=phone").json()["views"]
        return next(one["body"] for one in views if one["topic"].startswith(topic))

    def _resident(self, lang: str) -> Client:
        resident = Client(self.hall)
        resident.http.get(f"{self.hall.url}/lang/{lang}?next=/c")
        return resident


LATER = {
    "overview": WholeDays._overview,
    "breakout": WholeDays._rooms,
    "voc-recap": WholeDays._told,
    "feedback-one": WholeDays._window,
    "priority-mapping": WholeDays._vote,
    "short-term-recap": WholeDays._recalls,
    "feedback-two": WholeDays._window,
}
"""By block, what happens in it, moment by moment."""
