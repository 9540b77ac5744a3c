"""Codes that one reads out in a noisy hall, and another types: digits alone, four up to a thousand.

The last digit checks the others (ISO/IEC 7064, MOD 11,10): one digit that was misheard always
shows, so nobody is taken for somebody else by a slip.
"""

from typing import Final

_ONE_LENGTH: Final = 1000
"""So many numbers have codes of four digits; each further thousand begins with its own."""

_STRIDE: Final = 617
"""How far neighbours are apart; it has no divisor in common with a thousand."""

_BACK: Final = pow(_STRIDE, -1, _ONE_LENGTH)


def code_of(number: int, shift: int) -> str:
    """The code of a number from 0 on; `shift` is another one each time that codes are given."""
    thousands, rest = divmod(number, _ONE_LENGTH)
    digits = f"{thousands or ''}{(rest * _STRIDE + shift) % _ONE_LENGTH:03}"
    return digits + _check(digits)


def number_of(code: str, shift: int) -> int | None:
    """The number whose code this is; None where it is nobody's."""
    if not (code.isascii() and code.isdigit() and len(code) > 3):
        return None
    thousands, rest = divmod(int(code[:-1]), _ONE_LENGTH)
    number = thousands * _ONE_LENGTH + (rest - shift) * _BACK % _ONE_LENGTH
    return number if code_of(number, shift) == code else None


def _check(digits: str) -> str:
    product = 10
    for digit in digits:
        product = 2 * ((product + int(digit)) % 10 or 10) % 11
    return str((11 - product) % 10)
