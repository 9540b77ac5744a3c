"""Is all well? For whoever watches over the machine: nothing is waited for, no cookie given."""

from flask import Blueprint, Response

from .services import services

health = Blueprint("health", __name__)


@health.get("/healthz")
def healthz() -> Response:
    """200 while what is sent can be kept; 503 with a code since the last write failed."""
    service = services().service  # not looked into: that would wait for a disk that hangs
    trouble = service.trouble.code if service.trouble else None
    code = "stopping" if service.closing_answer else trouble
    said = f"{code}\n" if code else "ok\n"
    return Response(said, 503 if code else 200, mimetype="text/plain")
