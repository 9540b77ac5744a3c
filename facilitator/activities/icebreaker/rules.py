"""Who may answer when, and when a question closes for good."""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.spotlight import SpotCleared
from facilitator.core.stage import turned_to
from facilitator.core.texts import tidy_line

from . import cards, pairs
from .messages import (
    GRACE_MS,
    AnswerBoxed,
    AnswerGiven,
    AnswersClosed,
    AnswersOpened,
    AnswersPaused,
    AnswersResumed,
    AskAgain,
    AskNext,
    CloseAnswers,
    GiveAnswer,
    HideWord,
    IcebreakerAsk,
    NextAsked,
    PairWords,
    Said,
    ShowWord,
    WordHidden,
    WordShown,
    WordsPaired,
)
from .state import (
    Answers,
    IcebreakerScene,
    answered,
    asked,
    asked_at,
    choices,
    is_open,
    sums,
    totals,
)


def give_answer(scene: IcebreakerScene, command: GiveAnswer, context: Context) -> list[Event]:
    """Answer while the question is open; the same again changes nothing."""
    state, person = scene.state, context.actor.id
    is_asked = is_open(scene) and command.asking in (None, state.box)
    refuse_unless(is_asked, "closed", "This question is closed.")
    said = _said(scene, command)
    if state.given.get(person, Said("")) == said:
        return []
    if state.named:
        return [AnswerGiven(scene.block.id, person, said.answer, said.lang)]
    return [AnswerBoxed(scene.block.id, state.box, person, said.answer, said.lang)]


def _said(scene: IcebreakerScene, command: GiveAnswer) -> Said:
    """The answer as it is kept; an empty one takes back."""
    if not command.answer:
        return Said("")
    if asked(scene).answer == "word":
        spoken = command.lang in scene.plan.session.languages
        refuse_unless(spoken, "no-such-language", "Choose one of the session's languages.", "lang")
        return Said(tidy_line(command.answer, "answer"), str(command.lang))
    is_known = command.answer in choices(scene) and not cards.has_cards(scene)
    refuse_unless(is_known, "unknown-option", "Choose one of the answers.", "answer")
    return Said(command.answer)


def show_word(scene: IcebreakerScene, command: ShowWord, context: Context) -> list[Event]:
    """Let the hall see it."""
    _refuse_unknown(scene, command.word, "word")
    is_shown = scene.state.shown.get(command.word)
    return [] if is_shown else [WordShown(scene.block.id, command.word)]


def hide_word(scene: IcebreakerScene, command: HideWord, context: Context) -> list[Event]:
    """Keep it from the hall."""
    _refuse_unknown(scene, command.word, "word")
    is_hidden = scene.state.shown.get(command.word) is False
    return [] if is_hidden else [WordHidden(scene.block.id, command.word)]


def pair_words(scene: IcebreakerScene, command: PairWords, context: Context) -> list[Event]:
    """Count two words as one, or one by itself again."""
    _refuse_unknown(scene, command.word, "word")
    if command.other is not None:
        _refuse_unknown(scene, command.other, "other")
        refuse_unless(
            command.other != command.word, "unknown-option", "Choose another one.", "other"
        )
    if scene.state.pairs.get(command.word) == command.other:
        return []
    return [WordsPaired(scene.block.id, command.word, command.other)]


def _refuse_unknown(scene: IcebreakerScene, word: str, path: str) -> None:
    """A word that nobody said, or that nobody is shown yet."""
    is_known = asked(scene).answer == "word" and any(one.id == word for one in sums(scene))
    refuse_unless(is_known, "unknown-option", "Nobody says this word any more.", path)


def close_answers(scene: IcebreakerScene, command: CloseAnswers, context: Context) -> list[Event]:
    """End answering by hand."""
    refuse_unless(scene.state.open, "closed", "This question is closed already.")
    return [_closed(scene)]


def ask_next(scene: IcebreakerScene, command: AskNext, context: Context) -> list[Event]:
    """The one after the one that was seen; who presses twice asks it once."""
    state, asks = scene.state, scene.settings.asks
    if command.seen is not None and command.seen < state.number:
        return []
    is_there = scene.current and command.seen in (None, state.number) and state.number < len(asks)
    refuse_unless(is_there, "no-next", "There is no other question to ask here.")
    return _reached(scene, state.number + 1, context)


def ask_again(scene: IcebreakerScene, command: AskAgain, context: Context) -> list[Event]:
    """What was answered without a name stays as it is: that is shown again, and not asked."""
    state, number = scene.state, command.number
    if command.seen not in (None, state.number) and number == state.number:
        return []
    is_there = number == state.number or asked_at(state, number) is not None
    is_known = scene.current and is_there and number <= len(scene.settings.asks)
    refuse_unless(is_known, "not-asked", "This was not asked here.", "number")
    refuse_unless(
        command.seen in (None, state.number),
        "moved-on",
        "Another question is asked by now. Look again before you go on.",
        "seen",
    )
    if number == state.number:
        return _reopened(scene, state, context)
    return _reached(scene, number, context)


def _reached(scene: IcebreakerScene, number: int, context: Context) -> list[Event]:
    """From the question that is asked now to another one, which may have been asked before."""
    state, block = scene.state, scene.block.id
    closed: list[Event] = [_closed(scene)] if state.open else []
    before = asked_at(state, number)
    ask = scene.settings.asks[number - 1]
    opened = _reopened(scene, before, context) if before else _opened(scene, ask, context)
    reached = [*closed, *pairs.ended(scene), NextAsked(block, number), *opened]
    return [*reached, *_first_page(scene)]


def _reopened(scene: IcebreakerScene, before: Answers, context: Context) -> list[Event]:
    """With names; what joined answers without a name to people is gone."""
    goes_on = before.named and before.closed is not None
    return [AnswersOpened(scene.block.id, context.new_id, named=True)] if goes_on else []


def _first_page(scene: IcebreakerScene) -> list[Event]:
    """Stages show what is asked now, and not a later page, or what was answered before it."""
    session, block = scene.session, scene.block.id
    spot = session.spot if session.spot and session.spot.block == block else None
    is_of_one = bool(spot and spot.of)
    asked_for = {False: session.cues.get(block), True: None if is_of_one else spot and spot.cue}
    turned = [one for one in turned_to(session, block, "answers", 0) if asked_for[one.spot]]
    return [SpotCleared(), *turned] if is_of_one else [*turned]


def _opened(scene: IcebreakerScene, ask: IcebreakerAsk, context: Context) -> list[Event]:
    """Where it is answered one by one, and not by talking."""
    is_asked = ask.question and ask.answer != "pairs"
    return [AnswersOpened(scene.block.id, context.new_id, ask.named)] if is_asked else []


def entered(scene: IcebreakerScene, context: Context) -> list[Event]:
    """The question opens with its block, once; whoever comes back in time finds it as it was."""
    state = scene.state
    if state.open and state.paused is not None:
        return [AnswersResumed(scene.block.id)]
    return [] if state.open or state.closed else _opened(scene, asked(scene), context)


def left(scene: IcebreakerScene, context: Context) -> list[Event]:
    """Nobody answers or talks while the hall is elsewhere; who went on by a slip can go back."""
    paused: list[Event] = [AnswersPaused(scene.block.id)] if is_open(scene) else []
    return [*paused, *pairs.ended(scene)]


def due(scene: IcebreakerScene, context: Context) -> list[Event]:
    """It closes for good once nobody is going back: a while after, or when the day is over."""
    state = scene.state
    if not state.open or state.paused is None:
        return pairs.due(scene, context)
    is_over = scene.session.run.over or context.now - state.paused >= GRACE_MS
    return [_closed(scene)] if is_over else []


def _closed(scene: IcebreakerScene) -> AnswersClosed:
    found = answered(scene), sums(scene), *totals(scene)
    return AnswersClosed(scene.block.id, scene.state.box, *found)


COMMANDS: Decides[IcebreakerScene] = {
    GiveAnswer: give_answer,
    ShowWord: show_word,
    HideWord: hide_word,
    PairWords: pair_words,
    CloseAnswers: close_answers,
    AskNext: ask_next,
    AskAgain: ask_again,
    **cards.COMMANDS,
    **pairs.COMMANDS,
}
