"""Is a request that changes something from one of our own pages, and may this browser have a page?

Forms carry Flask-WTF's token; scripts carry a header that no other site can make a browser send.
Which origins are ours `access/origins.py` knows.
"""

from flask import abort, redirect, request
from werkzeug.wrappers import Response

from facilitator.core.audiences import BY_SURFACE, CONSOLE, TABLET
from facilitator.core.context import Role

from .cookies import device_cookie
from .services import actor, services

HEADER = "X-Requested-With"
VALUE = "facilitator"


def require_own_page() -> None:
    """Refuse (403) what another site may have sent in this browser's name."""
    if not (has_our_header() and is_of_our_origin()):
        abort(403)


def has_our_header() -> bool:
    """Whether a script of a page that may ask us has sent this."""
    return request.headers.get(HEADER) == VALUE


def is_of_our_origin() -> bool:
    """Whether the page is one of ours, as far as the browser says where it is from."""
    return services().origins.is_ours(request.headers.get("Origin"), request.host)


def is_shared_tablet() -> bool:
    """Whether this browser is a shared tablet, and so nobody else."""
    mine = device_cookie()
    return services().service.read(lambda state: services().identity.is_tablet(mine, state))


def tablets_go_home() -> Response | None:
    """Before a page on which one is somebody: a shared tablet has its own alone."""
    return redirect(BY_SURFACE[TABLET].page) if is_shared_tablet() else None


def facilitators_only() -> Response | None:
    """Before a page with what is the facilitator's alone: a moderator is refused (403), anybody
    else is led to the console's door."""
    who = actor(CONSOLE)
    if who is None:
        return redirect("/console")
    if who.role is not Role.FACILITATOR:
        abort(403)
    return None
