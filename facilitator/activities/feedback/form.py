"""The form for a comment where no script runs: why one was not taken, with its text still there."""

from facilitator.core.activity import Fields, ResidentForm
from facilitator.core.refused import Refused
from facilitator.core.texts import tidy

from .state import WindowScene

OFFERS = {"en": "Send a comment", "es": "Envíe un comentario"}
CLOSED = {
    "en": "Comments are closed. Your text is still here.",
    "es": "El espacio de comentarios está cerrado. Su texto sigue aquí.",
}
NO_THEME = {
    "en": "Choose one of the themes, or none.",
    "es": "Elija uno de los temas, o ninguno.",
}
NO_LANGUAGE = {
    "en": "Choose the language you write in.",
    "es": "Elija el idioma en que escribe.",
}
REFUSALS = {
    "$.do.text": {
        "en": "Write your comment, at most 2,000 characters.",
        "es": "Escriba su comentario, máximo 2,000 caracteres.",
    },
    "too-many": {
        "en": "You have sent as many comments as one may.",
        "es": "Ya envió todos los comentarios que se permiten por persona.",
    },
    "queue-full": {
        "en": "Too many comments are waiting right now. Try again later.",
        "es": "Hay demasiados comentarios en espera en este momento. Inténtelo más tarde.",
    },
    "one-waiting": {
        "en": "Your last comment is still waiting to be read. Your text is still here: "
        "send it again after that.",
        "es": "Su último comentario sigue en espera de lectura. Su texto sigue aquí: "
        "envíelo de nuevo después.",
    },
    "too-fast": {
        "en": "Many new devices are sending comments right now. Your text is still here: "
        "send it again in {wait} seconds.",
        "es": "Muchos dispositivos nuevos están enviando comentarios en este momento. Su "
        "texto sigue aquí: envíelo de nuevo en {wait} segundos.",
    },
    "closed": CLOSED,
    "no-such-block": CLOSED,  # the agenda was changed, and the window with it
    "$.do.block": CLOSED,  # the form names none while no window is open
    "no-such-theme": NO_THEME,
    "$.do.theme": NO_THEME,
    "no-such-language": NO_LANGUAGE,
    "$.do.lang": NO_LANGUAGE,
}


def sent_before(scene: WindowScene, resident: str, fields: Fields) -> str | None:
    """The receipt of one's own comment of this text in this window.

    Who goes back and sends again has a page with a fresh id: only the words tell that it is the
    same comment, which counts once.
    """
    try:
        words = tidy(fields.get("text") or "")
    except Refused:
        return None
    own = scene.state.by_resident.get(resident, [])
    return next((one for one in own if scene.state.comments[one].text == words), None)


FORM: ResidentForm[WindowScene] = ResidentForm(OFFERS, sent_before=sent_before, refusals=REFUSALS)
