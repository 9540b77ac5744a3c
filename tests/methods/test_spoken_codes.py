"""Codes that are read out: each is one person's, and a slip makes none of somebody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.spoken_codes import _check, code_of, number_of

NUMBERS = st.integers(0, 4999)
SHIFTS = st.integers(0, 10**30)


def test_the_check_digit_is_that_of_the_standard():
    """ISO/IEC 7064, MOD 11,10: 0794 is checked by 5."""
    assert _check("0794") == "5"


@given(NUMBERS, SHIFTS)
def test_a_code_leads_back_to_its_number(number, shift):
    assert number_of(code_of(number, shift), shift) == number


@given(SHIFTS)
def test_up_to_a_thousand_have_four_digits_and_nobody_has_anothers(shift):
    codes = [code_of(number, shift) for number in range(1500)]
    assert len({*codes}) == 1500
    assert {len(one) for one in codes[:1000]} == {4}


@given(NUMBERS, SHIFTS, st.data())
def test_a_digit_that_was_misheard_is_nobodys_code(number, shift, data):
    code = code_of(number, shift)
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([one for one in "0123456789" if one != code[place]]))
    assert number_of(code[:place] + other + code[place + 1 :], shift) is None


@pytest.mark.parametrize("typed", ["", "12", "12a4", "٤٧٢١", "0000000000000", "-123"])
def test_what_is_no_code_is_nobodys(typed):
    assert number_of(typed, 0) is None
