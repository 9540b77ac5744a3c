"""From the journal back to the state: every event decoded, brought up to date, folded in."""

import msgspec

from facilitator.core.context import EventMeta
from facilitator.core.messages import Event, any_of
from facilitator.core.rules import Rules
from facilitator.core.state import State

from .contract import JournalReader, Record
from .errors import JournalDamaged
from .upcast import upcast

_encode = msgspec.json.Encoder().encode


def replay(journal: JournalReader, rules: Rules) -> State:
    """The state a journal amounts to; raises JournalError where it cannot be read to its end."""
    decode = msgspec.json.Decoder(any_of(rules.events)).decode
    state = State()
    for entry in journal.read():
        record = upcast(entry.record)
        try:
            event = decode(record.body)
        except msgspec.MsgspecError as error:
            raise _unknown(journal, entry.position, record, error) from error
        meta = EventMeta(entry.position, record.at, record.actor, record.command)
        rules.evolve(state, event, meta)
    return state


def record_of(event: Event, meta: EventMeta) -> Record:
    """What is kept of an event; `replay` is the way back."""
    body = _encode(event)
    return Record(meta.at, meta.actor, meta.command, type(event).__name__, event.version, body)


def _unknown(
    journal: JournalReader, position: int, record: Record, error: Exception
) -> JournalDamaged:
    what = f"event {record.name} (version {record.version}) is not one this program knows"
    return JournalDamaged(journal.where, position, f"{what}: {error}")
