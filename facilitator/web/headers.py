"""What every answer tells browsers: whom a page may talk to, and who may show it."""

from urllib.parse import urlsplit

from flask import Response, request

from facilitator.core.audiences import AUDIENCES

from .services import services

TLS_FOR = 30 * 24 * 3600
"""Seconds in which a browser asks for this name in https alone: on every port, so not for years."""

SMALL_PAGES = frozenset(one.page for one in AUDIENCES if one.small)
"""The pages that may stand in another of ours."""


def secured(response: Response) -> Response:
    """An answer with what tells browsers to trust nobody else with it."""
    headers = response.headers
    if not 300 <= response.status_code < 400:  # what only leads on shows nothing, and is not kept
        headers["Content-Security-Policy"] = _policy(request.host, request.path in SMALL_PAGES)
        headers["X-Content-Type-Options"] = "nosniff"
        headers.setdefault("Cache-Control", "no-store")
    if services().is_tls:
        headers["Strict-Transport-Security"] = f"max-age={TLS_FOR}"
        headers["Cross-Origin-Opener-Policy"] = "same-origin"  # over http browsers only complain
    headers["Referrer-Policy"] = "same-origin"
    return response


def _policy(host: str, is_small: bool) -> str:
    """Everything from here and nowhere else, scripts too, and those only from files; framed only
    what is small."""
    framed_by = "'self'" if is_small else "'none'"
    return (
        "default-src 'self'; "
        f"connect-src 'self' {_sockets(host)}; "
        "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        f"frame-ancestors {framed_by}"
    )


def _sockets(host: str) -> str:
    """Where a page's socket may go; never unencrypted from an https page."""
    if not services().is_tls:
        return f"ws://{host} wss://{host}"
    known = dict.fromkeys([host, urlsplit(services().address).netloc])
    return " ".join(f"wss://{one}" for one in known)
