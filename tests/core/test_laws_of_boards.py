"""Laws of a team's board, over whatever its members write, move, group and take back."""

from collections import Counter

from histories import BOARDS, ROOMS, begun, histories, told
from hypothesis import given
from seeing import seen
from story import Hall, both, changed

from facilitator.activities.breakout.audit import AUDIT
from facilitator.activities.breakout.gallery import is_open_now, why_not_seen
from facilitator.activities.breakout.gallery_messages import (
    BoardsDotted,
    CloseGallery,
    DotBoards,
    GalleryOpened,
)
from facilitator.activities.breakout.grouping_messages import (
    BoardStepUndone,
    ContributionMoved,
    GroupMade,
    GroupTakenApart,
    UndoBoardStep,
)
from facilitator.activities.breakout.messages import ContributionWritten
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.activities.breakout.ranking_messages import (
    BoardRanked,
    DotsLetGo,
    EndRanking,
    RankBoard,
    RankingReopened,
)
from facilitator.activities.breakout.state import room_of
from facilitator.core.context import Actor, Role
from facilitator.core.seat_policy import ConfirmPeople
from facilitator.core.teams import MovePerson

SOMETHING_DONE = [*ROOMS, *BOARDS, *BOARDS, *BOARDS]
ASKED = [
    {"text": both("What?", "¿Qué?")},
    {"text": both("First?", "¿Qué?"), "way": "rank", "cap": 2},
]
RANKING = changed("ropes", settings={"prompt": None, "prompts": ASKED})


def some_of(state, a: int, b: int, c: int) -> dict[str, int]:
    """Dots on what stands on a board, or did, or on another."""
    room = room_of(state.blocks["ropes"], ("red", "blue")[c % 2])
    there = [*room.arranged.loose, *room.arranged.groups, "none"]
    return {there[a % len(there)]: b % 3, there[b % len(there)]: c % 3}


SOMETHING_RANKED = [
    *SOMETHING_DONE,
    *[lambda s, a, b, c: ReachPrompt("ropes", 1 + b % 2)] * 6,
    *[lambda s, a, b, c: EndRanking("ropes", 2, ("red", "blue")[c % 2])] * 2,
    *[lambda s, a, b, c: RankBoard("ropes", 2, some_of(s, a, b, c))] * 20,
]

LOOKING = changed(
    "ropes",
    settings={"prompt": None, "prompts": [ASKED[0], {**ASKED[1], "way": "gallery"}]},
)
SOMETHING_DOTTED = [
    *SOMETHING_DONE,
    *[lambda s, a, b, c: ReachPrompt("ropes", 1 + b % 2)] * 6,
    *[lambda s, a, b, c: CloseGallery("ropes", 2)] * 2,
    *[lambda s, a, b, c: DotBoards("ropes", 2, some_of(s, a, b, c))] * 20,
]
GOING_ON = [
    *[lambda s, a, b, c: ReachPrompt("ropes", 1 + b % 2)] * 8,
    *[lambda s, a, b, c: MovePerson(PEOPLE[a % 4], ("red", "blue")[c % 2])] * 2,
    *[lambda s, a, b, c: ConfirmPeople((PEOPLE[a % 4],))] * 2,
]
PEOPLE = ("mayor", "district-1", "district-2", "manager")
"""Some of those who are in teams."""


@given(histories())
def test_every_entry_of_a_board_is_there_exactly_once(steps):
    for story in told(begun(), steps, SOMETHING_DONE):
        for _, _, room in rooms(story):
            board = room.arranged
            assert Counter(board.ordered()) == Counter([*room.contributions])
            assert all(
                board.group_of[entry] == group.id
                for group in board.groups.values()
                for entry in group.entries
            )
            assert all(board.standing(group) for group in board.group_of.values())


@given(histories())
def test_the_order_of_every_board_is_that_of_a_plain_recount(steps):
    for story in told(begun(), steps, SOMETHING_DONE):
        recounted = recount(story)
        for block, team, room in rooms(story):
            assert lists(room) == recounted.get((block, team), {None: []})


@given(histories())
def test_whatever_is_taken_back_is_as_it_was_before(steps):
    before = {}
    for story in told(begun(), steps, SOMETHING_DONE):
        for event in story.happened:
            if isinstance(event, STEPS) and event.block == story.state.run.block:
                looks = lists(undone(story, event))
                assert looks == before.get((event.block, event.team), {None: []})
        before = {(block, team): lists(room) for block, team, room in rooms(story)}


@given(histories())
def test_a_ranking_is_within_its_limits_and_equals_a_recount(steps):
    for story in told(begun(RANKING), steps, SOMETHING_RANKED):
        said = last_ballots(story)
        for block, team, room in rooms(story):
            for which, held in room.rankings.items():
                assert held.ballots == said.get((block, team, which), {})
                options = {one.id for one in held.options}
                for ballot in held.ballots.values():
                    assert {*ballot} <= options
                    assert sum(ballot.values()) <= held.dots
                    assert all(1 <= dots <= 2 for dots in ballot.values())


@given(histories())
def test_the_dots_of_a_gallery_are_within_their_limits_and_on_others_boards(steps):
    for story in told(begun(LOOKING), steps, SOMETHING_DOTTED):
        said, team_of = last_dots(story), owners(story)
        galleries = story.state.blocks["ropes"].galleries
        assert {which: held.ballots for which, held in galleries.items() if held.ballots} == said
        for held in galleries.values():
            for ballot in held.ballots.values():
                assert sum(ballot.values()) <= held.dots
                assert all(1 <= dots <= 2 for dots in ballot.values())
        for event in story.happened:
            if isinstance(event, BoardsDotted):
                own = story.state.placed[event.person]
                assert own not in {team_of[one] for one in event.ballot}
        nobody_looks_where_it_is_closed(story)


@given(histories())
def test_what_was_closed_never_changes_and_no_dot_lies_on_what_reads_otherwise(steps):
    """Of rankings and galleries, whoever moves, comes, goes, is confirmed, rewords or goes back."""
    for plan, doings in ((RANKING, SOMETHING_RANKED), (LOOKING, SOMETHING_DOTTED)):
        before = {}
        for story in told(begun(plan), steps, [*doings, *GOING_ON]):
            now = dict(all_held(story))
            for name, held in now.items():
                was, over = before.get(name, ([], False))
                kept = was if over and held.over else was[:-1]
                assert held.closings[: len(kept)] == kept
                counted = [recount_of(one) for one in held.closings]
                assert all(total <= held.dots * people for total, people in counted)
            scene = story.rules.scene(story.state, "ropes")
            assert AUDIT.miscounted(scene) is None
            assert AUDIT.not_allowed(scene, [scene]) is None
            for event in story.happened:
                if isinstance(event, (GalleryOpened, RankingReopened)):
                    lies_on_what_stood(now, event)
            before = {name: ([*held.closings], held.over) for name, held in now.items()}


def lies_on_what_stood(now, event):
    """After it was opened again."""
    held = now[getattr(event, "team", ""), event.prompt]
    given = {one for ballot in held.ballots.values() for one in ballot}
    assert not given & {*event.freed}
    if held.closings:
        assert given <= {*held.closings[-1].stood}


def recount_of(closed):
    """How many dots counted, of how many people."""
    return sum(sum(one.values()) for one in closed.counted.values()), len(closed.counted)


def all_held(story: Hall):
    """Every ranking and every gallery by team, empty for a gallery, and prompt."""
    block = story.state.blocks["ropes"]
    for which, held in block.galleries.items():
        yield ("", which), held
    for team, room in block.rooms.items():
        for which, held in room.rankings.items():
            yield (team, which), held


def nobody_looks_where_it_is_closed(story: Hall):
    """And where it is open, nobody sees what is written in silence, nor their own board so."""
    scene = story.rules.scene(story.state, "ropes")
    for person, own in story.state.placed.items():
        allowed = {one for one in ("red", "blue") if not why_not_seen(scene, person, one)}
        assert own not in allowed
        assert not allowed or is_open_now(scene)
    for team in ("red", "blue"):
        board = seen(story.state, f"gallery:ropes:{team}")
        assert bool(board) == is_open_now(scene)
        assert not [one for one in board.get("board", ()) if one.get("silent")]


def owners(story: Hall) -> dict[str, str]:
    """Of every entry and group, whose board it stands on, or stood."""
    return {
        name: team
        for _, team, room in rooms(story)
        for name in (*room.contributions, *room.arranged.groups)
    }


def last_dots(story: Hall):
    """Who placed what last, by prompt."""
    found = {}
    for event, _ in story.history:
        if isinstance(event, BoardsDotted):
            of = found.setdefault(event.prompt, {})
            of.pop(event.person, None)
            if event.ballot:
                of[event.person] = event.ballot
    return {which: said for which, said in found.items() if said}


def last_ballots(story: Hall):
    """Who said what last, by block, team and prompt; what was taken back is not there."""
    found = {}
    for event, _ in story.history:
        if isinstance(event, BoardRanked):
            of = found.setdefault((event.block, event.team, event.prompt), {})
            of.pop(event.person, None)
            if event.ballot:
                of[event.person] = event.ballot
        if isinstance(event, DotsLetGo):
            for person in event.people:
                found[event.block, event.team, event.prompt].pop(person)
    return found


STEPS = (GroupMade, GroupTakenApart, ContributionMoved)


def rooms(story: Hall):
    """Every room in which something has happened, with its block and team."""
    for name, block in story.state.blocks.items():
        for team, room in getattr(block, "rooms", {}).items():
            yield name, team, room


def lists(room):
    """What is loose, and what is in each group that stands."""
    groups = room.arranged.groups.values()
    standing = {one.id: [*one.entries] for one in groups if one.apart is None}
    return {None: [*room.arranged.loose], **standing}


def undone(story: Hall, event):
    """The room once the latest step in it was taken back, in the same session told once more."""
    again = Hall(None)
    for happened, meta in story.history:
        again.rules.evolve(again.state, happened, meta)
    again.and_(Actor(Role.PARTICIPANT, event.person), UndoBoardStep(event.block, event.id))
    return again.own(event.block).rooms[event.team]


def recount(story: Hall):
    """Every board by block and team: its lists by group, told again in the plainest way."""
    boards, was = {}, {}
    for event, _ in story.history:
        if not isinstance(event, (ContributionWritten, *STEPS, BoardStepUndone)):
            continue
        board = boards.setdefault((event.block, event.team), {None: []})
        if isinstance(event, ContributionWritten):
            board[None].append(event.id)
        elif isinstance(event, BoardStepUndone):
            put_back(board, *was[event.step])
        else:
            was[event.id] = do(board, event)
    return boards


def do(board, event):
    """What was moved, from where; and the event."""
    if isinstance(event, GroupTakenApart):
        came_from = [where(board, entry) for entry in board[event.group]]
        board[None] += board.pop(event.group)
        return event, came_from
    to, after = event.id, None
    if isinstance(event, ContributionMoved):
        to, after = event.to, event.after
    else:
        board[event.id] = []
    if not event.contribution:
        return event, []
    came_from = where(board, event.contribution)
    board[came_from[1]].remove(event.contribution)
    there = board[to]
    there.insert(there.index(after) + 1 if after else 0, event.contribution)
    return event, [came_from]


def where(board, entry):
    group = next(one for one, entries in board.items() if entry in entries)
    number = board[group].index(entry)
    return entry, group, board[group][number - 1] if number else None, number


def put_back(board, event, came_from):
    """Each behind what it stood behind, or as far from the first."""
    if isinstance(event, GroupTakenApart):
        board[event.group] = []
    for entry, group, behind, number in came_from:
        board[where(board, entry)[1]].remove(entry)
        there = board[group]
        place = there.index(behind) + 1 if behind in there else number if behind else 0
        there.insert(place, entry)
    if isinstance(event, GroupMade):
        del board[event.id]
