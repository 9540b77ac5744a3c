"""How each audience comes in: one link for each page that is not a part of another."""

from msgspec import Struct

from facilitator.core.audiences import AUDIENCES, Access

from .keys import Keys


class Link(Struct, frozen=True):
    """`who` comes in by it: a surface, or the role of a secret link, whose token `path` has."""

    who: str
    path: str
    secret: bool


def links(keys: Keys) -> list[Link]:
    """In the order of the table of audiences."""
    found = []
    for one in AUDIENCES:
        if one.access is Access.LINK:
            found += [Link(role, f"{one.page}#{keys.token(role)}", True) for role in one.roles]
        elif one.access is not Access.CODE and not one.small:
            found.append(Link(one.surface, one.page, False))
    return found
