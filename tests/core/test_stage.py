"""What the stage shows is asked for by a console, and stays so until the next word."""

import msgspec
import pytest
from seeing import seen
from story import AGENDA, RULES, Hall, both, facilitator, hall, mayor, moderator, resident

from facilitator.activities.breakout.messages import SaveReport, ShowReports, TakePen
from facilitator.activities.feedback.messages import ApproveComment, DeclineComment, SendComment
from facilitator.core.agenda import Advance, CancelDay, GoBack
from facilitator.core.pages import ROOM
from facilitator.core.questions.messages import AddOption, CastBallot, RevealTally
from facilitator.core.stage import PageShown, ShowPage, cue, shown_index
from facilitator.plan.values import Plan


def long_plan() -> Plan:
    """The small town's, with sections longer than a page: in English the first, in Spanish both."""
    plain = msgspec.json.decode(msgspec.json.encode(AGENDA))
    item = {"text": both("x" * 100, "x" * 100)}
    spanish = {"text": both("x", "x" * 100)}
    plain["context"] = [
        {"id": "steps", "title": both("Steps", "Pasos"), "layout": "steps", "items": [item] * 8},
        {"id": "more", "title": both("More", "Más"), "items": [spanish] * 8},
    ]
    plain["quotes"] = [both("One", "Uno"), both("Two", "Dos")]
    for block in plain["days"][0]["blocks"]:
        if block["id"] == "recap":
            block |= {"shows": ["steps", "more"], "note": both("Look", "Mire")}
    return msgspec.convert(plain, Plan)


def recap() -> Hall:
    return Hall(long_plan()).into("recap")


def pages(story: Hall) -> list[str]:
    return [page.id for page in RULES.pages_of(story.state, story.state.run.block)]


def shown(story: Hall) -> str:
    """The page that stands on the stage, where pages stand still."""
    asked = cue(story.state)
    assert asked.turning is None
    return pages(story)[shown_index(RULES.pages_of(story.state, story.state.run.block), asked)]


def show(page: str, seen: str = "recap", turning: bool = False) -> ShowPage:
    return ShowPage(seen, page, turning)


def test_a_block_has_its_words_first_and_then_its_sections_in_parts():
    parts = [f"section-{one}-{number}" for one in ("steps", "more") for number in (1, 2, 3)]
    assert pages(recap()) == ["note-1", *parts]


def test_a_page_holds_no_more_than_its_room_in_any_language():
    for page in RULES.pages_of(recap().state, "recap"):
        entries = [piece for piece in page.pieces if piece.of == "section"]
        assert sum((one.end or 0) - one.start for one in entries) * 100 <= ROOM


def test_it_begins_with_the_first_page_and_stands_still():
    assert shown(recap()) == "note-1"


def test_a_console_shows_a_page():
    story = recap().when(facilitator, show("section-steps-2"))
    story.then(PageShown("recap", "section-steps-2", 2, False))
    assert shown(story.given(*story.happened)) == "section-steps-2"


def test_what_stands_there_already_is_shown_without_a_word_in_the_journal():
    recap().when(facilitator, show("note-1")).then()
    recap().and_(facilitator, show("section-more-1")).when(
        facilitator, show("section-more-1")
    ).then()


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (show("section-lots-1"), "no-such-page", "page"),
        (show("note-1", seen="rest"), "moved-on", ""),
    ],
)
def test_pages_that_are_refused(command, code, path):
    recap().when(facilitator, command).refused(code, path)


def test_before_a_day_there_is_nothing_to_lead():
    hall().when(facilitator, show("note-1")).refused("no-day")
    assert seen(hall().state, "stage")["cue"] is None


def test_where_the_hall_comes_back_it_finds_its_page():
    story = recap().and_(facilitator, show("section-more-2")).and_(facilitator, Advance("recap"))
    assert shown(story.and_(facilitator, GoBack("dots"))) == "section-more-2"


def test_a_day_begun_anew_begins_with_the_first_pages():
    plan = long_plan()
    story = Hall(plan).into("welcome")
    story.given(PageShown("welcome", "note-1", 0, True))
    assert story.and_(facilitator, CancelDay("welcome")).state.cues == {}


def test_pages_turn_by_themselves_where_the_hall_rests():
    story = Hall(long_plan()).into("rest")
    assert seen(story.state, "stage")["cue"] == {"page": "", "index": 0, "turning": story.now}
    story.after(minutes=1).and_(facilitator, show("quote-2", seen="rest"))
    assert shown(story) == "quote-2"


def test_and_elsewhere_where_a_console_lets_them():
    story = recap().after(minutes=3).and_(facilitator, show("section-steps-1", turning=True))
    asked = seen(story.state, "stage")["cue"]
    assert asked == {"page": "section-steps-1", "index": 1, "turning": story.now}


def test_what_is_approved_changes_no_page_that_the_hall_reads():
    story = hall().into("voices")
    approved = [_comment(story, number) for number in range(9)]
    page = pages(story)[1]
    story.and_(facilitator, show(page, seen="voices"))
    before = RULES.pages_of(story.state, story.state.run.block)[1]
    for number in range(9, 30):
        _comment(story, number)
    assert shown(story) == page
    assert RULES.pages_of(story.state, story.state.run.block)[1] == before
    assert before.pieces[0].id == approved[4]


def test_a_comment_that_came_early_and_is_approved_late_stands_last():
    story = hall().into("voices")
    early = _send(story, 0)
    for number in range(1, 6):
        _comment(story, number)
    before = pages(story)
    story.and_(moderator, ApproveComment("voices", early))
    assert pages(story)[: len(before)] == before
    assert RULES.pages_of(story.state, story.state.run.block)[-1].pieces[-1].id == early


def test_the_stage_has_every_comment_that_stands_on_its_pages_however_many_there_are():
    story = hall().into("voices")
    for number in range(150):
        _comment(story, number)
    stage = seen(story.state, "stage")
    on_pages = {piece["id"] for page in stage["pages"] for piece in page["pieces"]}
    assert on_pages == {comment["id"] for comment in stage["activity"]["comments"]}
    assert len(on_pages) == 90


def test_a_page_that_is_gone_gives_its_place_to_what_follows():
    story = hall().into("voices")
    only = [_comment(story, number) for number in range(5)]
    story.and_(facilitator, show(pages(story)[1], seen="voices"))
    story.and_(moderator, DeclineComment("voices", only[4], "Taken down."))
    assert shown(story) == pages(story)[0]


def test_report_outs_are_a_team_a_page_in_parts_that_are_the_whole():
    story = hall().seated(mayor).into("ropes")
    text = "A long sentence about trees. " * 40
    story.and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", text))
    assert pages(story) == ["teams-1"]
    story.and_(facilitator, ShowReports("ropes"))
    found = RULES.pages_of(story.state, story.state.run.block)
    assert [page.id for page in found] == ["report-red-1", "report-red-2", "report-red-3"]
    spans = [(page.pieces[0].start, page.pieces[0].end) for page in found]
    assert [end for _, end in spans][:-1] == [start for start, _ in spans][1:]
    assert spans[-1][1] == len(text.strip())


def test_a_result_is_a_theme_a_page_and_level_places_are_not_torn_apart():
    story = hall().seated(mayor).into("dots")
    assert pages(story) == ["candidates-streets-1"]
    story.and_(mayor, CastBallot("dots", {"paving": 2, "lights": 1}))
    story.and_(facilitator, RevealTally("dots"))
    assert pages(story) == ["result-streets-1", "result-parks-1"]


def test_a_result_begins_with_its_first_page_wherever_the_list_stood():
    story = hall().seated(mayor).into("dots")
    for number in range(12):
        story.and_(facilitator, AddOption("dots", "parks", {"en": f"Shade {number}"}))
    story.and_(mayor, CastBallot("dots", {"trees": 1}))
    last = pages(story)[-1]
    story.and_(facilitator, show(last, seen="dots")).and_(facilitator, RevealTally("dots"))
    assert shown(story) == "result-streets-1"


def _send(story: Hall, number: int) -> str:
    sender = type(resident)(resident.role, f"phone-{number}")
    story.and_(sender, SendComment("voices", f"Shade number {number}.", "en"))
    return next(reversed(story.own("voices").comments))


def _comment(story: Hall, number: int) -> str:
    sent = _send(story, number)
    story.after(seconds=5).and_(moderator, ApproveComment("voices", sent))
    return sent
