"""What the hall was shown of a round that was opened again afterwards: no result that anybody may
have noted or photographed is gone from the page of results."""

from msgspec import Struct

from facilitator.methods.tallies import Tally
from facilitator.plan.values import Text

from ..context import Head


class FormerResult(Struct, frozen=True):
    """A result as it was until voting was opened again, at `until` (ms): what decided of it, the
    list as it was worded (theme → option → title), and its seal, where it had one yet."""

    until: int
    tally: Tally
    titles: dict[str, dict[str, Text]]
    seal: Head | None = None
