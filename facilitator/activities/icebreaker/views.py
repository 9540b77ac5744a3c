"""What each audience sees of an icebreaker; nobody ever what somebody answered without a name."""

from msgspec.structs import asdict

from facilitator.core import pages
from facilitator.core.activity import Invalidates
from facilitator.core.pages import Page, Piece

from .messages import FEWEST, AnswerBoxed, AnswerGiven
from .rules import is_open
from .shown import (
    ChoiceView,
    IcebreakerOnConsole,
    IcebreakerView,
    NamedAnswerView,
    OwnAnswer,
    SumView,
    UnfinishedIcebreaker,
)
from .state import IcebreakerScene, answered, sums


def phone(scene: IcebreakerScene) -> IcebreakerView | None:
    """What is asked; how the hall answered stands on the stage, and here once it is closed."""
    return _view(scene, live=False)


def stage(scene: IcebreakerScene) -> IcebreakerView | None:
    """The same, live."""
    return _view(scene, live=True)


def console(scene: IcebreakerScene) -> IcebreakerOnConsole | None:
    """The same, with names where they are kept."""
    seen = stage(scene)
    if seen is None:
        return None
    given = scene.state.given if scene.state.named else {}
    return IcebreakerOnConsole(
        **asdict(seen),
        given=[NamedAnswerView(person, given[person]) for person in sorted(given)],
        unfinished=UnfinishedIcebreaker(answers_open=int(scene.state.open)),
    )


def mine(scene: IcebreakerScene, person: str) -> OwnAnswer | None:
    """That one has answered."""
    said = scene.state.given.get(person)
    if said is None:
        return None
    return OwnAnswer(scene.block.kind, answered=True, answer=said if scene.state.named else "")


def pages_of(scene: IcebreakerScene) -> list[Page]:
    """The question with its answers, where there is one; then what the plan says of the block."""
    own = [Page("answers", [Piece("answers")])] if scene.settings.question else []
    return own + pages.of_block(scene.session, scene.block)


def _view(scene: IcebreakerScene, live: bool) -> IcebreakerView | None:
    asked, state = scene.settings, scene.state
    if asked.question is None or asked.answer is None:
        return None
    shows = live or state.closed is not None
    return IcebreakerView(
        question=asked.question,
        answer=asked.answer,
        named=state.named if state.box else asked.named,
        state="closed" if state.closed else "open" if is_open(scene) else "ahead",
        asking=state.box,
        choices=[ChoiceView(one.id, one.title) for one in asked.options],
        steps=len(asked.choices) if asked.answer == "scale" else None,
        low=asked.low,
        high=asked.high,
        answered=answered(scene) if shows else None,
        sums=[SumView(one.id, one.count) for one in sums(scene)] if shows else [],
        fewest=FEWEST,
    )


VIEWS = {"phone": phone, "stage": stage, "console": console}
_LIVE = frozenset({"stage", "console"})
INVALIDATES: Invalidates = {AnswerBoxed: _LIVE, AnswerGiven: _LIVE}
