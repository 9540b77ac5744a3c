"""From the journal back to the state: every event decoded, brought up to date, folded in."""

from collections.abc import Sequence
from typing import Any

import msgspec

from facilitator.core.context import EventMeta
from facilitator.core.messages import UNSIGNED, Event, Recorded, any_of, unsigned_meta
from facilitator.core.rules import Rules
from facilitator.core.state import State

from .box import OTHERS
from .contract import BoxedRecord, Journal, JournalReader, Record
from .errors import JournalDamaged
from .execution import Batch
from .upcast import upcast

_encode = msgspec.json.Encoder().encode


def restore(journal: Journal, rules: Rules) -> State:
    """The state a journal and its boxes amount to; raises JournalError where one cannot be read."""
    state = replay(journal, rules)
    for one in journal.boxed(state.people):
        rules.evolve(state, _event_in(one, rules), unsigned_meta(state.position))
    return state


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


def batch_of(happened: Sequence[Recorded]) -> Batch:
    """What the journal takes of all this; an answer whose box is emptied with it goes nowhere."""
    emptied = {_box_of(event) for event, _ in happened if event.empties_box}
    boxed = [event for event, _ in happened if event.is_boxed and _box_of(event) not in emptied]
    records = [record_of(*one) for one in happened if not one[0].is_boxed]
    return Batch(records, [boxed_of(event) for event in boxed], emptied)


def _box_of(event: Any) -> str:
    """By convention its field `box`."""
    return str(event.box)


def boxed_of(event: Any) -> BoxedRecord:
    """What is kept of an event in a box: who it is of, and about, stands apart, to be masked."""
    body = msgspec.to_builtins(event)
    del body["person"]
    others = tuple(body.pop(OTHERS, ()))
    kept = type(event).__name__, event.version, _encode(body)
    return BoxedRecord(event.box, event.person, *kept, others)


def _event_in(one: BoxedRecord, rules: Rules) -> Event:
    kept = upcast(Record(0, UNSIGNED, None, one.name, one.version, one.body))
    body = {**msgspec.json.decode(kept.body), "person": one.person}
    if one.others:
        body[OTHERS] = one.others
    event: Event = msgspec.convert(body, any_of(rules.events))
    return event


def _unknown(
    journal: JournalReader, position: int, record: Record, error: Exception
) -> JournalDamaged:
    what = f"event {record.name} (version {record.version}) is not one this program knows"
    return JournalDamaged(journal.where, position, f"{what}: {error}")
