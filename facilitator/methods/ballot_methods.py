"""The methods by which a ballot is read: which are good, and what one gives each option.

A method is two pure functions. Everything else (who votes, when, the tally kept by difference, the
cut) is the same for all, so another method is another file here and another ballot on the phone.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from . import dots
from .tallies import Ballot


class Method(Struct, frozen=True):
    """`faults` finds what is wrong with a ballot, by the limits and its options' themes; `weights`
    says what a good one adds to each option."""

    faults: Callable[[Ballot, dots.Limits, Mapping[str, str | None]], tuple[dots.BallotFault, ...]]
    weights: Callable[[Ballot], Ballot]


METHODS = {"dots": Method(dots.faults, dots.weights)}
"""By the name that a question has for its method."""
