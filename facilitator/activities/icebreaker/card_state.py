"""What is known of everybody's cards, and how that is counted."""

from collections import Counter
from collections.abc import Collection

from msgspec import Struct, field

from .messages import Sum

Card = dict[str, str]
"""Square → the id of the person it is filled with."""


class Cards(Struct):
    """Everybody's card, by their id; whoever has no square filled has none."""

    held: dict[str, Card] = field(default_factory=dict)

    def put(self, person: str, card: Card) -> None:
        """In the place of the one before; an empty one leaves nothing behind."""
        self.held.pop(person, None)
        if card:
            self.held[person] = card

    def fill(self, person: str, square: str, found: str) -> None:
        """One square, with nobody: emptied."""
        card = {**self.of(person)}
        card.pop(square, None)
        self.put(person, card | ({square: found} if found else {}))

    def of(self, person: str) -> Card:
        """Somebody's card."""
        return self.held.get(person, {})

    def filled(self, known: Collection[str]) -> dict[str, list[str]]:
        """By person the squares they have filled, of those that the plan in force has."""
        found = {who: [one for one in card if one in known] for who, card in self.held.items()}
        return {who: squares for who, squares in found.items() if squares}

    def sums(self, known: Collection[str]) -> tuple[Sum, ...]:
        """How many have filled each square, by its id in the order of the ids."""
        tally = Counter(one for squares in self.filled(known).values() for one in squares)
        return tuple(Sum(square, count) for square, count in sorted(tally.items()))

    def totals(self, known: Collection[str]) -> tuple[int, int]:
        """How many squares are filled, and how many cards are full."""
        sizes = [len(squares) for squares in self.filled(known).values()]
        return sum(sizes), sum(size == len(known) for size in sizes)
