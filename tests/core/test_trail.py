"""The trail: from voices to results, and back; where something is split, nothing is missing."""

import pytest
from histories import INSIGHTS, ROOMS, begun, histories, told
from hypothesis import given, settings
from seeing import seen
from story import RULES, facilitator, hall, manager, mayor, moderator, resident, resident_es

from facilitator.activities.breakout.messages import WriteContribution
from facilitator.activities.feedback.messages import ApproveComment, DeclineComment, SendComment
from facilitator.core.insights.messages import (
    MakeInsight,
    MergeInsights,
    NameInsight,
    PlaceVoices,
    TakeInsightApart,
)
from facilitator.core.insights.promoting import PromoteInsight, WithdrawCandidate
from facilitator.core.insights.views import insight_desk
from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    RevealTally,
)
from facilitator.core.trail import trail_of
from facilitator.core.trail_around import around
from facilitator.core.trail_picture import MOST, picture_of
from facilitator.publishing.affected import affected

SAFE = {"en": "Safe streets", "es": "Calles seguras"}
TREES = {"en": "More trees"}


def trail(story, public: bool = False):
    rules, state = story.rules, story.state
    return trail_of(state, rules.voices(state), rules.hosts(state), public)


@pytest.fixture
def gathered():
    """An insight of two teams' and a resident's sentences, on the list of the second day's vote."""
    story = hall().seated(mayor, manager).into("ropes")
    entries = []
    for who in (mayor, manager):
        story.and_(who, WriteContribution("ropes", f"SAID by {who.id}"))
        entries.append(f"entry:ropes:{story.fresh}")
    story.into("voices").and_(resident_es, SendComment("voices", "Más cruces", "es"))
    comment = story.fresh
    story.and_(moderator, ApproveComment("voices", comment))
    voices = (*entries, f"comment:voices:{comment}")
    story.and_(moderator, MakeInsight(SAFE, "streets", voices))
    insight = story.fresh
    story.and_(moderator, PromoteInsight(insight, "dots-again"))
    option = f"c-{story.fresh}"
    return story, voices, insight, option


def voted(story, option: str) -> None:
    story.ended().into("dots-again").and_(facilitator, OpenVoting("dots-again"))
    story.and_(mayor, CastBallot("dots-again", {option: 2}))
    story.and_(facilitator, CloseVoting("dots-again"))
    story.and_(facilitator, RevealTally("dots-again"))


def test_a_result_leads_back_to_every_voice_and_each_voice_to_the_result(gathered):
    story, voices, insight, option = gathered
    voted(story, option)
    result = f"result:dots-again:1:{option}"
    found = around(trail(story), result)
    assert {*voices} <= found.marks.keys()
    assert (found.marks[result].rank, found.marks[result].votes) == (1, 2)
    for voice in voices:
        ahead = around(trail(story), voice).marks
        assert {f"insight:{insight}", f"option:dots-again:{option}", result} <= ahead.keys()
        assert "round:dots-again:1" in ahead
        assert [one for one in ahead if one in voices] == [voice]


def test_what_is_split_after_the_vote_stays_in_the_trail_marked(gathered):
    story, voices, insight, option = gathered
    voted(story, option)
    before = around(trail(story), f"result:dots-again:1:{option}")
    story.and_(moderator, MakeInsight(TREES, "parks", voices[:1]))
    story.and_(moderator, TakeInsightApart(insight, sure=True))
    after = around(trail(story), f"result:dots-again:1:{option}")
    assert before.marks.keys() == after.marks.keys(), "nothing is missing"
    assert after.marks[f"insight:{insight}"].note == "apart"
    assert {one.past for one in after.links if one.source in voices} == {True}


def test_what_became_part_of_another_leads_on_to_it(gathered):
    story, voices, insight, _ = gathered
    story.and_(moderator, MakeInsight(TREES, "parks"))
    kept = story.fresh
    story.and_(moderator, MergeInsights(kept, (insight,), sure=True))
    found = around(trail(story), f"insight:{kept}")
    assert {*voices, f"insight:{insight}"} <= found.marks.keys()
    assert found.marks[f"insight:{insight}"].note == "merged"


def test_what_was_withdrawn_from_the_list_stays_marked(gathered):
    story, _, insight, option = gathered
    story.and_(moderator, WithdrawCandidate(insight, "dots-again"))
    mark = trail(story).marks[f"option:dots-again:{option}"]
    assert (mark.title, mark.note) == (SAFE, "withdrawn")


def test_nobody_but_a_console_follows_what_the_hall_has_not_seen(gathered):
    story, voices, insight, option = gathered
    assert not trail(story, public=True).marks, "the hall could not choose it yet"
    voted(story, option)
    public = trail(story, public=True)
    assert public.marks[f"insight:{insight}"].title == SAFE
    assert public.marks[voices[0]].title == {}, "said to the team, not to everybody"
    assert public.marks[voices[0]].of == {"en": "Red", "es": "Rojo"}
    assert public.marks[voices[2]].title == {"es": "Más cruces"}
    assert f"result:dots-again:1:{option}" in public.marks
    story.and_(facilitator, HideTally("dots-again"))
    kinds = {one.kind for one in trail(story, public=True).marks.values()}
    assert kinds == {"voice", "insight", "option"}
    assert f"result:dots-again:1:{option}" in trail(story).marks


def test_what_the_desk_says_later_is_not_followed_by_anybody_but_a_console(gathered):
    story, _, insight, option = gathered
    voted(story, option)
    story.and_(moderator, NameInsight(insight, TREES, SAFE, "streets"))
    assert trail(story, public=True).marks[f"insight:{insight}"].title == SAFE
    assert trail(story).marks[f"insight:{insight}"].title == TREES


def test_a_comment_that_is_taken_down_is_told_by_nobody_but_a_console(gathered):
    story, voices, _, option = gathered
    voted(story, option)
    story.and_(moderator, DeclineComment("voices", voices[2].rpartition(":")[2], "off topic"))
    assert trail(story, public=True).marks[voices[2]].title == {}
    assert trail(story).marks[voices[2]].title == {"es": "Más cruces"}


def test_a_comment_is_taken_up_since_the_hour_in_which_it_was(gathered):
    story, voices, _, option = gathered
    at = story.now
    voted(story.after(minutes=5), option)
    comment = voices[2].rpartition(":")[2]
    told = {"comment": comment, "mark": voices[2], "title": SAFE, "at": at}
    assert own(story, resident_es) == [told]
    story.and_(moderator, PlaceVoices(voices[2:]))
    assert own(story, resident_es) == [told | {"past": True}]


def test_nobody_but_its_author_is_told_what_a_comment_was_taken_up_in(gathered):
    story, voices, _, option = gathered
    assert own(story, resident_es) == [], "the hall could not choose it yet"
    voted(story, option)
    assert len(own(story, resident_es)) == 1
    assert own(story, resident) == own(story, mayor) == []
    assert voices[2] not in repr(seen(story.state, "resident"))


def test_whose_comment_it_is_has_their_page_told_of_it_and_nobody_else(gathered):
    story, voices, insight, option = gathered
    voted(story, option)
    RULES.followed.news(story.state)
    for step in (PlaceVoices(voices[2:]), PlaceVoices(voices[2:], insight)):
        number = len(story.history)
        story.and_(moderator, step)
        topics, _ = affected(story.history[number:], RULES, frozenset(), story.state)
        assert f"mine:{resident_es.id}" in topics
        assert f"mine:{resident.id}" not in topics


def own(story, who):
    """What somebody's own view says of what became of their comments."""
    return seen(story.state, f"mine:{who.id}").get("taken_up", [])


def test_what_nobody_has_said_has_no_trail(gathered):
    assert not around(trail(gathered[0]), "insight:none").marks


def test_a_picture_has_forty_marks_and_counts_the_rest():
    story = hall().seated(mayor).into("ropes")
    for number in range(40):
        story.and_(mayor, WriteContribution("ropes", f"Entry {number}"))
    voices = tuple(one for one in story.rules.voices(story.state) if one.startswith("entry:"))
    story.and_(moderator, MakeInsight(SAFE, "streets", voices))
    found = around(trail(story), f"insight:{story.fresh}")
    picture = picture_of(found, f"insight:{story.fresh}")
    assert len(picture.marks) == MOST
    assert picture.left_out == {"voice": 41 - MOST}
    assert any(one.mark.id == f"insight:{story.fresh}" for one in picture.marks)


@given(histories())
@settings(max_examples=40)
def test_every_insight_has_the_voices_that_lead_to_it_and_its_figures_recount_them(steps):
    for story in told(begun(), steps, [*ROOMS, *INSIGHTS, *INSIGHTS]):
        voices, whole = story.rules.voices(story.state), trail(story)
        for shown in insight_desk(story.state, voices, []).insights:
            led = {
                one.source
                for one in whole.links
                if one.target == f"insight:{shown.id}" and not one.past and one.source in voices
            }
            assert led == {*shown.voices}
            assert shown.figures.teams == len({voices[one].team for one in led if voices[one].team})
        desk = story.state.insight_desk
        for voice in voices:
            now = [one for one in whole.links if one.source == voice and not one.past]
            assert len(now) == (voice in desk.place_of)


@given(histories())
@settings(max_examples=25)
def test_what_anybody_may_follow_has_no_hidden_word(steps):
    for story in told(begun(), steps):
        public = trail(story, public=True)
        votes = {host.id: host.scene.state for host in story.rules.hosts(story.state)}
        seen = {
            item.insight
            for vote in votes.values()
            for item in vote.items.values()
            if any(one.opened_once for one in vote.rounds)
        }
        for mark in public.marks.values():
            kind, _, rest = mark.id.partition(":")
            assert not mark.title or kind != "entry"
            assert kind != "insight" or rest in seen
            if kind == "result":
                block, number, _ = rest.split(":")
                voting = votes[block].rounds[int(number) - 1]
                last = votes[block].round
                assert voting.revealed or (last.revealed and not last.open)
