"""The ranking that a phone puts together from bare figures is the one that is counted."""

import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from facilitator.assets import STATIC
from facilitator.methods.tallies import ranking, recount

PAPER = {"streets": ["a", "b", "c", "d"], "parks": ["e", "f"], "none": []}
VOTES = 20


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    """A page with the phone's own arithmetic, as it is written."""
    page = chromium.new_page()
    script = (STATIC / "js/activities/mapping/result.js").read_text(encoding="utf-8")
    page.add_script_tag(content=f"{script}\nwindow.resultOf = resultOf;", type="module")
    page.wait_for_function("() => Boolean(window.resultOf)")
    yield page
    page.close()


def some_votes() -> list[list[dict[str, int]]]:
    chance = random.Random(7)
    items = [item for theme in PAPER.values() for item in theme]
    return [
        [{item: chance.randint(0, 2) for item in items} for _ in range(count)]
        for count in range(VOTES)
    ]


def figures(counts):
    return [[counts.get(item, 0) for item in items] for items in PAPER.values()]


def counted(tally):
    rows = {
        theme: [
            {
                "item": row.option,
                "rank": row.rank,
                "dots": row.weight,
                "voters": row.voters,
                "tied": row.tied and row.weight > 0,
            }
            for row in ranking(tally, items)
        ]
        for theme, items in PAPER.items()
    }
    themes = [{"id": theme, "rows": found, "sides": []} for theme, found in rows.items()]
    whole = {"dots": tally.total, "ballots": tally.ballots, "themes": themes}
    return whole | {"standings": None, "sides": []}


def test_a_phone_ranks_as_the_hall_counts(phone: Page) -> None:
    themes = [
        {"id": theme, "items": [{"id": item} for item in items]} for theme, items in PAPER.items()
    ]
    activity = {"revealed": True, "paper": 3, "themes": themes}
    for tally in map(recount, some_votes()):
        moving = {"paper": 3, "ballots": tally.ballots}
        moving |= {"dots": figures(tally.weights), "voters": figures(tally.voters)}
        given = [activity, {"id": "dots"}, {"blocks": {"dots": moving}}]
        assert phone.evaluate("(given) => resultOf(...given)", given) == counted(tally)


@pytest.mark.parametrize(
    ("activity", "moving"),
    [
        ({"revealed": False}, {}),
        ({}, {"paper": 4}),
        ({}, None),
    ],
)
def test_figures_of_another_paper_are_not_shown(
    phone: Page, activity: dict[str, object], moving: dict[str, object] | None
) -> None:
    whole = {"paper": 3, "ballots": 0, "dots": [[0]], "voters": [[0]]}
    paper = [{"id": "streets", "items": [{"id": "a"}]}]
    given = [
        {"revealed": True, "paper": 3, "themes": paper} | activity,
        {"id": "dots"},
        {} if moving is None else {"blocks": {"dots": whole | moving}},
    ]
    assert phone.evaluate("(given) => resultOf(...given) === undefined", given)
