"""agenda.yaml says what the city's preview of its session says."""

from pathlib import Path

import msgspec
import pytest
from msgspec import structs

from facilitator.activities import settings_by_kind
from facilitator.plan.reader import check_plan
from facilitator.plan.starter import starter
from facilitator.plan.times import moment, planned_minutes, show_time

AGENDA = Path(__file__).parents[2] / "agenda.yaml"


@pytest.fixture(scope="module")
def checked():
    return check_plan(AGENDA, settings_by_kind())


@pytest.fixture(scope="module")
def plan(checked):
    return checked[0]


def section(plan, name):
    return next(one for one in plan.context if one.id == name)


def table(day):
    return [
        (
            "" if one.start is None else ("~" if one.soft else "") + show_time(one.start),
            one.lock,
            one.kind,
            one.title["en"],
        )
        for one in day.blocks
    ]


def test_the_session_is_the_citys(plan):
    assert (plan.session.id, plan.session.city) == ("el-paso-sps-2024", "El Paso")
    assert plan.session.timezone == "America/Denver"
    assert plan.session.languages == ("en", "es")
    places = {day.place for day in plan.days}
    assert places == {"Center for Civic Empowerment"}
    assert [day.date for day in plan.days] == ["2024-01-25", "2024-02-01"]
    assert [show_time(day.end) for day in plan.days] == ["17:00", "17:00"]


def test_day_one_is_as_printed(plan):
    assert table(plan.days[0]) == [
        ("09:00", False, "talk", "Welcome + Opening Remarks"),
        ("09:10", False, "talk", "Overview and Strategic Context"),
        ("09:20", False, "icebreaker", "First “Ice Fall” Breaker: Setting the Scene"),
        ("10:00", False, "breakout", "Interactive Breakout by “Rope Team”"),
        ("11:30", False, "recap", "Recap: Voice of our Community (VOC) Feedback"),
        ("", False, "pause", "Proceed with Working Lunch On-Site"),
        ("13:00", True, "feedback", "Live Additional Community Feedback Opportunity"),
        ("~14:00", False, "review", "Focus: Short Term-Priorities (next one to three years)"),
        ("15:00", True, "pause", "Break"),
        ("15:10", False, "mapping", "Focus: Priority Mapping by key theme"),
        ("17:00", True, "pause", "Adjournment by 5:00 pm"),
    ]


def test_day_two_is_as_printed(plan):
    recap = "Recap Key Short Term Priorities discussion and provide updates"
    longer = "Focus: Longer-Term Priorities (up to next ten years)"
    update = "Discussion and action on an update to the Strategic Plan"
    assert table(plan.days[1]) == [
        ("09:00", False, "recap", recap),
        ("10:00", False, "icebreaker", "Second “Ice Fall” Breaker"),
        ("10:30", False, "discussion", "Focus: Longer Term-Priorities"),
        ("", False, "pause", "Proceed with Working Lunch On-Site"),
        ("13:00", True, "feedback", "Live Additional Community Feedback Opportunity"),
        ("~14:00", False, "discussion", longer),
        ("14:30", True, "pause", "Break"),
        ("14:45", False, "motion", update),
        ("17:00", True, "pause", "Adjournment by 5:00 pm"),
    ]


def test_the_minutes_follow_from_the_times(plan):
    first, second = (planned_minutes(day) for day in plan.days)
    assert first == (10, 10, 40, 90, 90, None, 60, 60, 10, 110, 0)
    assert second == (60, 30, 150, None, 60, 30, 15, 135, 0)
    assert moment(plan.days[0], 540, plan.session.timezone) == 1706198400000


def test_the_speakers_named_are_named(plan):
    named = [(one.id, who.name["en"]) for day in plan.days for one in day.blocks for who in one.who]
    assert named == [("welcome", "Mayor Leeser"), ("overview", "Cary Westin")]
    assert plan.days[0].blocks[1].who[0].role["en"] == "Interim City Manager"


def test_the_words_of_the_climb_are_explained_as_far_as_the_preview_does(plan):
    means = {one.id: one.means["en"] for one in plan.terms}
    assert list(means) == ["base-camp", "rope-team", "summit"]
    assert means["rope-team"] == (
        "A group of mountaineers linked together in shared purpose and direction"
    )


def test_the_summit_stands_over_the_second_days_afternoon_and_nowhere_before(plan):
    first, second = plan.days
    named = [one.id for day in (first, second) for one in day.blocks if "summit" in one.terms]
    assert named == ["longer-term-afternoon", "strategic-plan-update"]
    feedback = next(one for one in second.blocks if one.kind == "feedback")
    assert feedback.settings["prompt"]["en"].startswith("Reaching the Summit: Longer-Term")


def test_the_breakout_asks_about_each_key_theme_and_leaves_time_for_report_outs(plan):
    block = next(one for one in plan.days[0].blocks if one.id == "breakout")
    prompts = block.settings["prompts"]
    ways = ["silent", "round-robin", "silent", "round-robin", "group", "rank"]
    assert [one["way"] for one in prompts] == ways
    assert [one["minutes"] for one in prompts] == [8, 12, 8, 12, 15, 10]
    titles = {one.id: one.title for one in plan.themes}
    for number, one in enumerate(prompts[:4]):
        title = titles[block.themes[number // 2]]
        assert all(one["text"][lang].startswith(f"{title[lang]}: ") for lang in ("en", "es"))
    assert all(one["text"].keys() == {"en", "es"} for one in prompts)


def test_the_ice_falls_ask_for_a_word_and_where_one_is_from_then_have_people_talk_and_meet(plan):
    blocks = [one for day in plan.days for one in day.blocks if one.kind == "icebreaker"]
    asked = [[one.settings, *one.settings["then"]] for one in blocks]
    assert [[each["answer"] for each in one] for one in asked] == [
        ["word", "where"],
        ["pairs", "find-someone"],
    ]
    squares = asked[1][1]["squares"]
    assert all(one["title"].keys() == {"en", "es"} for one in squares)


def test_no_block_says_one_sentence_twice(plan):
    explained = {one.id: one.means["en"] for one in plan.terms}
    for one in (one for day in plan.days for one in day.blocks):
        said = [(one.note or {}).get("en", ""), one.settings.get("prompt", {}).get("en", "")]
        assert [term for term in one.terms if any(explained[term] in text for text in said)] == []


def test_words_of_its_own_are_all_the_citys(plan):
    assert plan.words.come_back["en"] == "Back to base camp"
    assert plan.words.quote["en"] == "Quotable moment"
    assert None not in structs.astuple(plan.words)


def test_the_morning_of_day_two_begins_with_its_focus_and_key_themes(plan):
    block = plan.days[1].blocks[0]
    assert block.note["en"] == "Focus: Short Term Priorities over next one to three years"
    assert block.themes == ("customer-service", "financial-sustainability")


def test_an_adjournment_says_what_is_next_from_there(plan):
    first, second = (day.blocks[-1] for day in plan.days)
    assert (first.shows, second.shows) == (("next-day",), ("next-up",))
    to_come = section(plan, "next-day").items
    assert to_come[0].text["en"] == "Thursday, February 1, 2024 @ Center for Civic Empowerment"
    assert to_come[1].text == plan.days[1].blocks[0].title
    work_session = section(plan, "next-up").items[0].text["en"]
    assert work_session.startswith("February Work Session Meeting")


def test_the_focus_points_are_all_there(plan):
    points = {one.id: len(one.points) for day in plan.days for one in day.blocks if one.points}
    assert points == {"short-term": 4, "priority-mapping": 2, "longer-term-afternoon": 2}


def test_the_five_new_objectives_stand_under_their_goals(plan):
    items = section(plan, "new-objectives").items
    assert section(plan, "new-objectives").layout == "steps", "numbered 1 to 5"
    assert [one.title["en"] for one in items] == [
        "Vibrant Regional Economy",
        "Vibrant Regional Economy",
        "High Performing Government",
        "Exceptional Recreational, Cultural and Educational Opportunities",
        "Safe + Beautiful Neighborhoods",
    ]
    assert "at-risk of homelessness" in items[4].text["en"]


def test_every_districts_focus_areas_are_there(plan):
    items = section(plan, "council-top-three").items
    assert [one.title["en"] for one in items] == [f"District {n}" for n in range(1, 9)]
    assert [len(one.points) for one in items] == [3, 3, 3, 3, 4, 3, 3, 3]
    assert items[5].points[0]["en"] == "311 process improvements"


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("process", 5),
        ("strategic-mapping", 6),
        ("key-outcomes", 4),
        ("deliverables", 2),
        ("feedback-methods", 11),
        ("importance-satisfaction", 3),
        ("partner-roundtables", 3),
        ("partner-takeaways", 8),
        ("engagement-model", 5),
        ("cities-of-service", 2),
        ("recommendation", 3),
        ("declaration", 4),
        ("next-day", 2),
        ("next-up", 1),
    ],
)
def test_a_section_is_complete(plan, name, count):
    assert len(section(plan, name).items) == count


def test_the_partners_takeaways_keep_what_stands_under_them(plan):
    counts = [len(one.points) for one in section(plan, "partner-takeaways").items]
    assert counts == [2, 2, 3, 2, 2, 2, 0, 0]


def test_all_quotable_moments_are_there(plan):
    assert len(plan.quotes) == 5
    assert plan.quotes[3]["en"] == "Enhancing a framework for collaboration."


def test_every_section_is_shown_somewhere(plan):
    shown = {name for day in plan.days for one in day.blocks for name in one.shows}
    assert shown == {one.id for one in plan.context}


def test_the_roster_has_the_mayor_eight_districts_and_the_manager(plan):
    council = [one for one in plan.people if one.group == "council"]
    assert [one.attributes.get("district") for one in council] == [None, *"12345678"]
    assert [one.name["en"] for one in plan.people if one.group == "staff"] == ["Cary Westin"]
    assert [one.id for one in plan.groups if one.body] == ["council"]
    assert [one.members for one in plan.teams] == [()] * 4


def test_every_candidate_for_dots_names_its_source_in_the_document(plan):
    block = next(one for one in plan.days[0].blocks if one.kind == "mapping")
    districts = section(plan, "council-top-three").items
    said = {one.title["en"]: {text["en"] for text in one.points} for one in districts}
    takeaways = section(plan, "partner-takeaways").items
    partners = {one.text["en"] for one in takeaways}
    partners |= {point["en"] for one in takeaways for point in one.points}
    said["Partner Roundtables"] = partners
    ratings = section(plan, "importance-satisfaction")
    said[ratings.title["en"]] = {one.text["en"] for one in ratings.items}
    snapshot = section(plan, "council-customer-service").items[0].text["en"]
    items = [item for theme in block.settings["themes"] for item in theme["items"]]
    assert len(items) == 19
    for item in items:
        title = item["title"]["en"]
        for source in item["source"]["en"].split(", "):
            assert title in said.get(source, ()) or title.lower() in snapshot, title


def test_what_most_districts_named_and_something_of_each_stands_for_the_vote(plan):
    block = next(one for one in plan.days[0].blocks if one.kind == "mapping")
    items = [item for theme in block.settings["themes"] for item in theme["items"]]
    sources = {item["title"]["en"]: item["source"]["en"] for item in items}
    assert sources["Public Safety"] == "District 5, District 7"
    assert sources["Streets"] == "District 6, District 7"
    assert sources["Maintenance of infrastructure"] == "Importance-Satisfaction Ratings"
    named = {source for one in sources.values() for source in one.split(", ")}
    assert {f"District {n}" for n in range(1, 9)} <= named
    assert len(items) < 20, "more than that nobody reads before placing dots"


def test_everything_is_said_in_both_languages(checked):
    plan, warnings = checked
    assert warnings == ()
    texts = list(all_texts(msgspec.to_builtins(plan)))
    assert len(texts) > 200
    assert [text for text in texts if set(text) != {"en", "es"}] == []


def test_spanish_is_not_english_left_standing(plan):
    same = {t["en"] for t in all_texts(msgspec.to_builtins(plan)) if t["en"] == t["es"]}
    assert same == {"Cary Westin", "VisionNEXT"}


def all_texts(value):
    if isinstance(value, dict) and "en" in value:
        yield value
    elif isinstance(value, dict):
        for below in value.values():
            yield from all_texts(below)
    elif isinstance(value, list | tuple):
        for below in value:
            yield from all_texts(below)


def test_the_starter_is_a_plan_for_the_real_kinds_of_blocks():
    plan, warnings = check_plan(starter("Our town"), settings_by_kind())
    assert warnings == ()
    assert plan.session.title["en"] == "Our town"
