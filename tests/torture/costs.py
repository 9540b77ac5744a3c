"""What a process costs, held against one that cannot have leaked: it is new."""

import msgspec

MOST_MEMORY = 32_000
"""kB that a process may have more than a fresh one that has read the same journal: the last views
of each topic, answers and cookies that are remembered, and what lies free between them.
They were 28,000 in the longest run."""


class Costs(msgspec.Struct, frozen=True):
    """What a process costs when everybody is on line and rests, and then when all have gone.

    Memory in kB; descriptors.
    """

    memory: int
    descriptors: int
    deserted: int


def excess_memory(ended: Costs, fresh: Costs) -> list[str]:
    """What a process has beyond its allowance at the end, in words."""
    is_too_much = ended.memory - fresh.memory > MOST_MEMORY
    return [f"{ended.memory} kB, and a fresh process has {fresh.memory}"] * is_too_much


def odd_descriptors(ended: Costs, fresh: Costs) -> list[str]:
    """Where a process has other descriptors open at the end than a fresh one, in words."""
    pairs = [(ended.descriptors, fresh.descriptors), (ended.deserted, fresh.deserted)]
    return [
        f"{here} descriptors, and a fresh process has {there}"
        for here, there in pairs
        if here != there
    ]
