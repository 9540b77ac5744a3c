"""What is wrong with a plan, said to the person who wrote it: where, what, and what to do."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import NoReturn

from msgspec import Struct

MAX_FAULTS = 200
"""After so many faults the rest are not worth listing."""


class Fault(Struct, frozen=True, order=True):
    """One fault or warning. `line` and `column` count from 1; `where` is a path in the plan."""

    line: int
    column: int
    where: str
    message: str
    hint: str = ""


class PlanFaults(Exception):  # noqa: N818  (the word of the room, not of the machine)
    """A plan that cannot be used, with every fault found in it, from the top down."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__(listing(self.faults))


class Findings:
    """Faults and warnings gathered while a plan is read."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.warnings: list[Fault] = []

    def fault(self, fault: Fault) -> None:
        """Note a fault and read on; give up only when there are too many to be useful."""
        self.faults.append(fault)
        if len(self.faults) >= MAX_FAULTS:
            self.stop(Fault(fault.line, fault.column, "", "and so on: too many faults to list"))

    def warning(self, fault: Fault) -> None:
        """Note something worth a look that does not keep the plan from being used."""
        if len(self.warnings) < MAX_FAULTS:
            self.warnings.append(fault)

    def stop(self, fault: Fault) -> NoReturn:
        """Note a fault after which nothing more can be read."""
        raise PlanFaults([*self.faults, fault])


def listing(faults: Iterable[Fault], name: str = "agenda.yaml") -> str:
    """All faults as text, one paragraph each: `name:line:column  where: message`, then the hint."""
    return "\n".join(_paragraph(fault, name) for fault in faults)


def _paragraph(fault: Fault, name: str) -> str:
    where = f"{fault.where}: " if fault.where else ""
    hint = f"\n    {fault.hint}" if fault.hint else ""
    return f"{name}:{fault.line}:{fault.column}  {where}{fault.message}{hint}"


def closest(word: str, known: Iterable[str]) -> str:
    """A hint for a word nobody knows: the one probably meant, or those there are."""
    names = sorted(known)
    near = get_close_matches(word[:80], names, n=1, cutoff=0.6)
    if near:
        return f"did you mean {near[0]}?"
    if not names:
        return "none are given in this plan"
    more = ", …" if len(names) > 12 else ""
    return f"possible here: {', '.join(names[:12])}{more}"


def quoted(value: object) -> str:
    """A value of the file as it may appear in a message: short, and on one line."""
    text = " ".join(str(value).split())
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"
