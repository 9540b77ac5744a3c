"""Served sessions for the tests of sockets and pages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Client, Hall


@pytest.fixture(scope="session")
def small_session() -> Iterator[Callable[[Path], Hall]]:
    """Opens halls that are closed when the tests are over."""
    opened: list[Hall] = []

    def open_hall(folder: Path) -> Hall:
        opened.append(Hall(folder, CHECKOUT / "agenda.yaml").open())
        return opened[-1]

    yield open_hall
    for hall in opened:
        hall.close()


@pytest.fixture
def hall(tmp_path: Path, small_session: Callable[[Path], Hall]) -> Iterator[Hall]:
    served = small_session(tmp_path)
    yield served
    served.close()


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    return Client(hall).sign_in().connect("console")


@pytest.fixture
def mayor(hall: Hall) -> Client:
    return Client(hall).take_seat("mayor-leeser").connect("phone")
