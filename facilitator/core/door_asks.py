"""What guests say of themselves as they join, so that teams can be balanced on it."""

from collections.abc import Mapping

from facilitator.plan.values import DoorAsk

from . import names
from .activity import refuse_unless
from .state import State

LANGUAGE = "language"
"""What a phone shows. It is noted of everybody, where the plan has it among what it asks."""


def asked(state: State) -> list[DoorAsk]:
    """What guests choose themselves."""
    asks = state.plan.asks if state.plan else ()
    return [one for one in asks if one.id != LANGUAGE]


def attributes_of_guest(
    state: State, answers: Mapping[str, str], language: str | None
) -> dict[str, str]:
    """What a guest has answered, to every question one of its options."""
    for one in asked(state):
        options = {option.id for option in one.options}
        refuse_unless(
            answers.get(one.id) in options,
            "no-such-choice",
            "Choose an answer.",
            f"answers.{one.id}",
        )
    return {one.id: answers[one.id] for one in asked(state)} | language_of(state, language)


def language_of(state: State, language: str | None) -> dict[str, str]:
    """The language, where teams may be balanced on it and the session is held in it."""
    asks = state.plan.asks if state.plan else ()
    noted = any(one.id == LANGUAGE for one in asks) and language in names.languages(state)
    return {LANGUAGE: language} if noted and language else {}
