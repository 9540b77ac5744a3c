"""Insights among the options of a vote: what its kind offers the insight desk."""

from collections.abc import Iterator, Mapping

from ..context import Context
from ..insights.promotion import Candidate, Chosen, Promotion, RoundResult
from ..insights.state import Insight
from ..messages import Event
from ..refused import Refused
from .list_history import ListChange
from .messages import RemoveOption
from .options import put_on_list, refuse_fixed_list, remove_option
from .outcome import is_public, is_settled, standings
from .paper import OVERALL
from .state import Item, Vote, VoteScene


def candidates(scene: VoteScene) -> Iterator[Candidate]:
    """Every insight on the list, also what counts for another option by now."""
    vote = scene.state
    fixed = fault(scene) is not None
    for item in vote.items.values():
        if item.insight:
            can_leave = not fixed and vote.stands(item.id)
            yield Candidate(item.insight, item.id, item.title, can_leave)


def themes(scene: VoteScene) -> list[str]:
    """Those of its list."""
    return [group.theme for group in scene.settings.themes]


def fault(scene: VoteScene) -> Refused | None:
    """Why its list stands: somebody has voted, or could and cannot any more."""
    voting = scene.state.round
    try:
        refuse_fixed_list(scene)
    except Refused as refused:
        return refused
    if voting.opened_once and not voting.open:
        return Refused("closed", "Voting is closed, so nothing joins the list any more.", "block")
    return None


def add(scene: VoteScene, insight: Insight, theme: str, context: Context) -> list[Event]:
    """As it is worded now, without a source of its own: it has the insight's."""
    return put_on_list(scene, theme, insight.title, None, context, insight.id)


def remove(scene: VoteScene, option: str, context: Context) -> list[Event]:
    """As what came up in the room is taken off."""
    return remove_option(scene, RemoveOption(scene.block.id, option), context)


def chosen(scene: VoteScene, public: bool) -> Iterator[Chosen]:
    """In public, what the hall could choose, and the results that it was shown."""
    vote = scene.state
    if public and not vote.rounds[0].opened_once:
        return
    added = {one.option: one for one in vote.list_changes if one.what == "added"}
    forward = _forward(scene, public)
    for item in vote.items.values():
        if item.insight:
            results = tuple(_results(vote, item, public, forward))
            at, by = _added(added.get(item.id))
            known = (item.insight, item.id, item.title, at)
            into = item.merged_into
            about = (results, item.theme, vote.began)
            yield Chosen(*known, 0, "" if public else by, "", into, *about)
    for one in () if public else vote.list_changes:
        if one.what == "removed" and one.insight:
            at, by = _added(added.get(one.option))
            title = one.title_before or {}
            yield Chosen(one.insight, one.option, title, at, one.at, by, one.by)


def _added(change: ListChange | None) -> tuple[int, str]:
    """When, and by whom; nothing where nobody noted it."""
    return (change.at, change.by) if change else (0, "")


def _forward(scene: VoteScene, public: bool) -> dict[tuple[str, int], bool]:
    """(Option, round) → whether it goes forward, as far as that is decided and may be told."""
    vote = scene.state
    told = is_settled(vote) if public else not vote.round.open
    found: dict[tuple[str, int], bool] = {}
    for pool, standing in standings(scene).items() if told else ():
        taken = {one.option: one.round for one in standing.taken}
        for item in vote.items.values():
            if pool not in (item.theme, OVERALL) or item.id in standing.level:
                continue
            last = max(_rounds_of(vote, item), default=0)
            found[item.id, taken.get(item.id, last)] = item.id in taken
    return found


def _rounds_of(vote: Vote, item: Item) -> Iterator[int]:
    """Those of consequence in which it stood."""
    for number, voting in vote.numbered_rounds:
        if voting.opened_once and not voting.set_aside and item in vote.standing_in(voting):
            yield number


def _results(
    vote: Vote, item: Item, public: bool, forward: Mapping[tuple[str, int], bool]
) -> Iterator[RoundResult]:
    """Of each round that is over and in which it stood, by itself."""
    for number, voting in vote.numbered_rounds:
        over = voting.opened_once and not voting.open
        if not over or (public and not is_public(vote, voting)):
            continue
        for row in vote.ranking(item.theme, voting):
            if row.option == item.id:
                figures = (number, row.rank, row.weight, row.voters)
                ahead = forward.get((item.id, number))
                yield RoundResult(*figures, voting.set_aside, ahead)


PROMOTION = Promotion(candidates, themes, fault, add, remove, chosen)
