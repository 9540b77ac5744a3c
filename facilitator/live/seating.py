"""How many lines one person and all the public may hold: a cookie, or none, is not a whole hall.

The stage and the residents' page are open to whoever has the address, so all their lines together
have a share of the places, and the rest is for people whom the house knows. Who comes when the
share is taken is refused and asks by plain HTTP instead, every few seconds: a projector that has
its line keeps it. A person's own lines are never refused; their oldest goes, a tab left behind.
"""

EACH = 12
"""Lines of one person or device: tabs and phones left open somewhere."""
SHARE = 4
"""One place in so many may be the public's."""


class FullError(Exception):
    """All places of the public are taken."""


class Seating:
    """Who holds which line, by its id. `places` is how many lines there may be in all."""

    def __init__(self, places: int) -> None:
        self._for_the_public = max(1, places // SHARE)
        self._public: set[str] = set()
        self._owner: dict[str, str] = {}
        self._lines: dict[str, dict[str, None]] = {}

    def take(self, line: str, owner: str | None, public: bool) -> str | None:
        """Give somebody a place; returns the line of theirs that has to go for it, if any.

        `owner` is None for those who cannot be told apart. Raises FullError.
        """
        mine = self._lines.get(owner, {}) if owner else {}
        goes = next(iter(mine)) if len(mine) >= EACH else None
        if public and goes not in self._public and len(self._public) >= self._for_the_public:
            raise FullError
        if goes:
            self.leave(goes)
        if public:
            self._public.add(line)
        if owner:
            self._owner[line] = owner
            self._lines.setdefault(owner, {})[line] = None
        return goes

    def leave(self, line: str) -> None:
        """A line is over."""
        self._public.discard(line)
        owner = self._owner.pop(line, None)
        if owner is None:
            return
        del self._lines[owner][line]
        if not self._lines[owner]:
            del self._lines[owner]
