"""What became of a comment or a ballot, for whoever has its receipt."""

from facilitator.access.rates import RateLimit
from facilitator.core.context import Actor, Role
from facilitator.core.shown import Nothing, Shown
from facilitator.core.state import State

from .services import services

LOOKUP_RATE = RateLimit()


class LookupBusy(Shown):
    """In the place of what became of something, where too many ask at once."""

    standing: str


class Found(Shown):
    """What became of something, and the kind of activity that can say so."""

    kind: str
    seen: Shown


def looked_up(code: str) -> Shown | None:
    """What became of what has this receipt; Nothing where there is none, None if not asked.

    All who ask share one pace: a code is 48 bits of chance, and nobody tries them all.
    """
    code = code.strip().lower()[:64]
    if not code:
        return None
    anybody = Actor(Role.RESIDENT, "receipts")
    if not LOOKUP_RATE.allows(anybody, services().environment.elapsed()):
        return LookupBusy("later")
    return services().service.read(lambda state: _of_receipt(state, code))


def _of_receipt(state: State, code: str) -> Shown:
    rules = services().service.rules
    for scene in rules.scenes(state):
        kind = rules.kinds[scene.block.kind]
        if kind.receipt and (seen := kind.receipt(scene, code)):
            return Found(kind.kind, seen)
    return Nothing()
