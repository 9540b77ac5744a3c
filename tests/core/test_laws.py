"""Laws over random histories: ballots within limits, tallies recounted, any event foldable."""

from collections import Counter

import msgspec
from histories import begun, histories, told
from hypothesis import given
from hypothesis import strategies as st
from story import BLOCKS, NINE, PLAN, RULES, hall

from facilitator.core import people, teams
from facilitator.core.context import EventMeta
from facilitator.core.messages import Event, any_of
from facilitator.core.questions.paper import OptionList, QuestionSettings
from facilitator.core.questions.state import Vote
from facilitator.core.state import MadeChange
from facilitator.core.texts import skeleton
from facilitator.methods import tallies
from facilitator.plan.changes import Addition, Relocation, Removal, Retitling

THEMES = {"paving": "streets", "lights": "streets", "trees": "parks", "pools": "parks"}


@given(histories())
def test_no_history_stores_a_ballot_beyond_budget_cap_or_quota(steps):
    for story in told(begun().into("dots"), steps):
        for block, quota in (("dots", 3), ("dots-again", 4)):
            vote = story.own(block)
            for ballot in vote.round.ballots.values():
                assert sum(ballot.values()) <= 4
                assert all(1 <= count <= 2 for count in ballot.values())
                assert ballot.keys() <= vote.items.keys()
                themes = Counter()
                for item, count in ballot.items():
                    themes[THEMES.get(item, "parks")] += count
                assert all(count <= quota for count in themes.values())


@given(histories())
def test_a_tally_kept_by_difference_is_the_recount_of_its_ballots(steps):
    for story in told(begun().into("dots"), steps):
        for block in ("dots", "dots-again", *story.state.asked):
            assert story.own(block).round.tally == tallies.recount(
                story.own(block).round.ballots.values()
            )


@given(histories())
def test_no_phone_has_two_ballots_in_an_open_vote_and_what_left_it_does_not_count(steps):
    for story in told(begun().into("dots"), steps):
        for block in ("dots", "dots-again", *story.state.asked):
            voting = story.own(block).round
            assert not voting.cast.keys() & voting.departed_ballots.keys()
            assert not voting.unconfirmed_ballots.keys() & {
                *voting.cast,
                *voting.departed_ballots,
            }
            seen = not voting.open and (voting.revealed or voting.steps)
            waiting = [story.state.people[one] for one in voting.unconfirmed_ballots]
            assert seen or not any(one.confirmed for one in waiting)
            voters = [story.state.people[one] for one in voting.cast] if voting.open else []
            assert not any(one.dismissed or not one.confirmed for one in voters)
            phones = [one.device for one in voters]
            assert len(phones) == len(set(phones))


@given(histories())
def test_two_people_in_the_room_never_share_a_phone_or_a_skeleton(steps):
    for story in told(begun(), steps):
        here = [one for one in story.state.people.values() if not one.dismissed]
        held = [one.device for one in here if not one.name_is_free]
        assert len(held) == len(set(held))
        names = [spoken.casefold() for one in here for spoken in set(one.name.values())]
        assert len(names) == len(set(names))


@given(histories())
def test_everybody_here_is_found_by_phone_and_by_name_and_nobody_else(steps):
    for story in told(begun(), steps):
        devices, skeletons = {}, {}
        for one in people.people_here(story.state):
            devices[one.device] = one.id
            for spoken in {skeleton(name) for name in one.name.values()}:
                skeletons.setdefault(spoken, set()).add(one.id)
        assert story.state.devices == devices
        gone = [one for ids in story.state.gone.values() for one in ids]
        left = [one.id for one in story.state.people.values() if one.dismissed and not one.seat]
        assert sorted(gone) == sorted(left)
        found = {spoken: set(ids) for spoken, ids in story.state.people_by_skeleton.items()}
        assert found == skeletons
        listed = sum(map(len, story.state.people_by_skeleton.values()))
        assert listed == sum(map(len, skeletons.values()))


@given(histories())
def test_comments_counted_as_they_come_are_those_counted_afresh(steps):
    for story in told(begun().into("voices"), steps):
        for block in ("voices", "voices-again"):
            window = story.own(block)
            standings = Counter(one.standing for one in window.comments.values())
            assert len(window.approved) == standings["approved"]
            assert list(window.waiting.items()) == [
                (one.id, one.resident)
                for one in window.comments.values()
                if one.standing == "waiting"
            ]


@given(histories())
def test_one_visit_at_most_is_open_and_only_while_a_day_runs(steps):
    for story in told(begun(), steps):
        run = story.state.run
        still = [visit.block for visit in run.visits if visit.left is None]
        assert still == ([run.block] if run.block else [])
        assert (run.block is None) == run.over
        assert all(visit.came <= (visit.left or story.now) for visit in run.visits)


@given(histories())
def test_nothing_is_open_outside_its_block_but_a_feedback_window(steps):
    for story in told(begun(), steps):
        held = {block: block for block in ("ropes", "ropes-again", "dots", "dots-again")}
        held |= {name: one.block for name, one in story.state.asked.items()}
        for name, block in held.items():
            own = story.own(name)
            is_open = own.round.open if isinstance(own, Vote) else own.open
            assert not is_open or story.state.run.block == block


@given(histories())
def test_everybody_on_a_team_is_in_the_room_and_on_a_team_that_was_drawn(steps):
    for story in told(begun(), steps):
        here = {one.id for one in story.state.people.values() if not one.dismissed}
        drawn = [one for team in story.state.drawn for one in teams.members(story.state, team)]
        assert set(drawn) <= here
        assert len(drawn) == len(set(drawn))
        assert set(story.state.placed.values()) <= set(story.state.drawn)


WORDS = st.sampled_from(("dots", "ropes", "voices", "trees", "red", "mayor", "thursday", "nothing"))


STARTS = st.dictionaries(WORDS, st.none() | st.integers(0, 1439), max_size=3)
NEW = st.sampled_from(
    [
        msgspec.structs.replace(block, id=name)
        for block in PLAN.days[1].blocks
        for name in ("new", "dots")
    ]
)
CHANGE = st.one_of(
    st.builds(Addition, WORDS, st.none() | WORDS, NEW, st.integers(1, 600), STARTS),
    st.builds(Relocation, WORDS, WORDS, st.none() | WORDS, STARTS),
    st.builds(Retitling, WORDS, WORDS, st.just({"en": "Otherwise"})),
    st.builds(Removal, WORDS, WORDS, STARTS),
)
MADE = st.lists(st.builds(MadeChange, WORDS, CHANGE), max_size=3).map(tuple)
PAPER = st.builds(
    QuestionSettings,
    themes=st.lists(st.builds(OptionList, theme=st.just("parks")), max_size=2).map(tuple),
    dots=st.integers(1, 50),
    cap=st.integers(1, 50),
    quota=st.none() | st.integers(1, 50),
    prompt=st.none() | st.just({"en": "What?"}),
)
TYPED = {"change": CHANGE, "changes": MADE, "unfitting": MADE, "settings": PAPER}


def plain(kind: type[Event]) -> st.SearchStrategy[Event]:
    """Any event of its kind, about things that are there and things that are not."""
    values = {
        field.name: WORDS if field.type is str else TYPED.get(field.name, st.from_type(field.type))
        for field in msgspec.structs.fields(kind)
        if field.name != "plan"
    }
    if "plan" in {field.name for field in msgspec.structs.fields(kind)}:
        values["plan"] = st.just(msgspec.json.decode(msgspec.json.encode(PLAN)))
    return st.builds(kind, **values)


ANY_EVENT = st.one_of([plain(kind) for kind in RULES.events])


@given(st.booleans(), st.lists(st.tuples(ANY_EVENT, WORDS), max_size=12))
def test_any_event_can_be_folded_into_any_state(furnished, events):
    state = hall(PLAN if furnished else None).state
    for number, (event, actor) in enumerate(events):
        position = state.position + 1
        meta = EventMeta(position, NINE + number, f"participant:{actor}", f"c-{number}")
        RULES.evolve(state, event, meta)
        assert state.position == position


@given(ANY_EVENT)
def test_every_event_comes_back_from_the_journal_as_it_went_in(event):
    decoder = msgspec.json.Decoder(any_of(RULES.events))
    assert decoder.decode(msgspec.json.encode(event)) == event


def test_the_histories_know_every_block():
    assert {"dots", "dots-again", "ropes", "ropes-again", "voices", "voices-again"} <= set(BLOCKS)
