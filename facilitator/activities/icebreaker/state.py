"""What an icebreaker knows, and how each event changes it."""

from collections import Counter

from msgspec import Struct, field

from facilitator.core.activity import Evolves, Scene
from facilitator.core.context import EventMeta
from facilitator.plan.values import Block, Plan

from .messages import (
    FEWEST,
    AnswerBoxed,
    AnswerGiven,
    AnswersClosed,
    AnswersOpened,
    AnswersPaused,
    AnswersResumed,
    IcebreakerSettings,
    Sum,
)


class Answers(Struct):
    """The state of one icebreaker.

    `paused` is when the hall went elsewhere (ms), None while it is there. `given` holds everybody's
    answer; once a question without names has closed it is empty, and `closed` is all there is.
    """

    box: str = ""
    named: bool = False
    open: bool = False
    paused: int | None = None
    given: dict[str, str] = field(default_factory=dict)
    closed: AnswersClosed | None = None


IcebreakerScene = Scene[IcebreakerSettings, Answers]


def begin(plan: Plan, block: Block, settings: IcebreakerSettings) -> Answers:
    """Nothing is asked yet."""
    return Answers()


def answered(scene: IcebreakerScene) -> int:
    """How many have answered."""
    state = scene.state
    return state.closed.answered if state.closed else len(_meant(scene))


def sums(scene: IcebreakerScene) -> tuple[Sum, ...]:
    """How many gave each answer, by its id in the order of the ids.

    None while there are fewer than `FEWEST`: who knows their own could work out another's.
    """
    state = scene.state
    if state.closed:
        return state.closed.sums
    meant = _meant(scene)
    if not state.named and len(meant) < FEWEST:
        return ()
    return tuple(Sum(one, count) for one, count in sorted(Counter(meant.values()).items()))


def _meant(scene: IcebreakerScene) -> dict[str, str]:
    """The answers that can be given under the plan in force."""
    choices = scene.settings.choices
    return {who: said for who, said in scene.state.given.items() if said in choices}


def answers_opened(scene: IcebreakerScene, event: AnswersOpened, meta: EventMeta) -> None:
    """Everybody can answer."""
    scene.state.box, scene.state.named, scene.state.open = event.box, event.named, True


def answer_boxed(scene: IcebreakerScene, event: AnswerBoxed, meta: EventMeta) -> None:
    """The newest answer stands; one to a question that is over is passed over."""
    if event.box == scene.state.box and scene.state.open:
        _keep(scene.state, event.person, event.answer)


def answer_given(scene: IcebreakerScene, event: AnswerGiven, meta: EventMeta) -> None:
    """The newest answer stands."""
    _keep(scene.state, event.person, event.answer)


def answers_paused(scene: IcebreakerScene, event: AnswersPaused, meta: EventMeta) -> None:
    """It closes for good some time after this moment."""
    scene.state.paused = meta.at


def answers_resumed(scene: IcebreakerScene, event: AnswersResumed, meta: EventMeta) -> None:
    """It goes on as it was."""
    scene.state.paused = None


def answers_closed(scene: IcebreakerScene, event: AnswersClosed, meta: EventMeta) -> None:
    """Of answers without names nothing stays but how many gave which."""
    scene.state.open, scene.state.paused, scene.state.closed = False, None, event
    if not scene.state.named:
        scene.state.given.clear()


def stepped(scene: IcebreakerScene, by: int) -> None:
    """The clock was set: the time to come back is as long as before."""
    if scene.state.paused is not None:
        scene.state.paused += by


def _keep(state: Answers, person: str, answer: str) -> None:
    """An answer that was taken back leaves nothing behind."""
    state.given.pop(person, None)
    if answer:
        state.given[person] = answer


EVENTS: Evolves[IcebreakerScene] = {
    AnswersOpened: answers_opened,
    AnswerBoxed: answer_boxed,
    AnswerGiven: answer_given,
    AnswersPaused: answers_paused,
    AnswersResumed: answers_resumed,
    AnswersClosed: answers_closed,
}
