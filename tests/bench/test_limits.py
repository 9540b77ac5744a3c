"""A closed loop stays within what one phone may send, and a part that fails fails alone."""

import argparse
import asyncio
import os
import time
from types import SimpleNamespace

import pytest
from loops import run as in_a_loop

import bench.__main__ as program
from bench import phones
from bench.phones import Voter, closed_loop
from bench.results import Outcome, Results
from facilitator.access import rates
from facilitator.core.context import Actor, Role

BURST, IN_A_ROUND, PER_SECOND = 100, 20, 2_000


class QuickPhone:
    """Answers at once, as fast as any machine could, until its sender is too fast."""

    closed = False

    def __init__(self, number: int, pace: rates.RateLimit) -> None:
        self.unanswered = 0
        self._who, self._pace = Actor(Role.PARTICIPANT, f"p-{number}"), pace

    def emit(self, event: str, data: bytes, heard) -> None:
        self.unanswered += 1
        asyncio.get_running_loop().call_soon(self._answer, heard)

    def _answer(self, heard) -> None:
        self.unanswered -= 1
        allowed = self._pace.allows(self._who, time.time_ns() // 1_000_000)
        heard(b'{"ok":true}' if allowed else b'{"ok":false,"code":"too-fast"}')


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[Voter]:
    """Two voters at phones that would send any number, with small limits."""
    for module in (rates, phones):
        monkeypatch.setattr(module, "BURST", BURST)
        monkeypatch.setattr(module, "PER_SECOND", PER_SECOND)
    monkeypatch.setattr(phones, "IN_A_ROUND", IN_A_ROUND)
    pace = rates.RateLimit()
    return [Voter(QuickPhone(number, pace), number, "quick") for number in range(2)]


def test_no_round_is_refused_however_fast_the_machine_and_however_many_rounds(
    quick: list[Voter],
) -> None:
    async def rounds() -> list[float]:
        server = SimpleNamespace(pid=os.getpid())
        return [(await closed_loop(quick, server, 60)).per_second for _ in range(12)]

    assert all(in_a_loop(rounds()))
    assert all(not voter.refused for voter in quick)
    assert [len(voter.acknowledged) for voter in quick] == [12 * IN_A_ROUND] * 2


def test_the_limits_that_the_load_keeps_to_are_the_servers() -> None:
    assert phones.IN_A_ROUND * 5 <= phones.BURST == rates.BURST


def test_a_part_that_fails_is_told_at_the_end_and_keeps_what_was_before(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    saved: list[list[str]] = []

    def measure(part: str, options: argparse.Namespace) -> Outcome:
        if part == "memory":
            raise RuntimeError("a phone was cut off")
        return Outcome(rows=[])

    options = argparse.Namespace(parts=["turn", "memory", "data"], rounds=1, trial=None)
    monkeypatch.setattr(program, "_measure", measure)
    monkeypatch.setattr(program, "_options", lambda: options)
    monkeypatch.setattr(program, "_alone", lambda: SimpleNamespace(close=lambda: None))
    for module, name in (
        *((program.install, "peers"), (program.machine, "take_the_load_core")),
        (program.report, "write"),
    ):
        monkeypatch.setattr(module, name, lambda *_: None)
    monkeypatch.setattr(program.shutil, "rmtree", lambda *_, **__: None)
    monkeypatch.setattr(program.machine, "description", lambda _: {})
    monkeypatch.setattr(program.results, "load", Results)
    monkeypatch.setattr(program.results, "save", lambda known: saved.append(list(known.parts)))
    with pytest.raises(SystemExit) as ended:
        program.main()
    assert "memory" in str(ended.value.code)
    assert saved == [["turn"], ["turn", "data"]]
    assert "a phone was cut off" in capsys.readouterr().err
