"""The list of faults (`faults.toml`), and how each came out of a run."""

from collections.abc import Collection, Mapping
from pathlib import Path

import msgspec

COUNT, LOG, END, MEMORY, DESCRIPTORS = "count", "log", "end", "memory", "descriptors"
"""What a run looks at: what was acknowledged, the log, the process's life, and what it costs."""


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`strains` of a run try it, or `tests` do; of one that nobody tries, `because` says why."""

    what: str
    strains: tuple[str, ...] = ()
    shows: tuple[str, ...] = (COUNT, LOG, END)
    tests: tuple[str, ...] = ()
    because: str = ""


class _List(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    fault: tuple[Fault, ...]


FAULTS = msgspec.toml.decode(Path(__file__).with_suffix(".toml").read_text(), type=_List).fault


def came_out(strains: Mapping[str, int], wrong: Collection[str]) -> list[tuple[str, str, str]]:
    """Fault, "held", "fell" or "not tried here", and how often, by whom else, or why not."""
    return [(one.what, *_one(one, strains, wrong)) for one in FAULTS]


def _one(fault: Fault, strains: Mapping[str, int], wrong: Collection[str]) -> tuple[str, str]:
    done = [
        f"{name.replace('_', ' ')} × {strains[name]}" for name in fault.strains if name in strains
    ]
    if done:
        return "fell" if set(fault.shows) & set(wrong) else "held", ", ".join(done)
    return "not tried here", fault.because or ", ".join(fault.tests or fault.strains)
