"""Draws of teams held against the plan: what a block asks for must be there when it begins."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from .faults import Findings
from .nodes import Node, child, word

_OF_EARLIER = {"mix": "to mix", "again": "to use again"}


def check_draws(
    blocks: Iterable[Node], kinds: Mapping[str, type[Struct]], findings: Findings
) -> None:
    """Teams are mixed, or used again, only after some block has drawn them."""
    drawn = False
    for block in blocks:
        settings = kinds.get(word(child(block, "kind")) or "")
        if settings is None or "draw" not in settings.__struct_fields__:
            continue
        how = child(child(block, "settings"), "draw")
        purpose = _OF_EARLIER.get(word(how) or "")
        if how and purpose and not drawn:
            message = f"no block before this one draws teams {purpose}"
            findings.fault(how.fault(message, "leave draw out: the first teams are drawn balanced"))
        drawn = drawn or not purpose
