"""What the load sends is what the city's vote allows, and never twice the same in a row."""

from itertools import islice, pairwise

import msgspec
import pytest

from bench import ballots
from bench.servers import AGENDA
from facilitator.activities import settings_by_kind
from facilitator.core.questions.paper import QuestionSettings
from facilitator.methods.dots import Limits, faults
from facilitator.plan.reader import read_plan


@pytest.fixture(scope="module")
def settings() -> QuestionSettings:
    plan = read_plan(AGENDA, settings_by_kind())
    block = next(one for day in plan.days for one in day.blocks if one.id == ballots.BLOCK)
    return msgspec.convert(block.settings, QuestionSettings)


def found(settings: QuestionSettings, allocation: bytes) -> tuple[object, ...]:
    themes = {item.id: group.theme for group in settings.themes for item in group.items}
    assert settings.quota
    quotas = dict.fromkeys(themes.values(), settings.quota)
    limits = Limits(settings.dots, settings.cap, quotas)
    return faults(msgspec.json.decode(allocation), limits, themes)


def test_every_ballot_keeps_to_the_citys_limits(settings: QuestionSettings) -> None:
    for voter in range(20):
        for allocation in islice(ballots.changing(voter), 40):
            assert not found(settings, allocation), allocation


def test_every_ballot_differs_from_the_one_before() -> None:
    for voter in range(20):
        assert all(one != other for one, other in pairwise(islice(ballots.changing(voter), 40)))


def test_ballots_of_each_size_hold_so_many_dots(settings: QuestionSettings) -> None:
    assert settings.dots == ballots.ROUNDS_OF_MORE
    for size in range(1, ballots.ROUNDS_OF_MORE + 1):
        allocation = ballots.of_size(size)
        assert sum(msgspec.json.decode(allocation).values()) == size
        assert not found(settings, allocation)
