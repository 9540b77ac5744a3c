"""Is a request that changes something from one of our own pages?

Forms carry Flask-WTF's token; scripts carry a header that no other site can make a browser send.
"""

from flask import abort, request

HEADER = "X-Requested-With"
VALUE = "facilitator"


def from_our_pages() -> None:
    """Refuse (403) what another site may have sent in this browser's name."""
    origin = request.headers.get("Origin")
    if request.headers.get(HEADER) != VALUE or origin not in (None, request.host_url.rstrip("/")):
        abort(403)
