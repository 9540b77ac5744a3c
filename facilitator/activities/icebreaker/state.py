"""What an icebreaker knows, and how each event changes it."""

from collections import Counter

from msgspec import Struct, field
from msgspec.structs import replace

from facilitator.core.activity import Evolves, Scene
from facilitator.core.context import EventMeta
from facilitator.plan.values import Block, Place, Plan

from .card_messages import CardBoxed, SquareFilled
from .card_state import Cards
from .messages import (
    FEWEST,
    AnswerBoxed,
    AnswerGiven,
    AnswersClosed,
    AnswersOpened,
    AnswersPaused,
    AnswersResumed,
    IcebreakerAsk,
    IcebreakerOption,
    IcebreakerSettings,
    NextAsked,
    Said,
    Sum,
    WordHidden,
    WordShown,
    WordsPaired,
)
from .pair_messages import PairJoined, PairLeft, PairsDrawn, TurnBegan, TurnsEnded
from .pair_state import Talks
from .words import counted


class Answers(Struct):
    """The state of one icebreaker.

    `paused` is when the hall went elsewhere (ms), None while it is there. `given` holds everybody's
    answer; once a question without names has closed it is empty, and `closed` is all there is.
    `shown` says of words, by their key, whether a moderator lets the hall see them, and `pairs`
    which other one they are counted with. `cards` are those of who has to find somebody, `talks`
    those of pairs.
    `number` is which of the block's questions this is, from 1 on, and `earlier` are the others that
    were asked, by their numbers.
    `ask` is it as it was asked, since `began` (ms), until `ended` (ms, None: it is not over).
    """

    box: str = ""
    named: bool = False
    open: bool = False
    paused: int | None = None
    given: dict[str, Said] = field(default_factory=dict)
    shown: dict[str, bool] = field(default_factory=dict)
    pairs: dict[str, str] = field(default_factory=dict)
    closed: AnswersClosed | None = None
    cards: Cards = field(default_factory=Cards)
    talks: Talks = field(default_factory=Talks)
    number: int = 1
    earlier: list["Answers"] = field(default_factory=list)
    ask: IcebreakerAsk | None = None
    began: int | None = None
    ended: int | None = None

    def begin(self, ask: IcebreakerAsk, at: int) -> None:
        """It is asked in this way, the first time since this moment."""
        self.ask, self.began, self.ended = ask, self.began or at, None


IcebreakerScene = Scene[IcebreakerSettings, Answers]


def begin(plan: Plan, block: Block, settings: IcebreakerSettings) -> Answers:
    """Nothing is asked yet."""
    return Answers()


def asked(scene: IcebreakerScene) -> IcebreakerAsk:
    """What is asked now; nothing, where the plan in force has fewer questions."""
    asks = scene.settings.asks
    return asks[scene.state.number - 1] if scene.state.number <= len(asks) else IcebreakerAsk()


def every(scene: IcebreakerScene) -> list[IcebreakerScene]:
    """The block at each question that was asked, by their numbers."""
    states = sorted((*scene.state.earlier, scene.state), key=_number)
    return [replace(scene, state=one) for one in states]


def others(scene: IcebreakerScene) -> list[IcebreakerScene]:
    """The same without the one that is asked now."""
    return [replace(scene, state=one) for one in scene.state.earlier]


def asked_at(state: Answers, number: int) -> Answers | None:
    """What is known of another question; None where that was not asked."""
    return next((one for one in state.earlier if one.number == number), None)


def _number(state: Answers) -> int:
    return state.number


def options(scene: IcebreakerScene) -> tuple[IcebreakerOption | Place, ...]:
    """All that one can choose, where it has a title of its own."""
    if asked(scene).answer == "where":
        return scene.plan.places
    return asked(scene).options or asked(scene).squares


def choices(scene: IcebreakerScene) -> tuple[str, ...]:
    """The ids of all that one can answer."""
    if asked(scene).answer == "scale":
        return tuple(str(step) for step in range(1, (asked(scene).steps or 5) + 1))
    return tuple(one.id for one in options(scene))


def is_open(scene: IcebreakerScene) -> bool:
    """Whether one can answer now."""
    return scene.state.open and scene.state.paused is None


def answered(scene: IcebreakerScene) -> int:
    """How many have answered, or have a square of their card filled."""
    state = scene.state
    if state.closed:
        return state.closed.answered
    return len(_meant(scene)) + len(state.cards.filled(choices(scene)))


def totals(scene: IcebreakerScene) -> tuple[int, int]:
    """How many squares of all cards are filled, and how many cards are full."""
    closed = scene.state.closed
    if closed:
        return closed.squares, closed.full
    return scene.state.cards.totals(choices(scene))


def sums(scene: IcebreakerScene) -> tuple[Sum, ...]:
    """How many gave each answer, by its id in the order of the ids.

    None while there are fewer than `FEWEST`: who knows their own could work out another's.
    """
    state = scene.state
    if state.closed:
        return state.closed.sums
    if not state.named and answered(scene) < FEWEST:
        return ()
    meant = _meant(scene)
    if asked(scene).answer == "word":
        return counted(meant.values())
    if asked(scene).answer == "find-someone":
        return state.cards.sums(choices(scene))
    tally = Counter(said.answer for said in meant.values())
    return tuple(Sum(one, count) for one, count in sorted(tally.items()))


def _meant(scene: IcebreakerScene) -> dict[str, Said]:
    """The answers that can be given under the plan in force; a word has a language."""
    known, given = choices(scene), scene.state.given.items()
    if asked(scene).answer == "word":
        return {who: said for who, said in given if said.lang}
    return {who: said for who, said in given if said.answer in known}


def answers_opened(scene: IcebreakerScene, event: AnswersOpened, meta: EventMeta) -> None:
    """Everybody can answer."""
    scene.state.box, scene.state.named, scene.state.open = event.box, event.named, True
    scene.state.closed = None
    scene.state.begin(asked(scene), meta.at)


def next_asked(scene: IcebreakerScene, event: NextAsked, meta: EventMeta) -> None:
    """What is known of the question before is kept apart; of one gone back to, brought back."""
    state = scene.state
    before = asked_at(state, event.number) or Answers(number=event.number)
    earlier = [one for one in state.earlier if one is not before]
    for name in Answers.__struct_fields__:
        fresh, kept = getattr(before, name), getattr(state, name)
        setattr(before, name, kept)
        setattr(state, name, fresh)
    before.earlier = []
    state.earlier = sorted([*earlier, before], key=_number)


def answer_boxed(scene: IcebreakerScene, event: AnswerBoxed, meta: EventMeta) -> None:
    """The newest answer stands; one to a question that is over is passed over."""
    if event.box == scene.state.box and scene.state.open:
        _keep(scene.state, event.person, Said(event.answer, event.lang))


def answer_given(scene: IcebreakerScene, event: AnswerGiven, meta: EventMeta) -> None:
    """The newest answer stands."""
    _keep(scene.state, event.person, Said(event.answer, event.lang))


def card_boxed(scene: IcebreakerScene, event: CardBoxed, meta: EventMeta) -> None:
    """The newest card stands; one of a question that is over is passed over."""
    if event.box == scene.state.box and scene.state.open:
        card = dict(zip(event.squares, event.others, strict=True))
        scene.state.cards.put(event.person, card)


def square_filled(scene: IcebreakerScene, event: SquareFilled, meta: EventMeta) -> None:
    """With whom one has found last."""
    scene.state.cards.fill(event.person, event.square, event.found)


def answers_paused(scene: IcebreakerScene, event: AnswersPaused, meta: EventMeta) -> None:
    """It closes for good some time after this moment."""
    scene.state.paused = meta.at


def answers_resumed(scene: IcebreakerScene, event: AnswersResumed, meta: EventMeta) -> None:
    """It goes on as it was."""
    scene.state.paused = None


def answers_closed(scene: IcebreakerScene, event: AnswersClosed, meta: EventMeta) -> None:
    """Of answers without names nothing stays but how many gave which."""
    scene.state.open, scene.state.paused, scene.state.closed = False, None, event
    scene.state.ended = meta.at
    if not scene.state.named:
        scene.state.given.clear()
        scene.state.cards = Cards()


def word_shown(scene: IcebreakerScene, event: WordShown, meta: EventMeta) -> None:
    """Also where it was hidden before."""
    scene.state.shown[event.word] = True


def word_hidden(scene: IcebreakerScene, event: WordHidden, meta: EventMeta) -> None:
    """Also where it was shown before."""
    scene.state.shown[event.word] = False


def words_paired(scene: IcebreakerScene, event: WordsPaired, meta: EventMeta) -> None:
    """What was paired with it goes along, so that no chain is ever longer than one."""
    pairs = scene.state.pairs
    pairs.pop(event.word, None)
    if event.other is None:
        return
    first = pairs.get(event.other, event.other)
    if first != event.word:
        pairs[event.word] = first
        pairs.update({one: first for one, with_ in pairs.items() if with_ == event.word})


def pairs_drawn(scene: IcebreakerScene, event: PairsDrawn, meta: EventMeta) -> None:
    """Nobody has a turn before it is said."""
    scene.state.talks.draw(event.groups)


def pair_joined(scene: IcebreakerScene, event: PairJoined, meta: EventMeta) -> None:
    """One more in the group of these."""
    scene.state.talks.join(event.person, event.people)


def pair_left(scene: IcebreakerScene, event: PairLeft, meta: EventMeta) -> None:
    """One fewer; what was held before them is kept."""
    scene.state.talks.leave(event.person)


def turn_began(scene: IcebreakerScene, event: TurnBegan, meta: EventMeta) -> None:
    """From now on they have met."""
    talks = scene.state.talks
    talks.began, talks.turn, talks.ends_at = True, event.turn, event.ends_at
    scene.state.begin(asked(scene), meta.at)


def turns_ended(scene: IcebreakerScene, event: TurnsEnded, meta: EventMeta) -> None:
    """When it was is kept."""
    scene.state.talks.turn, scene.state.talks.ends_at = 0, meta.at
    scene.state.ended = meta.at


def stepped(scene: IcebreakerScene, by: int) -> None:
    """The clock was set: the time to come back, and to talk, is as long as before."""
    state = scene.state
    if state.paused is not None:
        state.paused += by
    if state.talks.turn and state.talks.ends_at is not None:
        state.talks.ends_at += by


def _keep(state: Answers, person: str, said: Said) -> None:
    """An answer that was taken back leaves nothing behind."""
    state.given.pop(person, None)
    if said.answer:
        state.given[person] = said


EVENTS: Evolves[IcebreakerScene] = {
    AnswersOpened: answers_opened,
    NextAsked: next_asked,
    AnswerBoxed: answer_boxed,
    AnswerGiven: answer_given,
    WordShown: word_shown,
    WordHidden: word_hidden,
    WordsPaired: words_paired,
    CardBoxed: card_boxed,
    SquareFilled: square_filled,
    AnswersPaused: answers_paused,
    AnswersResumed: answers_resumed,
    AnswersClosed: answers_closed,
    PairsDrawn: pairs_drawn,
    PairJoined: pair_joined,
    PairLeft: pair_left,
    TurnBegan: turn_began,
    TurnsEnded: turns_ended,
}
