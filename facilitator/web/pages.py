"""The shell of every live page: its first views, its words and its faces, ready in the HTML."""

import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from babel.dates import format_date, format_time
from flask import Flask, Response, g, render_template, request
from markupsafe import Markup

from facilitator.assets import STATIC
from facilitator.core.context import Actor
from facilitator.live.identity import COOKIE

from .house import house, place
from .languages import current, session_languages, strings

YEAR = 365 * 24 * 3600


def live_page(template: str, surface: str, who: Actor, **more: Any) -> str:
    """A page that carries everything its surface needs, so nothing waits for a second trip."""
    push, trouble = house().push, house().desk.trouble
    views = [push.show(topic) for topic in push.topics(who)]
    page = {
        "surface": surface,
        "role": who.role,
        "me": who.id,
        "lang": current(),
        "languages": session_languages(),
        "strings": strings(current()),
        "faces": faces(surface),
        "now": house().world.now(),
        "views": views,
        "join": {"url": house().address + "/", "qr": "/qr/join.svg"},
        "residents": {"url": house().address + "/c", "qr": "/qr/residents.svg"},
        "rehearsal": house().rehearsal,
        "trouble": trouble.code if trouble else None,
    }
    return render_template(template, page=page, **more)


def faces(surface: str) -> dict[str, str]:
    """The browser modules of this surface, by kind of activity: whatever is in the folder."""
    found = (STATIC / "js" / "activities").glob(f"*/{surface}.js")
    return {path.parent.name: _address(path) for path in sorted(found)}


def prepare(app: Flask) -> None:
    """Security headers, the place cookie, and what templates may use."""
    app.before_request(_make_nonce)
    app.after_request(_finish)
    app.context_processor(_words)
    app.add_template_filter(_inline_json, "inline_json")
    app.add_template_filter(_moment, "moment")


def _inline_json(value: Any) -> Markup:
    """JSON that can stand inside a script element, whatever people have written."""
    text = msgspec.json.encode(value).decode()
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)  # noqa: S704 - nothing of HTML is left in it


def _address(path: Path) -> str:
    return "/static/" + path.relative_to(STATIC).as_posix()


def _make_nonce() -> None:
    g.nonce = secrets.token_urlsafe(16)


def _finish(response: Response) -> Response:
    if g.get("place_changed"):
        value = house().identity.seal(place())
        tls = house().address.startswith("https:")
        response.set_cookie(COOKIE, value, YEAR, httponly=True, samesite="Lax", secure=tls)
    response.headers["Content-Security-Policy"] = (
        f"default-src 'self'; script-src 'self' 'nonce-{g.get('nonce', '')}'; "
        f"connect-src 'self' ws://{request.host} wss://{request.host}; "
        "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers.setdefault("Cache-Control", "no-store")
    return response


def _words() -> dict[str, Any]:
    return {
        "lang": current(),
        "other_languages": [one for one in session_languages() if one != current()],
        "here": request.full_path.rstrip("?"),
        "say": _say,
        "nonce": g.get("nonce", ""),
        "rehearsal": house().rehearsal,
    }


def _moment(at: int) -> str:
    """A moment (ms) as day and time of day where the session is held."""
    zone = house().desk.look(lambda state: state.plan.session.timezone if state.plan else "UTC")
    local = datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone))
    day = format_date(local.date(), "full", locale=current())
    return f"{day}, {format_time(local, 'short', locale=current())}"


def _say(text: dict[str, str] | None) -> str:
    """A text of the plan in the page's language, or in the first it has."""
    if not text:
        return ""
    return text.get(current()) or next(iter(text.values()))
