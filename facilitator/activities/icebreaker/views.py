"""What each audience sees of an icebreaker; nobody ever what somebody answered without a name."""

from typing import Literal

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
    PartnerView,
    SumView,
    TalksView,
    UnfinishedIcebreaker,
    WordView,
)
from .state import IcebreakerScene, answered, choices, options, sums
from .words import ranked

MOST_WORDS = 30
"""Words that the hall is shown."""


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
        **asdict(seen) | {"sums": _all_sums(scene), "more": 0},
        hidden=[one.id for one in _all_sums(scene) if not _is_shown(scene, one)],
        given=[NamedAnswerView(person, given[person].answer) for person in sorted(given)],
        unfinished=UnfinishedIcebreaker(answers_open=int(scene.state.open)),
        review=scene.settings.review == "before",
        talking=list(scene.state.talks.groups),
    )


def mine(scene: IcebreakerScene, person: str) -> OwnAnswer | None:
    """That one has answered; with whom one talks."""
    said = scene.state.given.get(person)
    group = scene.state.talks.group_of(person)
    if said is None and not group:
        return None
    people = scene.session.people
    return OwnAnswer(
        scene.block.kind,
        answered=said is not None,
        answer=said.answer if said and scene.state.named else "",
        group=tuple(PartnerView(people[one].name, one == person) for one in group),
    )


def pages_of(scene: IcebreakerScene) -> list[Page]:
    """The question with its answers, where there is one; then what the plan says of the block."""
    own = [Page("answers", [Piece("answers")])] if scene.settings.question else []
    return own + pages.of_block(scene.session, scene.block)


def _view(scene: IcebreakerScene, live: bool) -> IcebreakerView | None:
    asked, state = scene.settings, scene.state
    if asked.question is None or asked.answer is None:
        return None
    shows = live or state.closed is not None
    seen = [one for one in _all_sums(scene) if _is_shown(scene, one)] if shows else []
    return IcebreakerView(
        question=asked.question,
        answer=asked.answer,
        named=state.named if state.box else asked.named,
        state="closed" if state.closed else "open" if is_open(scene) else "ahead",
        asking=state.box,
        choices=[ChoiceView(one.id, one.title) for one in options(scene)],
        steps=len(choices(scene)) if asked.answer == "scale" else None,
        low=asked.low,
        high=asked.high,
        answered=answered(scene) if shows else None,
        sums=seen[:MOST_WORDS],
        more=max(0, len(seen) - MOST_WORDS),
        fewest=FEWEST,
        talks=_talks(scene) if asked.answer == "pairs" else None,
    )


def _talks(scene: IcebreakerScene) -> TalksView:
    talks = scene.state.talks
    done: Literal["over", "drawn"] = "over" if talks.began else "drawn"
    return TalksView(
        state="running" if talks.turn else done if talks.groups else "ahead",
        turn=talks.turn,
        ends_at=talks.ends_at,
        each=1000 * scene.settings.each,
        groups=len(talks.groups),
    )


def _all_sums(scene: IcebreakerScene) -> list[SumView]:
    """How many gave each answer, also words that the hall does not see."""
    found = sums(scene)
    if scene.settings.answer != "word":
        return [SumView(one.id, one.count) for one in found]
    return [
        SumView(
            one.id,
            one.count,
            tuple(WordView(word.id, word.word, word.lang) for word in one.words),
        )
        for one in ranked(found, scene.state.pairs)
    ]


def _is_shown(scene: IcebreakerScene, one: SumView) -> bool:
    """Whether the hall may see it, and all that is counted with it."""
    by_default = scene.settings.review != "before"
    return all(scene.state.shown.get(word.id, by_default) for word in one.words)


VIEWS = {"phone": phone, "stage": stage, "console": console}
_LIVE = frozenset({"stage", "console"})
INVALIDATES: Invalidates = {AnswerBoxed: _LIVE, AnswerGiven: _LIVE}
