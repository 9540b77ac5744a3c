"""What of a ranking stands on the stage: leading places large, as many as fit, ties whole."""

from collections.abc import Collection

import pytest

from facilitator.core.questions.board import ROOM, ROOM_FOR_SIDES, result_board, sided_board
from facilitator.methods.tallies import ranking, recount

LONG = "Neighborhood infrastructure maintenance coordinated with all the districts of the city "


def board(*dots: int, title: str = "Shade", room: float = ROOM, at_cut: Collection[str] = ()):
    items = [f"item-{number}" for number in range(len(dots))]
    tally = recount({item: count} for item, count in zip(items, dots, strict=True) if count)
    titles = {item: {"en": title, "es": title} for item in items}
    return result_board(ranking(tally, items), titles, room, at_cut)


def places(found) -> list[int]:
    return [row.rank for row in found.rows]


def test_three_lead_and_what_has_no_dots_is_counted():
    found = board(9, 7, 5, 3, 2, 0, 0)
    assert (places(found), found.large) == ([1, 2, 3, 4, 5], 3)
    assert (found.fewer, found.none, found.level) == (0, 2, 0)


def test_what_has_no_room_is_counted():
    found = board(*range(40, 0, -1))
    assert places(found) == list(range(1, len(found.rows) + 1))
    assert 8 <= len(found.rows) < 14
    assert found.fewer == 40 - len(found.rows)


def test_long_titles_leave_room_for_fewer_places():
    assert len(board(*range(40, 0, -1), title=LONG).rows) < len(board(*range(40, 0, -1)).rows)


@pytest.mark.parametrize("tied", range(2, 30))
def test_level_places_stand_there_together_or_not_at_all(tied):
    found = board(9, *[4] * tied, 1)
    assert places(found)[:1] == [1]
    assert places(found).count(2) in (0, tied)
    assert len(found.rows) + found.fewer == tied + 2


@pytest.mark.parametrize(("tied", "large"), [(2, 2), (4, 4), (8, 0)])
def test_all_who_share_the_first_place_lead_if_there_is_room(tied, large):
    found = board(*[4] * tied)
    assert (places(found), found.large) == ([1] * tied, large)


def test_too_many_first_places_are_counted():
    found = board(*[1] * 30, *[0] * 4)
    assert (found.rows, found.level, found.fewer, found.none) == ((), 30, 0, 4)


def test_a_first_place_stands_there_however_long_it_is_called():
    found = board(2, 1, title=LONG * 12)
    assert places(found) == [1]


def test_where_nobody_placed_a_dot_there_is_no_place():
    found = board(0, 0)
    assert (found.rows, found.large, found.none) == ((), 0, 2)


def test_of_one_ranking_nothing_is_lost():
    for dots in ([3, 3, 3, 2, 2, 1], [1] * 9 + [0], list(range(20))):
        found = board(*dots, title=LONG)
        assert len(found.rows) + found.fewer + found.none + found.level == len(dots)


TIED_AT_THIRD = ["item-2", "item-3", "item-4", "item-5"]


def test_no_place_is_large_where_what_is_level_at_the_cut_has_room_only_so():
    dots = (9, 8, 4, 4, 4, 4, 1)
    title = "Neighborhood infrastructure maintenance with all"
    assert places(board(*dots, title=title, room=22)) == [1, 2]
    found = board(*dots, title=title, room=22, at_cut=TIED_AT_THIRD)
    assert (places(found), found.large, found.named) == ([1, 2, 3, 3, 3, 3], 0, ())


def test_what_is_level_at_the_cut_and_has_no_row_is_named_while_there_is_room():
    tied = [f"item-{number}" for number in range(2, 22)]
    found = board(9, 8, *[4] * 20, at_cut=tied)
    assert (places(found), found.named) == ([1, 2], tuple(tied))
    assert board(9, 8, *[4] * 20, title=LONG, at_cut=tied).named == ()


def test_beside_groups_the_names_fit_what_the_rows_leave():
    items = [f"item-{number}" for number in range(7)]
    tally = recount(dict(zip(items, count, strict=True)) for count in [(9, 8, 4, 4, 4, 4, 4)])
    ranked, names = ranking(tally, items), {item: {"en": LONG[:40]} for item in items}
    columns = [ranked, ranked, ranked]
    found, *_ = sided_board(columns, names, ROOM_FOR_SIDES, items[2:])
    assert (places(found), found.named) == ([1, 2], tuple(items[2:]))
    assert sided_board(columns, names, 12, items[2:])[0].named == ()


def test_beside_groups_a_long_name_that_has_no_row_takes_no_room_from_its_own_mention():
    """Two are level for the last place, and one of them is long: no row is as high as theirs
    would be."""
    names = {f"item-{n}": {"en": "Shade"} for n in range(6)}
    names["item-2"] = {"en": "Regional hospital with obstetric care, delivered in this district"}
    tally = recount([{"item-0": 3, "item-1": 2, "item-2": 1, "item-3": 1}])
    council, nobody = ranking(tally, names), ranking(recount([]), names)
    result, *_ = sided_board([council, nobody, nobody, nobody], names, 19, ["item-2", "item-3"])
    assert [row.option for row in result.rows] == ["item-0", "item-1"]
    assert result.named == ("item-2", "item-3")
