"""Each fault that `make torture` lists is tried, by a strain of its own or a test that exists."""

import ast

import pytest
from hall import CHECKOUT
from torture.faults import FAULTS, Fault, came_out
from torture.strains import ANYTIME, ENDING, Strains

RUN = {*ENDING, *ANYTIME, "moves"}
TESTS = sorted({test for fault in FAULTS for test in fault.tests})


@pytest.mark.parametrize("test", TESTS)
def test_a_test_that_is_said_to_try_a_fault_exists(test: str) -> None:
    file, _, name = test.partition("::")
    module = ast.parse((CHECKOUT / file).read_text(encoding="utf-8"))
    [found] = [one for one in ast.walk(module) if getattr(one, "name", None) == name]
    assert isinstance(found, ast.FunctionDef)
    assert "skip" not in "".join(map(ast.unparse, found.decorator_list))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_every_fault_is_tried_or_says_why_not(fault: Fault) -> None:
    assert bool(fault.because) != bool(fault.strains or fault.tests)
    assert RUN.issuperset(fault.strains)


def test_every_strain_of_a_run_is_a_fault_of_the_list() -> None:
    assert {strain for fault in FAULTS for strain in fault.strains} == RUN
    assert all(hasattr(Strains, name) for name in (*ENDING, *ANYTIME))


def test_what_a_run_tried_held_or_fell_by_what_it_found() -> None:
    found = {what: (how, by) for what, how, by in came_out({"flood_of_guests": 2}, ["memory"])}
    assert found["a flood of guests"] == ("fell", "flood of guests × 2")
    assert came_out({"kill": 3}, ["memory"])[0][1:] == ("held", "kill × 3")
    assert came_out({"kill": 3}, ["count"])[0][1:] == ("fell", "kill × 3")
    assert found["packets are lost"] == ("not tried here", "needs a network that loses some")
    assert found["a sync fails"][1].startswith("tests/live/test_failing_disk.py::")
