"""Ballots that a clerk enters: who may have one entered, when, and what then stands of a paper."""

from facilitator.plan.values import RESIDENT_GROUP

from ..activity import Decides, Evolves, refuse_unless
from ..consoles import browser_of
from ..context import Actor, Context, EventMeta
from ..messages import Event
from ..names import roster
from ..refused import Refused
from ..texts import tidy_line
from .ballots import faults_of, refusal
from .desk import LATEST, CountedEntry, Desk, DeskEntry, Withdrawal, standing_of
from .desk_messages import (
    BallotEntered,
    EnterBallot,
    EntryWithdrawn,
    HandOutPapers,
    PapersHandedOut,
    WithdrawEntry,
)
from .merging import as_listed
from .roll import electorate_of, refuse_beyond_seats
from .state import VoteScene, takes_ballots

CLOSED = "Voting is closed. What is still to be entered waits until the facilitator opens it again."


def enter_ballot(scene: VoteScene, command: EnterBallot, context: Context) -> list[Event]:
    """Take what is on a paper, if it keeps the limits and its voter has no other ballot."""
    refuse_if_closed(scene, context)
    refuse_another_round(scene, command.round)
    ballot = {option: share for option, share in command.ballot.items() if share}
    if found := faults_of(scene, ballot):
        raise refusal(found[0])
    ballot = {**as_listed(scene, ballot)[0]}
    voter, group = _voter(scene, command)
    refuse_unless(
        electorate_of(scene).admits(group),
        "not-eligible",
        "This group has no ballot in this vote.",
        "person" if command.person else "group",
    )
    desk, sheet = scene.state.round.desk, _sheet(command)
    corrected = _entry(desk, command.corrects, "corrects", sheet) if command.corrects else None
    others = [one for one in _standing(desk, sheet) if one is not corrected]
    if corrected is None:
        _refuse_another(others, context.actor, scene.settings.double_entry)
    replaces = _voted_elsewhere(scene, voter, sheet)
    refuse_unless(
        command.replaces or not replaces,
        "voted-already",
        "Whoever this is has voted by another way. To count this instead, say so, and why.",
        "person",
    )
    if ballot and not command.sure:
        counts = any(
            voter in box.ballots for one, box in scene.state.round.all_boxes if one == group
        )
        refuse_beyond_seats(scene, group, less=int(counts), more=1)
    readings = [one.reading for one in others] + [(voter, group, ballot)]
    standing = standing_of(readings, scene.settings.double_entry)
    assert standing is not None  # noqa: S101 - there is a reading
    name = f"e-{context.new_id}"
    since = corrected.since if corrected and corrected.voter == voter else LATEST
    counted = CountedEntry(name, voter, since) if standing == "counts" else None
    people = [*(one.voter for one in _standing(desk, sheet)), voter]
    return [
        BallotEntered(
            scene.block.id,
            id=name,
            channel=command.channel,
            number=command.number,
            person=voter,
            group=group,
            ballot=ballot,
            standing=standing,
            people=desk.counting_with(sheet, counted, people),
            corrects=corrected.id if corrected else "",
            replaces=replaces,
            reason=reason_of(command.reason, needed=replaces or corrected is not None),
        )
    ]


def withdraw_entry(scene: VoteScene, command: WithdrawEntry, context: Context) -> list[Event]:
    """Only with a reason: the record keeps what was entered, and why it was no paper."""
    refuse_if_closed(scene, context)
    desk = scene.state.round.desk
    entry = _entry(desk, command.entry, "entry")
    entries = _standing(desk, entry.sheet)
    others = [one for one in entries if one is not entry]
    standing = standing_of([one.reading for one in others], scene.settings.double_entry)
    last = others[-1] if standing == "counts" else None
    counted = CountedEntry(last.id, last.voter, last.since) if last else None
    people = desk.counting_with(entry.sheet, counted, [one.voter for one in entries])
    reason = reason_of(command.reason, needed=True)
    return [EntryWithdrawn(scene.block.id, entry.id, people, standing, reason)]


def hand_out_papers(scene: VoteScene, command: HandOutPapers, context: Context) -> list[Event]:
    """Before voting opens and while it is open: the result says how many never came back."""
    voting = scene.state.round
    refuse_unless(voting.open or not voting.opened_once, "closed", CLOSED)
    refuse_another_round(scene, command.round)
    if command.papers == voting.desk.papers:
        return []
    return [PapersHandedOut(scene.block.id, command.papers)]


def ballot_entered(scene: VoteScene, event: BallotEntered, meta: EventMeta) -> None:
    """What was entered stands; what counts of its voter, and of who was taken for that, follows."""
    voting = scene.state.round
    corrected = voting.desk.entries.get(event.corrects)
    same = corrected is not None and corrected.voter == event.person
    entry = DeskEntry(
        id=event.id,
        sheet=f"{event.channel}-{event.number}",
        voter=event.person,
        group=event.group,
        ballot=event.ballot,
        at=meta.at,
        by=meta.actor,
        since=corrected.since if corrected and same else meta.position,
        corrects=event.corrects,
        replaces=event.replaces,
        reason=event.reason,
    )
    voting.desk.note(entry, event.channel, event.number, event.standing)
    for voter, counts in event.people.items():
        voting.settle(voter, voting.desk.entries.get(counts))


def entry_withdrawn(scene: VoteScene, event: EntryWithdrawn, meta: EventMeta) -> None:
    """What counted because of it does not; what it covered counts again."""
    voting = scene.state.round
    voting.desk.strike(event.entry, event.standing, Withdrawal(event.reason, meta.at, meta.actor))
    for voter, counts in event.people.items():
        voting.settle(voter, voting.desk.entries.get(counts))


def papers_handed_out(scene: VoteScene, event: PapersHandedOut, meta: EventMeta) -> None:
    """The latest figure stands."""
    scene.state.round.desk.papers = event.papers


def refuse_if_closed(scene: VoteScene, context: Context) -> None:
    """What is closed never changes."""
    refuse_unless(takes_ballots(scene, context.now), "closed", CLOSED)


def refuse_another_round(scene: VoteScene, seen: int) -> None:
    """What was written down in one round is no vote in the next."""
    refuse_unless(
        seen == len(scene.state.rounds), "closed", "That round is over. Enter what is of this one."
    )


def _voter(scene: VoteScene, command: EnterBallot) -> tuple[str, str]:
    """Whose ballot it is, and of which group: somebody who is or was here, a name of the roster
    that holds no phone, or nobody's."""
    state, person = scene.session, command.person
    if person is None:
        known = {RESIDENT_GROUP, *(one.id for one in scene.plan.groups)}
        refuse_unless(
            command.group in known, "no-such-group", "Say whose paper it is: a group.", "group"
        )
        return _sheet(command), str(command.group)
    if person in state.people:
        return person, state.people[person].group
    seat = next((one for one in roster(state) if one.id == person), None)
    if seat is None:
        raise Refused("no-such-person", "There is nobody of this name.", "person")
    return seat.id, seat.group


def _sheet(command: EnterBallot) -> str:
    return f"{command.channel}-{command.number}"


def _standing(desk: Desk, sheet: str) -> list[DeskEntry]:
    found = desk.sheets.get(sheet)
    return list(found.entries.values()) if found else []


def _entry(desk: Desk, name: str, path: str, sheet: str | None = None) -> DeskEntry:
    """An entry that stands, and of this sheet if one is named."""
    known = desk.entries.get(name)
    if known is None or (sheet is not None and known.sheet != sheet):
        raise Refused("no-such-entry", "Nothing of this was entered.", path)
    refuse_unless(
        desk.stands(known),
        "corrected-already",
        "Somebody has corrected this entry meanwhile. Look again.",
        path,
    )
    return known


def _refuse_another(others: list[DeskEntry], actor: Actor, double: bool) -> None:
    """A paper is entered once; where two have to agree, once at each of two desks."""
    refuse_unless(
        not others or (double and len(others) == 1),
        "entered-already",
        "This paper was entered already. To change what was entered, correct it.",
        "number",
    )
    refuse_unless(
        not others or browser_of(others[0].by) != browser_of(str(actor)),
        "same-desk",
        "This desk has entered this paper already. The second entry is another desk's.",
        "number",
    )


def _voted_elsewhere(scene: VoteScene, voter: str, sheet: str) -> bool:
    """Whether somebody has cast a ballot that this paper would stand in place of, and nobody was
    asked yet: not as it named them first, nor since they voted on their phone while it waited."""
    voting = scene.state.round
    desk = voting.desk
    if sheet not in (known := desk.sheets_of(voter)):
        return bool(known) or voting.counts_ballot_of(voter)
    read = [one for one in desk.entries.values() if (one.sheet, one.voter) == (sheet, voter)]
    asked = voter in desk.counting or any(one.replaces for one in read)
    return not asked and voting.counts_ballot_of(voter)


def reason_of(text: str, needed: bool) -> str:
    """A reason as it is kept; empty where none is needed and none was given."""
    refuse_unless(text.strip() or not needed, "no-reason", "Say why, in a few words.", "reason")
    return tidy_line(text, "reason") if text.strip() else ""


COMMANDS: Decides[VoteScene] = {
    EnterBallot: enter_ballot,
    WithdrawEntry: withdraw_entry,
    HandOutPapers: hand_out_papers,
}
EVENTS: Evolves[VoteScene] = {
    BallotEntered: ballot_entered,
    EntryWithdrawn: entry_withdrawn,
    PapersHandedOut: papers_handed_out,
}
