"""What is on a disk after a power cut, from the notes of what a server did to it (disk_shim.c).

Until a file is synced, anything may have become of what was written to it since: none of it, all of
it, or some of it in whatever order, a page of it torn between two sectors.
"""

import random
import re
import struct
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

HEAD = struct.Struct("=cc2xIQ")
SECTOR = 512
ACKNOWLEDGED = re.compile(rb'\{"ok":true,"now":\d+,"at":(\d+)')


class Note(NamedTuple):
    """A write, a cut (`T`), a sync, an answer going out (`A`) or the log's removal (`U`)."""

    kind: str
    file: str
    offset: int
    data: bytes


class Disk(NamedTuple):
    """A state the disk may be in, and the newest row that had been acknowledged by then."""

    files: dict[str, bytes]
    acknowledged: int


def read_notes(content: bytes) -> list[Note]:
    notes, at = [], 0
    while at < len(content):
        kind, file, length, offset = HEAD.unpack_from(content, at)
        at += HEAD.size
        notes.append(Note(kind.decode(), file.decode(), offset, content[at : at + length]))
        at += length
    return notes


def acknowledged(note: Note) -> int:
    """The newest position in an answer; 0 in anything else."""
    return max(map(int, ACKNOWLEDGED.findall(note.data)), default=0) if note.kind == "A" else 0


Variant = Callable[[Sequence[Note]], Sequence[Note]]


def variants(chance: random.Random) -> list[Variant]:
    """What may become of what was not synced."""

    def some(unsynced: Sequence[Note]) -> list[Note]:
        kept = [torn(one, chance) for one in unsynced if chance.random() < 0.6]
        return chance.sample(kept, len(kept))

    return [lambda unsynced: [], list, some]


def torn(note: Note, chance: random.Random) -> Note:
    """Often whole; else a part of its sectors."""
    sectors = len(note.data) // SECTOR
    if note.kind != "W" or sectors < 2 or chance.random() < 0.5:
        return note
    return note._replace(data=note.data[: chance.randrange(1, sectors) * SECTOR])


def power_cuts(
    base: bytes, notes: Sequence[Note], chance: random.Random, most: int
) -> Iterator[Disk]:
    """Cut the power at `most` moments of a run that began with `base`; three states for each."""
    synced = {"d": bytearray(base), "w": bytearray()}
    unsynced: dict[str, list[Note]] = {"d": [], "w": []}
    moments = {*chance.sample(range(len(notes)), min(most, len(notes)))}
    newest = 0
    for number, note in enumerate(notes):
        if note.kind == "A":
            newest = max(newest, acknowledged(note))
        elif note.kind == "S":
            apply(synced[note.file], unsynced[note.file])
            unsynced[note.file] = []
        else:
            unsynced[note.file].append(note)
        if number in moments:
            for variant in variants(chance):
                yield Disk(after(synced, unsynced, variant), newest)


def after(
    synced: dict[str, bytearray], unsynced: dict[str, list[Note]], variant: Variant
) -> dict[str, bytes]:
    files = {}
    for name, content in synced.items():
        left = bytearray(content)
        apply(left, variant(unsynced[name]))
        files[name] = bytes(left)
    return files


def apply(content: bytearray, notes: Sequence[Note]) -> None:
    for note in notes:
        if note.kind == "W":
            end = note.offset + len(note.data)
            if len(content) < end:
                content.extend(bytes(end - len(content)))
            content[note.offset : end] = note.data
        elif note.kind == "T":
            content[note.offset :] = bytes(max(0, note.offset - len(content)))
        else:
            content.clear()
