"""Cards of people to find: each other person counts once on a card, by the code on their phone.

The code is made of somebody's place among all who ever joined and of the box, so nobody has to
hand it out, it is another one for each question, and no journal has it. Whom somebody found lies
in the box with their card, masked like their own name.
"""

from facilitator.core import people
from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.methods import spoken_codes

from .card_messages import CardBoxed, FillSquare, SquareFilled
from .state import IcebreakerScene, asked, choices, is_open


def fill_square(scene: IcebreakerScene, command: FillSquare, context: Context) -> list[Event]:
    """Put whoever has this code into a square, in the place of whom it had."""
    state, person = scene.state, context.actor.id
    is_asked = is_open(scene) and command.asking in (None, state.box) and has_cards(scene)
    refuse_unless(is_asked, "closed", "This question is closed.")
    is_known = command.square in choices(scene)
    refuse_unless(is_known, "unknown-option", "Choose one of the squares.", "square")
    found = _found(scene, person, command)
    if state.cards.of(person).get(command.square, "") == found:
        return []
    if state.named:
        return [SquareFilled(scene.block.id, person, command.square, found)]
    card = {**state.cards.of(person), command.square: found}
    filled = {square: card[square] for square in sorted(card) if card[square]}
    return [CardBoxed(scene.block.id, state.box, person, (*filled,), (*filled.values(),))]


def has_cards(scene: IcebreakerScene) -> bool:
    """Whether what is asked now is answered so."""
    return asked(scene).answer == "find-someone"


def code_of(scene: IcebreakerScene, person: str) -> str:
    """What others type to put somebody into a square; nothing for who has no place here."""
    everybody = list(scene.session.people)
    if person not in scene.session.people:
        return ""
    return spoken_codes.code_of(everybody.index(person), _shift(scene))


def _found(scene: IcebreakerScene, person: str, command: FillSquare) -> str:
    """The id of whom the code is of; nobody's, where a square is emptied."""
    if command.code is None:
        return ""
    everybody = list(scene.session.people)
    number = spoken_codes.number_of("".join(command.code.split()), _shift(scene))
    is_known = number is not None and number < len(everybody)
    found = everybody[number or 0] if is_known else ""
    is_here = people.is_here(scene.session, found)
    refuse_unless(is_here, "no-such-code", "Nobody here has this code.", "code")
    refuse_unless(found != person, "own-code", "This is your own code.", "code")
    card = scene.state.cards.of(person).items()
    is_new = all(other != found for square, other in card if square != command.square)
    refuse_unless(is_new, "found-already", "You have this person on your card already.", "code")
    return found


def _shift(scene: IcebreakerScene) -> int:
    return int.from_bytes(scene.state.box.encode())


COMMANDS: Decides[IcebreakerScene] = {FillSquare: fill_square}
