"""An answer in a rehearsal, some time after the question came; a few change their mind."""

from collections.abc import Iterator, Mapping
from typing import Any

from facilitator.acting import Acts, ScriptedStep
from facilitator.acting.observation import Memory, Observation

AT_ONCE = 0.4
"""How likely somebody is to answer at this look, and not at a later one."""
AGAIN = 0.1
"""How likely it is that they then change it."""


WORDS = {
    "en": ("hope", "Together", "coffee", "streets", "street", "budget", "curious", "Water"),
    "es": ("esperanza", "juntos", "café", "calle", "Calles", "agua", "curiosidad", "cafe"),
}
"""What people say when they are asked for a word."""


class AnswerMemory(Memory):
    """How often somebody has answered, and means to."""

    sent: int = 0
    wanted: int = 1


def act(observation: Observation) -> dict[str, Any] | None:
    """Answer what is asked, once or twice; in pairs, find one."""
    asked = observation.activity
    if asked.get("talks"):
        return _join(observation, asked["talks"]["state"])
    memory = observation.memory(observation.block, AnswerMemory)
    if asked.get("state") != "open" or memory.sent >= memory.wanted:
        return None
    if not observation.chance(AT_ONCE):
        return None
    if not memory.sent:
        memory.wanted += observation.chance(AGAIN)
    memory.sent += 1
    if asked["answer"] == "word":
        word = observation.dice.choice(WORDS[observation.language])
        return {**_answer(observation, word), "lang": observation.language}
    choices = [one["id"] for one in asked["choices"]] or [
        str(step) for step in range(1, asked["steps"] + 1)
    ]
    return _answer(observation, observation.dice.choice(choices))


def _answer(observation: Observation, answer: str) -> dict[str, Any]:
    return {"type": "GiveAnswer", "block": observation.block, "answer": answer}


def _join(observation: Observation, state: str) -> dict[str, Any] | None:
    """Whoever came late, or was left alone, asks to be let in, and rather soon."""
    has_nobody = len(observation.own(observation.block).get("group", ())) < 2
    if state not in ("drawn", "running") or not has_nobody or not observation.chance(AT_ONCE):
        return None
    return {"type": "JoinPair", "block": observation.block}


NEXT_OF_PAIRS = {"ahead": "DrawPairs", "drawn": "StartTurns"}
"""What a facilitator does with pairs, who then leaves them to the clock."""


def moderate(view: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Let words onto the stage that wait for it; have people talk in pairs."""
    if view.get("talks") and (step := NEXT_OF_PAIRS.get(view["talks"]["state"])):
        yield {"type": step}
    for one in view.get("sums", ()):
        if view["review"] and one["id"] in view["hidden"]:
            for word in one["words"]:
                yield {"type": "ShowWord", "word": word["id"]}


ACTS = Acts(
    participant=act,
    moderate=moderate,
    steps=(ScriptedStep(3, "AskNext", "all_asked"),),
    off_record=frozenset({"GiveAnswer"}),
    happened={
        "AnswerGiven": "answers by name",
        "WordShown": "words let onto the stage",
        "PairsDrawn": "draws of pairs",
        "PairJoined": "people who joined a pair later",
    },
)
