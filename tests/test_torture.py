"""A small hall, seconds of all that can go wrong, and everything acknowledged is there once.

The long run, with 300 phones, is `make torture`.
"""

import sys
from pathlib import Path

import pytest
from torture.costs import MOST_MEMORY, Costs, excess_memory, odd_descriptors
from torture.run import torture
from torture.strains import ANYTIME, ENDING

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what a process costs is in /proc")


@pytest.mark.parametrize("seed", [1])
def test_what_was_acknowledged_is_there_once_after_all_that_can_go_wrong(
    tmp_path: Path, seed: int
) -> None:
    outcome = torture(tmp_path, seconds=0, phones=20, seed=seed, moment=0.2)
    assert outcome.wrong == {}
    assert outcome.strains.keys() == {*ENDING, *ANYTIME, "moves"}
    assert min(outcome.reckoning.acknowledged.values()) >= 1
    assert outcome.reckoning.acknowledged.keys() == {
        "CastBallot",
        "WriteContribution",
        "EditContribution",
        "SendComment",
    }


def test_a_process_that_costs_more_than_a_fresh_one_is_told() -> None:
    fresh = Costs(memory=90_000, descriptors=317, deserted=16)
    assert excess_memory(Costs(90_000 + MOST_MEMORY, 317, 16), fresh) == []
    assert len(excess_memory(Costs(90_001 + MOST_MEMORY, 317, 16), fresh)) == 1
    assert odd_descriptors(Costs(90_000, 317, 16), fresh) == []
    assert len(odd_descriptors(Costs(90_000, 318, 16), fresh)) == 1
    assert len(odd_descriptors(Costs(90_000, 317, 17), fresh)) == 1
