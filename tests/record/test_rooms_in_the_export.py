"""What a clerk reads of breakout, icebreaker and insight desk: what was asked, and who did what."""

import msgspec
import pytest
from story import RULES, both, district_1, facilitator, mayor, moderator
from town import LATER, WITH_A_CUT, Town, exact

from facilitator.activities.breakout.messages import WriteContribution
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.core.agenda import StartDay
from facilitator.core.insights.messages import (
    MakeInsight,
    MergeInsights,
    NameInsight,
    PlaceVoices,
    SetVoicesAside,
    TakeInsightApart,
    UndoInsightStep,
)
from facilitator.core.insights.promoting import PromoteInsight, WithdrawCandidate
from facilitator.plan.values import Plan
from facilitator.record.export import export_session


@pytest.fixture
def folder(town, tmp_path):
    export_session(town.path, tmp_path / "export", RULES, LATER)
    return tmp_path / "export"


def of_block(folder, table, *blocks):
    return [one for one in exact(folder, table) if one["block"] in blocks]


def test_what_the_teams_were_asked_is_told_with_each_time_they_were_at_it(folder):
    rows = of_block(folder, "prompts", "ropes")
    assert [(one["prompt"], one["visit"], one["text_es"], one["way"]) for one in rows] == [
        (1, 1, "¿Qué?", "open"),
        (1, 2, "¿Qué?", "open"),
        (2, 1, "¿Qué primero?", "rank"),
        (3, 1, "¿Y los suyos?", "gallery"),
    ]
    first, again, ranked, theirs = rows
    assert first["reached"] < first["left"] < again["reached"]
    assert (again["left"], ranked["left"]) == (ranked["reached"], theirs["reached"])
    assert ranked["dots"] == 2
    assert theirs["left"] is not None, "the hall has gone on since"


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("contributions", "prompt"),
        ("board_ballots", "prompt"),
        ("board_rankings", "prompt"),
        ("gallery_ballots", "prompt"),
        ("gallery_results", "prompt"),
        ("icebreakers", "question"),
        ("icebreaker-answers", "question"),
        ("icebreaker-cards", "question"),
        ("icebreaker-found", "question"),
        ("icebreaker-pairs", "question"),
    ],
)
def test_whatever_names_a_prompt_or_a_question_names_one_that_has_a_row(folder, table, column):
    asked = exact(folder, {"prompt": "prompts", "question": "icebreaker-questions"}[column])
    known = {(one["block"], one[column]) for one in asked}
    named = {(one["block"], one[column]) for one in exact(folder, table)}
    assert named
    assert named <= known


def test_what_an_icebreaker_asked_is_told_in_words_and_its_answers_too(folder):
    scale, cards, pairs = of_block(folder, "icebreaker-questions", "warmup", "recap")
    assert (scale["text_es"], scale["way"], scale["named"]) == (
        "¿Desde dónde viene?",
        "scale",
        True,
    )
    assert scale["opened"] <= scale["closed"] == cards["opened"]
    assert (pairs["block"], pairs["way"], pairs["seconds"]) == ("recap", "pairs", 60)
    assert pairs["opened"] <= pairs["closed"]
    (found,) = exact(folder, "icebreaker-found")
    assert (found["square"], found["square_es"]) == ("river", "river")


def plain_rooms() -> Plan:
    plain = msgspec.to_builtins(WITH_A_CUT)
    rooms, icebreaker = plain["days"][0]["blocks"][2], plain["days"][0]["blocks"][1]
    rooms["settings"] = {"prompt": both("What now?", "¿Y ahora?")}
    icebreaker["settings"]["then"][0]["question"] = both("Who?", "¿Quién?")
    return msgspec.convert(plain, Plan)


def test_a_block_that_asks_one_thing_has_a_row_for_each_time_its_rooms_were_open(tmp_path):
    town = Town(tmp_path, plain_rooms())
    town.do(facilitator, StartDay("thursday"))
    town.go_to("ropes")
    export_session(town.path, tmp_path / "export", RULES, LATER)
    town.close()
    (row,) = of_block(tmp_path / "export", "prompts", "ropes")
    assert (row["block"], row["prompt"], row["text_en"]) == ("ropes", None, "What now?")
    assert (row["visit"], row["left"]) == (1, None)
    unasked = exact(tmp_path / "export", "icebreaker-questions")[1]
    assert (unasked["text_es"], unasked["opened"]) == ("¿Quién?", None)


def test_what_was_asked_reads_as_it_did_then_whatever_a_later_agenda_says(town, tmp_path):
    town.adopt(plain_rooms())
    export_session(town.path, tmp_path / "export", RULES, LATER)
    rows = of_block(tmp_path / "export", "prompts", "ropes")
    assert [one["text_en"] for one in rows][-2:] == ["What first?", "And theirs?"]


def test_a_prompt_that_no_team_was_at_is_there_without_a_time(tmp_path):
    town = Town(tmp_path)
    town.do(facilitator, StartDay("thursday"))
    town.go_to("ropes")
    town.do(facilitator, ReachPrompt("ropes", 2))
    export_session(town.path, tmp_path / "export", RULES, LATER)
    town.close()
    last = of_block(tmp_path / "export", "prompts", "ropes")[-1]
    assert (last["prompt"], last["visit"], last["reached"]) == (3, None, None)


@pytest.fixture
def heard(tmp_path):
    """A town in which three things were said: their voices."""
    town = Town(tmp_path)
    town.seat(mayor, district_1)
    town.do(facilitator, StartDay("thursday"))
    town.go_to("ropes")
    said = [town.do(mayor, WriteContribution("ropes", text)) for text in ("Shade", "Trees", "Rude")]
    yield town, [f"entry:ropes:{one}" for one in said]
    town.close()


def steps_of(town: Town, tmp_path) -> list[dict[str, object]]:
    export_session(town.path, tmp_path / "export", RULES, LATER)
    return exact(tmp_path / "export", "insight_steps")


def test_how_an_insight_came_to_be_can_be_followed_step_by_step(heard, tmp_path):
    town, (shade, trees, rude) = heard

    def do(actor, command):
        town.world.time += 1
        return town.do(actor, command)

    first = do(moderator, MakeInsight(both("Shade", "Sombra"), "streets", (shade, rude)))
    do(facilitator, SetVoicesAside((rude,), "Names a neighbor"))
    other = do(facilitator, MakeInsight(both("Trees", "Árboles"), None, (trees,)))
    do(facilitator, PlaceVoices((shade,), other, trees))
    do(moderator, MergeInsights(first, (other,)))
    better = both("Trees for shade", "Árboles que den sombra")
    do(moderator, NameInsight(first, better, both("Shade", "Sombra"), "streets"))
    do(moderator, PromoteInsight(first, "dots"))
    do(facilitator, WithdrawCandidate(first, "dots"))
    apart = do(facilitator, TakeInsightApart(first))
    told = [
        (one["what"], one["by"], one["insight"], one["voice"], one["from"])
        for one in steps_of(town, tmp_path)
    ]
    chair, desk = "facilitator-1", "moderator-1"
    assert told == [
        ("made", desk, first, shade, None),
        ("made", desk, first, rude, None),
        ("set-aside", chair, None, rude, first),
        ("made", chair, other, trees, None),
        ("placed", chair, other, shade, first),
        ("merged", desk, first, trees, other),
        ("merged", desk, first, shade, other),
        ("named", desk, first, None, None),
        ("listed", desk, first, None, None),
        ("unlisted", chair, first, None, None),
        ("apart", chair, first, trees, first),
        ("apart", chair, first, shade, first),
    ]
    rows = steps_of(town, tmp_path)
    assert rows[2]["reason"] == "Names a neighbor"
    assert (rows[7]["title_es"], rows[7]["theme_es"]) == ("Árboles que den sombra", "Calles")
    assert (rows[8]["block"], rows[8]["title_en"]) == ("dots", "Trees for shade")
    assert apart == rows[-1]["step"]


def test_a_step_that_was_taken_back_stays_with_by_whom_and_when(heard, tmp_path):
    town, (shade, trees, _) = heard
    town.do(moderator, MakeInsight(both("Shade", "Sombra"), None, (shade,)))
    empty = town.do(moderator, MakeInsight(both("Trees", "Árboles"), None))
    kept = town.do(facilitator, MakeInsight(both("Air", "Aire"), None, (trees,)))
    merged = town.do(moderator, MergeInsights(kept, (empty,)))
    town.do(facilitator, PlaceVoices((trees,)))
    (*_, of_merge, freed) = steps_of(town, tmp_path)
    assert (of_merge["what"], of_merge["from"], of_merge["voice"]) == ("merged", empty, None)
    assert (freed["what"], freed["from"]) == ("freed", kept)
    town.do(moderator, UndoInsightStep(freed["step"]))
    rows = steps_of(town, tmp_path)
    assert (rows[-1]["what"], rows[-1]["step"], rows[-1]["by"]) == (
        *("undone", freed["step"]),
        "moderator-1",
    )
    assert [one["undone"] for one in rows if one["what"] == "freed"] == [rows[-1]["at"]]
    assert of_merge["undone"] is None
    assert merged == of_merge["step"]


def test_the_steps_name_nobody_and_no_words_but_those_of_the_desk(folder):
    text = (folder / "insight_steps.csv").read_text("utf-8-sig")
    assert "More 311 hours" not in text
    assert not [one for one in ("mayor", "phone", "tablet", "laptop") if one in text]
