"""An answer in a rehearsal, some time after the question came; a few change their mind."""

from typing import Any

from facilitator.acting import Acts
from facilitator.acting.observation import Memory, Observation

AT_ONCE = 0.4
"""How likely somebody is to answer at this look, and not at a later one."""
AGAIN = 0.1
"""How likely it is that they then change it."""


class AnswerMemory(Memory):
    """How often somebody has answered, and means to."""

    sent: int = 0
    wanted: int = 1


def act(observation: Observation) -> dict[str, Any] | None:
    """Answer what is asked, once or twice."""
    asked = observation.activity
    memory = observation.memory(observation.block, AnswerMemory)
    if asked.get("state") != "open" or memory.sent >= memory.wanted:
        return None
    if not observation.chance(AT_ONCE):
        return None
    if not memory.sent:
        memory.wanted += observation.chance(AGAIN)
    memory.sent += 1
    choices = [one["id"] for one in asked["choices"]] or [
        str(step) for step in range(1, asked["steps"] + 1)
    ]
    answer = observation.dice.choice(choices)
    return {"type": "GiveAnswer", "block": observation.block, "answer": answer}


ACTS = Acts(participant=act, happened={"AnswerGiven": "answers by name"})
