"""Every table of an export: the session's own, then what the kinds of activity declare."""

from collections.abc import Sequence

from msgspec.structs import replace

from facilitator.core.activity import AnyScene
from facilitator.core.rules import Rules
from facilitator.core.tables import BLOCK, PERSON, TEAM, Column, Rows, Table

from . import insight_rows, rows
from .reading import SessionRecord

GROUP = Column("group", "group", "grupo", "group")
AGENDA = Table(
    "agenda",
    (
        Column("day", "day", "día", "day"),
        Column("date", "date on which it is held", "fecha en que se celebra"),
        Column("place", "place", "sede"),
        BLOCK,
        Column("kind", "kind", "tipo"),
        Column("start", "planned start", "inicio planeado"),
        Column("minutes", "planned minutes", "minutos planeados"),
        Column("soft", "about this time", "hora aproximada"),
        Column("lock", "does not move", "no se mueve"),
        Column("due", "start on that date", "inicio en esa fecha", "moment"),
        Column("left_out", "left out", "omitido"),
        Column("change", "changed on the day", "cambiado en el día"),
        Column("visit", "visit", "visita"),
        Column("came", "the hall came", "llegada", "moment"),
        Column("left", "the hall left", "salida", "moment"),
        Column("timezone", "time zone", "zona horaria"),
    ),
    "The agenda as it became: every block with the date on which its day is held, its planned "
    "start and minutes (soft: about this time; lock: does not move), and one line for each time "
    "the hall was in it (came, left). due is the planned start on that date. left_out: to be "
    "passed by. change: added, moved or renamed while the session ran; titles and planned times "
    "are those after the change. Empty: has not happened. The agenda as it was published is not "
    "in these files: keep it with them.",
    "El programa tal como quedó: cada punto con la fecha en que se celebra su día, su inicio y sus "
    "minutos planeados (soft: hora aproximada; lock: no se mueve) y una línea por cada vez que la "
    "sesión estuvo en él (came: llegada, left: salida). due es el inicio planeado en esa fecha. "
    "left_out: se decidió omitirlo. change: agregado (added), movido (moved) o renombrado "
    "(renamed) durante la sesión; los títulos y las horas planeadas son los de después del "
    "cambio. Vacío: no ha ocurrido. El programa tal como se publicó no está en estos archivos: "
    "guárdelo con ellos.",
)
CHANGES = Table(
    "changes",
    (
        Column("at", "when", "cuándo", "moment"),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("change", "what was done", "qué se hizo"),
        Column("day", "day", "día", "day"),
        BLOCK,
        Column("after", "put after", "puesto después de", "block"),
        Column("title", "title then", "título entonces", "text"),
        Column("minutes", "minutes asked for", "minutos pedidos"),
        Column("undone", "taken back", "revertido", "moment"),
        Column("let_go", "without a place later", "sin lugar después", "moment"),
    ),
    "What was changed in the agenda while the session ran: blocks added, moved, renamed, removed. "
    "undone: when it was taken back. let_go: when another file of the agenda had no place for it.",
    "Lo que se cambió en el programa durante la sesión: puntos agregados (added), movidos (moved), "
    "renombrados (renamed), quitados (removed). undone: cuándo se revirtió. let_go: cuándo otro "
    "archivo del programa ya no tuvo lugar para ello.",
)
PEOPLE = Table(
    "people",
    (
        Column("id", "number", "número"),
        Column("name", "name", "nombre", "text"),
        GROUP,
        Column("seat", "place on the roster", "lugar en la lista"),
        Column("standing", "came or not", "vino o no", staff=True),
        Column("joined", "joined", "entró", "moment", staff=True),
        TEAM,
    ),
    "The people: joined (has a place), unconfirmed (has one, but nobody confirmed who it is), "
    "left (gave it up, or was shown out), or absent (on the "
    "roster, never came).",
    "Las personas: joined (tiene un lugar), unconfirmed (lo tiene, pero nadie confirmó quién "
    "es), left (lo dejó o se le retiró) o absent (está en "
    "la lista, pero no vino).",
    "rows whose standing is absent, unless the whole roster is to be published",
    "los renglones cuyo standing es absent, a menos que se publique toda la lista",
)
TEAMS = Table(
    "teams",
    (TEAM, PERSON, GROUP),
    "The teams, one line for each member; a team without members has one empty line.",
    "Los equipos, una línea por integrante; un equipo sin integrantes tiene una línea vacía.",
)
DRAWS = Table(
    "draws",
    (
        Column("draw", "draw", "sorteo"),
        BLOCK,
        Column("at", "when", "cuándo", "moment"),
        Column("how", "drawn or mixed", "formados o mezclados"),
        Column("source", "mixed of", "mezcla de"),
        Column("balanced_on", "balanced on", "equilibrados según"),
        Column("seed", "number that repeats it", "número que lo repite"),
        Column("in_force", "in force", "vigente"),
        TEAM,
        PERSON,
    ),
    "Every draw of teams, one line for each member: who was where when another draw took its "
    "place. how: drawn (draw), or mixed (mix) of the teams of the draw source. in_force: those "
    "used last.",
    "Cada formación de equipos, una línea por integrante: quién estaba dónde cuando otra tomó su "
    "lugar. how: formados (draw) o mezclados (mix) a partir de los equipos de source. in_force: "
    "los usados al final.",
)
NOTICES = Table(
    "notices",
    (
        Column("at", "when", "cuándo", "moment"),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("to", "to whom", "a quién"),
        Column("text", "text", "texto", "text"),
    ),
    "The facilitator's messages: to everyone, to all teams (teams), to one team (its id), or to "
    "speakers alone (speakers).",
    "Los avisos de quien facilita: a todas las personas (everyone), a todos los equipos "
    "(teams), a un equipo (su id) o solo a ponentes (speakers).",
    "rows whose to is speakers (messages to speakers alone)",
    "los renglones cuyo to es speakers (avisos solo a ponentes)",
)
QUESTIONS = Table(
    "questions",
    (
        Column("question", "question", "pregunta", "block"),
        Column("block", "asked in", "hecha en", "block"),
    ),
    "What was asked beside the agenda, and in which block; ballots and tallies name it by its id.",
    "Lo que se preguntó fuera del programa, y en qué punto; las boletas y los resultados llevan su "
    "id.",
)
INSIGHTS = Table(
    "insights",
    (
        Column("insight", "insight", "hallazgo"),
        Column("title", "title", "título", "text"),
        Column("theme", "key theme", "tema clave", "theme"),
        Column("at", "made", "creado", "moment"),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("became", "part of", "parte de"),
    ),
    "What was made of what people said, at the insight desk. became: the insight that it is part "
    "of since, or itself where it was taken apart; empty: it stands.",
    "Lo que se reunió de lo que dijo la gente, en la mesa de hallazgos. became: el hallazgo del "
    "que ahora es parte, o él mismo si se separó; vacío: sigue en pie.",
)
INSIGHT_STEPS = Table(
    "insight_steps",
    (
        Column("step", "step", "paso"),
        Column("at", "when", "cuándo", "moment"),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("what", "what was done", "qué se hizo"),
        Column("insight", "insight", "hallazgo"),
        Column("title", "called from then on", "título desde entonces", "text"),
        Column("theme", "key theme", "tema clave", "theme"),
        Column("voice", "voice", "voz"),
        Column("from", "insight it had been in", "hallazgo en que estaba"),
        Column("reason", "why", "por qué", staff=True),
        BLOCK,
        Column("item", "number on its list", "número en su lista"),
        Column("undone", "taken back", "revertido", "moment"),
    ),
    "How the insights came to be: every step at the insight desk in its order, one line for each "
    "voice that it moved (from: the insight it had been in). what: made, named, placed (put into "
    "insight), freed (put into none), set-aside, merged (from is part of insight since), apart "
    "(taken apart), undone (the step of this number was taken back), listed and unlisted (put on "
    "the list of the vote block, and taken off it: they are in that list's history and have no "
    "step and no theme of their own). undone: when it was taken back.",
    "Cómo se formaron los hallazgos: cada paso en la mesa de hallazgos, en su orden, una línea por "
    "cada voz que movió (from: el hallazgo en que estaba). what: creado (made), nombrado (named), "
    "voz puesta en insight (placed), voz sin hallazgo (freed), voz apartada (set-aside), unido "
    "(merged: from es parte de insight desde entonces), deshecho (apart), revertido (undone: el "
    "paso de ese número), puesto en la lista de la votación block (listed) y quitado de ella "
    "(unlisted): están en el historial de esa lista y no tienen paso ni tema propios. undone: "
    "cuándo se revirtió.",
)
VOICES = Table(
    "voices",
    (
        Column("voice", "voice", "voz"),
        Column("source", "kind of source", "tipo de origen"),
        BLOCK,
        TEAM,
        Column("text", "text", "texto", "text"),
        Column("group", "in group", "en el grupo"),
        Column("insight", "insight", "hallazgo"),
        Column("set_aside", "set aside because", "apartada porque", staff=True),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("gone", "not shown any more", "ya no se muestra", staff=True),
    ),
    "What the insight desk could gather: entries of teams (entry), comments of residents that were "
    "shown (comment), points of the agenda's context (point), with the insight they are in, or "
    "why they were set aside. group: what its team called the group it lies in. gone: taken back, "
    "or not shown any more.",
    "Lo que la mesa de hallazgos pudo reunir: aportaciones de los equipos (entry), comentarios de "
    "residentes que se mostraron (comment), puntos del contexto del programa (point), con el "
    "hallazgo en que están, o por qué se apartaron. group: cómo llamó su equipo al grupo en que "
    "está. gone: se retiró o ya no se muestra.",
    "rows whose gone is true",
    "los renglones cuyo gone es true",
)
CANDIDATES = Table(
    "candidates",
    (
        BLOCK,
        Column("item", "number", "número"),
        Column("title", "item", "opción", "text"),
        Column("insight", "insight", "hallazgo"),
    ),
    "Insights on the list of a vote, worded as they stand there.",
    "Hallazgos en la lista de una votación, con el texto que llevan en ella.",
)
OWN = (
    *(AGENDA, CHANGES, PEOPLE, TEAMS, DRAWS, NOTICES, QUESTIONS),
    *(INSIGHTS, INSIGHT_STEPS, VOICES, CANDIDATES),
)


def all_tables(rules: Rules) -> tuple[Table, ...]:
    """All that an export has, in the order in which its README lists them."""
    return (*OWN, *_of_kinds(rules))


def _of_kinds(rules: Rules) -> list[Table]:
    """What kinds declare; several may have one in common."""
    return [*dict.fromkeys(table for kind in rules.kinds.values() for table in kind.tables)]


def tables_with_rows(
    recorded: SessionRecord, rules: Rules, scenes: Sequence[AnyScene]
) -> list[tuple[Table, Rows]]:
    """Every table with its rows; `scenes` are the blocks that have something to tell."""
    people = rows.people(recorded)
    own = [
        (AGENDA, rows.agenda(recorded)),
        (CHANGES, rows.changes(recorded)),
        (_with_attributes(people), people),
        (TEAMS, rows.members(recorded)),
        (DRAWS, rows.draws(recorded)),
        (NOTICES, rows.notices(recorded)),
        (QUESTIONS, rows.questions(recorded)),
        (INSIGHTS, insight_rows.insights(recorded)),
        (INSIGHT_STEPS, insight_rows.steps(recorded, rules)),
        (VOICES, insight_rows.voices(recorded, rules)),
        (CANDIDATES, insight_rows.candidates(recorded, rules)),
    ]
    return own + [(table, _told(table, rules, scenes)) for table in _of_kinds(rules)]


def _told(table: Table, rules: Rules, scenes: Sequence[AnyScene]) -> Rows:
    """The rows of a table that kinds declare, scene by scene."""
    having = ((rules.kinds[scene.block.kind].tables.get(table), scene) for scene in scenes)
    return [row for tell, scene in having if tell for row in tell(scene)]


def _with_attributes(people: Rows) -> Table:
    """The table of people, with a column for all that the roster knows of them."""
    known = {column.name for column in PEOPLE.columns}
    names = dict.fromkeys(name for row in people for name in row if name not in known)
    more = (Column(name, name, name, staff=True) for name in names)
    return replace(PEOPLE, columns=(*PEOPLE.columns, *more))
