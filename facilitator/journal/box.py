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


class Kept(Struct, frozen=True, gc=False):
    """What a box has of an answer: `author` is a pseudonym."""

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
        author = pseudonym(keys.key(one.box), one.person)
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
        person = authors[one.box].get(one.author)
        if person is None:
            raise JournalDamaged(where, None, f"an answer in box {one.box} is of nobody in it")
        found.append(BoxedRecord(one.box, person, one.name, one.version, one.body.encode()))
    return found


def _text(number: int, one: BoxedRecord) -> str:
    """The body as text, unless it would not come back as it went in."""
    try:
        msgspec.json.decode(one.body)
        return one.body.decode()
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise RecordRefused(number, one.name, str(error)) from error
