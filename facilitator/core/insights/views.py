"""What a console sees of the insight desk. Who said something is shown to nobody."""

from collections.abc import Iterable, Mapping

from facilitator.plan.values import Text

from .. import teams
from ..current_plan import held, sections
from ..state import State
from .shown import AsideView, InsightDeskView, InsightView, OriginsView, VoiceView
from .state import Insight, SetAside
from .voices import Voice


def insight_desk(state: State, voices: Mapping[str, Voice]) -> InsightDeskView:
    """Every voice there is, and every insight that stands."""
    desk = state.insight_desk
    return InsightDeskView(
        voices=[
            _voice(state, one)
            for one in voices.values()
            if not one.is_gone or desk.place(one.id) is not None
        ],
        insights=[
            _insight(state, one, voices) for one in desk.insights.values() if one.became is None
        ],
    )


def figures(voices: Iterable[Voice]) -> OriginsView:
    """From how many teams, people, residents, languages and points these come."""
    said = list(voices)
    entries = [one for one in said if one.source == "entry"]
    comments = [one for one in said if one.source == "comment"]
    return OriginsView(
        teams=len({one.team for one in entries}),
        people=len({one.who for one in entries}),
        residents=len({one.who for one in comments}),
        languages=len({language for one in comments for language in one.text}),
        points=sum(one.source == "point" for one in said),
    )


def _insight(state: State, insight: Insight, voices: Mapping[str, Voice]) -> InsightView:
    return InsightView(
        id=insight.id,
        title=insight.title,
        voices=[one for one in insight.voices if one in voices],
        figures=figures(voices[one] for one in insight.voices if one in voices),
        theme=insight.theme,
        step=state.insight_desk.last_step.get(insight.id),
    )


def _voice(state: State, voice: Voice) -> VoiceView:
    desk = state.insight_desk
    return VoiceView(
        id=voice.id,
        source=voice.source,
        text=voice.text,
        of=_origin(state, voice),
        insight=desk.place_of.get(voice.id),
        aside=_aside(desk.aside.get(voice.id)),
        step=desk.last_step.get(voice.id),
        gone=voice.is_gone,
    )


def _aside(why: SetAside | None) -> AsideView | None:
    return AsideView(why.reason, why.by.partition(":")[0], why.at) if why else None


def _origin(state: State, voice: Voice) -> Text:
    """The title of what it is of, or the id where the plan has it no more."""
    if voice.team:
        return teams.title(state, voice.team)
    if voice.block:
        block = held(state, voice.block)
        return block.title if block else {"": voice.block}
    section = voice.id.split(":")[1]
    found = sections(state, (section,))
    return found[0].title if found else {"": section}
