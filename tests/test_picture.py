"""The picture in docs/architecture.md shows the rooms as they are, and nothing on it is cut."""

import re
import sys
from itertools import combinations
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import picture_of_imports as picture
from floors import arrows_of, floors_of


@pytest.fixture(scope="module")
def drawn() -> str:
    return picture.drawn()


def test_the_picture_shows_the_imports_as_they_are(drawn):
    assert picture.PICTURE.read_text() == drawn, (
        "docs/architecture.svg is stale: a room, an import between rooms, a law or a size has "
        "changed. Run python tools/picture_of_imports.py, look at it, and commit it."
    )


def test_rooms_lie_inside_and_do_not_overlap(drawn):
    found = re.findall(
        r'<rect class="(?:pure|room|joins)" x="(\d+)" y="(\d+)" width="(\d+)" height="62"', drawn
    )
    rooms = [tuple(int(figure) for figure in one) for one in found]
    assert len(rooms) == len(picture.imports_of_rooms())
    for x, _, width in rooms:
        assert x >= picture.LEFT and x + width <= picture.RIGHT
    for (a, y, wide), (b, z, broad) in combinations(rooms, 2):
        assert y != z or a + wide < b or b + broad < a


def test_a_room_stands_above_all_that_it_imports():
    floors = floors_of({"app": {"web", "core"}, "web": {"core"}, "core": set()})
    assert floors == {"core": 0, "web": 1, "app": 2}


def test_a_circle_of_imports_has_no_floor():
    with pytest.raises(AssertionError, match="a circle of imports within"):
        floors_of({"web": {"core"}, "core": {"web"}, "plan": set()})


def test_what_follows_from_other_arrows_is_not_drawn():
    graph = {"app": {"web", "core"}, "web": {"core"}, "core": set()}
    assert arrows_of(graph) == [("app", "web"), ("web", "core")]
