"""What the summary says of a crowd is what happened to it, each thing for its own reason."""

import re
from pathlib import Path

from story import PLAN

from facilitator.acting import Acts, ActsByKind
from facilitator.rehearsal.journals import Figures
from facilitator.rehearsal.report import arrived, summary
from facilitator.rehearsal.stats import CommandAnswer, Stats

NOBODY: ActsByKind = {}


def told(stats: Stats, head: str, acts: ActsByKind = NOBODY) -> list[str]:
    """What the summary says under a head."""
    lines = summary(stats, Figures(commands=set(stats.ids)), PLAN, acts, Path("rehearsal.db"))
    return [found[1] for line in lines if (found := re.match(rf"  {head} +(.+)", line))]


def refused(stats: Stats, kind: str, code: str, message: str) -> None:
    stats.sent[kind] += 1
    stats.note(kind, f"r-{stats.sent.total()}", CommandAnswer(False, code, message), 5)


def test_each_kind_of_command_is_refused_in_its_own_words():
    stats = Stats()
    refused(stats, "CastBallot", "closed", "Voting is closed.")
    refused(stats, "CastBallot", "closed", "Voting is closed.")
    refused(stats, "SendComment", "closed", "Comments are closed.")
    assert told(stats, "Refused") == [
        "2 × CastBallot, closed: Voting is closed.",
        "1 × SendComment, closed: Comments are closed.",
    ]
    assert not told(stats, "Unanswered")


def test_what_was_on_its_way_when_it_ended_is_neither_acknowledged_nor_refused():
    stats = Stats()
    stats.sent["CastBallot"] = 3
    stats.note("CastBallot", "r-1", CommandAnswer(True), 5)
    refused(stats, "CastBallot", "closed", "Voting is closed.")
    assert told(stats, "Acknowledged") == ["1 of 4"]
    assert told(stats, "Unanswered") == ["2 (on their way when it ended)"]


def test_who_was_turned_away_at_the_door_is_not_here():
    stats = Stats(tried=1500, seats=340, guests=400, residents=100)
    assert arrived(stats, 1500) == "840 of 1,500 are here"


def test_what_was_so_already_is_acknowledged_and_not_missed_on_record():
    stats = Stats()
    stats.note("CastBallot", "r-1", CommandAnswer(True), 5)
    stats.note("CastBallot", "r-2", CommandAnswer(True, unchanged=True), 5)
    assert stats.acknowledged["CastBallot"] == 2
    assert told(stats, "Kept") == [
        "of 2 acknowledged commands all 1 that belong on record are there"
    ]
    assert told(stats, "So already") == ["1, of which the record needs nothing"]


def test_what_was_acknowledged_is_on_record_or_in_a_box_or_was_so_already():
    stats, acts = Stats(), {"icebreaker": Acts(off_record=frozenset({"GiveAnswer"}))}
    for number, kind in enumerate(("CastBallot", "GiveAnswer", "TakePen", "GiveAnswer")):
        stats.note(kind, f"r-{number}", CommandAnswer(True), 5)
    stats.note("TakePen", "r-9", CommandAnswer(True, unchanged=True), 5)
    assert told(stats, "Kept", acts) == [
        "of 5 acknowledged commands all 2 that belong on record are there"
    ]
    assert told(stats, "Boxed", acts) == ["2, answers without names: no row says whose they are"]
    assert told(stats, "So already", acts) == ["1, of which the record needs nothing"]


def test_what_is_not_on_record_is_missed_whatever_was_so_already():
    stats = Stats()
    stats.note("CastBallot", "r-1", CommandAnswer(True), 5)
    stats.note("CastBallot", "r-2", CommandAnswer(True, unchanged=True), 5)
    lines = summary(stats, Figures(), PLAN, {}, Path("rehearsal.db"))
    assert "  MISSING       1 acknowledged commands: r-1" in lines
