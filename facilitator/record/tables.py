"""The files of an export: what each is, and the columns it has even when it is empty."""

from msgspec import Struct


class Table(Struct, frozen=True):
    """One table. `columns` are as its source gives them, before names are put beside ids."""

    name: str
    columns: tuple[str, ...]
    en: str
    es: str


SHEETS = (
    Table(
        "agenda",
        (
            *("day", "date", "place", "block", "kind", "start", "minutes", "soft", "lock"),
            *("due", "left_out", "visit", "came", "left", "timezone"),
        ),
        "The agenda: every block as planned (date, start, minutes; soft: about this time; lock: "
        "does not move), and one line for each time the hall was in it (came, left). due is the "
        "planned start on the date the day was really held. left_out: to be passed by. "
        "Empty: has not happened.",
        "El programa: cada punto según lo planeado (fecha, inicio, minutos; soft: hora "
        "aproximada; lock: no se mueve) y una línea por cada vez que la sesión estuvo en él (came: "
        "llegada, left: salida). due es el inicio planeado en la fecha en que se llevó a cabo el "
        "día. left_out: se decidió omitirlo. Vacío: no ha ocurrido.",
    ),
    Table(
        "people",
        ("id", "name", "group", "seat", "standing", "joined", "team"),
        "The people: joined (has a place), unconfirmed (has one, but nobody confirmed who it is), "
        "left (gave it up, or was shown out), or absent (on the "
        "roster, never came).",
        "Las personas: joined (tiene un lugar), unconfirmed (lo tiene, pero nadie confirmó quién "
        "es), left (lo dejó o se le retiró) o absent (está en "
        "la lista, pero no vino).",
    ),
    Table(
        "teams",
        ("team", "person", "group"),
        "The teams, one line for each member; a team without members has one empty line.",
        "Los equipos, una línea por integrante; un equipo sin integrantes tiene una línea vacía.",
    ),
    Table(
        "contributions",
        ("block", "team", "id", "person", "text", "at", "edited", "editor", "removed"),
        "What the teams wrote on their boards. editor: who changed it last, maybe the scribe. "
        "removed: taken off the board then; kept here.",
        "Lo que los equipos escribieron en sus tableros. editor: quien lo cambió por última vez, "
        "quizá la persona que escribe el informe. removed: se quitó del tablero en ese "
        "momento; aquí se conserva.",
    ),
    Table(
        "reports",
        ("block", "team", "scribe", "text"),
        "The teams' report-outs, with whoever wrote them last.",
        "Los informes de los equipos, con la última persona que los escribió.",
    ),
    Table(
        "ballots",
        ("block", "person", "item", "dots"),
        "Every ballot as it last stood: one line for each item that somebody placed dots on.",
        "Cada boleta como quedó al final: una línea por cada opción en la que alguien puso puntos.",
    ),
    Table(
        "withdrawn",
        ("block", "person", "item", "dots", "at", "why"),
        "Dots that do not count. why: left (whoever placed them left while voting was open and was "
        "not back in time with the same phone), name-passed-on (another phone took the name), "
        "unconfirmed (nobody confirmed who it was); at: since when.",
        "Puntos que no cuentan. why: left (quien los puso se fue durante la votación y no volvió a "
        "tiempo con el mismo teléfono), name-passed-on (otro teléfono tomó el nombre), unconfirmed "
        "(nadie confirmó quién era); at: desde cuándo.",
    ),
    Table(
        "tallies",
        ("block", "theme", "item", "title", "rank", "tied", "dots", "voters"),
        "The tallies, recounted from the ballots: dots, and how many different people placed "
        "them. rank is the place within its theme, as the hall saw it; tied: shares it.",
        "Los resultados, recontados a partir de las boletas: puntos y cuántas personas distintas "
        "los pusieron. rank es el lugar dentro de su tema, como se mostró a todos; tied: empatada.",
    ),
    Table(
        "comments",
        ("block", "id", "resident", "lang", "theme", "text", "at", "standing", "reason"),
        "The residents' comments, all of them: approved, declined (with the reason given) or "
        "waiting. resident-1 and so on are numbers of this export alone.",
        "Los comentarios de los residentes, todos: approved (aprobado), declined (no publicado, "
        "con el motivo) o waiting (en espera). resident-1, etc. son números solo de esta "
        "exportación.",
    ),
    Table(
        "moderation",
        ("block", "comment", "at", "by", "verdict", "reason"),
        "Every decision on a comment: when, by which console, and why.",
        "Cada decisión sobre un comentario: cuándo, desde qué consola y por qué.",
    ),
    Table(
        "notices",
        ("at", "by", "to", "text"),
        "The facilitator's messages: to everyone, to all teams, or to one team.",
        "Los avisos de quien facilita: a todas las personas (everyone), a todos los equipos "
        "(teams) o a un equipo.",
    ),
)
"""In the order in which the README lists them."""
