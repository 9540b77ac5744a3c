"""What one can begin with on the trail: results, lists and insights, the newest first, paged."""

from facilitator.core.trail import Mark, MarkKind, Trail, TrailLink
from facilitator.core.trail_list import AT_ONCE, listing


def mark(name: str, kind: MarkKind, **more) -> Mark:
    return Mark(name, kind, {"en": name}, **more)


def trail(*marks: Mark, links: tuple[TrailLink, ...] = ()) -> Trail:
    return Trail({one.id: one for one in marks}, links)


def names(found: Trail, number: int = 1) -> list[str]:
    return [one.id for one in listing(found, number).marks]


def test_results_come_first_then_lists_then_insights_and_what_was_said_is_not_in_it():
    found = trail(
        mark("comment:v:1", "voice"),
        mark("insight:a", "insight"),
        mark("option:dots:a", "option"),
        mark("round:dots:1", "round", round=1),
        mark("result:dots:1:a", "result", round=1, rank=1),
    )
    assert names(found) == ["result:dots:1:a", "option:dots:a", "insight:a"]


def test_the_newest_come_first_and_within_a_round_the_first_place():
    found = trail(
        *(mark(f"option:{vote}:{one}", "option") for vote in ("dots", "again") for one in "ab"),
        *(mark(f"insight:{one}", "insight") for one in "abcdef"),
        mark("result:dots:1:b", "result", round=1, rank=2),
        mark("result:dots:1:a", "result", round=1, rank=1),
        mark("result:dots:2:b", "result", round=2, rank=1),
        mark("result:again:1:a", "result", round=1, rank=1),
        links=(
            TrailLink("insight:a", "option:dots:a", 10),
            TrailLink("insight:b", "option:dots:b", 30),
            TrailLink("insight:c", "option:again:a", 40),
            TrailLink("insight:d", "option:again:b", 20),
            TrailLink("comment:v:1", "insight:e", 5),
            TrailLink("comment:v:2", "insight:f", 7),
            TrailLink("comment:v:3", "insight:f", 3),
        ),
    )
    assert names(found) == [
        *("result:again:1:a", "result:dots:2:b", "result:dots:1:a", "result:dots:1:b"),
        *("option:again:a", "option:dots:b", "option:again:b", "option:dots:a"),
        *("insight:f", "insight:e"),
    ]


def test_each_insight_is_there_once_where_it_has_come_furthest():
    found = trail(
        *(mark(f"insight:{one}", "insight") for one in "abc"),
        *(mark(f"option:dots:{one}", "option") for one in "ab"),
        mark("round:dots:1", "round", round=1),
        mark("result:dots:1:a", "result", round=1, rank=1),
        links=(
            TrailLink("insight:a", "option:dots:a", 10),
            TrailLink("insight:b", "option:dots:b", 30),
            TrailLink("insight:c", "insight:a", 40),
            TrailLink("option:dots:a", "result:dots:1:a"),
            TrailLink("round:dots:1", "result:dots:1:a"),
        ),
    )
    assert names(found) == ["result:dots:1:a", "option:dots:b", "insight:c"]


def test_a_list_that_is_long_comes_in_pages_and_a_page_that_is_not_there_is_the_nearest():
    found = trail(*(mark(f"insight:{one:03}", "insight") for one in range(AT_ONCE + 1)))
    assert (listing(found, 1).number, listing(found, 1).total) == (1, 2)
    assert len(names(found)) == AT_ONCE
    assert names(found, 2) == [f"insight:{AT_ONCE:03}"] == names(found, 99)
    assert names(found, -3) == names(found, 1)
    assert listing(trail(), 1).total == 1
