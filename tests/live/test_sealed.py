"""When a day ends its last row is shown to all: what is on a photograph nobody can seal anew."""

import re
import subprocess
import sys

from hall import CHECKOUT, PATIENCE, Client, Hall


def end_the_day(facilitator: Client) -> None:
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    last = facilitator.see("console", lambda body: body["day"])["days"][0]["blocks"][-1]["id"]
    assert facilitator.do("JumpTo", block=last, seen="welcome")["ok"]
    assert facilitator.do("Advance", seen=last)["ok"]


def found_again(hall: Hall, head: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "facilitator", "verify", "--journal", str(hall.journal)]
    return subprocess.run(
        [*command, "--head", head], cwd=CHECKOUT, capture_output=True, text=True, timeout=PATIENCE
    )


def test_the_head_stands_on_stage_and_console_when_the_day_ends_and_is_found_again(
    hall: Hall, facilitator: Client
) -> None:
    stage = Client(hall).connect("stage")
    assert stage.see("stage")["sealed"] is None
    end_the_day(facilitator)
    shown = stage.see("stage", lambda body: body["sealed"])["sealed"]
    whole = facilitator.see("console", lambda body: body["sealed"])["sealed"]
    assert whole["row"] == shown["row"]
    assert whole["chain"][:16] == shown["chain"]
    Client(hall).give_name("Ana Late", "staff")
    assert Client(hall).connect("stage").see("stage")["sealed"] == shown
    grouped = " ".join(re.findall("....", shown["chain"]))
    assert (
        "nothing up to there was changed" in found_again(hall, f"{shown['row']}:{grouped}").stdout
    )
    other = found_again(hall, f"{shown['row']}:{shown['chain'][::-1]}")
    assert other.returncode == 1
    assert f"row {shown['row']}: it is not the row that was noted elsewhere" in other.stderr
    assert facilitator.do("ReopenDay")["ok"]
    assert stage.see("stage", lambda body: body["phase"] == "running")["sealed"] is None


def test_a_server_that_stops_says_the_head_and_one_that_starts_shows_it(
    hall: Hall, facilitator: Client
) -> None:
    end_the_day(facilitator)
    assert hall.stop() == 0
    head = re.search(r"^Head: (\d+):([0-9a-f]{64})$", hall.output, re.MULTILINE)
    assert head
    assert found_again(hall, f"{head[1]}:{head[2]}").returncode == 0
    hall.open()
    shown = Client(hall).connect("stage").see("stage")["sealed"]
    assert shown == {"row": int(head[1]), "chain": head[2][:16]}


def test_a_vote_that_has_closed_is_sealed_before_its_tally_is_shown_and_the_seal_is_found_again(
    hall: Hall, facilitator: Client
) -> None:
    stage = Client(hall).connect("stage")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block="priority-mapping", seen="welcome")["ok"]
    assert "seal" not in stage.see("stage", lambda body: body["activity"])["activity"]
    closed = facilitator.do("CloseVoting", block="priority-mapping")
    shown = stage.see("stage", lambda body: body["activity"].get("seal"))["activity"]
    assert (shown["seal"]["row"], shown["revealed"]) == (closed["at"], False)
    head = f"{closed['at']}:{shown['seal']['chain']}"
    assert "nothing up to there was changed" in found_again(hall, head).stdout
