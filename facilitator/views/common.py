"""What several views are built from: a block's face, the day, what is said to whom."""

from msgspec.structs import asdict

from facilitator.core import current_plan, schedule
from facilitator.core.state import Doubt, Loss, Notice, Person, State, Unfitting
from facilitator.plan.times import calendar_date, moment
from facilitator.plan.values import Block, Day, Theme

from .shown_common import (
    DayView,
    Door,
    FaceView,
    NoticeView,
    PersonView,
    Phase,
    SealedView,
    SessionView,
)

OF_A_PHONE = frozenset({"board", "reports", "glossary", "go_on"})
"""The words that a phone has a place for; the others would weigh on every first load."""


def session(state: State, audience: str = "") -> SessionView | None:
    """The session itself, with the words of its own that it has; None before there is a plan."""
    plan = state.plan
    if plan is None:
        return None
    words = {name: text for name, text in asdict(plan.words).items() if text is not None}
    return SessionView(
        title=plan.session.title,
        city=plan.session.city,
        tagline=plan.session.tagline,
        languages=plan.session.languages,
        timezone=plan.session.timezone,
        words={
            name: text for name, text in words.items() if audience != "phone" or name in OF_A_PHONE
        },
    )


def themes(state: State) -> tuple[Theme, ...]:
    """Every key theme of the plan."""
    return state.plan.themes if state.plan else ()


def day(state: State, found: Day) -> DayView:
    """A day's face, without its blocks, on the date on which it is held."""
    return DayView(
        id=found.id,
        title=found.title,
        date=schedule.date_of(state, found),
        place=found.place,
        focus=found.focus,
        start=found.blocks[0].start,
    )


def face(state: State, block: Block) -> FaceView:
    """What the plan says of a block, and the context it shows."""
    terms = state.plan.terms if state.plan else ()
    return FaceView(
        id=block.id,
        kind=block.kind,
        title=block.title,
        who=block.who,
        points=block.points,
        note=block.note,
        themes=[one for one in themes(state) if one.id in block.themes],
        terms=[one for one in terms if one.id in block.terms],
        shows=[*current_plan.sections(state, block.shows)],
    )


def face_here(state: State) -> FaceView | None:
    """What the plan says of the block the hall is in."""
    block = current_plan.block(state, state.run.block)
    return face(state, block) if block else None


def sealed(head: tuple[int, str] | None, digits: int | None = None) -> SealedView | None:
    """The journal's head at the end of the day, or the beginning of it: what one can write down."""
    return SealedView(head[0], head[1][:digits]) if head else None


def door(state: State) -> Door:
    """Whether guests may come in."""
    return "closed" if state.door_closed else "open"


def running_or_last_day(state: State) -> Day | None:
    """The day that is running, or was the last to run."""
    days = state.plan.days if state.plan else ()
    return next((one for one in days if one.id == state.run.day), None)


def awaited(state: State, now: int) -> Day | None:
    """The day that the hall has come for: the next one, on its date, once no day runs.

    Not yet on a date on which another day ended: until midnight screens say goodbye to that one.
    """
    found = current_plan.next_day(state)
    if found is None or state.plan is None or phase(state) == "running":
        return None
    zone = state.plan.session.timezone
    ended = schedule.ended_at(state)
    today = calendar_date(now, zone)
    fresh = ended is not None and calendar_date(ended, zone) == today
    return found if found.date == today and not fresh else None


def begins(state: State, now: int) -> int | None:
    """When the awaited day is planned to begin (ms), so that everybody can be told; else None."""
    found = awaited(state, now)
    if found is None or state.plan is None or found.blocks[0].start is None:
        return None
    return moment(found, found.blocks[0].start, state.plan.session.timezone)


def hall_phase(state: State, now: int) -> Phase:
    """The phase as the hall sees it: on the morning of the next day, "before" again."""
    return "before" if awaited(state, now) else phase(state)


def shown_day(state: State, now: int) -> DayView | None:
    """The day to show: an awaited one, the one running or just ended, else the first to come."""
    found = awaited(state, now) or running_or_last_day(state) or current_plan.next_day(state)
    return day(state, found) if found else None


def coming_day(state: State) -> DayView | None:
    """The next day that has not been held, while none runs."""
    found = current_plan.next_day(state) if phase(state) != "running" else None
    return day(state, found) if found else None


def fresh_loss(state: State, now: int) -> Loss | None:
    """What was given up today, and when; tomorrow everybody knows."""
    return state.loss if is_of_today(state, state.loss, now) else None


def went_back(state: State, now: int) -> bool:
    """Whether the hall is where it was when something was given up: until then it is told."""
    last = state.run.visits[-1].came if state.run.visits else 0
    return bool(state.loss and last <= state.loss.at and fresh_loss(state, now))


def fresh_doubt(state: State, now: int) -> Doubt | None:
    """What became, today, of what the run before had refused."""
    return state.doubt if is_of_today(state, state.doubt, now) else None


def notice(found: Notice) -> NoticeView:
    """A message from the facilitator."""
    return NoticeView(found.id, found.to, found.text, found.at)


def notice_to(state: State, audience: str) -> NoticeView | None:
    """The message that stands for an audience, if there is one."""
    found = state.notices.get(audience)
    return notice(found) if found else None


def phase(state: State) -> Phase:
    """Where the session is: "before" any day, "running", or "over" for the day."""
    if state.run.over:
        return "over"
    return "before" if state.run.block is None else "running"


def card(person: Person) -> PersonView:
    """Somebody's id, name and group."""
    return PersonView(person.id, person.name, person.group)


def is_of_today(state: State, found: Loss | Doubt | Unfitting | None, now: int) -> bool:
    """Whether this happened on the date that it is now where the session is held."""
    if found is None or state.plan is None:
        return False
    zone = state.plan.session.timezone
    return calendar_date(found.at, zone) == calendar_date(now, zone)
