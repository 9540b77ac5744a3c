"""Asking the hall something while a block runs, whatever its kind.

What is asked is open at once, and stands on the stage over the block. It is held like a block of
its own: it closes when the hall leaves the block it was asked in, its ballots are counted, revealed
and recorded as in every vote.
"""

from typing import Annotated

from msgspec import Meta

from facilitator.acting import ASKED
from facilitator.plan.values import Block, Plan, Text

from .. import current_plan
from ..activity import refuse_unless
from ..context import Context, EventMeta
from ..current_plan import plan_of, require_running_day
from ..messages import Command, Event, Ref
from ..refused import Refused
from ..spotlight import SpotShown
from ..state import Asked, State
from ..texts import Language, Name, Wording, tidy_wording
from .messages import VotingOpened
from .paper import Option, OptionList, QuestionSettings
from .state import begin

MOST_QUESTIONS = 20
"""In one block."""

Answer = Annotated[dict[Language, Name], Meta(min_length=1, max_length=2)]
"""One of the answers, in each language that it is given in: short enough for twelve on a stage."""

SCALE = range(6)
"""From not at all, 0, to fully, 5."""


class AskQuestion(Command, frozen=True):
    """Ask the hall something, each to choose one of 2 to 12 options, or a figure from 0 to 5.

    `seen` is the block the sender saw the hall in.
    """

    seen: Ref
    prompt: Wording
    options: Annotated[tuple[Answer, ...], Meta(max_length=12)] = ()
    scale: bool = False


class WithdrawQuestion(Command, frozen=True):
    """Take back a question that nobody has answered."""

    question: Ref


class QuestionAsked(Event, frozen=True):
    """A question is there; `block` is the one it was asked in."""

    is_open = True
    id: str
    block: str
    settings: QuestionSettings
    scale: bool = False


class QuestionWithdrawn(Event, frozen=True):
    """A question was not meant to be asked."""

    is_open = True
    question: str


def asked_here(state: State) -> dict[str, Block]:
    """The questions that were asked in the block the hall is in, by their ids."""
    here = state.run.block
    return {name: one.question for name, one in state.asked.items() if one.block == here}


def ask_question(state: State, command: AskQuestion, context: Context) -> list[Event]:
    """Open at once, before everybody."""
    require_running_day(state, command.seen)
    in_block = [one for one in state.asked.values() if one.block == command.seen]
    refuse_unless(
        len(in_block) < MOST_QUESTIONS,
        "too-many",
        f"{MOST_QUESTIONS} questions were asked in this block. Move on, or ask in the next.",
    )
    name = f"asked-{context.new_id}"
    prompt = tidy_wording(command.prompt, "prompt")
    wordings = _figures(plan_of(state)) if command.scale else _options(command)
    options = [Option(str(number), wording) for number, wording in enumerate(wordings)]
    settings = QuestionSettings(
        themes=(OptionList(name, tuple(options)),),
        dots=1,
        prompt=prompt,
    )
    return [
        QuestionAsked(name, command.seen, settings, command.scale),
        VotingOpened(name),
        SpotShown(name, "", ""),
    ]


def withdraw_question(state: State, command: WithdrawQuestion, context: Context) -> list[Event]:
    """What somebody has answered stays."""
    refuse_unless(
        command.question in state.asked, "no-such-question", "Nobody asked this.", "question"
    )
    refuse_unless(
        not state.blocks[command.question].round.was_voted_in,
        "has-ballots",
        "Somebody has answered this. Close it instead; it stays in the record.",
        "question",
    )
    return [QuestionWithdrawn(command.question)]


def question_asked(state: State, event: QuestionAsked, meta: EventMeta) -> None:
    """It is there, as a block would be that nobody has come to; never in the place of one."""
    if current_plan.block(state, event.id) is not None:
        return
    question = Block(event.id, ASKED, event.settings.prompt or {})
    state.asked = {
        **state.asked,
        event.id: Asked(event.block, question, event.settings, event.scale),
    }
    state.blocks[event.id] = begin(event.settings)


def question_withdrawn(state: State, event: QuestionWithdrawn, meta: EventMeta) -> None:
    """As if it had not been asked; the stage shows the block again."""
    state.asked = {name: one for name, one in state.asked.items() if name != event.question}
    state.blocks.pop(event.question, None)
    if state.spot and state.spot.block == event.question:
        state.spot = None


def _options(command: AskQuestion) -> list[Text]:
    wordings = [tidy_wording(one, f"options[{index}]") for index, one in enumerate(command.options)]
    refuse_unless(
        len(wordings) >= 2, "too-few", "Write two answers at least, or ask for a figure.", "options"
    )
    heard: set[tuple[str, str]] = set()
    for index, wording in enumerate(wordings):
        said = {(language, text.casefold()) for language, text in wording.items()}
        if said & heard:
            raise Refused("listed-already", "This answer is there already.", f"options[{index}]")
        heard |= said
    return wordings


def _figures(plan: Plan) -> list[Text]:
    return [dict.fromkeys(plan.session.languages, str(figure)) for figure in SCALE]


COMMANDS = {
    AskQuestion: ask_question,
    WithdrawQuestion: withdraw_question,
}
EVENTS = {QuestionAsked: question_asked, QuestionWithdrawn: question_withdrawn}
