"""The files for browsers, copied aside at the start: a server keeps serving what it started with.

A page needs one script and one style sheet. `make assets` has made them; here a script is given its
words, in each language, and all are named by their content, so that a browser that has them never
asks again, and compressed. How and why: docs/decisions/0005-one-file-for-a-phone.md
The typeface that some of the style sheets name is put beside them.

With FACILITATOR_WATCH=1 a page that is loaded anew has what was made since.
"""

import os
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote
from wsgiref.util import FileWrapper

import deflate
import msgspec
from markupsafe import Markup
from msgspec import Struct
from whitenoise import WhiteNoise

from facilitator.assets import STATIC
from facilitator.core.audiences import AUDIENCES
from facilitator.transport.handshakes import StartResponse, Wsgi

from .build_manifest import BUILT, LIST, built
from .passing_folder import passing_folder
from .translating import SOURCE, catalogue_languages, strings

VENDOR = STATIC / "vendor"
WATCH = "FACILITATOR_WATCH"
FRESH_FOR = 60
"""Seconds for which a browser need not ask again for a file that is not named by its content."""
LARGEST_PIECE = 1_000_000
"""Bytes of a file that are read and sent in one go."""
PAGES = "/static/pages/"
"""Below it is what pages name."""
FONT = re.compile(r"url\(\"?([\w-]+\.woff2)\"?\)")
"""How a style sheet names a typeface, which stands beside it."""
CHANGING = frozenset(one.surface for one in AUDIENCES if one.changes_language)
"""Scripts that change their language while their page is open."""
SMALLEST = 12
"""The level at which libdeflate tries longest."""
WORD = re.compile(r"\$w_([0-9a-z]+)")
"""How a script that was made says a text, by its number to the base of 36: declared nowhere, and in
no source but as this."""


class StaticUrls(Struct, frozen=True):
    """What pages name: addresses of scripts by language and name, of style sheets by name."""

    scripts: Mapping[str, Mapping[str, str]]
    styles: Mapping[str, str]
    fonts: Mapping[str, Sequence[str]]
    """By style sheet, the typefaces that it names: pages ask for them before they have read it."""
    icon: Markup
    """A `data:` address: smaller than the request for it would be."""
    since: int
    """Another one where anything of it may be another."""

    def script(self, name: str, language: str) -> str:
        """The address of a script, in English where we do not speak the language."""
        return (self.scripts.get(language) or self.scripts[SOURCE])[name]

    def faces(self, surface: str, language: str) -> dict[str, str]:
        """By kind of activity, and by the later parts of one's face (`mapping-result`): the address
        of its script, where those of `surface` come apart."""
        there = [name for name in self.scripts[SOURCE] if name.startswith(f"{surface}-")]
        return {name.removeprefix(f"{surface}-"): self.script(name, language) for name in there}


class _WholeFileWhiteNoise(WhiteNoise):  # type: ignore[misc]
    """Hands a file to the server whole: each piece would be a call to the system by itself."""

    @staticmethod
    def serve(file: Any, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer with a file."""
        environ["wsgi.file_wrapper"] = partial(FileWrapper, blksize=LARGEST_PIECE)
        answer: Iterable[bytes] = WhiteNoise.serve(file, environ, start_response)
        return answer


def with_static_files(inner: Wsgi) -> WhiteNoise:
    """Serve `static/` in front of `inner`. Raises NotBuiltError."""
    static_urls()
    if os.environ.get(WATCH):
        serving = WhiteNoise(inner, STATIC, "static/", autorefresh=True, max_age=0)
        serving.add_files(str(_folder()), "static/")
        return serving
    return _WholeFileWhiteNoise(
        inner,
        str(_folder()),
        "static/",
        max_age=FRESH_FOR,
        immutable_file_test=lambda path, url: url.startswith(PAGES),
        allow_all_origins=False,
    )


def static_urls() -> StaticUrls:
    """Everything for browsers, made ready on the first call. Raises NotBuiltError."""
    return _ready((BUILT / LIST).stat().st_mtime_ns if os.environ.get(WATCH) else 0)


@lru_cache(1)
def _ready(since: int) -> StaticUrls:
    made = built()
    texts = {name: (BUILT / name).read_text(encoding="utf-8") for name in sorted(made.built)}
    scripts = {name: text for name, text in texts.items() if name.endswith(".js")}
    styles = {name: text for name, text in texts.items() if name.endswith(".css")}
    words = {one: strings(one) for one in catalogue_languages()}
    said = {
        language: {
            name: _saying(text, made.words, words if _stem(name) in CHANGING else {language: own})
            for name, text in scripts.items()
        }
        for language, own in words.items()
    }
    typefaces = {path.name: path.read_bytes() for path in sorted(VENDOR.glob("*.woff2"))}
    beside = _kept("", _encoded(styles) | typefaces)
    return StaticUrls(
        {language: _kept(f"{language}-", _encoded(files)) for language, files in said.items()},
        {_stem(name): beside[_stem(name)] for name in styles},
        {
            _stem(name): [beside[_stem(one)] for one in FONT.findall(text)]
            for name, text in styles.items()
        },
        _icon(),
        since,
    )


@cache
def _folder() -> Path:
    """A copy of `static/` that goes when the process does."""
    folder = passing_folder()
    if os.environ.get(WATCH):
        return folder
    return Path(shutil.copytree(STATIC, folder / "static"))


def _saying(script: str, texts: Sequence[str], words: Mapping[str, Mapping[str, str]]) -> str:
    """The script with its words declared on its first line, which its map leaves to them: in one
    language as they are, in several as the plan has its texts, by language.
    """
    names = sorted({*WORD.findall(script)})
    found = {one: texts[int(one, 36)] for one in names}
    said = {one: [own.get(text, text) for own in words.values()] for one, text in found.items()}
    declared = ",".join(
        f"$w_{one}={_json(dict(zip(words, all_of, strict=True)) if len(words) > 1 else all_of[0])}"
        for one, all_of in said.items()
    )
    return script.replace("\n", f"const {declared};\n", 1) if said else script


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


def _stem(name: str) -> str:
    return name.partition(".")[0]


def _kept(prefix: str, files: Mapping[str, bytes]) -> dict[str, str]:
    """Write files, and their small forms, where no others ever were; their addresses by name.

    Their time is 0, so that no Last-Modified is sent: nobody asks again for what never changes.
    Those of one language change their address together, so that one can import the other.
    """
    mark = prefix + sha256(b"".join(files.values())).hexdigest()[:10]
    folder = _folder() / "pages" / mark
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        os.utime(folder / name, (0, 0))
        if not name.endswith(".woff2"):  # which is compressed as it is
            (folder / f"{name}.gz").write_bytes(deflate.gzip_compress(content, SMALLEST))
    return {_stem(name): f"{PAGES}{mark}/{name}" for name in files}


def _icon() -> Markup:
    """As it may stand in double quotes: every page carries it, so no sign of it is spelt out."""
    drawn = (STATIC / "icons" / "favicon.svg").read_text(encoding="utf-8")
    joined = "".join(map(str.strip, drawn.splitlines())).replace('"', "'")
    return Markup("data:image/svg+xml," + quote(joined, safe=" /:=<>'"))  # noqa: S704 - a file of ours
