"""A gallery: teams look at each other's boards, and each person places dots there.

It is held as a ranking is, by the same functions, but once for all teams, since everybody's dots
are for all boards together. While it is open what stands on the boards stays as it is; closed,
nobody looks at another's board, and the sums are seen:
docs/decisions/0033-a-gallery-is-watched-by-a-topic-of-its-own.md.
"""

from collections.abc import Iterable, Iterator

from facilitator.core import teams
from facilitator.core.activity import Evolves, refuse_unless
from facilitator.core.context import EventMeta
from facilitator.core.messages import Event
from facilitator.core.refused import GALLERY_CLOSED
from facilitator.methods import dots
from facilitator.methods.tallies import RankedOption

from . import prompts, ranking
from .drawing import team_ids
from .gallery_messages import BoardsDotted, DottedEntry, GalleryClosed, GalleryOpened
from .prompt_messages import MOST_DOTS
from .ranked import Closed, Ranking, Stood
from .ranking_messages import RankedEntry
from .state import Room, RoomsScene, room_of


def is_gallery(scene: RoomsScene, which: int) -> bool:
    """Whether a prompt is answered by looking at other boards."""
    prompt = prompts.at(scene, which)
    return prompt is not None and prompt.way == "gallery"


def is_open(scene: RoomsScene, which: int) -> bool:
    """Whether people look at each other's boards now."""
    held = scene.state.galleries.get(which)
    at_it = scene.state.open and which == prompts.number(scene) and is_gallery(scene, which)
    return at_it and held is not None and not held.over


def is_open_now(scene: RoomsScene) -> bool:
    """Whether there is one that is open."""
    return is_open(scene, prompts.number(scene))


def has_own(scene: RoomsScene, which: int) -> bool:
    """Whether one may place dots on one's own team's board too; or might, where the agenda that was
    adopted since has no gallery there."""
    if is_gallery(scene, which):
        prompt = prompts.at(scene, which)
        return prompt is not None and prompt.own
    asked = (one.asked for one in reversed(scene.state.visits) if one.number == which)
    return next((one.own for one in asked if one.way == "gallery"), False)


def why_not_seen(scene: RoomsScene, person: str, team: str) -> str:
    """The code with which somebody is refused a team's board now; empty where they may see it."""
    if not is_open_now(scene):
        return GALLERY_CLOSED
    return "" if team in boards_for(scene, person) else "not-yours"


def boards_for(scene: RoomsScene, person: str) -> list[str]:
    """The teams on whose boards somebody may place dots at the prompt of now; none for whoever is
    in no team."""
    mine, own = scene.session.placed.get(person), has_own(scene, prompts.number(scene))
    there = team_ids(scene)
    return [one for one in there if own or one != mine] if mine in there else []


def options_of(scene: RoomsScene, team: str) -> tuple[RankedEntry, ...]:
    """What can have dots on a team's board."""
    return ranking.standing(room_of(scene.state, team))


def taken_off(scene: RoomsScene, boards: Iterable[str]) -> frozenset[str]:
    """What stands on these boards no more; a phone that shows another does not know that."""
    rooms = [room_of(scene.state, one) for one in boards]
    standing = {one.id for room in rooms for one in ranking.standing(room)}
    return frozenset(one for room in rooms for one in _named(room) if one not in standing)


def _named(room: Room) -> frozenset[str]:
    """Whatever stands on a board, or stood there once; what lies in a group is no option."""
    loose = (one for one in room.contributions if one not in room.arranged.group_of)
    return frozenset((*loose, *room.arranged.groups))


def placed_by(scene: RoomsScene, which: int, person: str) -> dict[str, int]:
    """Somebody's dots, but for those on what is their own team's board by now."""
    ballot = scene.state.galleries.get(which, Ranking()).ballots.get(person, {})
    own = on_own_board(scene, which, person)
    return {one: given for one, given in ballot.items() if one not in own}


def on_own_board(scene: RoomsScene, which: int, person: str) -> tuple[str, ...]:
    """On what of it somebody has dots from before they were moved to this team; none where that has
    dots of its own people too."""
    held, team = scene.state.galleries.get(which, Ranking()), scene.session.placed.get(person, "")
    if has_own(scene, which):
        return ()
    room, placed = room_of(scene.state, team), held.ballots.get(person, {})
    return tuple(one for one in placed if one in room.contributions or one in room.arranged.groups)


def limits_of(scene: RoomsScene, which: int) -> dots.Limits:
    """How many one may place, as it was said when the gallery opened."""
    prompt = prompts.at(scene, which)
    held = scene.state.galleries.get(which, Ranking())
    return dots.Limits(held.dots, prompt.cap if prompt else 1)


def refuse_if_open(scene: RoomsScene, team: str) -> None:
    """What others look at stays as it is until they have."""
    refuse_unless(
        not is_open_now(scene),
        "has-ballots",
        "Others place dots on your board: it stays as it is until the gallery is closed.",
        "contribution",
    )


def owed_at_the_end(scene: RoomsScene) -> list[Event]:
    """As the prompt of now is over, so is its gallery; and any whose prompt went meanwhile, as
    another agenda was adopted."""
    galleries = scene.state.galleries.items()
    return [_closing(scene, which, held) for which, held in galleries if not held.over]


def _closing(scene: RoomsScene, which: int, held: Ranking) -> GalleryClosed:
    block = scene.block.id
    if held.unlike:
        return GalleryClosed(block, which, tuple(held.closings[-1].ballots), as_before=True)
    people = ranking.confirmed(scene, voters(scene, which))
    own = {one: on for one in people if (on := on_own_board(scene, which, one))}
    return GalleryClosed(block, which, people, tuple(_dotted(scene, which)), own)


def owed_at(scene: RoomsScene, which: int) -> list[Event]:
    """As teams come to a prompt, or back to it, its gallery opens."""
    if not is_gallery(scene, which):
        return []
    held, prompt = scene.state.galleries.get(which, Ranking()), prompts.at(scene, which)
    planned = prompt.dots if prompt else None
    there = sum(len(options_of(scene, team)) for team in team_ids(scene))
    budget = planned or min(dots.suggested_budget(there), MOST_DOTS)
    freed = held.changed(stands(scene))
    each = held.dots if held.keeps_any(freed) else budget
    return [GalleryOpened(scene.block.id, which, each, tuple(held.ballots), freed)]


def voters(scene: RoomsScene, which: int, team: str | None = None) -> tuple[str, ...]:
    """Who has placed dots, of those who are in a team now, or in this one."""
    held = scene.state.galleries.get(which, Ranking())
    those = [team] if team else team_ids(scene)
    here = {one for team in those for one in teams.members(scene.session, team)}
    return tuple(one for one in held.ballots if one in here and placed_by(scene, which, one))


def closed(scene: RoomsScene) -> dict[int, Closed]:
    """What came of those that are over, by prompt."""
    galleries = sorted(scene.state.galleries.items())
    return {which: held.result for which, held in galleries if held.result}


def result(closed: Closed, team: str | None = None) -> list[tuple[DottedEntry, RankedOption]]:
    """The order of what has dots on all boards, or on a team's alone, recounted."""
    options = {
        one.id: one
        for one in closed.options
        if isinstance(one, DottedEntry) and team in (None, one.team)
    }
    rows = ranking.ordered(closed, options)
    return [(options[row.option], row) for row in rows if row.weight]


def gallery_opened(scene: RoomsScene, event: GalleryOpened, meta: EventMeta) -> None:
    """What came of it is seen no more, and stays on record."""
    held = scene.state.galleries.setdefault(event.prompt, Ranking())
    held.dots, held.options = event.dots, ()
    held.open_again(event.freed)


def boards_dotted(scene: RoomsScene, event: BoardsDotted, meta: EventMeta) -> None:
    """In the place of what they had said before."""
    held = scene.state.galleries.setdefault(event.prompt, Ranking())
    held.keep_ballot(event.person, event.ballot)


def gallery_closed(scene: RoomsScene, event: GalleryClosed, meta: EventMeta) -> None:
    """What has dots is kept as it reads now: the boards may change again."""
    held = scene.state.galleries.setdefault(event.prompt, Ranking())
    if event.as_before:
        held.close_as_before(stands(scene))
        return
    held.close(
        meta.at,
        event.options,
        writers={one.id: _writer_of(scene, one) for one in event.options},
        stood=stands(scene),
        counted=_counted(scene, held, event),
        waiting=ranking.waiting(scene, voters(scene, event.prompt)),
    )


def _counted(scene: RoomsScene, held: Ranking, event: GalleryClosed) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for person in ranking.confirmed(scene, event.people):
        placed, own = held.ballots.get(person, {}), event.own.get(person, ())
        found[person] = {one: given for one, given in placed.items() if one not in own}
    return found


def _writer_of(scene: RoomsScene, entry: DottedEntry) -> str:
    return ranking.writer_of(room_of(scene.state, entry.team), entry.id)


def stands(scene: RoomsScene) -> Stood:
    """What stands on all boards, with all that can be read there."""
    rooms = (room_of(scene.state, team) for team in team_ids(scene))
    return {name: texts for room in rooms for name, texts in ranking.stands(room).items()}


def _dotted(scene: RoomsScene, which: int) -> Iterator[DottedEntry]:
    """Board by board, all that somebody has placed dots on, also what was taken off since."""
    given = {one for ballot in scene.state.galleries[which].ballots.values() for one in ballot}
    for team in team_ids(scene):
        room = room_of(scene.state, team)
        for group in room.arranged.groups.values():
            if group.id in given:
                yield DottedEntry(group.id, group.title, True, team)
        for entry in room.contributions.values():
            if entry.id in given:
                yield DottedEntry(entry.id, entry.text, False, team)


EVENTS: Evolves[RoomsScene] = {
    GalleryOpened: gallery_opened,
    BoardsDotted: boards_dotted,
    GalleryClosed: gallery_closed,
}
