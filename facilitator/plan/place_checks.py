"""Places that people come from, held against the blocks that ask for them."""

from collections.abc import Iterable, Iterator

from .faults import Findings
from .nodes import Node, child, entries, word

WHERE = "where"
"""How a question is answered by the plan's places."""

FEWEST, MOST = 2, 24
"""Tiles among which one finds one's own on a phone."""


def check_places(root: Node, blocks: Iterable[Node], findings: Findings) -> None:
    """There are places to choose from where a question asks for one, and not too many."""
    places = list(entries(root, "places"))
    asking = [one for block in blocks for one in _asking(child(block, "settings"))]
    listed = child(root, "places")
    if len(places) > MOST and listed:
        message = f"{len(places)} places; people find theirs among {MOST} at most"
        findings.fault(listed.fault(message, "put some together"))
    if len(places) >= FEWEST:
        return
    hint = "list two or more at the left edge: “places:”, and below it: - {id: north, title: North}"
    for node in asking:
        message = f"this asks where one comes from, and the plan has {len(places)} places"
        findings.fault(node.fault(message, hint))


def _asking(settings: Node | None) -> Iterator[Node]:
    """Every `answer: where` of a block, also of a question that comes after another."""
    answer = child(settings, "answer")
    if answer and word(answer) == WHERE:
        yield answer
    for later in entries(settings, "then"):
        yield from _asking(later)
