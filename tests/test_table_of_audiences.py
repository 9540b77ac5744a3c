"""The table of audiences is the whole of it: whatever a row names is there, and a row is enough."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hall import CHECKOUT
from story import RULES

from facilitator.core.audiences import AUDIENCES, TOPICS, Audience
from facilitator.core.context import Role
from facilitator.views.by_topic import Views

SURFACES = {one.surface for one in AUDIENCES}
DOORS = {"signin"}
"""Scripts of pages that lead to a surface."""
WITHOUT_PAGE = {Role.VISITOR, Role.BADGE, Role.CLOCK}


def test_every_role_is_of_one_audience_or_sees_no_surface() -> None:
    roles = [role for one in AUDIENCES for role in one.roles]
    assert sorted([*roles, *WITHOUT_PAGE]) == sorted(Role)


def test_no_two_audiences_have_the_same_page() -> None:
    assert len({one.page for one in AUDIENCES}) == len(SURFACES) == len(AUDIENCES)


def test_every_topic_is_watched_by_somebody_and_has_a_view() -> None:
    topics, views = {one.name for one in TOPICS}, Views(RULES)
    assert {topic for one in AUDIENCES for topic in (*one.topics, *one.on_request)} == topics
    assert {*views.shared, *views.for_one} == topics


WHOLE = [one for one in AUDIENCES if not one.small]
"""A small surface is another's page once more, with that one's script and styles."""


@pytest.mark.parametrize("audience", WHOLE, ids=lambda one: one.surface)
def test_every_surface_has_a_template_a_script_and_styles_of_its_name(audience: Audience) -> None:
    for path in ("templates/{}.html", "static/js/surfaces/{}.js", "static/css/surfaces/{}.css"):
        assert (CHECKOUT / path.format(audience.surface)).exists()


def test_every_script_of_a_surface_is_of_an_audience_or_of_its_door() -> None:
    scripts = {path.stem for path in (CHECKOUT / "static/js/surfaces").glob("*.js")}
    assert scripts == {one.surface for one in WHOLE} | DOORS


ROWS = {
    "facilitator/core/context.py": {'    STAGE = "stage"\n': '    INTERPRETER = "interpreter"\n'},
    "facilitator/core/audiences.py": {
        "TOPICS = (\n": '    Topic("booth", pace=300, ending=_stopped),\n',
        "AUDIENCES = (\n": """\
    Audience("booth", "/booth", (Role.INTERPRETER,), Access.LINK, ("booth",)),
""",
    },
}
VIEW = {
    "facilitator/views/booth.py": {
        "": """\
from facilitator.core.shown import Shown, ViewContext
from facilitator.core.state import State

class BoothView(Shown):
    people: int
    stopped: bool

def booth(state: State, around: ViewContext) -> BoothView:
    return BoothView(people=len(state.people), stopped=False)
"""
    },
    "facilitator/views/by_topic.py": {
        "from .route import route\n": "from .booth import booth\n",
        "            STAGE: self._stage,\n": '            "booth": booth,\n',
    },
}
PAGE = {
    "templates/booth.html": {"": '{% extends "base.html" %}'},
    "static/built/booth.js": {"": "// what the bundler makes of static/js/surfaces/booth.js"},
    "static/built/booth.css": {"": "/* and of static/css/surfaces/booth.css */"},
    "static/built/assets.json": {'"built": {\n': '"booth.css": "", "booth.js": "",\n'},
}
"""What a booth for interpreters takes: file → after what (empty: at its end) → what more."""


def test_a_new_audience_is_two_rows_a_view_and_a_page(tmp_path: Path) -> None:
    for folder in ("facilitator", "templates", "static"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(CHECKOUT / folder, tmp_path / folder, ignore=ignored)
    for name, more in (ROWS | VIEW | PAGE).items():
        write(tmp_path / name, more)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", str(Path(__file__).with_name("booth.py"))],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def write(path: Path, more: dict[str, str]) -> None:
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    for after, new in more.items():
        assert text.count(after) == 1 or not after, f"{path} says {after!r} no more, or twice"
        text = text.replace(after, after + new) if after else text + new
    path.write_text(text, encoding="utf-8")
