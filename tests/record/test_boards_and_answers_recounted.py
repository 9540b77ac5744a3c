"""`verify` counts again what teams ranked, what icebreakers closed with, and follows the desk."""

import msgspec
import pytest
from histories import INSIGHTS, ROOMS, begun, histories, told
from hypothesis import given
from story import RULES, changed, facilitator, mayor
from town import LATER, Town, forge

from facilitator.activities.breakout import audit as boards
from facilitator.activities.icebreaker.messages import CloseAnswers, GiveAnswer
from facilitator.core.agenda import StartDay
from facilitator.core.insights import audit as desk_audit
from facilitator.journal import Record
from facilitator.record.errors import RecordError
from facilitator.record.export import export_session
from facilitator.record.verification import verify_session


def with_another(name: str, **more):
    """A change to every event of this name."""

    def change(record: Record) -> Record:
        if record.name != name:
            return record
        body = msgspec.json.decode(record.body) | more
        return msgspec.structs.replace(record, body=msgspec.json.encode(body))

    return change


FORGERIES = {
    "a ballot on a board over the budget": ("BoardRanked", {"dots": 1}, "over-budget, 2 where 1"),
    "a ballot of nobody on a board": (
        *("BoardRanked", {"person": "ghost"}),
        "board of 'red', prompt 2: .*'mayor' is counted and has no ballot",
    ),
    "a ballot of nobody in a gallery": (
        *("BoardsDotted", {"person": "ghost"}),
        "gallery of prompt 3: .*'mayor' is counted and has no ballot",
    ),
    "dots on what is on no board": ("BoardsDotted", {"ballot": {"casino": 1}}, "unknown-option"),
    "an icebreaker's sums": (
        *("AnswersClosed", {"sums": [{"id": "5", "count": 1}], "answered": 1}),
        "Icebreaker 'warmup', question 1: 5: 0 answers counted, 1 told",
    ),
    "sums that no answers make": (
        *("AnswersClosed", {"answered": 7}),
        "the sums make 1 answers, and 7 are told",
    ),
}


@pytest.mark.parametrize(
    ("name", "more", "wrong"), FORGERIES.values(), ids=[one.replace(" ", "-") for one in FORGERIES]
)
def test_what_was_changed_behind_good_seals_is_found(town, name, more, wrong):
    forge(town, with_another(name, **more))
    with pytest.raises(RecordError, match=wrong):
        verify_session(town.path, RULES)


def test_an_order_that_is_not_what_its_ballots_add_up_to_is_told_and_not_given_out(
    town, tmp_path, monkeypatch
):
    honest = boards.ranking.result

    def wrong(*given):
        return [msgspec.structs.replace(one, weight=9) for one in honest(*given)]

    monkeypatch.setattr(boards.ranking, "result", wrong)
    with pytest.raises(RecordError, match="2 dots from 1 people counted, 9 from 1 told"):
        export_session(town.path, tmp_path / "export", RULES, LATER)
    assert not (tmp_path / "export").exists()


def test_a_ballot_of_nobody_is_named_also_where_it_counts_for_nothing(town):
    scene = town.service.read(lambda state: RULES.scene(state, "ropes"))
    held = scene.state.rooms["red"].rankings[2].closings[-1]
    held.ballots["ghost"] = {held.options[0].id: 1}
    assert boards.miscounted(scene) is None
    assert "the ballot of 'ghost' could not have been accepted (there is nobody of it)." in str(
        boards.not_allowed(scene, [scene])
    )


def test_a_voice_that_is_not_where_its_steps_lead_is_named(town):
    desk = town.service.read(lambda state: state.insight_desk)
    assert desk_audit.misplaced(desk) is None
    voice = next(iter(desk.place_of))
    desk.insights[desk.place_of[voice]].voices.remove(voice)
    assert "does not hold what is in it" in (desk_audit.misplaced(desk) or "")
    del desk.place_of[voice]
    assert f"{voice!r} is not where its steps lead" in (desk_audit.misplaced(desk) or "")


def test_of_answers_without_names_it_is_said_that_nobody_can_count_them_again(tmp_path):
    asked = {"question": {"en": "How?", "es": "¿Cómo?"}, "answer": "scale"}
    town = Town(tmp_path, changed("warmup", settings=asked))
    town.seat(mayor)
    town.do(facilitator, StartDay("thursday"))
    town.go_to("warmup")
    town.do(mayor, GiveAnswer("warmup", "3"))
    assert "Box:      1 answers without names" in "\n".join(verify_session(town.path, RULES))
    town.do(facilitator, CloseAnswers("warmup"))
    lines = verify_session(town.path, RULES)
    town.close()
    (said,) = [one for one in lines if one.startswith("Answers:")]
    assert said == (
        "Answers:  without names 1, whose answers were destroyed as they closed: the sums stand"
    )


@given(histories())
def test_whatever_teams_and_the_desk_do_is_found_to_be_right(steps):
    """An audit that cried wolf would keep a clerk from every file."""
    for story in told(begun(), steps, [*ROOMS, *ROOMS, *INSIGHTS]):
        assert desk_audit.misplaced(story.state.insight_desk) is None
        for scene in RULES.scenes(story.state):
            audit = RULES.kinds[scene.block.kind].audit
            if scene.state is not None:
                assert audit.miscounted(scene) is None
                assert audit.not_allowed(scene, [scene]) is None
