"""What an icebreaker's closing says, counted again where the answers have names.

Of answers without names there is nothing to count again: the box that they lay in went as the
question closed. Of these it is only checked that the sums can be true.
"""

from collections import Counter
from collections.abc import Sequence

from facilitator.core.activity import Audit

from .messages import AnswersClosed
from .state import Answers, IcebreakerScene, every
from .words import key_of


def miscounted(scene: IcebreakerScene) -> str | None:
    """Names the question whose sums are not those of its answers, or cannot be of any."""
    for one in every(scene):
        held = one.state
        wrong = _differences(held, held.closed) if held.closed else ""
        if wrong:
            return f"Icebreaker {scene.block.id!r}, question {held.number}: {wrong}."
    return None


def counts(scenes: Sequence[IcebreakerScene]) -> dict[str, str]:
    """How many questions could be counted again, and how many could not; nothing where none was
    asked."""
    over = [one.state for scene in scenes for one in every(scene) if one.state.closed]
    if not over:
        return {}
    named = [one for one in over if one.named]
    answers = sum(len(one.given) + len(one.cards.held) for one in named)
    nameless = len(over) - len(named)
    said = f"icebreakers with names {len(named)}, counted again from their answers: {answers}"
    lost = f"without names {nameless}, whose answers were destroyed as they closed: the sums stand"
    return {"Answers": "; ".join([*([said] if named else ()), *([lost] if nameless else ())])}


def _differences(held: Answers, closed: AnswersClosed) -> str:
    told = Counter({one.id: one.count for one in closed.sums})
    if len(told) < len(closed.sums) or any(count < 1 for count in told.values()):
        return "an answer is counted twice, or not at all"
    if not held.named:
        return _impossible(closed, told)
    counted = _counted(held)
    for answer in sorted(told):
        if counted[answer] != told[answer]:
            return f"{answer}: {counted[answer]} answers counted, {told[answer]} told"
    return _impossible(closed, told)


def _impossible(closed: AnswersClosed, told: Counter[str]) -> str:
    """Who fills a card counts once for each square of it, everybody else once."""
    if closed.squares or not told:
        return "" if told.total() in (0, closed.squares) else _told(told, "squares", closed.squares)
    return "" if told.total() == closed.answered else _told(told, "answers", closed.answered)


def _told(told: Counter[str], what: str, count: int) -> str:
    return f"the sums make {told.total()} {what}, and {count} are told"


def _counted(held: Answers) -> Counter[str]:
    """Answers by what they are counted under: what is chosen, a word's key, or a square."""
    squares = Counter(one for card in held.cards.held.values() for one in card)
    given = held.given.values()
    return squares + Counter(
        key_of(one.answer, one.lang) if one.lang else one.answer for one in given
    )


AUDIT: Audit[IcebreakerScene] = Audit(miscounted, counts=counts)
