"""Old event shapes brought up to date on reading; what is stored is never rewritten.

A step takes the decoded body of one (name, version) and returns the body of the next version.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

from .contract import Record

Steps = Mapping[tuple[str, int], Callable[[Any], Any]]

STEPS: Final[Steps] = {
    # A message was one text, whose language nobody noted.
    ("NoticeSent", 1): lambda body: {**body, "text": {"": body["text"]}},
}
"""The steps of this program."""


def upcast(record: Record, steps: Steps = STEPS) -> Record:
    """Apply one step after another until `steps` knows none for the record's version."""
    while step := steps.get((record.name, record.version)):
        body = msgspec.json.encode(step(msgspec.json.decode(record.body)))
        record = msgspec.structs.replace(record, version=record.version + 1, body=body)
    return record
