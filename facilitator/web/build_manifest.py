"""What `make assets` made of scripts and style sheets, and whether it is of those that are here.

It is committed, so that a machine that runs a session needs no bundler. So it can be older than its
sources, which is found by their digests.
"""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.assets import STATIC

BUILT = STATIC / "built"
LIST = "assets.json"
FOLDERS = ("static/css", "static/js", "static/vendor", "tools/assets")
"""Of the sources, from the root of a checkout; what is installed has no tools."""


class NotBuiltError(Exception):
    """There is nothing that could be sent to browsers."""


class BuildManifest(Struct):
    """As `tools/assets/make.js` writes it down."""

    sources: dict[str, str]
    """Digest by path from the root of the checkout."""
    built: dict[str, str]
    """Digest by name in the folder."""
    words: list[str]
    """The texts of all scripts: a script says `$w_c` for the one at 12."""


def built() -> BuildManifest:
    """What there is. Raises NotBuiltError."""
    path = BUILT / LIST
    try:
        made = msgspec.json.decode(path.read_bytes(), type=BuildManifest)
    except (OSError, msgspec.DecodeError) as error:
        raise NotBuiltError(f"{path} cannot be read ({error}). Run: make assets") from error
    missing = [name for name in made.built if not (BUILT / name).exists()]
    if missing:
        raise NotBuiltError(f"{BUILT} lacks {', '.join(missing)}. Run: make assets")
    return made


def reminder() -> str | None:
    """What to tell whoever starts the server on sources that its pages are not made of."""
    others = outdated()
    if not others:
        return None
    named = ", ".join(others[:3]) + (f" and {len(others) - 3} more" if len(others) > 3 else "")
    return f"Pages are sent what was made before these files changed: {named}. Run: make assets"


def outdated(root: Path = STATIC.parent) -> list[str]:
    """Each source that was changed, added or removed since, and what was made and changed after."""
    made = built()
    expected = made.sources | {f"static/built/{name}": one for name, one in made.built.items()}
    if not (root / "tools").is_dir():
        expected = {path: one for path, one in expected.items() if path.startswith("static/")}
    there = {path: _digest(root / path) for path in {*expected, *_sources(root)}}
    return sorted(path for path, digest in there.items() if expected.get(path) != digest)


def _sources(root: Path) -> Iterator[str]:
    for path in (path for folder in FOLDERS for path in (root / folder).rglob("*")):
        if path.suffix in {".css", ".js"}:
            yield path.relative_to(root).as_posix()


def _digest(path: Path) -> str | None:
    return sha256(path.read_bytes()).hexdigest()[:16] if path.exists() else None
