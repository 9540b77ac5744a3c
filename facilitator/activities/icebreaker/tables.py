"""What an icebreaker leaves in the record: how many gave each answer, and who, where it was named.

Of a question without names nothing is there until it closes: a journal has none of it.
"""

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, PERSON, Column, Rows, Table
from facilitator.plan.values import Text

from .messages import Sum
from .state import IcebreakerScene, answered, options, sums

ANSWERS = Table(
    "icebreakers",
    (
        BLOCK,
        Column("answer", "answer", "respuesta"),
        Column("title", "in words", "en palabras", "text"),
        Column("count", "people", "personas"),
        Column("shown", "the hall saw it", "el público lo vio"),
    ),
    "How many gave each answer to an icebreaker; a row without an answer says how many answered. "
    "Below five answers without names there is that row alone.",
    "Cuántas personas dieron cada respuesta a un rompehielos; un renglón sin respuesta dice "
    "cuántas respondieron. Con menos de cinco respuestas sin nombre solo hay ese renglón.",
    "rows whose shown is no (words that a moderator kept from the hall)",
    "los renglones cuyo shown es no (palabras que una moderadora no mostró al público)",
)
NAMED = Table(
    "icebreaker-answers",
    (BLOCK, PERSON, Column("answer", "answer", "respuesta")),
    "Who answered what in an icebreaker whose answers have names.",
    "Quién respondió qué en un rompehielos cuyas respuestas llevan nombre.",
)
PAIRS = Table(
    "icebreaker-pairs",
    (
        BLOCK,
        Column("draw", "draw", "sorteo"),
        Column("pair", "pair", "pareja"),
        Column("place", "place in it", "lugar en ella"),
        PERSON,
    ),
    "Who talked with whom in an icebreaker, draw by draw; what they said is kept nowhere.",
    "Quién habló con quién en un rompehielos, sorteo por sorteo; lo que dijeron no se guarda.",
)


def icebreakers(scene: IcebreakerScene) -> Rows:
    """How many answered, and how many gave each answer."""
    if not (scene.state.closed or scene.state.named):
        return []
    block, by_default = scene.block.id, scene.settings.review != "before"
    return [
        {"block": block, "answer": "", "title": {}, "count": answered(scene), "shown": True},
        *(
            {
                "block": block,
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
    given = scene.state.given if scene.state.named else {}
    return [
        {"block": scene.block.id, "person": person, "answer": given[person].answer}
        for person in sorted(given)
    ]


def pairs(scene: IcebreakerScene) -> Rows:
    """Everybody who talked, in the order of draws and pairs."""
    return [
        {"block": scene.block.id, "draw": draw, "pair": pair, "place": place, "person": person}
        for draw, groups in enumerate(scene.state.talks.held, 1)
        for pair, group in enumerate(groups, 1)
        for place, person in enumerate(group, 1)
    ]


def _title(scene: IcebreakerScene, found: Sum) -> Text:
    if found.word:
        return {found.lang: found.word}
    return next((one.title for one in options(scene) if one.id == found.id), {})


TABLES: Tables[IcebreakerScene] = {ANSWERS: icebreakers, NAMED: named, PAIRS: pairs}
