"""What an icebreaker leaves in the record: how many gave each answer, and who, where it was named.

Of a question without names nothing is there until it closes: a journal has none of it.
"""

from typing import Any

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, PERSON, Column, Rows, Table
from facilitator.plan.values import Text

from .messages import IcebreakerAsk, Sum
from .state import Answers, IcebreakerScene, answered, asked, every, options, sums, totals

QUESTION = Column("question", "which of the block's questions", "cuál pregunta del bloque")
QUESTIONS = Table(
    "icebreaker-questions",
    (
        BLOCK,
        QUESTION,
        Column("text", "what was asked", "qué se preguntó", "text"),
        Column("way", "way to answer", "forma de responder"),
        Column("named", "answers have names", "las respuestas llevan nombre"),
        Column("seconds", "seconds to talk each", "segundos para hablar cada persona"),
        Column("opened", "opened", "abierta", "moment"),
        Column("closed", "closed", "cerrada", "moment"),
    ),
    "What an icebreaker asked: block and question are what other tables name it by; without opened "
    "it was not asked. way: scale, choice, word, where, find-someone or pairs.",
    "Lo que preguntó un rompehielos: block y question son como lo nombran las demás tablas; sin "
    "opened no se preguntó. way: escala (scale), opciones (choice), palabra (word), lugar (where), "
    "encontrar a alguien (find-someone) o parejas (pairs).",
)
ANSWERS = Table(
    "icebreakers",
    (
        BLOCK,
        QUESTION,
        Column("answer", "answer", "respuesta"),
        Column("title", "in words", "en palabras", "text"),
        Column("count", "people", "personas"),
        Column("shown", "the hall saw it", "el público lo vio"),
    ),
    "How many gave each answer to an icebreaker; a row without an answer says how many answered. "
    "Below five answers without names there is that row alone.",
    "Cuántas personas dieron cada respuesta a un rompehielos; un renglón sin respuesta dice "
    "cuántas respondieron. Con menos de cinco respuestas sin nombre solo hay ese renglón.",
    "rows whose shown is false (words that a moderator kept from the hall)",
    "los renglones cuyo shown es false (palabras que una moderadora no mostró al público)",
)
CARDS = Table(
    "icebreaker-cards",
    (
        BLOCK,
        QUESTION,
        Column("people", "people with a square filled", "personas con un cuadro lleno"),
        Column("squares", "squares filled", "cuadros llenos"),
        Column("full", "full cards", "tarjetas llenas"),
    ),
    "How far the hall came with cards of people to find in an icebreaker.",
    "Hasta dónde llegó el público con las tarjetas de personas por encontrar en un rompehielos.",
)
FOUND = Table(
    "icebreaker-found",
    (
        BLOCK,
        QUESTION,
        PERSON,
        Column("square", "square", "cuadro", "named"),
        Column("found", "person found", "persona encontrada", "person"),
    ),
    "Who found whom in an icebreaker whose cards have names.",
    "Quién encontró a quién en un rompehielos cuyas tarjetas llevan nombre.",
)
NAMED = Table(
    "icebreaker-answers",
    (BLOCK, QUESTION, PERSON, Column("answer", "answer", "respuesta", "named")),
    "Who answered what in an icebreaker whose answers have names.",
    "Quién respondió qué en un rompehielos cuyas respuestas llevan nombre.",
)
PAIRS = Table(
    "icebreaker-pairs",
    (
        BLOCK,
        QUESTION,
        Column("draw", "draw", "sorteo"),
        Column("pair", "pair", "pareja"),
        Column("place", "place in it", "lugar en ella"),
        PERSON,
    ),
    "Who talked with whom in an icebreaker, draw by draw; what they said is kept nowhere.",
    "Quién habló con quién en un rompehielos, sorteo por sorteo; lo que dijeron no se guarda.",
)


def questions(scene: IcebreakerScene) -> Rows:
    """Every question in its order, as it was asked; then those that were not."""
    held = {one.state.number: one.state for one in every(scene)}
    listed = dict(enumerate(scene.settings.asks, 1))
    return [
        row
        for number in sorted({*held, *listed})
        for row in _question(scene, number, held.get(number, Answers()), listed.get(number))
    ]


def _question(
    scene: IcebreakerScene, number: int, held: Answers, planned: IcebreakerAsk | None
) -> Rows:
    ask = held.ask or planned
    if ask is None or ask.question is None:
        return []
    row = {
        "block": scene.block.id,
        "question": number,
        "text": ask.question,
        "way": ask.answer,
        "named": held.named if held.ask else ask.named,
        "seconds": ask.each if ask.answer == "pairs" else None,
        "opened": held.began,
        "closed": held.ended,
    }
    return [row]


def icebreakers(scene: IcebreakerScene) -> Rows:
    """How many answered, and how many gave each answer, question by question."""
    return [row for one in every(scene) for row in _answers(one)]


def _answers(scene: IcebreakerScene) -> Rows:
    if not (scene.state.closed or scene.state.named):
        return []
    which, by_default = _which(scene), asked(scene).review != "before"
    return [
        which | {"answer": "", "title": {}, "count": answered(scene), "shown": True},
        *(
            which
            | {
                "answer": one.id,
                "title": _title(scene, one),
                "count": one.count,
                "shown": scene.state.shown.get(one.id, by_default),
            }
            for one in sums(scene)
        ),
    ]


def named(scene: IcebreakerScene) -> Rows:
    """Each answer with its name, in the order of the people's ids."""
    return [
        _which(one) | {"person": person, "answer": _in_words(one, one.state.given[person].answer)}
        for one in every(scene)
        if one.state.named
        for person in sorted(one.state.given)
    ]


def cards(scene: IcebreakerScene) -> Rows:
    """How far all cards came, question by question."""
    return [
        _which(one) | {"people": answered(one), "squares": squares, "full": full}
        for one in every(scene)
        if asked(one).answer == "find-someone" and (one.state.closed or one.state.named)
        for squares, full in [totals(one)]
    ]


def found(scene: IcebreakerScene) -> Rows:
    """Each square with whose it is and whom it has, in the order of the people's ids."""
    return [
        _which(one) | {"person": person, "square": _in_words(one, square), "found": card[square]}
        for one in every(scene)
        if one.state.named
        for person, card in sorted(one.state.cards.held.items())
        for square in sorted(card)
    ]


def pairs(scene: IcebreakerScene) -> Rows:
    """Everybody who talked, in the order of draws and pairs."""
    return [
        _which(one) | {"draw": draw, "pair": pair, "place": place, "person": person}
        for one in every(scene)
        for draw, groups in enumerate(one.state.talks.held, 1)
        for pair, group in enumerate(groups, 1)
        for place, person in enumerate(group, 1)
    ]


def _which(scene: IcebreakerScene) -> dict[str, Any]:
    return {"block": scene.block.id, "question": scene.state.number}


def _title(scene: IcebreakerScene, found: Sum) -> Text:
    if found.word:
        return {found.lang: found.word}
    return _in_words(scene, found.id)[1]


def _in_words(scene: IcebreakerScene, answer: str) -> tuple[str, Text]:
    """An answer, and what it says where it is one of a list."""
    return answer, next((one.title for one in options(scene) if one.id == answer), {})


TABLES: Tables[IcebreakerScene] = {
    QUESTIONS: questions,
    ANSWERS: icebreakers,
    NAMED: named,
    CARDS: cards,
    FOUND: found,
    PAIRS: pairs,
}
