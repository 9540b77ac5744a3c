"""Whatever befalls a vote, its figures are those of a recount of what was written down.

`held_vote.py` has what befalls it, `vote_recount.py` the recount. That enough does is shown by what
`mutants/vote.toml` takes away.
"""

from collections import Counter

from held_vote import GROUPS, HeldVote
from hypothesis import settings
from hypothesis.stateful import invariant, run_state_machine_as_test
from recounting import recount_of
from roll_recount import RESIDENTS, VotingGroup
from story import RULES
from vote_recount import GroupTally, RecountedRound, recounted

from facilitator.core.questions.kind import QUESTION
from facilitator.core.questions.messages import ResidentEnrolled
from facilitator.core.questions.outcome import standings
from facilitator.core.questions.rounds import Round
from facilitator.core.questions.state import VoteScene
from facilitator.core.questions.tablet import TABLET
from facilitator.record.evidence import evidence_lines


class LawfulVote(HeldVote):
    """What holds after every step, and at the end."""

    @invariant()
    def every_figure_is_that_of_the_recount(self):
        for scene in self.scenes():
            needed = 2 if scene.settings.double_entry else 1
            found = recounted(self.office.events, scene.block.id, voting_in(scene), needed)
            kept = scene.state.rounds
            assert [figures(one) for one in kept] == [recounted_figures(one) for one in found]

    @invariant()
    def what_decides_is_the_binding_groups_sum_by_their_weights(self):
        for voting in (one for scene in self.scenes() for one in scene.state.rounds):
            electorate, decisive = voting.electorate, Counter[str]()
            binding = electorate.binding or electorate.eligible or GROUPS
            for group in {*binding} & {*voting.tallies} - {RESIDENTS}:
                for _ in range(electorate.weights.get(group, 1)):
                    decisive.update(voting.tallies[group].weights)
            assert voting.tally.weights == decisive

    @invariant()
    def no_ballot_exceeds_its_limits_or_names_what_does_not_stand(self):
        for scene in self.scenes():
            assert QUESTION.audit.miscounted(scene) is None
            assert QUESTION.audit.not_allowed(scene, [scene]) is None
            standing = {one.id for one in scene.state.standing_in(scene.state.round)}
            assert all(ballot.keys() <= standing for _, ballot in scene.state.round.held())

    @invariant()
    def each_device_has_one_ballot_and_each_name_one_on_the_tablet(self):
        enrolled = [one for one in self.office.events if isinstance(one, ResidentEnrolled)]
        for told_apart in ("resident", "device_key", "voter"):
            once = [(one.block, getattr(one, told_apart)) for one in enrolled]
            assert len(once) == len({*once})
        for voting in (one for scene in self.scenes() for one in scene.state.rounds):
            sheets = voting.desk.of_channel(TABLET)
            voters = [one.voter for sheet in sheets for one in sheet.entries.values()]
            assert len(voters) == len({*voters})

    @invariant()
    def what_is_followed_by_another_round_never_changes(self):
        now = {
            (scene.block.id, number): what_stands(scene.state.standing_in(one), one)
            for scene in self.scenes()
            for number, one in scene.state.numbered_rounds[:-1]
        }
        self.over = now | {key: was for key, was in self.over.items() if key in now}
        assert self.over == now

    @invariant()
    def no_place_is_given_twice_and_only_sharing_makes_one_more(self):
        for one in (one for scene in self.scenes() for one in standings(scene).values()):
            taken = [each.option for each in one.taken]
            assert len(taken) == len({*taken})
            assert not {*taken} & {*one.level}
            assert len(taken) <= one.places or any(each.way == "shared" for each in one.taken)
            if one.level:
                assert one.left == one.places - len(taken) < len(one.level)

    def teardown(self):
        """Told again from its journal it is the same; evidence alone comes to the same ballots."""
        assert self.office.is_what_its_journal_says()
        journal = self.office.journal
        evidence = b"".join(evidence_lines(journal, journal.head(), RULES))
        assert recount_of(evidence) == {
            (scene.block.id, number): counted
            for scene in self.scenes()
            for number, voting in scene.state.numbered_rounds
            if (counted := counted_ballots(voting))
        }


def voting_in(scene: VoteScene) -> dict[str, VotingGroup]:
    """The groups with a ballot, by the plan."""
    seats = Counter(one.group for one in scene.plan.people)
    bodies = {one.id for one in scene.plan.groups if one.body}
    return {
        group: VotingGroup(seats[group], group in bodies)
        for group in scene.settings.eligible or GROUPS
    }


def figures(voting: Round) -> dict:
    """What a round has kept: what is placed and went back by voter, tallies by group, the roll."""
    covered = ((who, one.ballot) for who, one in voting.desk.covered.items())
    return {
        "placed": {who: dict(dots) for who, dots in (*voting.held(), *covered)},
        "back": voting.freed,
        "tallies": {
            group: GroupTally(one.weights, one.voters, one.ballots)
            for group, one in voting.tallies.items()
            if one.ballots
        },
        "roll": voting.roll,
        "turnout": {
            group: (one.eligible, one.here, one.voted) for group, one in voting.turnout.items()
        },
    }


def recounted_figures(found: RecountedRound) -> dict:
    """The same by the recount."""
    return {
        "placed": {who: dict(one.dots) for who, one in found.placed.items() if one.dots},
        "back": {who: one.back for who, one in found.placed.items() if one.back},
        "tallies": found.tallies,
        "roll": found.roll,
        "turnout": found.turnout,
    }


def counted_ballots(voting: Round) -> dict[str, tuple[str, dict[str, int]]]:
    """Voter → group and ballot, of each that counts."""
    return {
        who: (group, dict(ballot))
        for group, box in voting.all_boxes
        for who, ballot in box.ballots.items()
    }


def what_stands(items: list, voting: Round) -> str:
    """The list, the ballots and the tally of a round, to be compared later."""
    return repr(([one.id for one in items], counted_ballots(voting), voting.tally))


def test_whatever_befalls_a_vote_its_figures_are_those_of_a_recount():
    run_state_machine_as_test(
        LawfulVote,
        settings=settings(max_examples=100, stateful_step_count=50, report_multiple_bugs=False),
    )
