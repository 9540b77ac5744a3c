"""What everybody sees of the prompts: which there are, and which one the teams are at."""

from . import prompts
from .shown import PromptsView, PromptView
from .state import RoomsScene


def prompts_of(scene: RoomsScene, ahead: bool = False) -> PromptsView | None:
    """All prompts of the block, and which one the teams are at; those to come say what they ask
    where one looks ahead.
    """
    far = len(prompts.listed(scene)) if ahead else prompts.furthest(scene)
    listed = [
        PromptView(one.text, one.way, one.minutes) if number <= far else PromptView()
        for number, one in enumerate(prompts.listed(scene), 1)
    ]
    return PromptsView(listed, prompts.number(scene), scene.state.prompt_ends) if listed else None
