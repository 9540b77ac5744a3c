"""Reads agenda.yaml: its text, the tree of it, and what the checker makes of that."""

from collections.abc import Mapping
from pathlib import Path

from .checking import Kinds, checked
from .faults import Fault, Findings
from .source import source_text
from .tree import tree
from .values import Plan


def read_plan(source: Path | str, kinds: Kinds, aliases: Mapping[str, str] | None = None) -> Plan:
    """The plan in a file (a Path) or in a text; `kinds` are the settings of each kind of block,
    `aliases` has other words for a kind, for a hint.

    Raises PlanFaults with every fault found, in the order of the file.
    """
    return check_plan(source, kinds, aliases)[0]


def check_plan(
    source: Path | str, kinds: Kinds, aliases: Mapping[str, str] | None = None
) -> tuple[Plan, tuple[Fault, ...]]:
    """The plan, and warnings about what a person may want to look at. Raises PlanFaults."""
    findings = Findings()
    root = tree(source_text(source, findings), findings)
    plan = checked(root, kinds, aliases or {}, findings)
    return plan, tuple(sorted(set(findings.warnings)))
