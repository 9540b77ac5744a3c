"""What turns one JSON value into another: a list's new entries instead of the whole list.

A change to an object: `set`, its new and replaced fields; `cut`, the names of those that are gone;
`in`, field → the change within it. A change to a list whose entries are objects with an `id` each:
`cut`, the ids that are gone; `set`, id → what stands there now; `in`, id → the change within that
entry; `put`, new entries in order, each as [the id that it follows, the entry], null for the first
place. What is empty is left out.

Works on JSON as msgspec writes it: what reads the same byte by byte is not looked into, so a long
view of which a line is new costs little more than that line. Making the change yields the other
value to the byte, also the order of its fields.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Raw, Struct


class _Entry(Struct):
    id: str


Change = dict[str, Any]

_object = msgspec.json.Decoder(dict[str, Raw])
_list = msgspec.json.Decoder(list[Raw])
_entries = msgspec.json.Decoder(list[_Entry])


def diff(old: bytes | Raw, new: bytes | Raw) -> Change | None:
    """How `old` becomes `new`, which differs; None where that cannot be said in these words."""
    kinds = bytes((memoryview(old)[0], memoryview(new)[0]))
    if kinds == b"{{":
        return _of_an_object(_object.decode(old), _object.decode(new))
    if kinds == b"[[":
        before, after = _by_id(old), _by_id(new)
        return None if before is None or after is None else _of_a_list(before, after)
    return None


def _of_an_object(old: Mapping[str, Raw], new: Mapping[str, Raw]) -> Change | None:
    """Fields that are new come last; where they do not, the object is sent whole."""
    kept = [name for name in old if name in new]
    added = [name for name in new if name not in old]
    if [*kept, *added] != list(new):
        return None
    replaced, within = _changed(kept, old, new)
    replaced |= {name: new[name] for name in added}
    return _said(cut=[name for name in old if name not in new], replaced=replaced, within=within)


def _of_a_list(old: Mapping[str, Raw], new: Mapping[str, Raw]) -> Change | None:
    """Where entries have changed places the list is sent whole."""
    kept = [one for one in old if one in new]
    if kept != [one for one in new if one in old]:
        return None
    replaced, within = _changed(kept, old, new)
    cut = [one for one in old if one not in new]
    return _said(cut=cut, replaced=replaced, within=within, put=list(_put(old, new)))


def _changed(
    names: list[str], old: Mapping[str, Raw], new: Mapping[str, Raw]
) -> tuple[dict[str, Raw], dict[str, Change]]:
    """Of what is in both and differs: what is replaced, and what is changed within."""
    replaced, within = {}, {}
    for name in names:
        if old[name] != new[name]:
            found = diff(old[name], new[name])
            if found is None:
                replaced[name] = new[name]
            else:
                within[name] = found
    return replaced, within


def _put(old: Mapping[str, Raw], new: Mapping[str, Raw]) -> Iterator[tuple[str | None, Raw]]:
    before = None
    for one, entry in new.items():
        if one not in old:
            yield before, entry
        before = one


def _by_id(raw: bytes | Raw) -> dict[str, Raw] | None:
    """The entries of a list by their ids; None where they have none, or two have the same."""
    try:
        ids = [entry.id for entry in _entries.decode(raw)]
    except msgspec.ValidationError:
        return None
    found = dict(zip(ids, _list.decode(raw), strict=True))
    return found if len(found) == len(ids) else None


def _said(
    cut: list[str],
    replaced: dict[str, Raw],
    within: dict[str, Change],
    put: list[tuple[str | None, Raw]] | None = None,
) -> Change:
    parts = {"cut": cut, "set": replaced, "in": within, "put": put}
    return {name: part for name, part in parts.items() if part}
