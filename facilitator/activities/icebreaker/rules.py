"""Who may answer when, and when a question closes for good."""

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event

from .messages import (
    GRACE_MS,
    AnswerBoxed,
    AnswerGiven,
    AnswersClosed,
    AnswersOpened,
    AnswersPaused,
    AnswersResumed,
    CloseAnswers,
    GiveAnswer,
)
from .state import IcebreakerScene, answered, sums


def give_answer(scene: IcebreakerScene, command: GiveAnswer, context: Context) -> list[Event]:
    """Answer while the question is open; the same again changes nothing."""
    state, person = scene.state, context.actor.id
    refuse_unless(is_open(scene), "closed", "This question is closed.")
    is_known = command.answer in ("", *scene.settings.choices)
    refuse_unless(is_known, "unknown-option", "Choose one of the answers.", "answer")
    if state.given.get(person, "") == command.answer:
        return []
    if state.named:
        return [AnswerGiven(scene.block.id, person, command.answer)]
    return [AnswerBoxed(scene.block.id, state.box, person, command.answer)]


def close_answers(scene: IcebreakerScene, command: CloseAnswers, context: Context) -> list[Event]:
    """End answering by hand."""
    refuse_unless(scene.state.open, "closed", "This question is closed already.")
    return [_closed(scene)]


def entered(scene: IcebreakerScene, context: Context) -> list[Event]:
    """The question opens with its block, once; whoever comes back in time finds it as it was."""
    state = scene.state
    if state.open and state.paused is not None:
        return [AnswersResumed(scene.block.id)]
    if scene.settings.question and not state.open and state.closed is None:
        return [AnswersOpened(scene.block.id, context.new_id, scene.settings.named)]
    return []


def left(scene: IcebreakerScene, context: Context) -> list[Event]:
    """Nobody answers while the hall is elsewhere; who went on by a slip can go back."""
    return [AnswersPaused(scene.block.id)] if is_open(scene) else []


def due(scene: IcebreakerScene, context: Context) -> list[Event]:
    """It closes for good once nobody is going back: a while after, or when the day is over."""
    state = scene.state
    if not state.open or state.paused is None:
        return []
    is_over = scene.session.run.over or context.now - state.paused >= GRACE_MS
    return [_closed(scene)] if is_over else []


def is_open(scene: IcebreakerScene) -> bool:
    """Whether one can answer now."""
    return scene.state.open and scene.state.paused is None


def _closed(scene: IcebreakerScene) -> AnswersClosed:
    return AnswersClosed(scene.block.id, scene.state.box, answered(scene), sums(scene))


COMMANDS: Decides[IcebreakerScene] = {GiveAnswer: give_answer, CloseAnswers: close_answers}
