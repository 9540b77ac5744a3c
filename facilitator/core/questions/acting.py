"""An answer to what was asked, a moment after it came; and who has no phone, in every vote."""

from typing import Any

from facilitator.acting import Acts
from facilitator.acting.observation import Memory, Observation

from .acting_desk import at_the_tablet, first_clerk, second_clerk

AT_ONCE = 0.4
"""How likely somebody is to answer at this look, and not at a later one."""


class Answered(Memory):
    """That somebody has answered: their own view of it may still be on its way."""

    sent: bool = False


def act(observation: Observation) -> dict[str, Any] | None:
    """Answer the first question that is open and that one has not answered."""
    for asked in observation.phone.get("asked") or ():
        memory = observation.memory(asked["id"], Answered)
        if memory.sent or not asked["activity"]["open"] or not observation.chance(AT_ONCE):
            continue
        memory.sent = True
        (theme,) = asked["activity"]["themes"]
        option = observation.dice.choice(theme["items"])
        return {"type": "CastBallot", "block": asked["id"], "ballot": {option["id"]: 1}}
    return None


ACTS = Acts(
    participant=act,
    clerks=(first_clerk, second_clerk),
    tablet=at_the_tablet,
    happened={
        "BallotEntered": "entries of papers and ballots on the tablet",
        "HandsCounted": "counts of hands",
    },
)
