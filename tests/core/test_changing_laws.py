"""Laws over random changes of the day, among everything else that can happen."""

from histories import CHANGES, any_step, histories, told
from hypothesis import given, settings
from hypothesis import strategies as st
from story import PLAN, RULES, Hall, facilitator, hall

from facilitator.activities import settings_by_kind
from facilitator.core import agenda, current_plan
from facilitator.core.changing import MOST_BLOCKS
from facilitator.core.state import State
from facilitator.plan.changes import with_changes
from facilitator.plan.checking import faults_of

LOCKS = {block.id: block.start for day in PLAN.days for block in day.blocks if block.lock}
KINDS = settings_by_kind()


def changing(longest: int = 25) -> st.SearchStrategy[list]:
    """Mostly changes of the agenda, now and then the hall moves on."""
    return st.lists(any_step(), min_size=longest // 2, max_size=longest)


def led(steps: list):
    """A hall whose facilitator changes the day, moves, jumps and takes back."""
    story = hall().into("welcome")
    for step in steps:
        state = story.state
        if step.actor > 8 and state.run.block:
            here = str(state.run.block)
            target = current_plan.blocks(state)[(step.a + step.b) % 9].id
            moves = (agenda.Advance(here), agenda.GoBack(here), agenda.JumpTo(target, here))
            command = moves[step.c % 3]
        else:
            command = CHANGES[step.command % len(CHANGES)](state, step.a, step.b, step.c)
        before = [block.id for block in _past(story)]
        story.after(minutes=step.pause / 4).when(facilitator, command)
        yield story, command, before


def _end_of(steps: list) -> Hall:
    return [hall(), *(story for story, _, _ in led(steps))][-1]


def _past(story: Hall):
    day = next(one for one in story.state.plan.days if one.id == story.state.run.day)
    ids = [one.id for one in day.blocks]
    here = story.state.run.block
    return day.blocks[: ids.index(here) + 1] if here in ids else ()


@given(changing())
@settings(max_examples=40)
def test_the_plan_in_force_always_passes_the_checker_and_no_fixed_time_moves(steps):
    for story, _, _ in led(steps):
        assert not faults_of(story.state.plan, KINDS)
        starts = {one.id: one.start for one in current_plan.blocks(story.state)}
        assert starts | LOCKS == starts
        assert all(len(day.blocks) <= MOST_BLOCKS for day in story.state.plan.days)


@given(changing())
@settings(max_examples=40)
def test_the_plan_in_force_is_the_one_adopted_with_its_changes(steps):
    for story, _, _ in led(steps):
        state = story.state
        assert state.adopted == PLAN
        assert state.plan == with_changes(PLAN, (one.change for one in state.changes))
        assert state.run.lengths.keys() | state.run.left_out <= {
            one.id for one in current_plan.blocks(state)
        }


@given(changing())
@settings(max_examples=40)
def test_the_hall_stays_where_it_is_and_what_was_held_in_its_order(steps):
    for story, command, before in led(steps):
        state = story.state
        if isinstance(command, agenda.Command) and type(command).__module__.endswith("agenda"):
            continue
        past = [block.id for block in _past(story)]
        held = {visit.block for visit in current_plan.visits_of_the_day(state.run)}
        assert [one for one in past if one in held] == [one for one in before if one in held]
        assert set(past) <= set(before), "nothing comes to lie behind the hall"


@given(changing())
@settings(max_examples=40)
def test_every_block_has_the_state_its_kind_begins_with_or_what_was_done_in_it(steps):
    for story, _, _ in led(steps):
        state = story.state
        for scene in RULES.scenes(state):
            begin = RULES.kinds[scene.block.kind].begin
            begun = begin(state.plan, scene.block, scene.settings) if begin else None
            assert type(state.blocks.get(scene.block.id)) is type(begun)


@given(changing())
@settings(max_examples=40)
def test_replayed_it_is_the_same(steps):
    story = _end_of(steps)
    again = State()
    for event, meta in story.history:
        RULES.evolve(again, event, meta)
    assert again == story.state


@given(changing())
@settings(max_examples=40)
def test_every_change_that_can_be_taken_back_leaves_what_was_before_it(steps):
    plans = {}
    for story, _, _ in led(steps):
        ids = tuple(one.id for one in story.state.changes)
        if ids in plans:
            assert story.state.plan == plans[ids]
        plans[ids] = story.state.plan


@given(changing())
@settings(max_examples=40)
def test_a_file_made_of_the_day_is_adopted_without_a_word(steps):
    story = _end_of(steps)
    became = story.state.plan
    story.readopting(became)
    assert story.state.plan == became
    assert story.state.unfitting is None


@given(histories())
@settings(max_examples=20)
def test_whatever_else_happens_the_plan_passes_the_checker(steps):
    for story in told(hall().into("welcome"), steps):
        assert not faults_of(story.state.plan, KINDS)
