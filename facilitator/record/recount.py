"""Votes counted again from their ballots: a tally that cannot be shown right is not given out.

The service keeps a tally by difference, ballot after ballot. Here it is counted from nothing and
compared; whoever runs this need not trust the program that ran in the hall.
"""

from facilitator.activities.mapping.rules import limits
from facilitator.activities.mapping.state import Vote
from facilitator.core.activity import AnyScene
from facilitator.core.rules import Rules
from facilitator.methods import dots

from .errors import RecordError
from .reading import SessionRecord, as_defined, scenes


def votes(recorded: SessionRecord, rules: Rules) -> list[AnyScene]:
    """Every dot vote of the session."""
    return [scene for scene in scenes(recorded, rules) if isinstance(scene.state, Vote)]


def check_tally(scene: AnyScene) -> None:
    """Raise RecordError, naming block and item, where ballots and tally differ."""
    vote: Vote = scene.state
    counted = dots.recount(vote.ballots.values())
    if counted == vote.tally:
        return
    items = sorted({*vote.items, *counted.dots, *vote.tally.dots})
    differing = [line for item in items if (line := _difference(item, counted, vote.tally))]
    if not differing:
        differing = [
            f"{counted.ballots} ballots and {counted.total} dots counted, "
            f"{vote.tally.ballots} and {vote.tally.total} in the tally"
        ]
    raise RecordError(
        f"Vote {scene.block.id!r}: the tally is not what its ballots add up to: "
        f"{'; '.join(differing)}. Nothing was written. Keep the journal as it is and report this."
    )


def check_ballots(recorded: SessionRecord, rules: Rules, scene: AnyScene) -> None:
    """Raise RecordError where a ballot is nobody's, or broke the limits of its vote.

    An agenda can be changed during a session: a ballot is good if any of the agendas that were
    in force would have taken it.
    """
    vote: Vote = scene.state
    themes = {item.id: item.theme for item in vote.items.values()}
    bounds = [
        limits(as_defined(recorded, rules, block))
        for block in recorded.definitions(scene.block.id)
        if block.kind == scene.block.kind
    ]
    for person, ballot in vote.ballots.items():
        if person not in recorded.state.people:
            raise _not_good(scene, person, "there is nobody of this id in the session")
        found = [dots.faults(ballot, bound, themes) for bound in bounds]
        if all(found):
            fault = found[-1][0]
            raise _not_good(
                scene, person, f"{fault.code}, {fault.given} where {fault.limit} is allowed"
            )


def _difference(item: str, counted: dots.Tally, kept: dots.Tally) -> str:
    found = (counted.dots.get(item, 0), counted.voters.get(item, 0))
    told = (kept.dots.get(item, 0), kept.voters.get(item, 0))
    if found == told:
        return ""
    return (
        f"{item}: {found[0]} dots from {found[1]} people counted, {told[0]} from {told[1]} tallied"
    )


def _not_good(scene: AnyScene, person: str, why: str) -> RecordError:
    return RecordError(
        f"Vote {scene.block.id!r}: the ballot of {person!r} could not have been accepted ({why}). "
        "Keep the journal as it is and report this."
    )
