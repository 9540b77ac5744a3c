"""How many comments come from devices that came just now, and how the others keep getting through.

A script can be as many devices as it likes, so devices that are new share one pace, whatever their
number, and leave places in the queue to those that were seen before. What is new follows from
when a device was first seen (`core/newcomers.py`) and from the comments that were received; a mere
visit is not remembered.
"""

from facilitator.core.context import Context
from facilitator.core.newcomers import NEW_FOR, is_new, seconds_new
from facilitator.methods import surge

from .messages import MOST_WAITING
from .state import Window

MOST_NEW = 120
"""Comments a minute from all devices together that are new, or came with a flood."""

RESERVED = 100
"""Places in the queue for devices that were seen before the flood."""


def wait(window: Window, context: Context) -> int:
    """Seconds after which this sender may try again; 0 where they need not wait.

    New devices share one pace, and who waits is no longer new.
    """
    busy = surge.count(window.new_device_surge, context.now) >= MOST_NEW
    return seconds_new(context) if busy and is_new(context) else 0


def has_one_waiting(window: Window, context: Context) -> bool:
    """Of what came with a flood each device has one comment waiting at a time, and has it."""
    return _is_of_surge(window, context) and context.actor.id in window.waiting.values()


def queue_limit(window: Window, context: Context) -> int:
    """How many comments may be waiting for this sender's still to be taken."""
    return MOST_WAITING - RESERVED if _is_of_surge(window, context) else MOST_WAITING


def is_fresh(window: Window, context: Context) -> bool:
    """Whether the sender's device came just now, or with a flood that is not over."""
    return is_new(context) or _is_of_surge(window, context)


def _is_of_surge(window: Window, context: Context) -> bool:
    """A flood begins with devices that came a little before it."""
    known = window.new_device_surge.began - NEW_FOR
    return surge.is_on(window.new_device_surge, context.now) and context.actor.since >= known
