"""What a browser fetches for a page: what the page names, and what that imports in its turn. Pure.

Read off the page as it is served, so it stays true when the page changes. Modules that are
imported only once something happens (a path in `import(…)` that is not written out) are not
fetched here either.
"""

import json
import posixpath
import re
from collections.abc import Iterator
from html.parser import HTMLParser

FETCHED = frozenset({"stylesheet", "icon", "modulepreload", "preload"})
IMPORT = re.compile(r"""(?:\bfrom|\bimport|\bimport\()\s*["']([^"'\s]+)["']""")
URL = re.compile(r"""url\(["']?([^"')]+)["']?\)""")


class PageAssets(HTMLParser):
    """The addresses a page names, and its import map."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.paths: list[str] = []
        self.imports: dict[str, str] = {}
        self._in_map = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Links and scripts."""
        given = {name: value or "" for name, value in attrs}
        if tag == "link" and FETCHED & set(given.get("rel", "").split()):
            self._name(given.get("href", ""))
        if tag in ("script", "img"):
            self._name(given.get("src", ""))
        self._in_map = tag == "script" and given.get("type") == "importmap"

    def handle_data(self, data: str) -> None:
        """The import map's JSON; other scripts' text is theirs."""
        if self._in_map:
            self.imports.update(json.loads(data).get("imports", {}))
            self._in_map = False

    def _name(self, path: str) -> None:
        if path.startswith("/") and path not in self.paths:
            self.paths.append(path)


def named_in(path: str, text: str, imports: dict[str, str]) -> Iterator[str]:
    """The addresses that a script or a stylesheet asks for."""
    if path.endswith(".js"):
        for source in IMPORT.findall(text):
            if source.startswith((".", "/")):
                yield _joined(path, source)
            elif source in imports:
                yield imports[source]
    elif path.endswith(".css"):
        yield from (_joined(path, one) for one in URL.findall(text) if not one.startswith("data:"))


def _joined(path: str, source: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), source))
