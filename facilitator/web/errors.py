"""When a page cannot be had: what happened and what to do, in the reader's language."""

import logging

from flask import Flask, render_template, request
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from .services import services

log = logging.getLogger(__name__)

FOR_PROGRAMS = frozenset({"http_transport.command", "health.healthz"})


def explain_errors(app: Flask) -> None:
    """Answer every error with a page of our own; never with a program's text."""
    app.before_request(_closed)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(CSRFError, _stale_form)
    app.register_error_handler(Exception, _fault)


def _closed() -> tuple[str, int] | None:
    """While the server ends no page says what may not be so; programs are answered as ever."""
    if not services().service.closing_answer or request.endpoint in FOR_PROGRAMS:
        return None
    return _page(
        _("The server is stopping"),
        _("Nothing you did is lost that was acknowledged. Try again in a moment."),
    ), 503


def _http(error: HTTPException) -> tuple[str, int, dict[str, str]]:
    code = error.code or 500
    said = {
        404: (_("There is no such page"), _("Check the address, or scan the code again.")),
        413: (_("This is too long"), _("Go back and shorten it; your text is still there.")),
        429: (_("Too many ask for this at once"), _("Try again in a moment.")),
    }
    usual = (_("That did not work"), _("Go back and try again."))
    again = getattr(error, "retry_after", None)
    headers = {} if again is None else {"Retry-After": str(again)}
    return _page(*said.get(code, usual)), code, headers


def _stale_form(error: CSRFError) -> tuple[str, int]:
    """A form without its token: cookies are off, or the page is very old."""
    return _page(
        _("This form has expired"),
        _("Go back, reload the page and send it again. Cookies must be allowed for this site."),
    ), 400


def _fault(error: Exception) -> tuple[str, int]:
    log.error("%s %s failed", request.method, request.path, exc_info=error)
    return _page(
        _("Something went wrong on our side"),
        _("Nothing you did is lost that was acknowledged. Try again in a moment."),
    ), 500


def _page(title: str, explanation: str) -> str:
    back = "/c" if request.path == "/c" else "/"
    return render_template("error.html", title=title, explanation=explanation, back=back)
