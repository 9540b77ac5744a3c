"""Which residents have a ballot in a vote, and under which name."""

from msgspec import Struct, field

from facilitator.methods.surge import Surge


class Enrolment(Struct):
    """`voters`: resident → who they are among this vote's ballots. `by_device`: what a device is
    told apart by → its resident. `newcomers` are those whose device was new, and `crowd` is how
    many of them have come since the last crowd of them began; 0 before any."""

    voters: dict[str, str] = field(default_factory=dict)
    by_device: dict[str, str] = field(default_factory=dict)
    newcomers: Surge = field(default_factory=Surge)
    crowd: int = 0
