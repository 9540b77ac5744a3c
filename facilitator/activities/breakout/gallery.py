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
from facilitator.methods import dots
from facilitator.methods.tallies import RankedOption

from . import prompts, ranking
from .drawing import team_ids
from .gallery_messages import BoardsDotted, DottedEntry, GalleryClosed, GalleryOpened
from .prompt_messages import MOST_DOTS
from .ranked import Ranking
from .ranking_messages import RankedEntry
from .state import RoomsScene, room_of


def is_gallery(scene: RoomsScene, which: int) -> bool:
    """Whether a prompt is answered by looking at other boards."""
    prompt = prompts.at(scene, which)
    return prompt is not None and prompt.way == "gallery"


def is_open(scene: RoomsScene, which: int) -> bool:
    """Whether people look at each other's boards now."""
    held = scene.state.galleries.get(which)
    at_it = scene.state.open and which == prompts.number(scene) and is_gallery(scene, which)
    return at_it and held is not None and held.voters is None


def is_open_now(scene: RoomsScene) -> bool:
    """Whether there is one that is open."""
    return is_open(scene, prompts.number(scene))


def has_own(scene: RoomsScene, which: int) -> bool:
    """Whether one may place dots on one's own team's board too."""
    prompt = prompts.at(scene, which)
    return prompt is not None and prompt.own


def why_not_seen(scene: RoomsScene, person: str, team: str) -> str:
    """The code with which somebody is refused a team's board now; empty where they may see it."""
    if not is_open_now(scene):
        return "gallery-closed"
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
    gone: set[str] = set()
    for room in (room_of(scene.state, one) for one in boards):
        standing = {one.id for one in ranking.standing(room)}
        gone |= {one for one in room.contributions if ranking.is_taken_off(room, one)}
        gone |= room.arranged.groups.keys() - standing
    return frozenset(gone)


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
    """As the prompt of now is over, so is its gallery."""
    which = prompts.number(scene)
    if not is_open(scene, which):
        return []
    people = voters(scene, which)
    return [GalleryClosed(scene.block.id, which, people, tuple(_dotted(scene, which)))]


def owed_at(scene: RoomsScene, which: int) -> list[Event]:
    """As teams come to a prompt, or back to it, its gallery opens."""
    if not is_gallery(scene, which):
        return []
    held, prompt = scene.state.galleries.get(which, Ranking()), prompts.at(scene, which)
    planned = prompt.dots if prompt else None
    there = sum(len(options_of(scene, team)) for team in team_ids(scene))
    budget = planned or min(dots.suggested_budget(there), MOST_DOTS)
    each = held.dots if held.ballots else budget
    return [GalleryOpened(scene.block.id, which, each, tuple(held.ballots))]


def voters(scene: RoomsScene, which: int) -> tuple[str, ...]:
    """Who has placed dots: of those who were in a team as it closed, or are now."""
    held = scene.state.galleries.get(which, Ranking())
    if held.voters is not None:
        return held.voters
    here = {one for team in team_ids(scene) for one in teams.members(scene.session, team)}
    return tuple(one for one in held.ballots if one in here)


def counted(scene: RoomsScene, which: int) -> tuple[str, ...]:
    """Whose dots count; of somebody whom nobody has confirmed nothing does."""
    return ranking.confirmed(scene, voters(scene, which))


def closed(scene: RoomsScene) -> list[int]:
    """The prompts of those that are over, in their order."""
    return sorted(one for one, held in scene.state.galleries.items() if held.voters is not None)


def result(
    scene: RoomsScene, which: int, team: str | None = None
) -> list[tuple[DottedEntry, RankedOption]]:
    """The order of what has dots on all boards, or on a team's alone, recounted."""
    held = scene.state.galleries.get(which, Ranking())
    options = {
        one.id: one
        for one in held.options
        if isinstance(one, DottedEntry) and team in (None, one.team)
    }
    rows = ranking.ordered(held, counted(scene, which), options)
    return [(options[row.option], row) for row in rows if row.weight]


def gallery_opened(scene: RoomsScene, event: GalleryOpened, meta: EventMeta) -> None:
    """With the dots where they were; what came of them is seen no more."""
    held = scene.state.galleries.setdefault(event.prompt, Ranking())
    held.voters, held.options, held.dots = None, (), event.dots


def boards_dotted(scene: RoomsScene, event: BoardsDotted, meta: EventMeta) -> None:
    """In the place of what they had said before; nothing placed is no ballot."""
    ranking.keep_ballot(
        scene.state.galleries.setdefault(event.prompt, Ranking()), event.person, event.ballot
    )


def gallery_closed(scene: RoomsScene, event: GalleryClosed, meta: EventMeta) -> None:
    """What has dots is kept as it reads now: the boards may change again."""
    held = scene.state.galleries.setdefault(event.prompt, Ranking())
    held.voters, held.options = event.people, event.options


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
