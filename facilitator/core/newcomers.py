"""Devices of which nothing is known but that they came just now.

A script can be as many devices as it likes, so what is new shares one pace, whatever its number.
Nobody is told by a network address: a hall has one. When a device was first seen its cookie says.
"""

from .context import Context

NEW_FOR = 20_000
"""How long (ms) a device is new: sooner nobody has read the question and made up an answer."""


def is_new(context: Context) -> bool:
    """Whether the sender's device came just now."""
    return 0 <= context.now - context.actor.since < NEW_FOR


def seconds_new(context: Context) -> int:
    """After how many seconds a device that is new will not be."""
    return -(-(NEW_FOR - context.now + context.actor.since) // 1000)
