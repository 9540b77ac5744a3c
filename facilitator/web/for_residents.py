"""What the agenda has for residents, for their page and for those that lead there."""

from facilitator.core.activity import AnyActivity
from facilitator.core.audiences import RESIDENT
from facilitator.plan.values import Text

from .services import services


def kinds_for_residents() -> list[AnyActivity]:
    """The kinds of activity that show residents something, in the order of the agenda."""
    rules = services().service.rules
    shown = rules.kinds_with(lambda kind: kind.shows(RESIDENT))
    planned = services().service.read(
        lambda state: [
            scene.block.kind
            for scene in rules.scenes(state, shown)
            if rules.kinds[scene.block.kind].form.is_offered(scene)
        ]
    )
    return [rules.kinds[kind] for kind in dict.fromkeys(planned)]


def offers() -> list[Text]:
    """What residents can do, as a link to their page says it."""
    return [kind.form.offers or kind.name for kind in kinds_for_residents()]
