"""Which language a page speaks: the one that was chosen, or the browser's, or the session's."""

import re
from functools import lru_cache

from flask import Blueprint, g, redirect, request
from flask_babel import Babel, refresh
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header
from werkzeug.wrappers import Response as AnyResponse

from facilitator.access.identity import HOST_ONLY

from .services import services

COOKIE = "facilitator_lang"
LOCAL = re.compile(r"/(?![/\\])[!-\[\]-~]*")
"""A path on this site: one slash, then printable ASCII without a backslash."""
NAMES = {"en": "English", "es": "Español"}
"""What each language of the surfaces calls itself."""
LOCALES = {"en": "en_US", "es": "es_US"}
"""How times and dates are written in it: as `static/js/helpers/words.js` does."""
YEAR = 365 * 24 * 3600

babel = Babel()
languages = Blueprint("languages", __name__)


def _choose() -> str:
    """The language asked for, else the browser's, else the session's first."""
    spoken = session_languages()
    chosen = request.cookies.get(_cookie())
    if chosen in spoken:
        return chosen
    return _best(request.headers.get("Accept-Language", ""), spoken)


@lru_cache(256)
def _best(wanted: str, spoken: tuple[str, ...]) -> str:
    return parse_accept_header(wanted, LanguageAccept).best_match(spoken) or spoken[0]


def session_languages() -> tuple[str, ...]:
    """The languages of the session, the first one being its own."""
    return services().service.read(
        lambda state: state.plan.session.languages if state.plan else ("en",)
    )


def current() -> str:
    """The language of the page being made."""
    if "lang" not in g:
        g.lang = _choose()
    found: str = g.lang
    return found


def locale() -> str:
    """How the page being made writes times and dates."""
    return LOCALES[current()]


@languages.get("/lang/<language>")
def switch(language: str) -> AnyResponse:
    """Change the language and go back to where one was."""
    target = request.args.get("next", "/")
    response = redirect(target if LOCAL.fullmatch(target) else "/")
    remember(response, language)
    return response


def speak(language: str) -> None:
    """Make the page of this request in this language, if the session speaks it."""
    if language in session_languages():
        g.lang = language
        refresh()


def remember(response: AnyResponse, language: str) -> None:
    """Have the pages after this one in this language too."""
    if language in session_languages():
        response.set_cookie(
            _cookie(), language, YEAR, samesite="Lax", httponly=True, secure=services().is_tls
        )


def _cookie() -> str:
    return HOST_ONLY + COOKIE if services().is_tls else COOKIE
