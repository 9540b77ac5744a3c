"""The laws of the architecture, kept by walking what every file imports and names.

A law that stands in the way of something better is changed here and in docs/architecture.md
together, never worked around.
"""

import ast
import re
import sys
from pathlib import Path

import pytest
from msgspec import inspect as types

from facilitator.acting import ASKED
from facilitator.activities import all_activities
from facilitator.core.shown import Shown
from facilitator.plan.values import LANGUAGES

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import fields
from imports import FILES, HOUSE, PURE, ROOT, name_of, others, ours, room_of

SCRIPTS = ROOT / "static" / "js"
PLAN_VALUES = {"plan.values", "plan.times", "plan.changes"}

MAY_IMPORT = {
    "methods": {"methods"},
    "acting": {"acting", *PLAN_VALUES},
    "core": {"core", "acting", "methods", "plan.checking", *PLAN_VALUES},
    "activities": {"activities", "acting", "core", "methods", *PLAN_VALUES},
    "views": {"views", "core", "methods", *PLAN_VALUES},
    "plan": {"plan"},
    "journal": {"journal", "core"},
    "access": {"access", "core"},
    "service": {"service", "access.rates", "core", "journal", "plan.values"},
    "publishing": {"publishing", "service", "views", "core", "plan"},
    "transport": {"transport", "publishing", "service", "access", "core"},
    "web": {
        "web",
        "publishing",
        "service",
        "access",
        "transport",
        "views",
        "core",
        "plan",
        "assets",
    },
    "record": {"record", "core", "journal", "plan"},
    "client": {"client"},
    "rehearsal": {"rehearsal", "acting", "client", "journal", "plan"},
    "assets": set(),
    "server": {
        *("server", "journal.contract", "journal.execution"),
        *("transport.http_admission", "transport.incoming", "transport.request_streams"),
        "transport.fair_share",
        *("transport.frames", "transport.connections"),
    },
}
"""What each room may know of the others; a room may not be missing from this list."""

ALSO = {
    # A badge is a signed link in a QR code: signed and drawn as the doors do it.
    "record/badges.py": {"access.identity", "access.keys", "web.qr_svg"},
    # The key is a small file beside the journal, written as its witness is.
    "access/keys.py": {"journal.whole_files"},
}
JOIN = {
    "app": {"serving"},
    "server": {"serving"},
    "serving": {"cli"},
    "cli": {"__main__"},
    "cli_record": {"cli"},
    "cli_common": {"cli", "cli_record"},
}
"""The few that join the parts, and who alone may import each of them."""

HARMLESS = {
    *(
        "array",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "enum",
        "functools",
        "itertools",
        "math",
    ),
    *("msgspec", "operator", "re", "string", "typing", "unicodedata", "zoneinfo"),
}
"""All that pure rooms may use of what is not ours: values, arithmetic, text."""

ALSO_HARMLESS = {
    "core/insights/voices.py": {"hashlib"},
    "methods/balance.py": {"random"},
    "methods/folding.py": {"snowballstemmer"},
    "methods/likeness.py": {"rapidfuzz"},
    "methods/lots.py": {"random"},
    "methods/shared_words.py": {"rapidfuzz"},
    "activities/__init__.py": {"importlib", "pkgutil"},
    "activities/mapping/acting.py": {"random"},
    "core/questions/filling_in.py": {"random"},
    "acting/observation.py": {"random"},
    "acting/sentences.py": {"random"},
}
CLOCKS_AND_DOORS = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "urandom", "uuid4"}
DOORS = {"open", "print", "input", "eval", "exec", "__import__", "breakpoint"}
LONGEST = 320


def pure() -> list[Path]:
    """Every file that may not know a clock, a disk, a network or chance."""
    names = ("values", "times", "changes", "written", "checking")
    values = [HOUSE / "plan" / f"{name}.py" for name in names]
    return [path for path in FILES if room_of(path) in PURE] + values


def within(name: str, allowed: set[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in allowed)


@pytest.mark.parametrize("path", [p for p in FILES if room_of(p) in MAY_IMPORT], ids=name_of)
def test_a_room_imports_only_what_it_may_know(path):
    allowed = MAY_IMPORT[room_of(path)] | ALSO.get(name_of(path), set())
    strange = sorted(name for name in ours(path) if not within(name, allowed))
    assert not strange, (
        f"facilitator/{name_of(path)} imports {', '.join(strange)}, but {room_of(path)} may import "
        f"only {', '.join(sorted(allowed)) or 'nothing of ours'}. Hand it over as a value or a "
        "function, or move the code to where it may be known."
    )


def test_every_room_has_its_law():
    known = {*MAY_IMPORT, *JOIN, "__init__", "__main__"}
    unknown = {room_of(path) for path in FILES} - known
    assert not unknown, f"say in MAY_IMPORT what {', '.join(sorted(unknown))} may import"


def test_every_exception_is_still_needed():
    for name, extra in ALSO.items():
        allowed = MAY_IMPORT[room_of(HOUSE / name)]
        used = {one for one in ours(HOUSE / name) if not within(one, allowed)}
        assert {one for one in extra if any(within(u, {one}) for u in used)} == extra, name


@pytest.mark.parametrize("joined", JOIN)
def test_only_those_who_join_the_parts_import_those_who_join(joined):
    importers = {room_of(path) for path in FILES if within(joined, ours(path))}
    importers -= {joined}
    assert importers <= JOIN[joined], (
        f"{', '.join(sorted(importers - JOIN[joined]))} imports {joined}; nothing may, but "
        f"{', '.join(JOIN[joined])}: parts are handed what they need, they do not fetch it."
    )


def test_no_kind_of_activity_knows_another():
    for path in FILES:
        if room_of(path) != "activities" or path.parent == HOUSE / "activities":
            continue
        others_known = {
            name
            for name in ours(path)
            if name.startswith("activities.") and name.split(".")[1] != path.parent.name
        }
        assert not others_known, f"{name_of(path)} imports {others_known}: kinds stand alone"


def test_no_two_classes_have_one_name():
    named: dict[str, list[str]] = {}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                named.setdefault(node.name, []).append(name_of(path))
    twice = {name: files for name, files in named.items() if len(files) > 1}
    assert not twice, f"one name, one thing: {twice}"


@pytest.mark.parametrize("path", pure(), ids=name_of)
def test_pure_rooms_have_no_disk_no_network_no_clock_and_no_chance(path):
    strange = others(path) - HARMLESS - ALSO_HARMLESS.get(name_of(path), set())
    assert not strange, (
        f"facilitator/{name_of(path)} imports {', '.join(sorted(strange))}. It is pure: time, new "
        "ids and seeds arrive inside the command's context, everything else through the service."
    )


@pytest.mark.parametrize("path", pure(), ids=name_of)
def test_pure_rooms_ask_no_clock_open_nothing_and_roll_only_seeded_dice(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        where = f"facilitator/{name_of(path)}, line {node.lineno}: {called}()"
        if called.startswith("random."):
            assert called == "random.Random" and node.args, f"{where}: only random.Random(seed)"
        last = called.rpartition(".")[2]
        asks = "." in called and last in CLOCKS_AND_DOORS
        assert not asks, f"{where}: a pure room has no clock and no chance"
        assert called not in DOORS, f"{where}: a pure room opens nothing and prints nothing"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_only_the_server_names_eventlet(path):
    named = others(path) & {"eventlet", "gevent", "greenlet"}
    allowed = {"eventlet"} if room_of(path) == "server" else set()
    assert named <= allowed, (
        f"facilitator/{name_of(path)} imports {', '.join(named)}. Only server/ may: what others "
        "need of it (a task, a sleep, a thread) is handed to them as one small object."
    )


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_file_is_too_long_to_take_in(path):
    lines = len(path.read_text().splitlines())
    assert lines <= LONGEST, f"facilitator/{name_of(path)} has {lines} lines; divide it"


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name == "__init__.py"], ids=name_of
)
def test_every_folder_begins_with_its_law(path):
    said = ast.get_docstring(ast.parse(path.read_text())) or ""
    law = " ".join(said.partition("\n\n")[0].split())
    assert re.match(r"[A-Z].{20,}?\.(\s|$)", law), (
        f"facilitator/{name_of(path)} must begin with one sentence: what belongs in this folder"
    )


def test_every_folder_of_python_is_a_room_with_a_law():
    without = {path.parent for path in FILES if not (path.parent / "__init__.py").exists()}
    assert not without, f"no __init__.py, so no law, in {without}"


KINDS = {activity.kind: activity for activity in all_activities()}


def test_every_kind_is_the_module_it_is_named_after():
    modules = {path.stem for path in (HOUSE / "activities").glob("*.py")} - {"__init__"}
    packages = {path.parent.name for path in (HOUSE / "activities").glob("*/__init__.py")}
    assert set(KINDS) == modules | packages


SHOWN = [*fields.TOPICS.values(), *(one for seen in fields.KINDS.values() for one in seen.values())]


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.__name__)
def test_what_an_audience_sees_has_a_type_down_to_the_last_field(shown):
    loose, met, ahead = [], set(), [(shown.__name__, types.type_info(shown))]
    while ahead:
        path, kind = ahead.pop()
        if isinstance(kind, types.AnyType):
            loose.append(path)
        elif isinstance(kind, types.StructType) and kind.cls not in met:
            met.add(kind.cls)
            ahead += [(f"{path}.{field.name}", field.type) for field in kind.fields]
        else:
            parts = [getattr(kind, part, ()) for part in ("item_type", "key_type", "value_type")]
            parts += [*getattr(kind, "types", ()), *getattr(kind, "item_types", ())]
            ahead += [(path, part) for part in parts if part]
    assert not loose, "say what it holds, so that the type checker and docs/protocol.md know it"


@pytest.mark.parametrize("kind", fields.KINDS)
def test_what_a_kind_shows_tells_of_its_block_what_the_screens_around_it_need(kind):
    needed = {"resident": {"block", "kind", "title", "clock"}}
    needed |= {"console": {"unfinished"}, "mine": {"kind"}}
    for audience, shown in fields.KINDS[kind].items():
        assert issubclass(shown, Shown), f"{kind} shows {audience} {shown}: let it be a Shown"
        missing = needed.get(audience, set()) - {*shown.__struct_fields__}
        assert not missing, f"{kind} shows {audience} no {', '.join(missing)}"


MESSAGES = {
    message.__name__
    for activity in KINDS.values()
    for message in (*activity.commands, *activity.events)
    if message.__module__.startswith("facilitator.activities.")
}
NAMES_A_KIND = re.compile(
    rf"""["'](?P<kind>{"|".join(KINDS)})["']"""
    rf"""|\bactivities[./](?P<folder>{"|".join(KINDS)})\b"""
    rf"""|\b(?P<message>{"|".join(MESSAGES)})\b"""
    rf"""|[.#](?P<style>{"|".join(KINDS)})\b(?=[^{{}}\n]*\{{)"""
)
"""A kind in quotes, its folder, one of its commands or events, or a style for it alone."""


def outside_of_kinds() -> list[Path]:
    """Everything that is no kind's own; the starter's agenda is an example of kinds."""
    everything = [
        path
        for folder in ("facilitator", "static/js", "static/css", "templates")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in {".py", ".js", ".css", ".html"} and "shipped" not in path.parts
    ]
    return [path for path in everything if "activities" not in path.parts]


@pytest.mark.parametrize(
    "path", outside_of_kinds(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_no_kind_of_activity_is_named_outside_its_two_folders(path):
    named = [
        f"line {number}: {found[0]}"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        for found in NAMES_A_KIND.finditer(line)
    ]
    assert not named, (
        f"{path.relative_to(ROOT)} names a kind: {'; '.join(named)}. What holds for one "
        "kind alone is said in its folder: by `Activity` (core/activity.py), or beside its face."
    )


def test_what_names_a_kind_is_seen():
    for line in (
        'if block.kind == "mapping":',
        "import x from '../activities/feedback/y.js'",
        "WHOLE = [SendComment]",
        "  .breakout .prompt { color: red; }",
    ):
        assert NAMES_A_KIND.search(line), line
    assert not NAMES_A_KIND.search("let pause = talk.pause;")


SAID = re.compile(r"""\b(?:_|t)\(\s*"((?:[^"\\]|\\.)*)\"""")
WORDS_OF_ALL = {"team", "pause"}
"""Teams are the session's own, and a clock is paused in any block."""
STILL_SAYS_DOTS = {
    *("facilitator/web/pages.py", "templates/join.html", "templates/leaving.html"),
    *("static/js/parts/console/guests.js", "static/js/parts/console/person.js"),
    *("static/js/parts/console/trouble.js", "static/js/parts/console/unconfirmed.js"),
    *("static/js/parts/phone/idle.js", "static/js/parts/stage/trouble.js"),
}
"""Where somebody comes, goes or is confirmed it is said what that means for their dots."""
SAYS_DOTS = {"dot", "vote"}
OF_QUESTIONS = "static/js/questions/"
"""What is asked in any block: a part of the core, that a kind can be made of."""
OF_TRAILS = {"static/js/parts/stage/trail.js", "templates/trail.html"}
"""What was said is followed to what was voted on, and figures say what they count."""
SAYS_VOTES = {"dot", "vote", "voting"}


def words_for_kinds() -> set[str]:
    """What people call kinds of activity, in our own language and without an ending."""
    said = {word for one in KINDS.values() for word in (one.kind, one.name["en"], *one.aliases)}
    return {word.lower().removesuffix("s") for word in said} - WORDS_OF_ALL


def kinds_called(texts: list[str], words: set[str]) -> set[str]:
    called = re.compile(rf"\b({'|'.join(sorted(words))})s?\b", re.IGNORECASE)
    return {found.lower() for text in texts for found in called.findall(text)}


@pytest.mark.parametrize(
    "path", outside_of_kinds(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_no_text_outside_speaks_of_a_kind(path):
    called = kinds_called(SAID.findall(path.read_text("utf-8")), words_for_kinds())
    name = path.relative_to(ROOT).as_posix()
    excused = SAYS_DOTS if name in STILL_SAYS_DOTS else set()
    excused = SAYS_VOTES if name.startswith(OF_QUESTIONS) or name in OF_TRAILS else excused
    assert called <= excused, (
        f"{path.relative_to(ROOT)} speaks of {', '.join(sorted(called - excused))}, whatever the "
        "agenda has: a kind says it in its folder, by `Activity` or beside its face."
    )


def test_what_is_excused_still_speaks_of_dots():
    for name in STILL_SAYS_DOTS:
        assert kinds_called(SAID.findall((ROOT / name).read_text("utf-8")), SAYS_DOTS), name


def test_a_text_that_speaks_of_a_kind_is_seen():
    texts = SAID.findall('t("No comments waiting") + _("Resident? Send a comment here")')
    assert kinds_called(texts, words_for_kinds()) == {"comment"}
    assert kinds_called(SAID.findall('t("The breakdown")'), words_for_kinds()) == set()


def test_every_kind_says_its_name_and_its_refusals_in_every_language():
    for activity in KINDS.values():
        if activity.shows("resident"):
            assert set(activity.form.offers) == set(LANGUAGES), f"{activity.kind}: form.offers"
        for text in (activity.name, *activity.form.refusals.values()):
            assert set(text) == set(LANGUAGES), f"{activity.kind}: {text}"


def forms() -> list[Path]:
    return [
        path
        for path in sorted((HOUSE / "activities").glob("*/resident.html"))
        if 'method="post"' in path.read_text("utf-8")
    ]


@pytest.mark.parametrize("path", forms(), ids=lambda path: path.parent.name)
def test_every_form_of_a_kind_leads_to_what_became_of_what_was_sent(path):
    place = f'id="sent-{path.parent.name}"'
    assert place in path.read_text("utf-8"), f"{path}: after its form one is at {place}"


def faces() -> list[Path]:
    folder = SCRIPTS / "activities"
    return [path for path in sorted(folder.iterdir()) if path.is_dir()] if folder.exists() else []


@pytest.mark.parametrize("folder", faces(), ids=lambda folder: folder.name)
def test_every_face_in_the_browser_belongs_to_a_kind(folder):
    assert folder.name in {*KINDS, ASKED}, (
        f"{folder.name} has a face in the browser, but is no kind"
    )


@pytest.mark.parametrize("folder", faces(), ids=lambda folder: folder.name)
def test_no_face_knows_another_kinds_face(folder):
    for script in folder.rglob("*.js"):
        for source in re.findall(r"""from\s+["']([^"']+)["']""", script.read_text()):
            reached = (script.parent / source).resolve() if source.startswith(".") else None
            path = reached.as_posix() if reached else source
            found = re.search(r"activities/([a-z-]+)/", path)
            assert not found or found[1] == folder.name, f"{script.name} imports {source}"


COMPONENT = re.compile(r"^(?:export )?(default )?(?:function|const|class) ([A-Z]\w*[a-z]\w*)", re.M)


def test_no_two_components_have_one_name():
    named: dict[str, list[str]] = {}
    for path in SCRIPTS.rglob("*.js"):
        for is_default, name in COMPONENT.findall(path.read_text()):
            if (is_default, name) != ("default ", "Face"):  # each kind has one on each surface
                named.setdefault(name, []).append(path.relative_to(SCRIPTS).as_posix())
    twice = {name: files for name, files in named.items() if len(files) > 1}
    assert not twice, f"one name, one thing: {twice}"


def test_only_live_js_opens_the_socket():
    using = {
        path.relative_to(SCRIPTS).as_posix()
        for path in SCRIPTS.rglob("*.js")
        if re.search(r"""from\s+["'][^"']*socketio\.js["']""", path.read_text())
    }
    assert using == {"live.js"}


def test_only_socketio_js_knows_socket_io():
    naming = {
        path.relative_to(SCRIPTS).as_posix()
        for path in SCRIPTS.rglob("*.js")
        if re.search(r"socket\.io|WebSocket\(", path.read_text())
    }
    assert naming == {"socketio.js"}, "what others need of the socket they ask live.js for"
