"""Is a request that changes something from one of our own pages?

Forms carry Flask-WTF's token; scripts carry a header that no other site can make a browser send.
Which origins are ours `access/origins.py` knows.
"""

from flask import abort, request

from .services import services

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
