"""What the plan sets for an icebreaker, what can be asked of it, and what can happen in it."""

from collections.abc import Iterator
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from facilitator.core.context import CONSOLE_ROLES, PARTICIPANTS
from facilitator.core.messages import BlockCommand, BlockEvent, Ref
from facilitator.plan.values import Id, SettingsFault, Text

AnswerKind = Literal["scale", "choice", "word", "where", "find-someone", "pairs"]

FEWEST = 5
"""Answers without a name of which anybody is told more than how many there are."""

MOST_OPTIONS = 12
"""Of a choice, and squares of a card."""

MOST_QUESTIONS = 4
"""Of one block, one after the other."""

GRACE_MS = 60_000
"""So long after the hall has left the question can be gone back to; then it closes for good."""

_WAYS = "scale, choice, word, where, find-someone or pairs"

AnswerText = Annotated[str, Meta(max_length=60)]
WordKey = Annotated[str, Meta(min_length=1, max_length=250)]
"""What a word is counted under: its language, a colon and its stem."""
QuestionNumber = Annotated[int, Meta(ge=1, le=MOST_QUESTIONS)]
Tongue = Annotated[str, Meta(pattern=r"^[a-z]{2,3}\Z")]


class Said(Struct, frozen=True, gc=False):
    """An answer, and for a word the language that it is in."""

    answer: str
    lang: str = ""


class IcebreakerOption(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that one can choose."""

    id: Id
    title: Text


class IcebreakerAsk(Struct, frozen=True, forbid_unknown_fields=True):
    """What the hall is asked, and how it answers; nothing, where there is no `question`.

    `where` is answered by one of the plan's places. A `scale` has so many `steps`, from 1 on, and
    may say what its ends mean. Words are shown as they come, or after a `review` "before" by a
    moderator. `named`: each answer stands beside the name of who gave it, and phones say so
    beforehand.

    Of `find-someone` everybody has a card with a square for each of the `squares`, and fills it
    with somebody of whom it is true. In `pairs` people talk about the question, `each` for so many
    seconds, rather with somebody of another team where they are `mixed`.
    """

    question: Text | None = None
    answer: AnswerKind | None = None
    options: tuple[IcebreakerOption, ...] = ()
    squares: tuple[IcebreakerOption, ...] = ()
    steps: Annotated[int, Meta(ge=3, le=10)] | None = None
    low: Text | None = None
    high: Text | None = None
    named: bool = False
    review: Literal["before", "after"] | None = None
    each: Annotated[int, Meta(ge=15, le=600)] = 60
    mixed: bool = False

    def misfits(self) -> Iterator[SettingsFault]:
        """A question that cannot be answered, or settings of another way to answer."""
        if self.question is None:
            if self != type(self)():
                message, hint = "nothing is asked here", "add a question, or leave the rest out"
                yield SettingsFault("", message, hint)
            return
        if self.answer is None:
            message = "the question says not how it is answered"
            yield SettingsFault(".question", message, f"add answer: {_WAYS}")
            return
        yield from self._of_another_way()
        if self.answer == "choice":
            yield from _unlisted("options", self.options, "what people can choose from")
        if self.answer == "find-someone":
            yield from _unlisted("squares", self.squares, "whom people have to find")

    def _of_another_way(self) -> Iterator[SettingsFault]:
        scale = dict.fromkeys(("steps", "low", "high"), "scale")
        pairs = dict.fromkeys(("each", "mixed"), "pairs")
        lists = {"options": "choice", "squares": "find-someone"}
        of_ways = {**lists, **scale, "review": "word", **pairs}
        plain = IcebreakerAsk()
        if self.answer == "pairs" and self.named:
            message = "who talks with whom is always by name, and what they say is kept nowhere"
            yield SettingsFault(".named", message, "remove it")
        for name, way in of_ways.items():
            if getattr(self, name) != getattr(plain, name) and self.answer != way:
                message = f"{name} is for answer: {way}, and this one is {self.answer}"
                yield SettingsFault(f".{name}", message, f"remove it, or write answer: {way}")


def _unlisted(
    name: str, listed: tuple[IcebreakerOption, ...], what: str
) -> Iterator[SettingsFault]:
    """What is wrong with a list that one answers by."""
    if not 2 <= len(listed) <= MOST_OPTIONS:
        message = f"{len(listed)} {name}; there are 2 to {MOST_OPTIONS} of them"
        yield SettingsFault(f".{name}", message, f"list {what}")
    seen: set[str] = set()
    for index, one in enumerate(listed):
        if one.id in seen:
            message = f"the id {one.id} is given twice"
            yield SettingsFault(f".{name}[{index}].id", message, "give each its own")
        seen.add(one.id)


class IcebreakerSettings(IcebreakerAsk, frozen=True, forbid_unknown_fields=True):
    """What the hall is asked, and `then`, one after the other as a facilitator goes on."""

    then: tuple[IcebreakerAsk, ...] = ()

    @property
    def asks(self) -> tuple[IcebreakerAsk, ...]:
        """All that is asked, in its order."""
        return (self, *self.then)

    def misfits(self) -> Iterator[SettingsFault]:
        """A question that cannot be asked, here or later."""
        yield from super().misfits()
        if len(self.then) >= MOST_QUESTIONS:
            message = f"{len(self.then) + 1} questions; a block has {MOST_QUESTIONS} at most"
            yield SettingsFault(".then", message, "ask the others in a block of their own")
        for index, one in enumerate(self.then):
            if one.question is None:
                message = "nothing is asked here"
                yield SettingsFault(f".then[{index}]", message, "add a question, or remove it")
                continue
            for fault in one.misfits():
                yield replace(fault, path=f".then[{index}]{fault.path}")


class GiveAnswer(BlockCommand, frozen=True):
    """Answer, in the place of one's answer before; an empty one takes it back."""

    by = PARTICIPANTS
    answer: AnswerText
    lang: Tongue | None = None
    asking: Ref | None = None


class AskNext(BlockCommand, frozen=True):
    """Ask the block's next question; the one before closes, without names for good."""

    seen: QuestionNumber | None = None


class AskAgain(BlockCommand, frozen=True):
    """Go back to a question that was asked, or open this one again: with names it goes on."""

    number: QuestionNumber
    seen: QuestionNumber | None = None


class ShowWord(BlockCommand, frozen=True):
    """Let the hall see a word, and what reads like it."""

    by = CONSOLE_ROLES
    word: WordKey


class HideWord(BlockCommand, frozen=True):
    """Keep a word from the hall, and what reads like it."""

    by = CONSOLE_ROLES
    word: WordKey


class PairWords(BlockCommand, frozen=True):
    """Count a word as one with another, which it says in another language; null: by itself."""

    by = CONSOLE_ROLES
    word: WordKey
    other: WordKey | None = None


class CloseAnswers(BlockCommand, frozen=True):
    """End answering. Without names it is for good: what joins answers to people is destroyed."""


class AnswersOpened(BlockEvent, frozen=True):
    """People can answer. `named` is as the plan had it then: nobody's answer gets a name later."""

    concerns_everybody = True
    box: str
    named: bool = False


class NextAsked(BlockEvent, frozen=True):
    """The hall is at the question of this number, from 1 on: a new one, or one it was at before."""

    concerns_everybody = True
    number: int


class AnswerBoxed(BlockEvent, frozen=True):
    """Somebody answered, or took it back: who, is not kept."""

    is_boxed = True
    box: str
    person: str
    answer: str
    lang: str = ""


class AnswerGiven(BlockEvent, frozen=True):
    """Somebody answered by name, or took it back."""

    person: str
    answer: str
    lang: str = ""


class WordShown(BlockEvent, frozen=True):
    """The hall sees a word."""

    word: str


class WordHidden(BlockEvent, frozen=True):
    """The hall does not see a word."""

    word: str


class WordsPaired(BlockEvent, frozen=True):
    """A word counts as one with another, or where there is none by itself."""

    word: str
    other: str | None


class AnswersPaused(BlockEvent, frozen=True):
    """The hall is elsewhere: nobody can answer until it is back."""

    concerns_everybody = True


class AnswersResumed(BlockEvent, frozen=True):
    """The hall is back in time."""

    concerns_everybody = True


class Sum(Struct, frozen=True, forbid_unknown_fields=True):
    """How many answered so; of words `id` is the key, and this how most have spelled it."""

    id: str
    count: int
    word: str = ""
    lang: str = ""


class AnswersClosed(BlockEvent, frozen=True):
    """Nobody can answer any more. `sums` are sorted by id; none where too few have `answered`.

    Of cards `squares` is how many were filled, and `full` how many of the cards are.
    """

    empties_box = True
    concerns_everybody = True
    box: str
    answered: int
    sums: tuple[Sum, ...] = ()
    squares: int = 0
    full: int = 0
