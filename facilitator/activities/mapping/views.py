"""What each audience sees of a vote: built up from the state, never filtered down.

The hall's view holds figures only once they are revealed; a ballot is shown to its owner alone.
"""

from typing import Any

from facilitator.core.activity import Invalidates
from facilitator.core.people import here

from .messages import BallotCounted, BallotSetAside, DotsPlaced
from .rules import limits
from .state import VoteScene


def phone(scene: VoteScene) -> dict[str, Any]:
    """The ballot paper and the rules of the vote: what no ballot changes."""
    return _ballot_paper(scene)


def moving(scene: VoteScene) -> dict[str, Any]:
    """The figures alone, and only where they are revealed, in the ballot paper's order.

    `dots[t][i]` and `voters[t][i]` belong to item i under theme t of the paper numbered `paper`.
    """
    vote = scene.state
    if not vote.revealed:
        return {}
    under = [[item.id for item in vote.under(group.theme)] for group in scene.settings.themes]
    return {
        "paper": vote.paper,
        "ballots": vote.tally.ballots,
        "dots": [[vote.tally.dots.get(item, 0) for item in theme] for theme in under],
        "voters": [[vote.tally.voters.get(item, 0) for item in theme] for theme in under],
    }


def stage(scene: VoteScene) -> dict[str, Any]:
    """The ballot paper with the turnout; the result only where it is revealed."""
    shown = _ballot_paper(scene) | {"turnout": _turnout(scene)}
    if scene.state.revealed:
        shown["result"] = _result(scene)
    return shown


def console(scene: VoteScene) -> dict[str, Any]:
    """Everything but who placed what: the tally as it moves, the turnout, what does not count."""
    vote = scene.state
    return _ballot_paper(scene) | {
        "result": _result(scene),
        "turnout": _turnout(scene),
        "unconfirmed": len(vote.unconfirmed),
        "aside": len(vote.aside),
    }


def mine(scene: VoteScene, person: str) -> dict[str, Any] | None:
    """One's own ballot, and the position at which it changed last: a newer one is based on it."""
    vote = scene.state
    if person not in vote.changed:
        return None
    placed = vote.ballot_of(person)
    mine = {"dots": placed, "at": vote.changed[person]}
    if not placed and any(one.person == person for one in vote.aside):
        mine["aside"] = True
    kept, who = vote.taken_along.get(person), scene.session.people.get(person)
    if kept and who and kept.device == who.device:
        mine["left"] = kept.dots
    return mine


def unfinished(scene: VoteScene) -> dict[str, int]:
    """Voting that is still open, ballots that nobody has confirmed or the hall has not seen."""
    vote = scene.state
    hidden = 0 if vote.revealed else vote.tally.ballots
    left = {
        "voting-open": int(vote.open),
        "ballots-unconfirmed": len(vote.unconfirmed),
        "tally-hidden": hidden,
    }
    return {what: count for what, count in left.items() if count}


def _ballot_paper(scene: VoteScene) -> dict[str, Any]:
    vote = scene.state
    settings = scene.settings
    return {
        "paper": vote.paper,
        "prompt": settings.prompt,
        "open": vote.open,
        "opened": vote.opened_once,
        "revealed": vote.revealed,
        "budget": settings.dots,
        "cap": settings.cap,
        "quotas": dict(limits(scene).quotas),
        "ends_with_clock": settings.closes == "with-clock",
        "themes": [
            {
                "id": group.theme,
                "items": [
                    {"id": item.id, "title": item.title, "source": item.source}
                    for item in vote.under(group.theme)
                ],
            }
            for group in settings.themes
        ],
    }


def _turnout(scene: VoteScene) -> dict[str, int]:
    people = [one for one in here(scene.session) if one.confirmed]
    return {"ballots": scene.state.tally.ballots, "people": len(people)}


def _result(scene: VoteScene) -> dict[str, Any]:
    """Rankings by theme; that several items have no dots at all is not called a tie."""
    vote = scene.state
    return {
        "dots": vote.tally.total,
        "ballots": vote.tally.ballots,
        "themes": [
            {
                "id": group.theme,
                "rows": [
                    {
                        "item": row.item,
                        "rank": row.rank,
                        "dots": row.dots,
                        "voters": row.voters,
                        "tied": row.tied and row.dots > 0,
                    }
                    for row in vote.ranking(group.theme)
                ],
            }
            for group in scene.settings.themes
        ],
    }


VIEWS = {"stage": stage, "phone": phone, "moving": moving, "console": console}
TOUCHES: Invalidates = dict.fromkeys(
    (DotsPlaced, BallotCounted, BallotSetAside), frozenset({"stage", "moving", "console"})
)
