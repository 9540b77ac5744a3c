"""Residents of a benchmark learn what an open page would."""

import asyncio
from pathlib import Path

import pytest
from loops import run as in_a_loop

from bench import servers
from bench.residents import Residents
from bench.served import ServedHall

WINDOW = "feedback-one"


@pytest.fixture(autouse=True)
def nothing_is_left_running():
    yield
    servers.kill_all()


async def learned(folder: Path) -> list[dict[str, str]]:
    """What they were shown as the window opened, and as it closed."""
    hall = await ServedHall.open(folder, 0)
    residents = await Residents.open(hall.server, 3)
    shown = []
    for seed, command in enumerate(("OpenWindow", "CloseWindow")):
        learning = asyncio.create_task(residents.learn(seed))
        await asyncio.sleep(0)
        await hall.do(command, block=WINDOW)
        await learning
        shown.append(residents.texts())
    residents.leave()
    hall.close()
    return shown


def test_residents_are_told_and_fetch_what_the_window_is_now(tmp_path: Path) -> None:
    opened, closed = in_a_loop(learned(tmp_path / "session"))
    assert opened["shared"] != closed["shared"]
    assert 'data-part="own"' in opened["own"]
