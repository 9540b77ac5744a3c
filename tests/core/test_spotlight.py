"""What stands over the block that runs: put there by one press, and taken off by one."""

import pytest
from msgspec import structs
from seeing import seen
from story import PLAN, Hall, both, facilitator, hall, mayor, moderator, resident

from facilitator.activities.breakout.messages import (
    EditContribution,
    RemoveContribution,
    SaveReport,
    TakePen,
    WriteContribution,
)
from facilitator.activities.feedback.messages import ApproveComment, DeclineComment, SendComment
from facilitator.core.agenda import Advance
from facilitator.core.questions.messages import CastBallot, CloseVoting, RevealTally
from facilitator.core.spotlight import ClearSpot, ShowJoin, SpotCleared, Spotlight, SpotShown
from facilitator.core.stage import ShowPage


def spot(story: Hall):
    return seen(story.state, "stage")["spot"]


def voted() -> Hall:
    """The vote of the first day is over, and the hall in the block behind it."""
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 2}))
    return story.and_(facilitator, CloseVoting("dots"))


def commented(*texts: str) -> tuple[Hall, list[str]]:
    """The window is open and these came in; nobody has decided on them."""
    story = hall().into("voices")
    for text in texts:
        story.and_(resident, SendComment("voices", text, "en")).after(seconds=20)
    return story, [*story.own("voices").comments]


def test_a_result_of_the_first_day_is_shown_on_the_second():
    story = voted().and_(facilitator, RevealTally("dots")).into("lunch").ended().into("look-back")
    story.when(facilitator, Spotlight("dots")).then(SpotShown("dots", "", ""))
    shown = spot(story.given(*story.happened))
    assert shown["block"]["id"] == "dots"
    assert [page["id"] for page in shown["pages"]] == ["result-streets-1", "result-parks-1"]
    assert shown["activity"]["boards"][1]["rows"][0]["dots"] == 2


def test_its_pages_are_led_apart_from_the_block_s():
    story = voted().and_(facilitator, RevealTally("dots")).into("recap")
    story.and_(facilitator, Spotlight("dots"))
    story.and_(facilitator, ShowPage("dots", "result-parks-1", spot=True))
    assert spot(story)["cue"]["page"] == "result-parks-1"
    assert seen(story.state, "stage")["cue"]["page"] == ""
    story.when(facilitator, ShowPage("recap", "result-parks-1")).refused("no-such-page", "page")
    story.when(facilitator, ShowPage("voices", "x", spot=True)).refused("moved-on")


def test_a_tally_that_is_not_revealed_is_not_shown_by_it():
    story = voted().into("lunch").and_(facilitator, Spotlight("dots"))
    assert "boards" not in spot(story)["activity"]
    story.when(facilitator, Spotlight("dots", "result", "parks")).refused("nothing-to-show", "of")


def test_one_comment_has_the_stage_for_itself():
    story, (first, _) = commented("Shade, please.", "Benches.")
    story.and_(moderator, ApproveComment("voices", first))
    story.and_(facilitator, Spotlight("voices", "comment", first))
    shown = spot(story)
    assert [piece["id"] for page in shown["pages"] for piece in page["pieces"]] == [first]
    assert (shown["of"], shown["id"]) == ("comment", first)


def test_a_comment_that_nobody_approved_is_not_shown_and_one_taken_down_goes():
    story, (first, second) = commented("Shade, please.", "Benches.")
    story.when(facilitator, Spotlight("voices", "comment", first)).refused("nothing-to-show", "of")
    story.and_(moderator, ApproveComment("voices", second))
    story.and_(facilitator, Spotlight("voices", "comment", second))
    story.and_(moderator, DeclineComment("voices", second, "Taken down."))
    assert "Benches" not in str(seen(story.state, "stage"))
    assert spot(story) is None


def test_one_press_takes_it_off():
    story = hall().into("recap").and_(facilitator, ShowJoin())
    assert spot(story)["block"] is None
    story.when(facilitator, ClearSpot()).then(SpotCleared())
    assert spot(story.given(*story.happened)) is None
    story.when(facilitator, ClearSpot()).then()


def test_what_stands_there_already_is_put_there_without_a_word_in_the_journal():
    hall().into("recap").and_(facilitator, ShowJoin()).when(facilitator, ShowJoin()).then()
    story = hall().into("recap").and_(facilitator, Spotlight("dots"))
    story.when(facilitator, Spotlight("dots")).then()


def test_wherever_the_hall_moves_it_comes_off():
    story = hall().into("recap").and_(facilitator, Spotlight("dots"))
    assert spot(story.and_(facilitator, Advance("recap"))) is None
    assert spot(hall().into("recap").and_(facilitator, ShowJoin()).ended()) is None


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (Spotlight("nowhere"), "no-such-block", "block"),
        (Spotlight("debate"), "nothing-to-show", "block"),
        (Spotlight("recap", "section", "none"), "nothing-to-show", "of"),
    ],
)
def test_what_cannot_be_shown(command, code, path):
    hall().into("recap").when(facilitator, command).refused(code, path)


def rooms_at_work() -> tuple[Hall, str]:
    """Somebody has written on the board of the red team."""
    story = hall().seated(mayor).into("ropes").and_(mayor, WriteContribution("ropes", "Shade."))
    return story, story.fresh


def test_one_idea_is_put_on_the_stage_without_its_board():
    story, first = rooms_at_work()
    story.and_(mayor, WriteContribution("ropes", "Benches."))
    assert "Shade" not in str(seen(story.state, "stage"))
    story.and_(facilitator, Spotlight("ropes", "entry", first))
    assert spot(story)["activity"]["entry"]["text"] == "Shade."
    assert "Benches" not in str(seen(story.state, "stage"))
    assert "Mayor" not in str(spot(story)["activity"]["entry"])


def test_an_idea_that_is_changed_or_taken_off_its_board_is_so_on_the_stage():
    story, first = rooms_at_work()
    story.and_(facilitator, Spotlight("ropes", "entry", first))
    story.and_(mayor, EditContribution("ropes", first, "More shade."))
    assert spot(story)["activity"]["entry"]["text"] == "More shade."
    story.and_(mayor, RemoveContribution("ropes", first))
    assert spot(story) is None
    story.when(facilitator, Spotlight("ropes", "entry", first)).refused("nothing-to-show", "of")


def test_one_report_is_put_on_the_stage_before_all_are_shown():
    story, _ = rooms_at_work()
    story.and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", "Trees first."))
    team = story.state.placed["mayor"]
    other = next(one for one in ("red", "blue") if one != team)
    story.and_(facilitator, Spotlight("ropes", "report", team))
    assert [one["text"] for one in spot(story)["activity"]["reports"]] == ["Trees first."]
    assert seen(story.state, "stage")["activity"]["reports"] is None
    story.when(facilitator, Spotlight("ropes", "report", other)).refused("nothing-to-show", "of")


def test_a_quote_is_shown_whatever_runs():
    story = hall(structs.replace(PLAN, quotes=(both("Onward.", "Adelante."),))).into("dots")
    story.and_(facilitator, Spotlight("rest", "quote", "1"))
    assert [one["id"] for one in spot(story)["pages"]] == ["quote-1"]
    story.when(facilitator, Spotlight("rest", "quote", "2")).refused("nothing-to-show", "of")
