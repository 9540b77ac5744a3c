"""What a session keeps is checked before it is given out, as each kind of activity says.

An export is not made of what does not add up; `facilitator verify` also holds what was done to the
rules.
"""

from collections.abc import Iterator, Sequence

from facilitator.core.activity import AnyActivity, AnyScene
from facilitator.core.insights import audit as insight_audit
from facilitator.core.rules import Rules

from .errors import RecordError
from .reading import SessionRecord, as_defined

KEEP = "Keep the journal as it is and report this."


def check_counts(rules: Rules, scenes: Sequence[AnyScene]) -> None:
    """Raise RecordError, naming the block, where something was not counted right."""
    for kind, scene in _with_state(rules, scenes):
        if wrong := kind.audit.miscounted(scene):
            raise RecordError(f"{wrong} Nothing was written. {KEEP}")


def check_insights(recorded: SessionRecord) -> None:
    """Raise RecordError where something at the insight desk is not where its steps lead."""
    if wrong := insight_audit.misplaced(recorded.state.insight_desk):
        raise RecordError(f"{wrong} Nothing was written. {KEEP}")


def check_rules(recorded: SessionRecord, rules: Rules, scenes: Sequence[AnyScene]) -> None:
    """Raise RecordError, naming the block, where something was done that no agenda allowed."""
    for kind, scene in _with_state(rules, scenes):
        definitions = recorded.definitions(scene.block.id)
        alike = [block for block in definitions if block.kind == scene.block.kind]
        defined = [as_defined(recorded, rules, block, scene.state) for block in alike]
        if wrong := kind.audit.not_allowed(scene, defined):
            raise RecordError(f"{wrong} {KEEP}")


def counts(recorded: SessionRecord, rules: Rules, scenes: Sequence[AnyScene]) -> dict[str, str]:
    """What there is of everything, by a word for it."""
    found: dict[str, str] = {}
    audits = {id(kind.audit): kind.audit for kind in rules.kinds.values()}
    for audit in audits.values():
        counted = [scene for kind, scene in _with_state(rules, scenes) if kind.audit is audit]
        found |= audit.counts(counted)
    return found | insight_audit.counts(recorded.state.insight_desk)


def tallies(rules: Rules, scenes: Sequence[AnyScene]) -> list[str]:
    """Every tally there is, line by line."""
    lines = (kind.audit.tallies(scene) for kind, scene in _with_state(rules, scenes))
    return [line for those in lines for line in those]


def _with_state(rules: Rules, scenes: Sequence[AnyScene]) -> Iterator[tuple[AnyActivity, AnyScene]]:
    for scene in scenes:
        if scene.state is not None:
            yield rules.kinds[scene.block.kind], scene
