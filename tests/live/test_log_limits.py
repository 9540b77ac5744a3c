"""The log stays readable: of one kind of line a few a minute, and then a number."""

import logging
from collections.abc import Iterator

import pytest

from facilitator.service.log_limits import MAX_LINES, MINUTE, MOST_KINDS, LogLimits


class Desk:
    """A log that is read by the test, and the clock it goes by."""

    def __init__(self) -> None:
        self.now = 0.0
        self.lines: list[str] = []
        self.bounded = LogLimits(lambda: self.now)
        self.log = logging.getLogger("tests.logbook")
        self.handler = logging.Handler()
        self.handler.addFilter(self.bounded)
        self.handler.emit = lambda record: self.lines.append(record.getMessage())  # type: ignore[method-assign]
        self.log.addHandler(self.handler)


@pytest.fixture
def service() -> Iterator[Desk]:
    made = Desk()
    made.log.propagate = False
    yield made
    made.log.propagate = True
    made.log.removeHandler(made.handler)


def test_of_one_kind_a_few_are_written_and_then_how_many_more(service: Desk) -> None:
    for number in range(MAX_LINES + 812):
        service.log.warning("not understood: %s", number)
    assert service.lines == [f"not understood: {number}" for number in range(MAX_LINES)]
    service.now = MINUTE - 1
    service.bounded.sum_up()
    assert len(service.lines) == MAX_LINES
    service.now = MINUTE
    service.bounded.sum_up()
    assert service.lines[MAX_LINES:] == ["… and 812 more of: not understood: %s"]
    service.log.warning("not understood: %s", "again")
    assert service.lines[-1] == "not understood: again"


def test_a_flood_of_one_kind_hides_no_other(service: Desk) -> None:
    for number in range(1_000):
        service.log.warning("not understood: %s", number)
    service.log.error("the disk is full")
    assert service.lines[-1] == "the disk is full"


def test_lines_that_are_all_unlike_are_bounded_too(service: Desk) -> None:
    for number in range(3 * MOST_KINDS):
        service.log.warning(f"{number} is a kind of its own")
    assert len(service.lines) == MOST_KINDS + MAX_LINES
