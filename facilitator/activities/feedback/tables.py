"""What a window leaves in the record: every comment, whatever became of it, and who decided."""

from collections.abc import Sequence

from facilitator.core.activity import Audit, Tables
from facilitator.core.tables import BLOCK, Column, Rows, Table

from .state import WindowScene

COMMENTS = Table(
    "comments",
    (
        BLOCK,
        Column("id", "receipt", "comprobante"),
        Column("resident", "resident", "residente", "resident", staff=True),
        Column("lang", "language", "idioma"),
        Column("theme", "theme", "tema", "theme"),
        Column("text", "text", "texto"),
        Column("at", "received", "recibido", "moment"),
        Column("standing", "what became of it", "qué fue de él"),
        Column("reason", "reason given", "motivo"),
    ),
    "The residents' comments, all of them: approved, declined (with the reason given) or "
    "waiting. resident-1 and so on are numbers of this export alone.",
    "Los comentarios de los residentes, todos: approved (aprobado), declined (no publicado, "
    "con el motivo) o waiting (en espera). resident-1, etc. son números solo de esta "
    "exportación.",
    "rows whose standing is not approved (comments that were declined, or wait)",
    "los renglones cuyo standing no es approved (comentarios no publicados o en espera)",
)
MODERATION = Table(
    "moderation",
    (
        BLOCK,
        Column("comment", "receipt of the comment", "comprobante del comentario"),
        Column("at", "when", "cuándo", "moment"),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("verdict", "decision", "decisión"),
        Column("reason", "reason given", "motivo"),
    ),
    "Every decision on a comment: when, by which console, and why.",
    "Cada decisión sobre un comentario: cuándo, desde qué consola y por qué.",
)


def comments(scene: WindowScene) -> Rows:
    """Every comment with its standing."""
    return [
        {
            "block": scene.block.id,
            "id": entry.id,
            "resident": entry.resident,
            "lang": entry.lang,
            "theme": entry.theme,
            "text": entry.text,
            "at": entry.at,
            "standing": entry.standing,
            "reason": entry.reason,
        }
        for entry in scene.state.comments.values()
    ]


def moderation(scene: WindowScene) -> Rows:
    """The log of moderation, comment by comment."""
    return [
        {
            "block": scene.block.id,
            "comment": entry.id,
            "at": step.at,
            "by": step.by,
            "verdict": step.verdict,
            "reason": step.reason,
        }
        for entry in scene.state.comments.values()
        for step in entry.log
    ]


def counts(scenes: Sequence[WindowScene]) -> dict[str, str]:
    """How many comments came to all windows together."""
    return {"Comments": str(sum(len(scene.state.comments) for scene in scenes))}


TABLES: Tables[WindowScene] = {COMMENTS: comments, MODERATION: moderation}
AUDIT: Audit[WindowScene] = Audit(counts=counts)
