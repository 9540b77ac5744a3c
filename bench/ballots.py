"""Ballots of the city's vote: valid ones, each unlike the one that its voter cast before."""

import itertools
from collections.abc import Iterator

BLOCK = "priority-mapping"
SERVICE = (
    "process-311",
    "service-levels",
    "civic-engagement",
    "expansion",
    "core-services",
    "seniors",
    "communication",
    "basic-needs",
)
FINANCE = (
    "fiscal-responsibility",
    "taxes",
    "financial-stability",
    "long-term-planning",
    "economic-development",
    "new-businesses",
    "after-federal-funding",
    "infrastructure",
)
ROUNDS_OF_MORE = 5
"""How often everybody can place one dot more than before: the vote's budget."""


def command(command_id: str, dots: bytes) -> bytes:
    """A ballot as it goes over the wire, to the product and its peers alike."""
    return b'{"id":"%b","do":{"type":"CastBallot","block":"%b","ballot":%b}}' % (
        command_id.encode(),
        BLOCK.encode(),
        dots,
    )


def changing(voter: int) -> Iterator[bytes]:
    """Allocations without end, no two in a row alike: five dots, two items of each theme."""
    for turn in itertools.count(voter):
        first, second = SERVICE[turn % 8], SERVICE[(turn + 3) % 8]
        third, fourth = FINANCE[turn % 8], FINANCE[(turn + 5) % 8]
        yield b'{"%b":2,"%b":1,"%b":1,"%b":1}' % tuple(
            one.encode() for one in (first, second, third, fourth)
        )


def of_size(dots: int) -> bytes:
    """An allocation of this many dots, one to five: each size adds one dot to the tally."""
    placed = {SERVICE[0]: min(dots, 2), SERVICE[1]: int(dots >= 3), FINANCE[0]: max(0, dots - 3)}
    kept = [f'"{item}":{count}' for item, count in placed.items() if count]
    return ("{" + ",".join(kept) + "}").encode()
