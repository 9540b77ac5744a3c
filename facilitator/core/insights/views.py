"""What a console sees of the insight desk. Who said something is shown to nobody."""

from collections.abc import Iterable, Mapping

from ..state import State
from ..trail import origin
from .promotion import Host, next_host
from .shown import (
    AsideView,
    CandidateView,
    InsightDeskView,
    InsightView,
    NextVoteView,
    OriginsView,
    VoiceView,
)
from .state import Insight, SetAside
from .voices import Voice


def insight_desk(
    state: State, voices: Mapping[str, Voice], hosts: Iterable[Host]
) -> InsightDeskView:
    """Every voice there is, and every insight that stands or is on a vote's list."""
    desk, known = state.insight_desk, [*hosts]
    listed = _listed(known)
    return InsightDeskView(
        voices=[
            _voice(state, one)
            for one in voices.values()
            if not one.is_gone or desk.place(one.id) is not None
        ],
        insights=[
            _insight(state, one, voices, listed.get(one.id, []))
            for one in desk.insights.values()
            if one.became is None or one.id in listed
        ],
        vote=_next_vote(state, known),
    )


def figures(state: State, voices: Iterable[Voice]) -> OriginsView:
    """From how many teams, people, places, residents, languages and points these come."""
    said = list(voices)
    entries = [one for one in said if one.source == "entry"]
    comments = [one for one in said if one.source == "comment"]
    return OriginsView(
        teams=len({one.team for one in entries}),
        people=len({one.who for one in entries}),
        residents=len({one.who for one in comments}),
        places=len({place for one in entries for place in places_of(state, one.who)}),
        languages=len({language for one in comments for language in one.text}),
        points=sum(one.source == "point" for one in said),
    )


def places_of(state: State, person: str) -> set[str]:
    """The plan's places that somebody comes from, as far as an attribute of theirs says so."""
    known = {one.id for one in state.plan.places} if state.plan else set()
    who = state.people.get(person)
    said = who.attributes.items() if who else ()
    return known & {one for name, value in said for one in (value, f"{name}-{value}")}


def _listed(hosts: Iterable[Host]) -> dict[str, list[CandidateView]]:
    """Insight → the lists on which it stands."""
    listed: dict[str, list[CandidateView]] = {}
    for host in hosts:
        for one in host.promotion.candidates(host.scene):
            shown = CandidateView(host.id, host.scene.block.title, one.title, one.can_leave)
            listed.setdefault(one.insight, []).append(shown)
    return listed


def _next_vote(state: State, hosts: Iterable[Host]) -> NextVoteView | None:
    found = next_host(state, hosts)
    if found is None:
        return None
    return NextVoteView(found.id, found.scene.block.title, [*found.promotion.themes(found.scene)])


def _insight(
    state: State, insight: Insight, voices: Mapping[str, Voice], listed: list[CandidateView]
) -> InsightView:
    return InsightView(
        id=insight.id,
        title=insight.title,
        voices=[one for one in insight.voices if one in voices],
        figures=figures(state, (voices[one] for one in insight.voices if one in voices)),
        theme=insight.theme,
        step=state.insight_desk.last_step.get(insight.id),
        candidates=listed,
        became=insight.became,
    )


def _voice(state: State, voice: Voice) -> VoiceView:
    desk = state.insight_desk
    step = desk.last_step.get(voice.id)
    return VoiceView(
        id=voice.id,
        source=voice.source,
        text=voice.text,
        of=origin(state, voice),
        insight=desk.place_of.get(voice.id),
        aside=_aside(desk.aside.get(voice.id)),
        step=step,
        by=desk.steps[step].by.partition(":")[0] if step else None,
        gone=voice.is_gone,
        group=voice.group,
    )


def _aside(why: SetAside | None) -> AsideView | None:
    return AsideView(why.reason, why.by.partition(":")[0], why.at) if why else None
