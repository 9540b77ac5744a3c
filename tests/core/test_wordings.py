"""The list people vote on: put right until somebody has voted, from then on only translated."""

import pytest
from seeing import seen
from story import AGENDA, Hall, both, district_1, facilitator, hall, mayor, stranger

from facilitator.core.agenda import Advance, GoBack
from facilitator.core.people import FreeName, GiveUpPlace, TakeSeat
from facilitator.core.questions import tables
from facilitator.core.questions.messages import (
    AddOption,
    CastBallot,
    OpenVoting,
    RemoveOption,
)
from facilitator.core.questions.wordings import (
    OptionReworded,
    OptionTranslated,
    RewordOption,
    TranslateOption,
    languages_without,
)
from facilitator.core.seat_policy import SetSeats

SHADE = both("Shade", "Sombra")


def voting() -> Hall:
    return hall().seated(mayor, district_1).into("dots")


def in_english() -> tuple[Hall, str]:
    """Something that came up in English is on the list, and somebody has voted."""
    story = voting().and_(facilitator, AddOption("dots", "parks", {"en": "Shade"}))
    added = f"c-{story.fresh}"
    return story.and_(mayor, CastBallot("dots", {"paving": 1})), added


def test_an_option_is_reworded_whole_its_source_too():
    story = voting()
    story.when(facilitator, RewordOption("dots", "trees", SHADE, {"en": " Red  team "}))
    story.then(OptionReworded("dots", "trees", SHADE, {"en": "Red team"}))
    (parks,) = [one for one in paper(story)["themes"] if one["id"] == "parks"]
    assert parks["items"][0] == {"id": "trees", "title": SHADE, "source": {"en": "Red team"}}
    story.when(facilitator, RewordOption("dots", "trees", both("trees", "trees (es)")))
    story.then(OptionReworded("dots", "trees", both("trees", "trees (es)"), None))


def test_the_same_words_again_change_nothing():
    story = voting()
    story.when(facilitator, RewordOption("dots", "trees", both("trees ", "trees (es)"))).then()


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (RewordOption("dots", "moon", SHADE), "no-such-item", "option"),
        (RewordOption("dots", "trees", {"fr": "Ombre"}), "no-such-language", "title"),
        (RewordOption("dots", "trees", SHADE, {"fr": "Ici"}), "no-such-language", "source"),
        (RewordOption("dots", "trees", {"en": "\u202e"}), "empty-text", "title"),
        (RewordOption("dots", "trees", {"en": "POOLS"}), "listed-already", "title"),
        (RewordOption("dots", "trees", {"en": "Pools (ES)"}), "listed-already", "title"),
        (TranslateOption("dots", "moon", "es", "Luna"), "no-such-item", "option"),
        (TranslateOption("dots", "trees", "fr", "Arbres"), "no-such-language", "title"),
        (TranslateOption("dots", "trees", "es", "Árboles"), "worded-already", "language"),
        (TranslateOption("dots", "trees", "es", "pools"), "listed-already", "title"),
    ],
)
def test_what_is_not_on_the_list_or_would_be_there_twice_is_refused(command, code, path):
    voting().when(facilitator, command).refused(code, path)


def test_it_may_be_called_by_a_word_of_its_own_again():
    voting().and_(facilitator, RewordOption("dots", "trees", both("Trees", "trees")))


CHANGES = (
    AddOption("dots", "parks", SHADE),
    RemoveOption("dots", "trees"),
    RewordOption("dots", "trees", SHADE),
)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("ballot", [{"trees": 1}, {"paving": 1}])
def test_from_the_first_ballot_on_the_list_stays(change, ballot):
    story = voting().and_(mayor, CastBallot("dots", ballot))
    story.when(facilitator, change).refused("has-ballots")
    assert seen(story.state, "block:dots")["voted"]


@pytest.mark.parametrize("change", CHANGES)
def test_until_then_it_is_changed_also_while_voting_is_open(change):
    story = voting()
    assert not seen(story.state, "block:dots")["voted"]
    story.and_(facilitator, change)


def of_somebody_who_waits(story: Hall) -> Hall:
    story.and_(facilitator, SetSeats("council", "confirm")).and_(facilitator, FreeName("mayor"))
    story.and_(stranger, TakeSeat("mayor")).and_(mayor, CastBallot("dots", {"trees": 1}))
    assert story.own("dots").round.unconfirmed_ballots
    return story


def taken_along(story: Hall) -> Hall:
    return story.and_(mayor, CastBallot("dots", {"trees": 1})).and_(mayor, GiveUpPlace())


def set_aside(story: Hall) -> Hall:
    return story.and_(mayor, CastBallot("dots", {"trees": 1})).and_(facilitator, FreeName("mayor"))


def taken_back(story: Hall) -> Hall:
    return story.and_(mayor, CastBallot("dots", {"trees": 1})).and_(mayor, CastBallot("dots", {}))


@pytest.mark.parametrize("voted", [of_somebody_who_waits, taken_along, set_aside, taken_back])
def test_a_ballot_that_does_not_count_is_one_all_the_same(voted):
    story = voted(voting())
    for change in CHANGES:
        story.when(facilitator, change).refused("has-ballots")


def test_an_option_is_translated_while_people_vote():
    story, added = in_english()
    story.when(facilitator, TranslateOption("dots", added, "es", " Más  sombra "))
    story.then(OptionTranslated("dots", added, "es", "Más sombra"))
    assert story.own("dots").items[added].title == both("Shade", "Más sombra")


def test_what_was_translated_stays_and_so_does_what_it_was_translated_from():
    story, added = in_english()
    story.when(facilitator, TranslateOption("dots", added, "en", "Sun")).refused(
        "worded-already", "language"
    )
    story.and_(facilitator, TranslateOption("dots", added, "es", "Sombra"))
    story.when(facilitator, TranslateOption("dots", added, "es", "Sombra")).then()
    story.when(facilitator, TranslateOption("dots", added, "es", "Sol")).refused(
        "worded-already", "language"
    )


def test_a_list_is_translated_until_the_hall_has_left_the_vote():
    story, added = in_english()
    story.and_(facilitator, Advance("dots"))
    story.when(facilitator, TranslateOption("dots", added, "es", "Sombra")).refused("not-now")
    story.and_(facilitator, GoBack("lunch"))
    story.and_(facilitator, TranslateOption("dots", added, "es", "Sombra"))


def test_before_its_block_a_list_is_translated_too():
    story = hall().into("welcome").and_(facilitator, AddOption("dots", "parks", {"es": "Sombra"}))
    story.and_(facilitator, TranslateOption("dots", f"c-{story.fresh}", "en", "Shade"))


@pytest.mark.parametrize(
    ("title", "missing"),
    [
        ({"en": "Shade"}, ["es"]),
        ({"es": "Sombra"}, ["en"]),
        (both("Wifi", "Wifi"), ["es"]),
        (both("Shade", "Sombra"), []),
        ({}, ["en", "es"]),
    ],
)
def test_what_is_said_once_for_both_was_said_in_the_first(title, missing):
    assert languages_without(title, AGENDA["session"]["languages"]) == missing


def test_a_ballot_filled_in_before_a_rewording_does_not_count_for_what_the_option_says_now():
    story = voting()
    number = paper(story)["paper"]
    story.and_(facilitator, RewordOption("dots", "trees", SHADE))
    story.when(mayor, CastBallot("dots", {"trees": 1}, based_on=0, paper=number)).refused(
        "reworded", "paper"
    )
    story.and_(mayor, CastBallot("dots", {"paving": 1}, based_on=0, paper=number))
    story.and_(
        district_1, CastBallot("dots", {"trees": 1}, based_on=0, paper=paper(story)["paper"])
    )


def test_one_filled_in_before_a_translation_does():
    story, added = in_english()
    number = paper(story)["paper"]
    story.and_(facilitator, TranslateOption("dots", added, "es", "Sombra"))
    assert paper(story)["paper"] > number
    story.and_(district_1, CastBallot("dots", {added: 1}, based_on=0, paper=number))


def test_what_was_done_to_the_list_is_in_the_record():
    story = (
        hall(now=5_000)
        .into("dots-again")
        .and_(facilitator, AddOption("dots-again", "parks", {"en": "Shade"}, {"en": "Red team"}))
    )
    added = f"c-{story.fresh}"
    story.and_(facilitator, RewordOption("dots-again", added, {"en": "Shadow"}))
    story.and_(facilitator, RemoveOption("dots-again", "trees"))
    story.and_(facilitator, OpenVoting("dots-again")).after(seconds=1)
    story.and_(facilitator, TranslateOption("dots-again", added, "es", "Sombra"))
    rows = tables.list_changes(story.rules.scene(story.state, "dots-again"))
    names = ("what", "item", "title_before", "title", "source_before", "source")
    assert [tuple(row[name] for name in names) for row in rows] == [
        ("added", added, None, {"en": "Shade"}, None, {"en": "Red team"}),
        ("reworded", added, {"en": "Shade"}, {"en": "Shadow"}, {"en": "Red team"}, None),
        ("removed", "trees", both("trees", "trees (es)"), None, None, None),
        ("translated", added, {"en": "Shadow"}, both("Shadow", "Sombra"), None, None),
    ]
    assert {row["by"] for row in rows} == {str(facilitator)}
    assert [row["at"] for row in rows] == [story.now - 1_000] * 3 + [story.now]


def paper(story: Hall) -> dict:
    return seen(story.state, "phone")["activity"]
