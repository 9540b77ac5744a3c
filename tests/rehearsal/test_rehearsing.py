"""A whole rehearsal, with the real server on the city's agenda: small, quick, by itself."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from hall import CHECKOUT, PATIENCE
from loops import run

from facilitator.activities import acts_by_kind, all_activities
from facilitator.client.browser import Browser
from facilitator.client.joining import page_of, sign_in
from facilitator.core.rules import Rules
from facilitator.journal import SqliteReader
from facilitator.rehearsal.journals import figures

ACTS = acts_by_kind()

LONG = 240
"""Seconds after which a test gives up on a rehearsal; nothing is measured by it."""

EVENTS = {
    "WriteContribution": "ContributionWritten",
    "EditContribution": "ContributionEdited",
    "RemoveContribution": "ContributionRemoved",
    "TakePen": "PenTaken",
    "SaveReport": "ReportSaved",
    "MarkEntry": "EntryMarked",
    "MakeGroup": "GroupMade",
    "NameGroup": "GroupNamed",
    "TakeGroupApart": "GroupTakenApart",
    "MoveContribution": "ContributionMoved",
    "UndoBoardStep": "BoardStepUndone",
    "RaiseHand": "HandRaised",
    "LowerHand": "HandLowered",
    "PassTurn": "TurnTaken",
    "RankBoard": "BoardRanked",
    "EndRanking": "RankingShown",
    "DotBoards": "BoardsDotted",
    "CastBallot": "BallotCast",
    "SendComment": "CommentReceived",
    "GiveBadge": "BadgeGiven",
    "HandOutPapers": "PapersHandedOut",
    "EnterBallot": "BallotEntered",
    "CastOnTablet": "BallotEntered",
    "CountHands": "HandsCounted",
    "JoinPair": "PairJoined",
    "SaveSaid": "SaidSaved",
    "MakeInsight": "InsightMade",
    "NameInsight": "InsightNamed",
    "PlaceVoices": "VoicesPlaced",
    "SetVoicesAside": "VoicesSetAside",
    "MergeInsights": "InsightsMerged",
    "TakeInsightApart": "InsightTakenApart",
    "UndoInsightStep": "InsightStepUndone",
    "PromoteInsight": "OptionAdded",
}
SPOTS = {"Spotlight": "comment", "ShowTrail": "trail"}
"""What the facilitator puts over a block, and of what it is."""
TURN = "TurnTaken"
OFF_RECORD = {"GiveAnswer", "FillSquare"}
"""What lies in the box beside the journal, with nobody's name."""
MAY_BE_REFUSED = {
    *("over-budget", "closed", "not-scribe", "has-ballots", "unknown-option", "not-your-turn"),
    "gallery-closed",
}
"""Somebody tries what no phone lets them do, a block ends meanwhile, another took the pen, or was
the first to place dots on what is being moved, or teams have turns from now on."""
RIBBON = b'class="rehearsal"'
WITH_THEIR_OWN = {"stage", "console"}
"""The stage has a ribbon of its own, the console a word in its head."""


class Rehearsal:
    """`facilitator rehearse` in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.output = ""

    def begin(self, *options: str) -> "Rehearsal":
        command = [sys.executable, "-m", "facilitator", "rehearse", str(CHECKOUT / "agenda.yaml")]
        command += ["--journal", str(self.folder / "session.db"), "--host", "127.0.0.1"]
        self.process = subprocess.Popen(
            [*command, "--port", "0", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            cwd=CHECKOUT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
        )
        self.until("The same people come again")
        found = re.search(r"Facilitator: http://127\.0\.0\.1:(\d+)/console#(\S+)", self.output)
        assert found, self.output
        self.port, self.token = int(found[1]), found[2]
        return self

    def until(self, words: str) -> None:
        assert self.process.stdout is not None
        while words not in self.output:
            line = self.process.stdout.readline()
            assert line, self.output
            self.output += line

    def end(self) -> int:
        assert self.process.stdout is not None
        rest, _ = self.process.communicate(timeout=LONG)
        self.output += rest
        return self.process.returncode

    @property
    def journal(self) -> Path:
        (found,) = self.folder.glob("rehearsal-*.db")
        return found

    def said(self, head: str) -> list[str]:
        """What the summary says under a head."""
        return re.findall(rf"^  {head} +(.+)$", self.output, re.MULTILINE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def rehearsal(tmp_path: Path) -> Iterator[Rehearsal]:
    made = Rehearsal(tmp_path)
    yield made
    made.close()


def counted(said: str) -> Counter[str]:
    """`3 CastBallot, 1 TakePen` as a counter."""
    return Counter({name: int(count) for count, name in re.findall(r"(\d+) (\w+)", said)})


def test_a_rehearsal_walks_through_the_whole_agenda_and_tells_what_its_journal_holds(rehearsal):
    crowd = ("--people", "6", "--residents", "4", "--seed", "3")
    rehearsal.begin(*crowd, "--pace", "100", "--drive", "2")
    assert rehearsal.end() == 0, rehearsal.output
    found = figures(rehearsal.journal, ACTS)
    told = rehearsal.output
    assert "Traceback" not in told
    assert rehearsal.said("Joined") == ["3 by the roster, 3 guests, 4 residents"]
    assert rehearsal.said("People") == ["6 joined"]
    assert rehearsal.said("Blocks") == ["20 of 20 visited"]
    assert rehearsal.said("Ballots") == [found.final_counts(ACTS)["Ballots"]]
    assert not rehearsal.said("Ballots")[0].startswith("0 with")
    sent = counted(rehearsal.said("Commands")[0])
    assert {"WriteContribution", "CastBallot", "SendComment", "EnterBallot"} <= set(sent)
    assert {"FillSquare", "MakeInsight", "PromoteInsight"} <= set(sent)
    assert put_over_a_block(rehearsal.journal) == set(SPOTS.values())
    assert not [one for one in rehearsal.said("Console") if one.partition(":")[0] in SPOTS]
    assert_nothing_was_faulty(rehearsal, sent, found.events)
    assert not rehearsal.said("To the service")
    assert not (rehearsal.folder / "session.db").exists()


def put_over_a_block(journal: Path) -> set[str]:
    """What the facilitator had the stage show alone, by what it was of."""
    with closing(SqliteReader.peek(journal)) as reader:
        shown = [entry.record for entry in reader.read() if entry.record.name == "SpotShown"]
    return {msgspec.json.decode(one.body)["of"] for one in shown}


def assert_nothing_was_faulty(rehearsal: Rehearsal, sent: Counter[str], events: Counter[str]):
    """Acknowledged and refused make up what was answered, and the journal has the first."""
    refused = Counter()
    for said in rehearsal.said("Refused"):
        count, code = re.match(r"(\d+) × \w+, ([\w-]+): .+\.$", said).groups()
        refused[code] += int(count)
    assert set(refused) <= MAY_BE_REFUSED
    acknowledged, of = map(int, re.findall(r"\d+", rehearsal.said("Acknowledged")[0]))
    assert of == sent.total()
    kept = {EVENTS[name] for name in sent if name not in OFF_RECORD}
    # A turn is over by writing too.
    recorded = sum(
        min(events[one], sent["PassTurn"]) if one == TURN else events[one] for one in kept
    )
    on_their_way = of - acknowledged - refused.total()
    said = f"{on_their_way} (on their way when it ended)"
    assert rehearsal.said("Unanswered") == ([said] if on_their_way else [])
    (said,) = rehearsal.said("Kept")
    (to_be_kept,) = map(int, re.findall(r"^of \d+ \D+ all (\d+) that belong on", said))
    # Who is cut off at the end may have been heard without learning of it.
    assert to_be_kept <= recorded <= of - refused.total()
    # The others changed nothing, as what they asked for was so already, or lie in the box.
    assert said.startswith(f"of {acknowledged} acknowledged commands ")
    boxed = acknowledged - so_already(rehearsal) - to_be_kept
    assert boxed == sum(int(one.split(",")[0]) for one in rehearsal.said("Boxed"))
    assert 0 <= boxed <= sum(sent[one] for one in OFF_RECORD)


def so_already(rehearsal: Rehearsal) -> int:
    """Commands that were acknowledged and left no row: it was as they would have it."""
    return sum(int(said.split(",")[0]) for said in rehearsal.said("So already"))


def ended(folder: Path, *said: str) -> Rehearsal:
    """A rehearsal that is over, with this summary."""
    made = Rehearsal(folder)
    made.output = "\n".join(f"  {line}" for line in said)
    return made


def test_what_was_so_already_is_acknowledged_and_on_no_record(tmp_path):
    """Two late-comers ask for a pair and are in one by then: no row of theirs is missing."""
    summary = ("Commands      2 JoinPair, 2 TakePen", "Acknowledged  4 of 4")
    kept = "Kept          of 4 acknowledged commands all 2 that belong on record are there"
    already = "So already    2, of which the record needs nothing"
    sent, events = Counter({"JoinPair": 2, "TakePen": 2}), Counter({"PenTaken": 2})
    assert_nothing_was_faulty(ended(tmp_path, *summary, kept, already), sent, events)
    with pytest.raises(AssertionError):
        assert_nothing_was_faulty(ended(tmp_path, *summary, kept), sent, events)
    with pytest.raises(AssertionError):
        assert_nothing_was_faulty(
            ended(tmp_path, *summary, kept, already), sent, Counter({"PenTaken": 1})
        )


def test_every_command_of_the_crowd_has_an_event_to_be_found_by():
    events = {one.__name__ for one in Rules(all_activities()).events}
    assert set(EVENTS.values()) <= events


async def _pages(port: int, token: str):
    browser = Browser("127.0.0.1", port)
    yield "", await browser.get("/")
    yield "stage", await browser.get("/stage")
    yield "resident", await browser.get("/c")
    await browser.get("/")
    yield "phone", await browser.post("/join", {"name": "Facilitator", "group": "staff"})
    await sign_in(browser, token)
    yield "console", await browser.get("/console")
    browser.close()


def test_every_screen_says_that_it_is_a_rehearsal_and_ctrl_c_ends_it(rehearsal):
    rehearsal.begin("--people", "3", "--residents", "1", "--pace", "100")

    async def observation():
        async for surface, answer in _pages(rehearsal.port, rehearsal.token):
            page = page_of(answer)
            assert page.surface == surface
            assert page.rehearsal or RIBBON in answer.body
            assert RIBBON in answer.body or surface in WITH_THEIR_OWN

    run(observation())
    rehearsal.until("Before the start")
    rehearsal.process.send_signal(signal.SIGINT)
    assert rehearsal.end() == 0
    assert rehearsal.said("Joined") == ["2 by the roster, 1 guests, 1 residents"]
    assert rehearsal.said("People") == ["4 joined"], "the fourth is the facilitator's own phone"
    assert str(rehearsal.journal) in rehearsal.output
    with closing(SqliteReader.peek(rehearsal.journal)) as reader:
        assert reader.session_id == "el-paso-sps-2024#rehearsal"


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_the_server_ends_with_whoever_rehearses_however_they_end(rehearsal):
    rehearsal.begin("--people", "1", "--residents", "0")
    assert listens(rehearsal.port)
    rehearsal.process.kill()
    deadline = time.monotonic() + PATIENCE
    while listens(rehearsal.port):
        assert time.monotonic() < deadline, "the server goes on without its rehearsal"


def test_a_server_that_dies_ends_the_rehearsal_with_its_summary_and_a_sentence(rehearsal):
    rehearsal.begin("--people", "2", "--residents", "1", "--pace", "100")
    rehearsal.until("Before the start")
    pid = rehearsal.process.pid
    (server,) = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    os.kill(int(server), signal.SIGKILL)
    assert rehearsal.end() == 1
    assert "Error: The server ended by itself (status -9)." in rehearsal.output
    assert rehearsal.said("People") == ["2 joined"]
    assert "Traceback" not in rehearsal.output


def test_a_port_in_use_is_said_by_the_server_and_nothing_is_rehearsed(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        agenda = str(CHECKOUT / "agenda.yaml")
        command = [sys.executable, "-m", "facilitator", "rehearse", agenda, "--port", port]
        done = subprocess.run(
            [*command, "--host", "127.0.0.1", "--journal", str(tmp_path / "session.db")],
            capture_output=True,
            text=True,
            timeout=LONG,
            stdin=subprocess.DEVNULL,
        )
    assert done.returncode == 1
    assert f"Port {port} is in use" in done.stderr
    assert "nothing to rehearse in" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_faulty_agenda_is_explained(tmp_path):
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text("session: 1\n")
    command = [sys.executable, "-m", "facilitator", "rehearse", str(agenda)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONG)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    assert f"{agenda}:1:" in done.stderr
