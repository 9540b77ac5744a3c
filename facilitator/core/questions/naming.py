"""Who gave what, option by option, where screens may say so.

The record has every ballot by name. Screens have it only where the plan says so as voting opens,
and everybody is told before they vote: with the result of a closed vote, or throughout. A resident
is never named, a paper without a name is its number, and raised hands are counted.
"""

from math import ceil

from facilitator.methods.paging import lengths_to_spans, split_evenly
from facilitator.plan.values import RESIDENT_GROUP, Text

from ..names import roster
from ..pages import Page, in_parts, stay, weight_of
from .paper import Naming
from .roll import RESIDENTS
from .rounds import Round
from .shown_names import GroupNamesView, ItemNamesView, NamedVoterView
from .state import VoteScene

TOLD: dict[Naming, Text] = {
    "result": {
        "en": "Names are shown with the result.",
        "es": "Los nombres se muestran con el resultado.",
    },
    "throughout": {
        "en": "Your name stands beside your dots, for all to see.",
        "es": "Su nombre aparece junto a sus puntos, a la vista de todos.",
    },
}
"""What everybody reads before they vote, wherever they do."""

LINES = 60
"""Of names on a page of the stage, in three columns at least."""

LETTERS = 24
"""Of a name on one line of these."""


def naming_of(scene: VoteScene, voting: Round) -> Naming:
    """Of a round: as the plan says until it opens, and then as it did."""
    return voting.named if voting.opened_once else scene.settings.naming


def names_the_result(voting: Round) -> bool:
    """Whether the result of a round, as it stands, says who gave what wherever it is shown."""
    return voting.named == "throughout" or (voting.named == "result" and not voting.open)


def shows_names_to_the_hall(voting: Round) -> bool:
    """Whether the hall may see who gave what: with the tally, and never before it."""
    return voting.revealed and names_the_result(voting)


def shows_names(voting: Round) -> bool:
    """Whether consoles do: as the hall does, or from the first ballot on."""
    return voting.named == "throughout" or shows_names_to_the_hall(voting)


def names_of(scene: VoteScene, voting: Round) -> list[ItemNamesView]:
    """Who gave what in a round, whoever may see it: the options that have dots, in the paper's
    order."""
    found: dict[str, dict[str, GroupNamesView]] = {}
    titles = _titles(scene)
    for group, box in voting.all_boxes:
        for voter, ballot in box.ballots.items():
            name, paper = _called(scene, voting, group, voter)
            for option, dots in ballot.items():
                groups = found.setdefault(option, {})
                if group not in groups:
                    groups[group] = GroupNamesView(group, titles.get(group, {"en": group}), [])
                if name or paper:
                    groups[group].voters.append(NamedVoterView(dots, name, paper))
                else:
                    groups[group].unnamed += 1
    return [
        ItemNamesView(item.id, item.title, _in_order(found[item.id], titles))
        for item in scene.state.standing_in(voting)
        if item.id in found
    ]


def pages_of_names(scene: VoteScene, option: ItemNamesView) -> list[Page]:
    """The stage's pages of those who gave an option anything: as many names on each as can be read
    from the last row. A piece counts voters, whatever group they are in."""
    voters = [one for group in option.groups for one in group.voters]
    parts = split_evenly(voters, _lines, LINES - 2 * len(option.groups))
    spans = lengths_to_spans(map(len, parts)) or [(0, 0)]
    return [
        Page(f"names-{option.id}-{piece.number}", [piece], option.title, stay(LINES * LETTERS / 2))
        for piece in in_parts("names", option.id, spans)
    ]


def _titles(scene: VoteScene) -> dict[str, Text]:
    """Group → its title, in the plan's order; residents last."""
    return {one.id: one.title for one in scene.plan.groups} | {RESIDENT_GROUP: RESIDENTS}


def _in_order(groups: dict[str, GroupNamesView], titles: dict[str, Text]) -> list[GroupNamesView]:
    places = [*titles]
    for one in groups.values():
        one.voters.sort(key=lambda voter: (voter.paper, _key(voter)))
    return sorted(groups.values(), key=lambda one: places.index(one.id) if one.id in places else 99)


def _key(voter: NamedVoterView) -> str:
    return next(iter((voter.name or {}).values()), "").casefold()


def _called(scene: VoteScene, voting: Round, group: str, voter: str) -> tuple[Text | None, int]:
    """What a voter is called, and the number of a paper that names nobody: (name, number)."""
    if voter in voting.desk.sheets:
        return None, voting.desk.sheets[voter].number
    if group == RESIDENT_GROUP:
        return None, 0
    if person := scene.session.people.get(voter):
        return person.name, 0
    return next((seat.name for seat in roster(scene.session) if seat.id == voter), None), 0


def _lines(voter: NamedVoterView) -> float:
    return max(1, ceil(weight_of(voter.name) / LETTERS))
