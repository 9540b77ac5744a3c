"""The list of guards that `make mutants` takes away one by one still fits what stands there."""

import sys
from collections import Counter

import pytest
from hall import CHECKOUT

sys.path.insert(0, str(CHECKOUT / "tools"))
import mutants

MUTANTS = mutants.read()


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda one: f"{one.area}-{one.name}")
def test_what_is_taken_away_stands_there_once_and_its_test_exists(mutant: mutants.Mutant) -> None:
    assert not mutant.why_stale()
    assert mutant.old != mutant.new


def test_every_entry_has_a_name_of_its_own() -> None:
    names = Counter(one.name for one in MUTANTS)
    assert [name for name, times in names.items() if times > 1] == []
