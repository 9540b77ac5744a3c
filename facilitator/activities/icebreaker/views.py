"""What each audience sees of an icebreaker; nobody ever what somebody answered without a name."""

from typing import Literal

from msgspec.structs import asdict

from facilitator.core import pages
from facilitator.core.activity import Alone, Invalidates
from facilitator.core.pages import Page, Piece
from facilitator.plan.values import Text

from .card_messages import CardBoxed, SquareFilled
from .cards import code_of, has_cards
from .messages import FEWEST, AnswerBoxed, AnswerGiven
from .shown import (
    CardsView,
    ChoiceView,
    EarlierQuestion,
    FoundView,
    IcebreakerOnConsole,
    IcebreakerView,
    NamedAnswerView,
    OwnAnswer,
    OwnSquare,
    PartnerView,
    SumView,
    TalksView,
    UnfinishedIcebreaker,
    WordView,
)
from .state import IcebreakerScene, answered, asked, choices, is_open, options, others, sums, totals
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
        found=_found(scene),
        unfinished=UnfinishedIcebreaker(answers_open=int(scene.state.open)),
        review=asked(scene).review == "before",
        talking=list(scene.state.talks.groups),
        coming=_coming(scene),
        before=_before(scene),
        all_asked=_coming(scene) is None,
        earlier=[
            EarlierQuestion(**asdict(before))
            for one in others(scene)
            if (before := _answered_before(one))
        ],
    )


def alone(scene: IcebreakerScene, of: str, name: str) -> Alone | None:
    """How the hall answered a question that another one has followed, by its number."""
    before = {str(one.state.number): one for one in others(scene)} if of == "answers" else {}
    shown = _answered_before(before[name]) if name in before else None
    return Alone(shown, [Page(f"answers-{name}", [Piece("answers", name)])]) if shown else None


def mine(scene: IcebreakerScene, person: str) -> OwnAnswer | None:
    """That one has answered; which squares one has filled; with whom one talks."""
    said = scene.state.given.get(person)
    group = scene.state.talks.group_of(person)
    code = code_of(scene, person) if is_open(scene) and has_cards(scene) else ""
    card = scene.state.cards.of(person)
    if said is None and not group and not code and not card:
        return None
    people = scene.session.people
    return OwnAnswer(
        scene.block.kind,
        answered=said is not None,
        answer=said.answer if said and scene.state.named else "",
        code=code,
        squares=tuple(
            OwnSquare(square, people[other].name if scene.state.named else None)
            for square, other in sorted(card.items())
        ),
        group=tuple(PartnerView(people[one].name, one == person) for one in group),
    )


def pages_of(scene: IcebreakerScene) -> list[Page]:
    """The question with its answers, where there is one; then what the plan says of the block."""
    own = [Page("answers", [Piece("answers")])] if asked(scene).question else []
    return own + pages.of_block(scene.session, scene.block)


def _answered_before(scene: IcebreakerScene) -> IcebreakerView | None:
    return _view(scene, live=True) if scene.state.closed else None


def _view(scene: IcebreakerScene, live: bool) -> IcebreakerView | None:
    ask, state = asked(scene), scene.state
    if ask.question is None or ask.answer is None:
        return None
    shows = live or state.closed is not None
    seen = [one for one in _all_sums(scene) if _is_shown(scene, one)] if shows else []
    return IcebreakerView(
        question=ask.question,
        answer=ask.answer,
        named=state.named if state.box else ask.named,
        state="closed" if state.closed else "open" if is_open(scene) else "ahead",
        asking=state.box,
        choices=[ChoiceView(one.id, one.title) for one in options(scene)],
        steps=len(choices(scene)) if ask.answer == "scale" else None,
        low=ask.low,
        high=ask.high,
        answered=answered(scene) if shows else None,
        sums=seen[:MOST_WORDS],
        more=max(0, len(seen) - MOST_WORDS),
        fewest=FEWEST,
        cards=CardsView(*totals(scene)) if shows and has_cards(scene) else None,
        talks=_talks(scene) if ask.answer == "pairs" else None,
        number=state.number,
        questions=len(scene.settings.asks),
    )


def _found(scene: IcebreakerScene) -> list[FoundView]:
    """Who found whom, where that has names."""
    held = scene.state.cards.held if scene.state.named else {}
    return [
        FoundView(person, square, other)
        for person in sorted(held)
        for square, other in held[person].items()
    ]


def _coming(scene: IcebreakerScene) -> Text | None:
    later = scene.settings.asks[scene.state.number :]
    return later[0].question if later else None


def _before(scene: IcebreakerScene) -> Text | None:
    number, asks = scene.state.number, scene.settings.asks
    return asks[number - 2].question if 1 < number <= len(asks) + 1 else None


def _talks(scene: IcebreakerScene) -> TalksView:
    talks = scene.state.talks
    done: Literal["over", "drawn"] = "over" if talks.began else "drawn"
    return TalksView(
        state="running" if talks.turn else done if talks.groups else "ahead",
        turn=talks.turn,
        ends_at=talks.ends_at,
        each=1000 * asked(scene).each,
        groups=len(talks.groups),
    )


def _all_sums(scene: IcebreakerScene) -> list[SumView]:
    """How many gave each answer, also words that the hall does not see."""
    found = sums(scene)
    if asked(scene).answer != "word":
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
    by_default = asked(scene).review != "before"
    return all(scene.state.shown.get(word.id, by_default) for word in one.words)


VIEWS = {"phone": phone, "stage": stage, "console": console}
_LIVE = frozenset({"stage", "console"})
INVALIDATES: Invalidates = dict.fromkeys((AnswerBoxed, AnswerGiven, CardBoxed, SquareFilled), _LIVE)
