"""Is a request that changes something from one of our own pages?

Forms carry Flask-WTF's token; scripts carry a header that no other site can make a browser send.
The origin is compared without its scheme: behind a proxy that speaks TLS we are asked in HTTP.
"""

from urllib.parse import urlsplit

from flask import abort, request

HEADER = "X-Requested-With"
VALUE = "facilitator"


def from_our_pages() -> None:
    """Refuse (403) what another site may have sent in this browser's name."""
    origin = request.headers.get("Origin")
    ours = origin is None or urlsplit(origin).netloc == request.host
    if request.headers.get(HEADER) != VALUE or not ours:
        abort(403)
