"""What pages are sent was made of the scripts and style sheets that are here: `make assets`.

That it is what the bundler makes of them is for `tests/js/assets.test.js`, which needs one.
"""

import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import requests
from hall import CHECKOUT, Hall

from facilitator.assets import STATIC
from facilitator.web import statics
from facilitator.web.build_manifest import BUILT, NotBuiltError, built, outdated
from facilitator.web.statics import WORD, static_urls

sys.path.insert(0, str(CHECKOUT / "tools"))
import words

LARGEST_FACE = 12_000
"""Bytes, compressed."""
CLASS = re.compile(r"\.([a-z][\w-]*)")
CLASSES_SAID = re.compile(r"""\bclass=(?:"|\$\{["`])([^"`]*)""")
HERE = {path: path.read_text(encoding="utf-8") for path in sorted((STATIC / "js").rglob("*.js"))}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the bundler is given and gives, to be changed."""
    for folder in ("static", "tools"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder)
    return Path(shutil.copy(CHECKOUT / "package-lock.json", tmp_path)).parent


def test_pages_are_sent_what_the_sources_say() -> None:
    assert outdated() == [], "run: make assets"


def changed(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("static/js/live.js", changed),
        ("static/css/surfaces/phone.css", changed),
        ("static/js/activities/pause/booth.js", Path.touch),
        ("static/vendor/htm.js", Path.unlink),
        ("tools/assets/words.js", changed),
        ("package-lock.json", changed),
        ("static/built/phone.js", changed),
    ],
)
def test_whatever_was_changed_since_is_named(checkout: Path, path: str, change) -> None:
    change(checkout / path)
    assert outdated(checkout) == [path]


def test_what_was_made_and_is_lost_is_refused_in_a_sentence(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.web.build_manifest.BUILT", checkout / "static/built")
    (checkout / "static/built/stage.css").unlink()
    with pytest.raises(NotBuiltError, match=r"lacks stage\.css\. Run: make assets"):
        built()
    (checkout / "static/built/assets.json").write_text("<<<<<<<")
    with pytest.raises(NotBuiltError, match=r"assets\.json cannot be read .* Run: make assets"):
        built()


def test_where_no_tools_are_installed_only_what_is_served_is_looked_at(checkout: Path) -> None:
    shutil.rmtree(checkout / "tools")
    (checkout / "package-lock.json").unlink()
    assert outdated(checkout) == []


def test_who_starts_a_server_is_told_that_its_scripts_are_older_than_their_sources(
    checkout: Path,
) -> None:
    shutil.copytree(CHECKOUT / "facilitator", checkout / "facilitator")
    changed(checkout / "static/js/live.js")
    said = subprocess.run(
        [sys.executable, "-m", "facilitator", "check", str(CHECKOUT / "agenda.yaml")],
        cwd=checkout,
        capture_output=True,
        text=True,
    )
    assert said.returncode == 0
    assert "before these files changed: static/js/live.js. Run: make assets" in said.stderr


def test_the_bundlers_parser_and_the_catalogues_find_the_same_words() -> None:
    found = {
        words.said(text) for source in HERE.values() for text in words.IN_SCRIPTS.findall(source)
    }
    assert found == set(built().words)


def test_no_source_says_by_itself_what_stands_for_a_word() -> None:
    assert not [path for path, source in HERE.items() if WORD.search(source)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_script_declares_its_words_on_the_line_that_its_map_leaves_free(language: str) -> None:
    made = served(static_urls().script("phone", language))
    first, rest = made.split("\n", 1)
    assert rest == (BUILT / "phone.js").read_text(encoding="utf-8").split("\n", 1)[1]
    declared = dict(re.findall(r'\$w_([0-9a-z]+)="((?:[^"\\]|\\.)*)"', first))
    assert set(declared) == set(WORD.findall(rest))
    title = built().words.index("Now: {title}.")
    (said,) = [text for one, text in declared.items() if int(one, 36) == title]
    assert said == {"en": "Now: {title}.", "es": "Ahora: {title}."}[language]


def test_a_language_that_we_do_not_speak_is_sent_english() -> None:
    assert static_urls().script("stage", "fr") == static_urls().script("stage", "en")
    assert static_urls().faces("phone", "fr") == static_urls().faces("phone", "en")


def test_a_script_without_words_declares_none() -> None:
    assert served(static_urls().script("signin", "en")) == (BUILT / "signin.js").read_text()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("surface", ["phone", "resident"])
def test_every_face_of_a_phone_and_at_home_is_a_small_script_of_its_own(
    surface: str, language: str
) -> None:
    faces = static_urls().faces(surface, language)
    of_kinds = [path for path in HERE if path.parent.parent.name == "activities"]
    whole = {path.parent.name for path in of_kinds if path.stem == surface}
    later = [path for path in of_kinds if path.stem.startswith(f"{surface}-")]
    parts = {path.parent.name + path.stem.removeprefix(surface) for path in later}
    assert set(faces) == whole | parts
    for address in faces.values():
        packed = place(address + ".gz").read_bytes()
        assert len(packed) <= LARGEST_FACE
        taken = re.findall(r'from"([^"]+)"', gzip.decompress(packed).decode())
        assert set(taken) <= {f"./{surface}.js"}, "one script more would be a request more"


@pytest.mark.parametrize("surface", ["phone", "resident"])
def test_a_face_carries_nothing_of_others_people_and_nothing_of_another_kind(surface: str) -> None:
    for kind in static_urls().faces(surface, "en"):
        made_of = sources(f"{surface}-{kind}.js")
        assert not [path for path in made_of if "vendor/" in path], "the first script has it"
        kinds = {path.partition("/activities/")[2].partition("/")[0] for path in made_of}
        assert kinds <= {kind_of(kind), ""}


def test_who_is_without_a_face_of_a_phone_is_without_its_styles_alone() -> None:
    """What else stands on a phone says no class whose look only comes with a face."""
    faces = sorted(static_urls().faces("phone", "en"))
    own = {kind: set(CLASS.findall(styles_of(kind))) for kind in faces}
    everybodys = set(CLASS.findall((BUILT / "phone.css").read_text(encoding="utf-8")))
    for kind, classes in own.items():
        here_before = everybodys.union(own[kind_of(kind)] if kind_of(kind) != kind else ())
        # A part is shown in its face alone.
        within = [one for one in faces if kind_of(one) == kind]
        others = [f"phone-{one}.js" for one in faces if one not in (kind, *within)]
        for script in ["phone.js", *others]:
            for path in sources(script):
                used = classes.difference(here_before) & said_classes(path)
                assert not used, f"{path} is not in the script of {kind}, which styles {used}"


def sources(script: str) -> list[str]:
    """What a script was made of, from static/built on; nothing that the bundler wrote itself."""
    listed: list[str] = msgspec.json.decode((BUILT / f"{script}.map").read_bytes())["sources"]
    return [path for path in listed if path.startswith("../")]


def kind_of(face: str) -> str:
    return face.partition("-")[0]


def styles_of(face: str) -> str:
    kind, dash, part = face.partition("-")
    sheet = STATIC / f"js/activities/{kind}/phone{dash}{part}.css"
    return sheet.read_text(encoding="utf-8") if sheet.exists() else ""


def said_classes(path: str) -> set[str]:
    source = (BUILT / path).read_text(encoding="utf-8")
    return {word for said in CLASSES_SAID.findall(source) for word in re.findall(r"[\w-]+", said)}


def served(address: str) -> str:
    return place(address).read_text(encoding="utf-8")


def place(address: str) -> Path:
    return statics._folder() / address.removeprefix("/static/")


def test_a_source_map_is_there_for_who_asks_and_leads_to_sources_that_are_served(
    hall: Hall,
) -> None:
    script = requests.get(hall.url + static_urls().script("console", "en")).text
    address = re.search(r"//# sourceMappingURL=(\S+)\s*$", script)
    assert address
    for source in requests.get(hall.url + address[1]).json()["sources"]:
        if not source.startswith("faces:"):
            path = (BUILT / source).resolve().relative_to(STATIC)
            assert requests.get(f"{hall.url}/static/{path}").content == (STATIC / path).read_bytes()


def test_with_watch_a_page_that_is_loaded_anew_has_what_was_made_since(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_WATCH", "1")
    shutil.copytree(CHECKOUT / "facilitator", checkout / "facilitator")
    shutil.copytree(CHECKOUT / "templates", checkout / "templates")
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml")
    hall.cwd = checkout
    hall.open()
    before = script_of_the_stage(hall)
    stage = checkout / "static/built/stage.js"
    stage.write_text(stage.read_text() + "// made anew\n")
    (checkout / "static/built/assets.json").touch()
    assert script_of_the_stage(hall) == before + "// made anew\n"
    hall.close()


def script_of_the_stage(hall: Hall) -> str:
    page = requests.get(hall.url + "/stage").text
    return requests.get(hall.url + re.findall(r'src="([^"]+)"', page)[0]).text
