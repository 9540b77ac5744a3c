"""What answers without a name have in common in every journal, whichever way it stores.

A journal cannot forget, and an answer without a name has to be: so these lie in boxes beside it,
sealed by nothing, keyed by pseudonyms, and go when their block closes:
docs/decisions/0029-answers-without-names.md
"""

from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from .box_keys import BoxKeys, by_pseudonym, pseudonym
from .contract import BoxedRecord
from .errors import JournalDamaged, RecordRefused

OTHERS = "others"
"""Where a body in a box has the pseudonyms of people whom the answer is about."""


_encode = msgspec.json.Encoder().encode


class Kept(Struct, frozen=True, gc=False):
    """What a box has of an answer: `author` is a pseudonym, and so is whoever the body names."""

    box: str
    author: str
    name: str
    version: int
    body: str


def masked(boxed: Sequence[BoxedRecord], keys: BoxKeys) -> list[Kept]:
    """What is kept of each answer, the last of each author alone, in no order that tells anything.

    Raises RecordRefused where one cannot be stored, OSError where a key cannot be made.
    """
    bodies = [_text(number, one) for number, one in enumerate(boxed, start=1)]
    kept: dict[tuple[str, str], Kept] = {}
    for one, body in zip(boxed, bodies, strict=True):
        key = keys.key(one.box)
        author = pseudonym(key, one.person)
        if one.others:
            body = _naming(body, [pseudonym(key, other) for other in one.others])
        kept[one.box, author] = Kept(one.box, author, one.name, one.version, body)
    return [kept[place] for place in sorted(kept)]


def unmasked(
    kept: Iterable[Kept], keys: BoxKeys, people: Iterable[str], where: str
) -> list[BoxedRecord]:
    """The answers with whose they are among `people`; JournalDamaged where one is nobody's."""
    everybody = list(people)
    authors: dict[str, dict[str, str]] = {}
    found = []
    for one in kept:
        if one.box not in authors:
            authors[one.box] = by_pseudonym(keys.key(one.box), everybody)
        body, others = _named(one.body)
        try:
            person, *about = (authors[one.box][each] for each in (one.author, *others))
        except KeyError as error:
            what = f"an answer in box {one.box} is of nobody in it"
            raise JournalDamaged(where, None, what) from error
        record = BoxedRecord(one.box, person, one.name, one.version, body.encode(), tuple(about))
        found.append(record)
    return found


def _naming(body: str, pseudonyms: list[str]) -> str:
    return _encode({**msgspec.json.decode(body), OTHERS: pseudonyms}).decode()


def _named(body: str) -> tuple[str, list[str]]:
    """The body as it went in, and whom it has by pseudonyms."""
    fields = msgspec.json.decode(body)
    if not isinstance(fields, dict) or OTHERS not in fields:
        return body, []
    others = fields.pop(OTHERS)
    return _encode(fields).decode(), others


def _text(number: int, one: BoxedRecord) -> str:
    """The body as text, unless it would not come back as it went in."""
    try:
        msgspec.json.decode(one.body)
        return one.body.decode()
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise RecordRefused(number, one.name, str(error)) from error
