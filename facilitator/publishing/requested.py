"""What browsers ask to be shown besides, held against the rules and the session as it is now."""

from collections.abc import Sequence

from facilitator.core import requested
from facilitator.core.context import Actor
from facilitator.service.session import SessionService


def refusal(service: SessionService, actor: Actor, topics: Sequence[str]) -> str:
    """The code with which one of these is refused to somebody; empty where all are for them."""
    return service.read(lambda state: requested.refusal(service.rules, state, actor, topics))


def still_for(service: SessionService, actor: Actor, topics: tuple[str, ...]) -> tuple[str, ...]:
    """Of what somebody has asked for, what is for them now."""
    return tuple(one for one in topics if not refusal(service, actor, [one]))
