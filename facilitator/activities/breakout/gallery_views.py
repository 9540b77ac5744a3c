"""What is seen of a gallery: by all that it is open, by who walks there a board, then the sums."""

from collections.abc import Iterator

from facilitator.core import teams

from . import gallery, prompts
from .drawing import team_ids
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
    return GalleryView(which, limits.budget, limits.cap, own, boards)


def own(scene: RoomsScene, person: str) -> tuple[OwnRankingView, ...]:
    """Where somebody's dots are on others' boards."""
    return ballots_of(scene.state.galleries, person)


def of_team(scene: RoomsScene, team: str) -> tuple[BoardRankingView, ...]:
    """What others' dots say of a team's board, once that is over."""
    room = room_of(scene.state, team)
    found = ((which, gallery.result(scene, which, team)) for which in gallery.closed(scene))
    return tuple(
        BoardRankingView(
            prompt=which,
            open=False,
            dots=gallery.limits_of(scene, which).budget,
            cap=gallery.limits_of(scene, which).cap,
            voted=len(gallery.voters(scene, which)),
            options=[ranked(room, one, row) for one, row in rows],
        )
        for which, rows in found
        if rows
    )


def on_consoles(scene: RoomsScene) -> tuple[GalleryOnConsole, ...]:
    """The one that is open, and those that are over."""
    which = prompts.number(scene)
    known = {*gallery.closed(scene), *([which] if gallery.is_open(scene, which) else ())}
    return tuple(
        GalleryOnConsole(
            prompt=one,
            open=gallery.is_open(scene, one),
            voted=len(gallery.voters(scene, one)),
            rows=[dotted(scene, at.team, at, row) for at, row in gallery.result(scene, one)],
        )
        for one in sorted(known)
    )


def on_stage(scene: RoomsScene) -> tuple[DottedView, ...]:
    """What came of the latest that is over; nothing that was taken off, and no words before a whole
    hall that nobody has confirmed."""
    return tuple(_for_the_hall(scene))


def _for_the_hall(scene: RoomsScene) -> Iterator[DottedView]:
    for which in gallery.closed(scene)[-1:]:
        for entry, row in gallery.result(scene, which):
            if is_for_the_hall(scene, entry.team, entry):
                yield dotted(scene, entry.team, entry, row)
