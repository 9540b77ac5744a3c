"""What simulated people do is what people could do: within the rules, but for the few who try."""

import random
from collections import Counter
from itertools import islice

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from seeing import seen
from story import (
    BLOCKS,
    PLAN,
    Actor,
    Hall,
    Role,
    both,
    changed,
    clerk,
    facilitator,
    moderator,
    other_clerk,
    tablet,
)

from facilitator.acting import (
    next_at_tablet,
    next_command,
    next_of_clerk,
    next_of_moderator,
    next_of_resident,
    sentences,
    topics_asked_for,
)
from facilitator.acting.observation import Observation
from facilitator.activities import acts_by_kind, all_activities
from facilitator.activities.breakout import rules
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.activities.breakout.reporting_messages import CallTeam
from facilitator.activities.breakout.sentences import CONTRIBUTIONS
from facilitator.activities.feedback.sentences import COMMENTS
from facilitator.activities.icebreaker.pair_messages import DrawPairs
from facilitator.activities.mapping import acting as mapping
from facilitator.core.agenda import StartDay
from facilitator.core.consoles import OpenConsole
from facilitator.core.context import CLERKS, PARTICIPANTS, RESIDENTS, TABLETS
from facilitator.core.insights import promoting
from facilitator.core.insights import rules as desk_rules
from facilitator.core.insights.acting import LEFT, MOST_ON_A_LIST
from facilitator.core.messages import any_of
from facilitator.core.people import GiveName
from facilitator.core.questions.acting_desk import BADGES, DISPUTED, HANDED_OUT, HANDS, PAPERS
from facilitator.core.questions.asking import AskQuestion
from facilitator.core.questions.filling_in import full_ballot
from facilitator.core.questions.messages import BeginRound, CloseVoting
from facilitator.core.rules import Rules
from facilitator.core.texts import CommentText, Note
from facilitator.methods import dots
from facilitator.plan.values import Plan
from facilitator.rehearsal.names import names
from facilitator.rehearsal.personas import kept_free, make_personas

RULES = Rules(all_activities())
ACTS = acts_by_kind()
COMMANDS = any_of(RULES.commands)
THEMES = [{"en": "Streets", "es": "Calles"}, {"en": "Parks", "es": "Parques"}]


@st.composite
def papers(draw):
    """A ballot paper as a phone sees it."""
    groups = [
        {
            "id": f"theme-{number}",
            "items": [{"id": f"item-{number}-{one}"} for one in range(draw(st.integers(1, 8)))],
        }
        for number in range(draw(st.integers(1, 4)))
    ]
    quota = draw(st.none() | st.integers(1, 6))
    return {
        "budget": draw(st.integers(1, 12)),
        "cap": draw(st.integers(1, 4)),
        "quotas": {group["id"]: quota for group in groups} if quota else {},
        "themes": groups,
    }


def faults(paper, ballot):
    bounds = dots.Limits(paper["budget"], paper["cap"], paper["quotas"])
    themes = {item["id"]: group["id"] for group in paper["themes"] for item in group["items"]}
    return dots.faults(ballot, bounds, themes)


@given(papers(), st.integers(0, 1000))
def test_a_ballot_keeps_to_budget_cap_and_quotas(paper, seed):
    ballot = full_ballot(paper, random.Random(seed))
    assert ballot
    assert not faults(paper, ballot)


@given(papers(), st.integers(0, 1000))
def test_every_step_from_one_ballot_to_another_may_be_counted(paper, seed):
    dice = random.Random(seed)
    placed, wanted = full_ballot(paper, dice), full_ballot(paper, dice)
    steps = 0
    while placed != wanted:
        step = mapping.towards(placed, wanted, dice)
        assert not faults(paper, step)
        assert step != placed
        placed, steps = step, steps + 1
        assert steps <= paper["budget"] + 2


@given(papers(), st.integers(0, 1000))
def test_who_overspends_is_always_refused_or_has_too_few_items_to(paper, seed):
    ballot = mapping.overspent(paper, random.Random(seed))
    room = paper["cap"] * sum(len(group["items"]) for group in paper["themes"])
    assert faults(paper, ballot) or room <= paper["budget"]


class Crowd:
    """People in a story, each with the screen that the real views give them."""

    def __init__(self, block: str, size: int = 6, plan: Plan = PLAN) -> None:
        self.hall, self.sent, self.refused = Hall(plan), [], []
        self.aloud: set[str] = set()
        self.people = [self._joined(number) for number in range(size)]
        self.looks = {one: self._look(one, number) for number, one in enumerate(self.people)}
        self.clerks = [(one, self._look(one, 0)) for one in (clerk, other_clerk)]
        self.at_tablet, self.gathering = self._look(tablet, 0), self._look(moderator, 0)
        for one in (clerk, other_clerk):
            self.hall.and_(one, OpenConsole("by-link"))
        self.hall.and_(facilitator, StartDay(self._day(block), "now", sure=True)).into(block)

    def _joined(self, number: int) -> Actor:
        self.hall.and_(Actor(Role.VISITOR, f"phone-{number}"), GiveName(f"P {number}", "staff"))
        person = Actor(Role.PARTICIPANT, f"p-{self.hall.fresh}")
        self.hall.present.add(person.id)
        return person

    def joined_by(self, number: int) -> "Crowd":
        """One more, who comes late."""
        person = self._joined(number)
        self.looks[person] = self._look(person, number)
        return self

    def _day(self, block: str) -> str:
        return next(day.id for day in PLAN.days if any(one.id == block for one in day.blocks))

    def _look(self, person: Actor, number: int) -> Observation:
        who = person.id, ("en", "es")[number % 2], random.Random(number)
        return Observation(*who, aloud=self.aloud)

    def view(self, topic: str):
        return seen(self.hall.state, topic, self.hall.now, frozenset(self.hall.present))

    def play(self, turns: int) -> "Crowd":
        for _ in range(turns):
            for person, observation in self.looks.items():
                observation.phone, observation.mine = (
                    self.view("phone"),
                    self.view(f"mine:{person.id}"),
                )
                observation.team = (
                    self.view(f"team:{observation.mine['team']}")
                    if observation.mine["team"]
                    else {}
                )
                for topic in topics_asked_for(ACTS, observation):
                    observation.gallery = self.view(topic)
                self._do(person, next_command(ACTS, observation), observation)
        return self

    def at_home(self, turns: int) -> "Crowd":
        for person, observation in self.looks.items():
            resident = Actor(Role.RESIDENT, person.id)
            for _ in range(turns):
                observation.resident = self.view("resident")
                self._do(resident, next_of_resident(ACTS, observation), observation)
        return self

    def at_the_desk(self, turns: int) -> "Crowd":
        """Both clerks and the tablet, one after the other."""
        for _ in range(turns):
            for number, (actor, observation) in enumerate(self.clerks):
                observation.clerk = self.view("clerk")
                self._do(actor, next_of_clerk(ACTS, observation, number), observation)
            there = self.at_tablet
            there.tablet, there.badges = self.view("tablet"), self.view("clerk")["badges"]
            self._do(tablet, next_at_tablet(ACTS, there), there)
        return self

    def at_the_insight_desk(self, turns: int) -> "Crowd":
        for _ in range(turns):
            self.gathering.insights = self.view("insights")
            self._do(moderator, next_of_moderator(ACTS, self.gathering), self.gathering)
        return self

    def _do(self, actor: Actor, command, observation: Observation) -> None:
        if command is None:
            return
        read = msgspec.convert(command, COMMANDS)
        self.sent.append(command["type"])
        self.hall.when(actor, read)
        if self.hall.refusal:
            self.refused.append(self.hall.refusal.code)
            observation.memories[command["block"]].learn(self.hall.refusal.code)


def test_a_team_writes_rewords_takes_off_groups_asks_and_reports():
    crowd = Crowd("ropes").play(40)
    assert set(crowd.sent) == {
        *("WriteContribution", "EditContribution", "RemoveContribution", "TakePen", "SaveReport"),
        *("MakeGroup", "NameGroup", "TakeGroupApart", "MoveContribution", "UndoBoardStep"),
        *("RaiseHand", "LowerHand", "MarkEntry"),
    }
    assert not crowd.refused
    boards = crowd.hall.own("ropes").rooms.values()
    assert all(board.report and board.scribe for board in boards)


def test_a_moderator_makes_insights_of_what_teams_wrote_and_puts_some_on_the_next_votes_list():
    """But for taking one off it again: that is for who practises."""
    crowd = Crowd("ropes", 8).play(40)
    voices = {one["id"] for one in crowd.view("insights")["voices"] if one["source"] == "entry"}
    crowd.sent.clear()
    crowd.at_the_insight_desk(120)
    theirs = {one.__name__ for one in (*desk_rules.COMMANDS, *promoting.COMMANDS)}
    assert {*crowd.sent} == theirs - {"WithdrawCandidate"}
    assert not crowd.refused
    shown = crowd.view("insights")
    free = {one["id"] for one in shown["voices"] if one["source"] == "entry"} & {
        one["id"] for one in shown["voices"] if not ({"insight", "aside"} & one.keys())
    }
    assert len(free) == LEFT < len(voices)
    assert sum(bool(one.get("candidates")) for one in shown["insights"]) == MOST_ON_A_LIST
    before = len(crowd.sent)
    assert len(crowd.at_the_insight_desk(20).sent) == before


def test_a_moderator_does_nothing_more_before_it_is_seen_what_came_of_the_last():
    crowd = Crowd("ropes", 8).play(40)
    crowd.sent.clear()
    late = crowd.gathering.insights = crowd.view("insights")
    looked = [next_of_moderator(ACTS, crowd.gathering) for _ in range(10)]
    assert len([one for one in looked if one]) == 1
    assert crowd.gathering.insights is late


def test_who_is_told_that_the_board_is_full_writes_no_more(monkeypatch):
    monkeypatch.setattr(rules, "MOST_CONTRIBUTIONS", 1)
    crowd = Crowd("ropes").play(40)
    assert set(crowd.refused) == {"board-full"}
    assert len(crowd.refused) <= len(crowd.people)


@pytest.mark.parametrize("block", ["dots", "dots-again"])
def test_everybody_votes_and_only_the_daring_are_refused(block):
    crowd = Crowd(block, 30)
    if block == "dots-again":
        assert not crowd.play(3).sent, "voting opens by hand here"
        crowd.hall.and_(
            facilitator, msgspec.convert({"type": "OpenVoting", "block": block}, COMMANDS)
        )
    crowd.play(30)
    vote = crowd.hall.own(block)
    assert set(crowd.sent) == {"CastBallot"}
    assert vote.round.tally.ballots == 30
    assert set(crowd.refused) == {"over-budget"}


def test_in_another_round_everybody_votes_anew():
    crowd = Crowd("dots", 12).play(30)
    crowd.hall.and_(facilitator, CloseVoting("dots"))
    crowd.hall.and_(facilitator, BeginRound("dots", "again", 1))
    before = len(crowd.refused)
    crowd.play(30)
    first, second = crowd.hall.own("dots").rounds
    assert (first.tally.ballots, second.tally.ballots) == (12, 12)
    assert set(crowd.refused[before:]) <= {"over-budget"}


def test_residents_vote_once_in_each_round_where_they_have_a_ballot():
    groups = {"eligible": ["council", "staff", "residents"], "binding": ["council"]}
    crowd = Crowd("dots", 20, changed("dots", settings=groups)).at_home(4)
    vote = crowd.hall.own("dots")
    assert crowd.sent == ["CastBallot"] * 20
    assert [*vote.round.tallies] == ["residents"]
    assert vote.round.tallies["residents"].ballots == 20
    crowd.hall.and_(facilitator, CloseVoting("dots"))
    crowd.hall.and_(facilitator, BeginRound("dots", "again", 1))
    assert crowd.at_home(4).sent == ["CastBallot"] * 40
    assert not crowd.refused
    assert Crowd("dots", 20).at_home(4).sent == []


def test_a_clerk_enters_papers_puts_one_right_and_a_few_vote_on_the_tablet():
    crowd = Crowd("dots", 6).at_the_desk(3)
    assert not crowd.sent, "first half of the hall votes"
    crowd.play(30).at_the_desk(40)
    voting = crowd.hall.own("dots").round
    desk, refused = voting.desk, set(crowd.refused)
    assert refused <= {"over-budget"}
    assert (desk.papers, len(desk.of_channel("paper"))) == (HANDED_OUT, PAPERS)
    assert len(desk.of_channel("tablet")) == BADGES
    assert [one.reason for one in desk.entries.values() if one.corrects] == [
        "A mark was overlooked"
    ]
    assert {one.standing for one in desk.sheets.values()} == {"counts"}
    assert sum(one.tally.ballots for _, one in voting.all_boxes) == 6 + PAPERS + BADGES


def test_where_papers_are_entered_twice_one_stays_disputed():
    plan = changed("dots", settings={"double_entry": True})
    crowd = Crowd("dots", 0, plan).at_the_desk(40)
    desk = crowd.hall.own("dots").round.desk
    assert not crowd.refused
    standing = {sheet.number: sheet.standing for sheet in desk.of_channel("paper")}
    assert standing == {
        number: "disputed" if number == DISPUTED else "counts" for number in range(1, PAPERS + 1)
    }


def test_hands_are_counted_once_where_a_hand_is_one_dot():
    crowd = Crowd("welcome", 0)
    crowd.hall.and_(facilitator, AskQuestion("welcome", {"en": "How well?"}, scale=True))
    (question,) = crowd.hall.state.asked
    crowd.at_the_desk(20)
    (count,) = crowd.hall.own(question).round.desk.hand_counts
    assert count.hands == HANDS == sum(count.counts.values())
    assert not crowd.refused
    assert "EnterBallot" not in crowd.sent


def test_papers_and_badges_serve_in_another_round_too():
    crowd = Crowd("dots", 0).at_the_desk(40)
    crowd.hall.and_(facilitator, CloseVoting("dots"))
    crowd.hall.and_(facilitator, BeginRound("dots", "again", 1))
    crowd.at_the_desk(40)
    first, second = (one.desk for one in crowd.hall.own("dots").rounds)
    assert not crowd.refused
    assert crowd.sent.count("GiveBadge") == BADGES
    assert {*first.sheets} == {*second.sheets}


def test_what_clerks_and_tablets_may_send_in_a_vote_somebody_sends():
    """But for taking an entry back, or a badge: that wants a slip of somebody's own."""
    theirs = {one.__name__ for one in RULES.commands if one.by in (CLERKS, TABLETS)}
    sent = Crowd("dots", 0).at_the_desk(40).sent
    crowd = Crowd("welcome", 0)
    crowd.hall.and_(facilitator, AskQuestion("welcome", {"en": "How well?"}, scale=True))
    assert theirs - {"RevokeBadge", "WithdrawEntry"} == {*sent, *crowd.at_the_desk(20).sent}


def test_who_has_no_ballot_asks_for_one_once():
    crowd = Crowd("dots", 6, changed("dots", settings={"eligible": ["council"]})).play(20)
    assert crowd.refused == ["not-eligible"] * 6


@pytest.mark.parametrize("block", ["welcome", "ropes"])
def test_everybody_answers_once_what_is_asked_beside_the_agenda(block):
    crowd = Crowd(block, 30)
    crowd.hall.and_(facilitator, AskQuestion(block, {"en": "How well?"}, scale=True))
    (question,) = crowd.hall.state.asked
    crowd.play(20)
    assert crowd.hall.own(question).round.tally.ballots == 30
    assert not crowd.refused
    answers = len([one for one in crowd.sent if one == "CastBallot"])
    assert answers == 30


def test_residents_comment_in_both_languages_on_the_windows_themes():
    crowd = Crowd("voices", 20).at_home(6)
    comments = crowd.hall.own("voices").comments.values()
    assert not crowd.refused
    assert {one.lang for one in comments} == {"en", "es"}
    assert {one.theme for one in comments} == {"streets", "parks", None}


@pytest.mark.parametrize("block", BLOCKS)
def test_nobody_sends_what_the_block_does_not_take(block):
    crowd = Crowd(block, 3).play(12)
    kind = next(one.kind for day in PLAN.days for one in day.blocks if one.id == block)
    takes = {one.__name__ for one in RULES.kinds[kind].commands if one.by & PARTICIPANTS}
    assert set(crowd.sent) <= takes


def finding(size: int) -> Crowd:
    """A crowd with cards of two squares."""
    squares = [{"id": one, "title": both(one, one)} for one in ("years", "river")]
    asked = {"question": both("Who?", "¿Quién?"), "answer": "find-someone", "squares": squares}
    return Crowd("warmup", size, changed("warmup", settings=asked))


def test_who_has_a_card_fills_it_with_codes_that_are_called_out():
    crowd = finding(6).play(30)
    assert {*crowd.sent} == {"FillSquare"} and not crowd.refused
    assert [len(card) for card in crowd.hall.own("warmup").cards.held.values()] == [2] * 6


def test_whatever_participants_and_residents_may_send_somebody_sends():
    """A new kind of activity, or a new command, wants an act in its folder: `acting.py`."""
    open_to_all = {
        one.__name__
        for activity in RULES.kinds.values()
        for one in activity.commands
        if one.by & (PARTICIPANTS | RESIDENTS)
    }
    asks = changed("warmup", settings={"question": both("How?", "¿Cómo?"), "answer": "scale"})
    sent = Crowd("ropes").play(40).sent + Crowd("dots").play(20).sent
    around = [{"text": both("What?", "¿Qué?"), "way": "round-robin"}]
    in_turn = changed("ropes", settings={"prompt": None, "prompts": around})
    sent += Crowd("ropes", plan=in_turn).play(40).sent
    listed = [{"text": both("What?", "¿Qué?")}, {"text": both("First?", "¿Qué?"), "way": "rank"}]
    ranking = Crowd("ropes", plan=changed("ropes", settings={"prompt": None, "prompts": listed}))
    ranking.play(6).hall.and_(facilitator, ReachPrompt("ropes", 2))
    sent += ranking.play(20).sent
    assert not ranking.refused
    walk = [listed[0], {**listed[1], "way": "gallery"}]
    walking = Crowd("ropes", plan=changed("ropes", settings={"prompt": None, "prompts": walk}))
    walking.play(6).hall.and_(facilitator, ReachPrompt("ropes", 2))
    sent += walking.play(20).sent
    assert not walking.refused
    sent += Crowd("warmup", plan=asks).play(20).sent
    reporting = Crowd("ropes").play(40)
    for team in reporting.hall.own("ropes").rooms:
        reporting.hall.and_(facilitator, CallTeam("ropes", team))
    sent += reporting.play(3).sent
    by_twos = {"question": both("Who?", "¿Quién?"), "answer": "pairs"}
    paired = Crowd("warmup", plan=changed("warmup", settings=by_twos))
    paired.hall.and_(facilitator, DrawPairs("warmup"))
    sent += paired.joined_by(9).play(20).sent
    sent += finding(6).play(20).sent
    assert open_to_all == {*sent, *Crowd("voices").at_home(3).sent}


@pytest.mark.parametrize("among", [CONTRIBUTIONS, COMMENTS])
def test_there_are_two_dozen_sentences_and_more_in_each_language(among):
    assert set(among) == {"en", "es"}
    assert len(among["en"]) == len(among["es"]) >= 24
    assert all(len(set(said)) == len(said) for said in among.values())


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_sentence_is_whole_and_fits(language):
    dice = random.Random(1)
    for among, bound in ((CONTRIBUTIONS, Note), (COMMENTS, CommentText)):
        for pattern in among[language]:
            said = sentences.fill_template(pattern, language, THEMES, dice)
            assert "{" not in said
            assert said[0].isupper() or not said[0].isalpha()
            msgspec.convert(said, bound)


def test_without_themes_nobody_speaks_of_one():
    dice = random.Random(1)
    for _ in range(200):
        assert "{" not in sentences.sentence(COMMENTS["es"], "es", [], dice)


def test_names_never_come_twice():
    assert len(set(islice(names(random.Random(1)), 12_000))) == 12_000


def test_the_crowd_is_as_many_as_asked_half_by_the_roster_of_every_group_and_language():
    parts = make_personas(PLAN, 6, 10, seed=3)
    people = [part for part in parts if not part.resident]
    assert (len(people), len(parts)) == (6, 16)
    assert [part.seat for part in people] == ["mayor", "manager", "district-1", "", "", ""]
    assert {part.group for part in people if not part.seat} == {"staff", "partner"}
    assert {part.language for part in parts if part.resident} == {"en", "es"}
    assert parts == make_personas(PLAN, 6, 10, seed=3) != make_personas(PLAN, 6, 10, seed=4)


def test_the_roster_reaches_as_far_as_it_reaches_and_a_seat_of_every_group_of_several_stays_free():
    parts = make_personas(PLAN, 40, 0, seed=3)
    sizes = Counter(seat.group for seat in PLAN.people)
    free = kept_free(PLAN)
    assert sorted(seat.group for seat in free) == sorted(one for one in sizes if sizes[one] > 1)
    taken = {part.seat for part in parts if part.seat}
    assert taken == {seat.id for seat in PLAN.people} - {seat.id for seat in free}
    assert len(parts) == len({part.name for part in parts}) == 40


def test_where_every_group_has_one_seat_the_last_stays_free():
    last = {seat.group: seat for seat in PLAN.people}
    plan = msgspec.structs.replace(PLAN, people=tuple(last.values()))
    assert kept_free(plan) == [plan.people[-1]]
    assert kept_free(msgspec.structs.replace(PLAN, people=())) == []
