"""What evidence may not hold: guests' names, devices' ids, and every text that people wrote."""

import json
from collections.abc import Iterator

from facilitator.core.context import DEVICES
from facilitator.journal import JournalReader

SECRETS = {
    "PersonJoined": ("name", "device"),
    "PhoneChanged": ("device",),
    "PersonRenamed": ("name",),
    "CommentReceived": ("text", "resident"),
    "ContributionWritten": ("text",),
    "ContributionEdited": ("text",),
    "ReportSaved": ("text",),
}
"""What nobody may find, by the event that has it."""


def secrets_of(journal: JournalReader) -> Iterator[str]:
    """Every guest's name, every device's id, every text that people wrote."""
    for entry in journal.read():
        event = json.loads(entry.record.body)
        role, _, actor = entry.record.actor.partition(":")
        if role in DEVICES and actor:
            yield actor
        if event.get("seat"):
            del event["name"]
        for field in SECRETS.get(entry.record.name, ()):
            value = event.get(field) or ""
            yield from filter(None, value.values() if isinstance(value, dict) else [value])


def spelled(secret: str) -> set[bytes]:
    """A text as it may stand in JSON, in JSON within JSON, and with all letters escaped."""
    forms = {secret}
    for _ in range(2):
        forms |= {json.dumps(one, ensure_ascii=plain)[1:-1] for one in forms for plain in (0, 1)}
    return {form.encode() for form in forms}


def holds(content: bytes, secret: str) -> bool:
    return any(form in content for form in spelled(secret))
