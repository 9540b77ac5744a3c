"""What each audience sees of an icebreaker, field by field, as docs/protocol.md describes it."""

from typing import Literal

from facilitator.core.shown import Shown
from facilitator.plan.values import Text


class ChoiceView(Shown):
    """Something that one can choose."""

    id: str
    title: Text


class WordView(Shown):
    """A word as most have spelled it."""

    id: str
    """what it is counted under: its language and its stem"""
    text: str
    lang: str
    """the language that it is in"""


class SumView(Shown):
    """How many gave an answer."""

    id: str
    """the option, the place, the step of the scale, the square, or the word's key"""
    count: int
    """how many people"""
    words: tuple[WordView, ...] = ()
    """of a word: itself and what is counted with it, the most frequent first; else left out"""


class CardsView(Shown):
    """How far all cards are."""

    squares: int
    """how many squares are filled"""
    full: int
    """how many cards are full"""


class TalksView(Shown):
    """How far pairs are that talk; with whom, each is told apart."""

    state: Literal["ahead", "drawn", "running", "over"]
    """whether they are drawn, and whether they talk"""
    turn: int
    """1 or 2 while they talk: whether the first or the second in each has it; else 0. A group of
    three shares the time of both alike"""
    ends_at: int | None
    """the moment at which the turn ends, or the last one did; null before the first"""
    each: int
    """the length of a turn"""
    groups: int
    """how many pairs there are"""


class IcebreakerView(Shown):
    """What is asked, for everybody; how the hall answered, once the question is closed."""

    question: Text
    answer: str
    """`scale`, `choice`, `word`, `where`, `find-someone` or `pairs`"""
    named: bool
    """whether each answer stands beside a name; else nothing keeps whose it is"""
    state: Literal["ahead", "open", "closed"]
    """whether one can answer: not yet, now, or not any more"""
    asking: str
    """what tells this asking from another one of the block; empty before the first"""
    choices: list[ChoiceView]
    """the options, the plan's places, or the squares of a card; none of a scale"""
    steps: int | None
    """how many the scale has, from 1 on, or null"""
    low: Text | None
    """what the lowest step means, or null"""
    high: Text | None
    """what the highest step means, or null"""
    answered: int | None
    """how many have answered; null where that is not shown yet"""
    sums: list[SumView]
    """those that anybody gave; none while they are not shown, or while too few have answered. Words
    have the most frequent first"""
    more: int
    """how many words there are beside these, which have no room"""
    fewest: int
    """how many answers without a name it takes before more is told than how many there are"""
    cards: CardsView | None
    """of `find-someone` how far all are, else null; null where that is not shown yet"""
    talks: TalksView | None
    """how far the pairs are, null where one answers otherwise"""
    number: int
    """which of the block's questions it is, from 1 on"""
    questions: int
    """how many it has"""


class NamedAnswerView(Shown):
    """What somebody answered by name."""

    person: str
    """the person's id"""
    answer: str
    """the option, the place, or the step of the scale"""


class FoundView(Shown):
    """Whom somebody found, by name."""

    person: str
    """the id of whose card it is"""
    square: str
    """the square that is filled"""
    found: str
    """the id of whom it is filled with"""


class UnfinishedIcebreaker(Shown, rename="kebab"):
    """What would be left undone if the day ended now."""

    answers_open: int = 0
    """1 while people can still answer, else left out"""


class EarlierQuestion(IcebreakerView):
    """A question of the block that is not asked now, as a stage that is shown it has it."""


class IcebreakerOnConsole(IcebreakerView):
    """The same, live, with what each answered where names are kept."""

    hidden: list[str]
    """those of `sums`, by id, that the hall does not see"""
    given: list[NamedAnswerView]
    """by person; none where answers have no names"""
    found: list[FoundView]
    """square by square, where cards have names; else none"""
    unfinished: UnfinishedIcebreaker
    review: bool
    """whether a moderator looks at words before the hall sees them"""
    talking: list[tuple[str, ...]]
    """of pairs: in each the people's ids, in the order in which they talk"""
    coming: Text | None
    """the question that comes next, null where there is none"""
    before: Text | None
    """the question before it, to which one can go back; null where there is none"""
    all_asked: bool
    """whether there is none"""
    earlier: list[EarlierQuestion]
    """the others that were asked, where people answered one by one"""


class PartnerView(Shown):
    """Somebody in one's pair."""

    name: Text
    oneself: bool = False
    """true of oneself, else left out"""


class OwnSquare(Shown):
    """A square of one's card that is filled."""

    id: str
    """the square"""
    name: Text | None = None
    """whom with, where cards have names, else left out"""


class OwnAnswer(Shown):
    """One's own part: what it is, the phone remembers, as the seat may be another's next."""

    kind: str
    answered: bool
    """whether there is an answer of one's own while the question is open, or by name"""
    answer: str = ""
    """what it is where answers have names, else left out"""
    code: str = ""
    """what others type to put one on their card while they can, else left out"""
    squares: tuple[OwnSquare, ...] = ()
    """those of one's card that are filled, the first first; left out where there is none"""
    group: tuple[PartnerView, ...] = ()
    """those who talk together, oneself among them, in that order; left out where there are none"""
