"""What the summary says of a crowd is what happened to it, each thing for its own reason."""

import re
from pathlib import Path

from story import PLAN

from facilitator.rehearsal.journals import Figures
from facilitator.rehearsal.ledger import Answer, Ledger
from facilitator.rehearsal.telling import arrived, summary


def told(ledger: Ledger, head: str) -> list[str]:
    """What the summary says under a head."""
    lines = summary(ledger, Figures(commands=set(ledger.ids)), PLAN, Path("rehearsal.db"))
    return [found[1] for line in lines if (found := re.match(rf"  {head} +(.+)", line))]


def refused(ledger: Ledger, kind: str, code: str, message: str) -> None:
    ledger.sent[kind] += 1
    ledger.note(kind, f"r-{ledger.sent.total()}", Answer(False, code, message), 5)


def test_each_kind_of_command_is_refused_in_its_own_words():
    ledger = Ledger()
    refused(ledger, "PlaceDots", "closed", "Voting is closed.")
    refused(ledger, "PlaceDots", "closed", "Voting is closed.")
    refused(ledger, "SendComment", "closed", "Comments are closed.")
    assert told(ledger, "Refused") == [
        "2 × PlaceDots, closed: Voting is closed.",
        "1 × SendComment, closed: Comments are closed.",
    ]
    assert not told(ledger, "Unanswered")


def test_what_was_on_its_way_when_it_ended_is_neither_acknowledged_nor_refused():
    ledger = Ledger()
    ledger.sent["PlaceDots"] = 3
    ledger.note("PlaceDots", "r-1", Answer(True), 5)
    refused(ledger, "PlaceDots", "closed", "Voting is closed.")
    assert told(ledger, "Acknowledged") == ["1 of 4"]
    assert told(ledger, "Unanswered") == ["2 (on their way when it ended)"]


def test_who_was_turned_away_at_the_door_is_not_here():
    ledger = Ledger(tried=1500, seats=340, guests=400, residents=100)
    assert arrived(ledger, 1500) == "840 of 1,500 are here"
