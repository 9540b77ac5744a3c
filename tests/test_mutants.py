"""The list of guards that `make mutants` takes away one by one still fits what stands there."""

import sys
from collections import Counter
from pathlib import Path

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


@pytest.mark.parametrize(
    ("status", "said", "end"),
    [
        (0, "1 passed", "SURVIVED"),
        (1, "E  assert 1 == 2\nFAILED test_house.py::test_locked", "held"),
        (1, "E  TimeoutError\nERROR test_house.py::test_locked", "BROKEN"),
        (1, "E  NameError: name 'loked'\nFAILED test_house.py::test_locked", "BROKEN"),
        (2, "E  ImportError: cannot import name\nERROR test_house.py", "BROKEN"),
        (-1, "it took longer than 150 seconds", "BROKEN"),
    ],
)
def test_a_guard_has_held_only_where_its_test_has_run_and_failed(
    tmp_path: Path, status: int, said: str, end: str
) -> None:
    house = tmp_path / "services.py"
    house.write_text("locked = True\n")
    (tmp_path / "test_house.py").write_text("def test_locked(): ...\n")
    seen: list[str] = []

    def without(test: str, plain: bool) -> tuple[int, str]:
        seen.append(house.read_text())
        return status, said

    door = mutants.Mutant(
        "door", "open", "", "services.py", "True", "False", "test_house.py::test_locked"
    )
    assert mutants.tried(door, tmp_path, lambda test, plain: (1, "FAILED"), without)[0] == "BROKEN"
    assert seen == []
    assert mutants.tried(door, tmp_path, lambda test, plain: (0, ""), without)[0] == end
    assert (seen, house.read_text()) == (["locked = False\n"], "locked = True\n")
    house.write_text("locked = True  # True\n")
    assert mutants.tried(door, tmp_path, lambda test, plain: (0, ""), without)[0] == "STALE"


def test_a_guard_of_the_plain_way_is_tried_without_the_fast_transport(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FACILITATOR_PLAIN_SOCKETS", raising=False)
    (tmp_path / "test_house.py").write_text(
        "import os\ndef test_plain(): assert 'FACILITATOR_PLAIN_SOCKETS' in os.environ\n"
    )
    assert mutants._run(tmp_path, "test_house.py", plain=True)[0] == mutants.PASSED
    assert mutants._run(tmp_path, "test_house.py", plain=False)[0] == mutants.FAILED
