"""Which language a page speaks, and its words: Babel's catalogues for Python and browser alike."""

import re
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po
from flask import Blueprint, redirect, request
from flask_babel import Babel, get_locale
from werkzeug.wrappers import Response as AnyResponse

from .house import house

COOKIE = "facilitator_lang"
CATALOGUES = Path(__file__).parent.parent / "translations"
LOCAL = re.compile(r"/(?![/\\])[!-\[\]-~]*")
"""A path on this site: one slash, then printable ASCII without a backslash."""
YEAR = 365 * 24 * 3600

babel = Babel()
languages = Blueprint("languages", __name__)


def choose() -> str:
    """The language asked for, else the browser's, else the session's first."""
    spoken = session_languages()
    chosen = request.cookies.get(COOKIE)
    if chosen in spoken:
        return chosen
    return request.accept_languages.best_match(spoken) or spoken[0]


def session_languages() -> tuple[str, ...]:
    """The languages of the session, the first one being its own."""
    return house().desk.look(lambda state: state.plan.session.languages if state.plan else ("en",))


def current() -> str:
    """The language of the page being made."""
    return str(get_locale())


@cache
def strings(language: str) -> dict[str, str]:
    """Every translated string of a language, for the browser; empty for the source language."""
    path = CATALOGUES / language / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return {}
    with path.open("rb") as file:
        catalogue = read_po(file)
    return {str(one.id): str(one.string) for one in catalogue if one.id and one.string}


@languages.get("/lang/<language>")
def switch(language: str) -> AnyResponse:
    """Change the language and go back to where one was."""
    target = request.args.get("next", "/")
    response = redirect(target if LOCAL.fullmatch(target) else "/")
    if language in session_languages():
        response.set_cookie(COOKIE, language, max_age=YEAR, samesite="Lax", httponly=True)
    return response
