"""Gathers every word a surface shows, and keeps the catalogues in step with them.

`python tools/words.py` rewrites `facilitator/translations`: new strings are added, those nobody
shows any more are dropped, and the compiled catalogues are made. `--check` changes nothing and
exits with 1 where something is missing.
"""

import argparse
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from facilitator.web.translating import CATALOGUES as TRANSLATIONS

ROOT = Path(__file__).parent.parent
LANGUAGES = ("es",)
IN_SCRIPTS = re.compile(r"""\bt\(\s*"((?:[^"\\]|\\.)*)\"""")
"""A text in a script; a test holds it to what the bundler's parser finds."""
METHODS = [("**.py", "python"), ("**.html", "jinja2.ext.babel_extract")]


def shown() -> Catalog:
    """Every string of pages, templates and scripts, with where it stands."""
    catalogue = Catalog(project="facilitator")
    for path, line, message in (*_of_pages(), *_of_scripts()):
        catalogue.add(message, locations=[(path, line)])
    return catalogue


def translated(language: str) -> Catalog:
    """What is translated so far."""
    with _path(language, "po").open("rb") as file:
        return read_po(file, locale=language)


def missing(language: str) -> list[str]:
    """Strings that are shown and have no translation."""
    known = translated(language)
    return [one.id for one in shown() if one.id and not (known.get(one.id) or one).string]


def unused(language: str) -> list[str]:
    """Translations of what nobody shows."""
    wanted = shown()
    return [one.id for one in translated(language) if one.id and wanted.get(one.id) is None]


def compiled(language: str) -> bytes:
    """The catalogue as gettext reads it."""
    file = io.BytesIO()
    write_mo(file, translated(language))
    return file.getvalue()


def said(literal: str) -> str:
    """The text between a script's quotes."""
    return str(msgspec.json.decode(f'"{literal}"'))


def update(language: str) -> None:
    """Bring one language's files in step with what is shown."""
    known, fresh = translated(language), Catalog(locale=language, project="facilitator")
    for one in sorted((one for one in shown() if one.id), key=lambda one: one.id):
        earlier = known.get(one.id)
        fresh.add(one.id, earlier.string if earlier else "", locations=one.locations)
    with _path(language, "po").open("wb") as file:
        write_po(file, fresh, width=100, omit_header=False, include_lineno=False)
    _path(language, "mo").write_bytes(compiled(language))


def _of_pages() -> Iterator[tuple[str, int, str]]:
    for folder in ("facilitator/web", "facilitator/record", "facilitator/activities", "templates"):
        found = extract_from_dir(ROOT / folder, METHODS, keywords={"_": None, "gettext": None})
        for name, line, message, *_ in found:
            yield f"{folder}/{name}", line, message


def _of_scripts() -> Iterator[tuple[str, int, str]]:
    for path in sorted((ROOT / "static" / "js").rglob("*.js")):
        text = path.read_text(encoding="utf-8")
        for found in IN_SCRIPTS.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield str(path.relative_to(ROOT)), line, said(found[1])


def _path(language: str, ending: str) -> Path:
    return TRANSLATIONS / language / "LC_MESSAGES" / f"messages.{ending}"


def main() -> None:
    """Update, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    only_check = parser.parse_args().check
    for language in LANGUAGES:
        if not only_check:
            update(language)
        for message in missing(language):
            print(f"{language}: not translated: {message!r}")
        for message in unused(language):
            print(f"{language}: shown nowhere: {message!r}")
    sys.exit(any(missing(one) or unused(one) for one in LANGUAGES))


if __name__ == "__main__":
    main()
