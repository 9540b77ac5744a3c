"""How options are worded: put right until somebody has voted, from then on only translated.

People voted on the words they read. So the wording of a language in which an option has one of its
own stays from the first ballot on, also where that was taken back or waits for a yes to who cast
it. A language has none of its own where the option has no wording in it, or repeats that of a
language before it in the session's order: what was said once and stands for both was said in the
first.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from facilitator.methods.tallies import Ballot
from facilitator.plan.values import Text

from ..activity import Decides, Evolves, refuse_unless
from ..context import Context, EventMeta
from ..messages import BlockCommand, BlockEvent, Event, Ref
from ..refused import Refused
from ..texts import Language, Line, Wording, tidy_wording
from .list_history import ListChange
from .state import Item, Vote, VoteScene, is_scale


class RewordOption(BlockCommand, frozen=True):
    """Say an option better, as long as nobody has voted; without `source` it has none."""

    option: Ref
    title: Wording
    source: Wording | None = None


class TranslateOption(BlockCommand, frozen=True):
    """Say an option in a language in which it has no wording of its own."""

    option: Ref
    language: Language
    title: Line


class OptionReworded(BlockEvent, frozen=True):
    """An option is called otherwise, and its source."""

    is_open = True
    option: str
    title: dict[str, str]
    source: dict[str, str] | None


class OptionTranslated(BlockEvent, frozen=True):
    """An option has a wording in one language more; the others are as they were."""

    is_open = True
    option: str
    language: str
    title: str


def refuse_once_voted(scene: VoteScene) -> None:
    """The list that somebody has voted on stays."""
    refuse_unless(
        not scene.state.voted,
        "has-ballots",
        "Somebody has voted on this list, so nothing is added, reworded or taken off. What means "
        "the same can be merged, what has no wording in a language translated; anything else is "
        "another question: ask it on its own.",
    )


def refuse_reworded(scene: VoteScene, ballot: Ballot, paper: int | None) -> None:
    """A ballot that was filled in when one of its options read otherwise may not mean this one;
    `paper` is the revision of the list that its sender was looking at."""
    if paper is None or paper == scene.state.list_revision:
        return
    items = scene.state.items
    refuse_unless(
        all(items[one].reworded <= paper for one in ballot if one in items),
        "reworded",
        "One of these reads otherwise by now. Look at the list, then place your dots.",
        "paper",
    )


def tidy_title(scene: VoteScene, title: Mapping[str, str], besides: str = "") -> Text:
    """A title as the list takes it: in languages of the session, and no other option's; `besides`
    is the option that shall be called so."""
    spoken = in_our_languages(scene, title, "title")
    others = (one for one in scene.state.items.values() if one.id != besides)
    known = {said.casefold() for one in others for said in one.title.values()}
    refuse_unless(
        not known & {said.casefold() for said in spoken.values()},
        "listed-already",
        "This is on the list already.",
        "title",
    )
    return spoken


def tidy_source(scene: VoteScene, source: Mapping[str, str] | None) -> Text | None:
    """Where an option comes from, in languages of the session; None where nobody says."""
    return in_our_languages(scene, source, "source") if source else None


def languages_without(title: Mapping[str, str], languages: Sequence[str]) -> list[str]:
    """The languages in which a title has no wording of its own."""
    return [
        one
        for place, one in enumerate(languages)
        if one not in title or title[one] in [title.get(earlier) for earlier in languages[:place]]
    ]


def reword_option(scene: VoteScene, command: RewordOption, context: Context) -> list[Event]:
    """The whole of it: title and source, in every language that they are given in."""
    refuse_unless(not is_scale(scene), "a-scale", "A scale has its figures and no more.")
    before = _listed(scene, command.option)
    refuse_once_voted(scene)
    title = tidy_title(scene, command.title, command.option)
    source = tidy_source(scene, command.source)
    if (title, source) == (before.title, before.source):
        return []
    return [OptionReworded(scene.block.id, command.option, title, source)]


def translate_option(scene: VoteScene, command: TranslateOption, context: Context) -> list[Event]:
    """Also while people vote, until the hall leaves the vote."""
    refuse_unless(not is_scale(scene), "a-scale", "A scale has its figures and no more.")
    before, language = _listed(scene, command.option), command.language
    refuse_unless(
        scene.current or not scene.state.round.opened_once,
        "not-now",
        "The hall has left this vote. Its list stays as it was.",
    )
    wording = tidy_title(scene, {language: command.title}, command.option)
    if before.title.get(language) == wording[language]:
        return []
    refuse_unless(
        language in languages_without(before.title, scene.plan.session.languages),
        "worded-already",
        "It has a wording of its own in this language, which stays.",
        "language",
    )
    return [OptionTranslated(scene.block.id, command.option, language, wording[language])]


def option_reworded(scene: VoteScene, event: OptionReworded, meta: EventMeta) -> None:
    """A ballot that was filled in by the list before is told from here on."""
    vote = scene.state
    item = vote.items.get(event.option)
    if item is None:
        return
    _note(vote, meta, "reworded", item, event.title, event.source)
    item.title, item.source = event.title, event.source
    vote.list_revision += 1
    item.reworded = vote.list_revision


def option_translated(scene: VoteScene, event: OptionTranslated, meta: EventMeta) -> None:
    """It means what it meant."""
    vote = scene.state
    item = vote.items.get(event.option)
    if item is None:
        return
    title = {**item.title, event.language: event.title}
    _note(vote, meta, "translated", item, title, item.source)
    item.title = title
    vote.list_revision += 1


def _listed(scene: VoteScene, option: str) -> Item:
    vote = scene.state
    item = vote.items.get(option)
    if item is None or vote.stands_for(option) != option:
        raise Refused("no-such-item", "It is not on the list.", "option")
    return item


def in_our_languages(scene: VoteScene, wording: Mapping[str, str], path: str) -> Text:
    """Tidied, in the session's order of languages."""
    known = scene.plan.session.languages
    refuse_unless(
        wording.keys() <= {*known}, "no-such-language", "The session is not held in it.", path
    )
    return tidy_wording({one: wording[one] for one in known if one in wording}, path)


def _note(
    vote: Vote,
    meta: EventMeta,
    what: Literal["reworded", "translated"],
    item: Item,
    title: Text,
    source: Text | None,
) -> None:
    vote.list_changes.append(
        ListChange(meta.at, meta.actor, what, item.id, item.title, title, item.source, source)
    )


COMMANDS: Decides[VoteScene] = {RewordOption: reword_option, TranslateOption: translate_option}
EVENTS: Evolves[VoteScene] = {
    OptionReworded: option_reworded,
    OptionTranslated: option_translated,
}
