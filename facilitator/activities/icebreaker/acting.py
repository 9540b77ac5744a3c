"""An answer in a rehearsal, some time after the question came; a few change their mind.

Who has to find somebody calls out the code on their phone, and types one that they hear.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import field

from facilitator.acting import Acts, ScriptedStep
from facilitator.acting.observation import Memory, Observation

AT_ONCE = 0.4
"""How likely somebody is to answer at this look, and not at a later one."""
AGAIN = 0.1
"""How likely it is that they then change it."""


class HeardMemory(Memory):
    """Codes that somebody has typed, whatever came of it."""

    typed: set[str] = field(default_factory=set)


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
    if asked.get("answer") == "find-someone":
        return _find(observation)
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


def _find(observation: Observation) -> dict[str, Any] | None:
    """The next square that is empty, with the code of somebody whom one has not typed yet."""
    own = observation.own(observation.block)
    code, heard = own.get("code"), observation.memory(observation.block, HeardMemory)
    if not code:
        return None
    observation.aloud.add(code)
    new = sorted(observation.aloud - heard.typed - {code})
    filled = {one["id"] for one in own.get("squares", ())}
    empty = [one["id"] for one in observation.activity["choices"] if one["id"] not in filled]
    if not new or not empty or not observation.chance(AT_ONCE):
        return None
    typed = observation.dice.choice(new)
    heard.typed.add(typed)
    named = {"block": observation.block, "asking": observation.activity["asking"]}
    return {"type": "FillSquare", **named, "square": empty[0], "code": typed}


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
    off_record=frozenset({"GiveAnswer", "FillSquare"}),
    happened={
        "AnswerGiven": "answers by name",
        "SquareFilled": "people found by name",
        "WordShown": "words let onto the stage",
        "PairsDrawn": "draws of pairs",
        "PairJoined": "people who joined a pair later",
    },
)
