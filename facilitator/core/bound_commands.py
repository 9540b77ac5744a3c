"""Commands of the core that go by what kinds of block say of themselves."""

from collections.abc import Callable, Mapping
from functools import partial

import msgspec

from . import changing, spotlight, stage
from .activity import AnyActivity
from .changing import KindRules
from .insights import promoting
from .insights import rules as insight_rules
from .insights.promotion import Hosts
from .insights.rules import Offered
from .messages import Command, Event
from .pages import PagesOf, PagesOfSpot

Bound = dict[type[Command], Callable[..., list[Event]]]


def of_the_stage(pages_of: PagesOf, pages_of_spot: PagesOfSpot) -> Bound:
    """Those that go by the pages of each kind of block."""
    return {
        stage.ShowPage: partial(stage.show_page, pages_of=pages_of, pages_of_spot=pages_of_spot),
        spotlight.Spotlight: partial(spotlight.spotlight, pages_of_spot=pages_of_spot),
        spotlight.ShowTrail: partial(spotlight.show_trail, pages_of_spot=pages_of_spot),
    }


def of_the_agenda(
    kinds: Mapping[str, AnyActivity],
    settings: Mapping[str, type[msgspec.Struct]],
    is_untouched: Callable[..., bool],
) -> Bound:
    """Those that change it: each kind says what can be added, and with what settings."""
    impromptu = {kind: one.impromptu for kind, one in kinds.items() if one.impromptu}
    by_kind = KindRules(settings, impromptu, is_untouched)
    return {
        command: partial(decide, kinds=by_kind) for command, decide in changing.COMMANDS.items()
    }


def of_the_insight_desk(offered: Offered, hosts: Hosts) -> Bound:
    """Those that go by what was said in each kind of block, and by which of them take insights."""
    gathering: Bound = {
        command: partial(decide, offered=offered)
        for command, decide in insight_rules.COMMANDS.items()
    }
    ending: Bound = {
        command: partial(promoting.unless_listed, decide=gathering[command], hosts=hosts)
        for command in promoting.ENDING
    }
    return {
        **gathering,
        **ending,
        **{command: partial(decide, hosts=hosts) for command, decide in promoting.COMMANDS.items()},
    }
