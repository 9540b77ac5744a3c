"""What is seen of a gallery: by all that it is open, by who walks there a board, then the sums."""

from collections.abc import Iterator

from facilitator.core import teams

from . import gallery, prompts, ranking
from .drawing import team_ids
from .ranked import Closed
from .ranking_views import ballots_of, dotted, is_for_the_hall, ranked
from .shown_gallery import BoardInGallery, DottedView, GalleryOnConsole, GalleryView
from .shown_ranking import BoardRankingView, OwnRankingView
from .state import RoomsScene, room_of


def open_one(scene: RoomsScene) -> GalleryView | None:
    """The one that is open: the same for everybody, and as long as it is open."""
    which = prompts.number(scene)
    if not gallery.is_open(scene, which):
        return None
    limits, session = gallery.limits_of(scene, which), scene.session
    boards = [
        BoardInGallery(one, teams.title(session, one), teams.place(session, one))
        for one in team_ids(scene)
    ]
    own = gallery.has_own(scene, which)
    paper = len(scene.state.galleries[which].papers)
    return GalleryView(which, limits.budget, limits.cap, own, boards, paper)


def own(scene: RoomsScene, person: str) -> tuple[OwnRankingView, ...]:
    """Where somebody's dots are on others' boards."""
    held = scene.state.galleries
    return ballots_of({one: gallery.placed_by(scene, one, person) for one in held}, held, person)


def of_team(scene: RoomsScene, team: str) -> tuple[BoardRankingView, ...]:
    """What others' dots say of a team's board, once that is over."""
    room = room_of(scene.state, team)
    found = ((*over, gallery.result(over[1], team)) for over in gallery.closed(scene).items())
    return tuple(
        BoardRankingView(
            prompt=which,
            open=False,
            dots=gallery.limits_of(scene, which).budget,
            cap=gallery.limits_of(scene, which).cap,
            voted=len(closed.counted),
            options=[ranked(room, one, row) for one, row in rows],
        )
        for which, closed, rows in found
        if rows
    )


def voting(scene: RoomsScene, team: str) -> int:
    """How many of a team have placed their dots on other boards, while that goes on."""
    which = prompts.number(scene)
    return len(gallery.voters(scene, which, team)) if gallery.is_open(scene, which) else 0


def on_consoles(scene: RoomsScene) -> tuple[GalleryOnConsole, ...]:
    """The one that is open, and those that are over."""
    which = prompts.number(scene)
    found = {one: _over(scene, one, closed) for one, closed in gallery.closed(scene).items()}
    if gallery.is_open(scene, which):
        voters = gallery.voters(scene, which)
        waiting = ranking.waiting(scene, voters)
        found[which] = GalleryOnConsole(which, True, len(voters), [], waiting)
    return tuple(found[one] for one in sorted(found))


def on_stage(scene: RoomsScene) -> tuple[DottedView, ...]:
    """What came of the one that was closed last; nothing that was taken off, and no words before a
    whole hall that nobody has confirmed."""
    over = gallery.closed(scene).values()
    latest = max(over, key=lambda one: one.at, default=None)
    return tuple(_for_the_hall(scene, latest)) if latest else ()


def _over(scene: RoomsScene, which: int, closed: Closed) -> GalleryOnConsole:
    rows = [dotted(scene, one.team, one, row) for one, row in gallery.result(closed)]
    voted = len(closed.counted) + closed.waiting
    return GalleryOnConsole(which, False, voted, rows, closed.waiting)


def _for_the_hall(scene: RoomsScene, closed: Closed) -> Iterator[DottedView]:
    for entry, row in gallery.result(closed):
        if is_for_the_hall(scene, entry.team, closed, entry.id):
            yield dotted(scene, entry.team, entry, row)
