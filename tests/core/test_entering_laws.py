"""However papers are entered, corrected and taken back while people vote, come and go: every tally
is what twenty lines make of the ballots."""

from collections import Counter

from histories import AT_A_VOTE, histories, told
from hypothesis import given, settings
from story import RULES, SEATED, changed, hall

from facilitator.core.questions.desk_messages import BallotEntered, EntryWithdrawn
from facilitator.core.questions.kind import QUESTION
from facilitator.core.questions.messages import BallotCast, BallotCounted, BallotSetAside
from facilitator.core.state import State

DOUBLE = changed("dots", settings={"double_entry": True})


def recount(history, block: str) -> dict[str, Counter]:
    """Group → what counts, from the events alone: by each voter's last paper that counts, else by
    their phone."""
    phones, waiting, entries, gone, standing = {}, {}, {}, set(), {}
    for event, _ in history:
        match event if getattr(event, "block", "") == block else None:
            case BallotCast(person=who):
                phones.pop(who, None), waiting.pop(who, None)
                (phones if event.counts else waiting)[who] = (event.group, event.ballot)
            case BallotCounted(person=who) if who in waiting:
                phones[who] = waiting.pop(who)
            case BallotSetAside(person=who):
                phones.pop(who, None), waiting.pop(who, None)
            case BallotEntered():
                since, before = entries.get(event.corrects, (0, None))
                same = before is not None and before.person == event.person
                entries[event.id] = (since if same else len(entries), event)
                gone.add(event.corrects)
                standing[event.number] = event.standing
            case EntryWithdrawn():
                gone.add(event.entry)
                standing[entries[event.entry][1].number] = event.standing
    last = {one.number: (since, one) for name, (since, one) in entries.items() if name not in gone}
    counting = [one for number, one in last.items() if standing[number] == "counts"]
    ordered = [one for _, one in sorted(counting, key=lambda one: one[0])]
    entered = {one.person: (one.group, one.ballot) for one in ordered}
    found: dict[str, Counter] = {}
    for group, ballot in (phones | entered).values():
        found.setdefault(group, Counter()).update(ballot)
    return {group: +counted for group, counted in found.items() if +counted}


def voted(plan, steps):
    """The hall at the end of such a history, in which everybody was seated at first."""
    story = (hall(plan) if plan else hall()).seated(*SEATED).into("dots")
    return list(told(story, steps, AT_A_VOTE))[-1]


@given(histories())
@settings(max_examples=150)
def test_a_tally_is_the_recount_of_what_was_cast_and_entered(steps):
    for plan in (None, DOUBLE):
        story = voted(plan, steps)
        for block in ("dots", "dots-again", *story.state.asked):
            tallies = story.own(block).round.tallies
            kept = {group: Counter(one.weights) for group, one in tallies.items() if one.weights}
            assert kept == recount(story.history, block)


@given(histories())
def test_nobody_has_two_ballots_that_count(steps):
    story = voted(None, steps)
    for block in ("dots", *story.state.asked):
        voting = story.own(block).round
        counted = [one for by_group in voting.channels.values() for one in by_group.values()]
        assert sum(one.ballots for one in counted) == voting.tally.ballots
        assert not voting.desk.covered.keys() - voting.desk.counting.keys()
        phones = {who for box in voting.boxes.values() for who in box.ballots}
        assert not phones & voting.desk.counting.keys()


@given(histories())
def test_what_counts_at_the_desk_is_what_the_audit_makes_of_the_entries(steps):
    for plan in (None, DOUBLE):
        story = voted(plan, steps)
        for block in ("dots", *story.state.asked):
            scene = RULES.scene(story.state, block)
            assert QUESTION.audit.miscounted(scene) is None
            assert QUESTION.audit.not_allowed(scene, [scene]) is None


@given(histories())
def test_what_was_entered_is_there_again_after_a_replay(steps):
    story, replayed = voted(DOUBLE, steps), State()
    for event, meta in story.history:
        RULES.evolve(replayed, event, meta)
    assert replayed.blocks == story.state.blocks
