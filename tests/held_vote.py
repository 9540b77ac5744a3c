"""A vote to which everything happens that can, in any order, for laws that hold whatever happened.

People of several groups vote, take it back, come, leave, are confirmed or shown out; residents vote
on their page, and who has no phone on a shared tablet; options are merged, separated, reworded;
rounds are held, withdrawn, decided; papers are entered, corrected, taken back, and hands counted;
and any of it comes twice, as a phone sends again what it has heard no answer to.
"""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)
from office import Office
from story import RULES, SEATED, both, changed, clerk, facilitator, other_clerk, tablet

from facilitator.core.agenda import JumpTo
from facilitator.core.answers import Answer, Request
from facilitator.core.ballot_badges import GiveBadge
from facilitator.core.context import Actor, Role
from facilitator.core.guests import DismissGuests, TakeBackDismissal
from facilitator.core.messages import Command
from facilitator.core.people import DismissPerson, FreeName, GiveName, GiveUpPlace, TakeSeat
from facilitator.core.questions.asking import AskQuestion, WithdrawQuestion
from facilitator.core.questions.desk import DeskEntry
from facilitator.core.questions.desk_messages import (
    CastOnTablet,
    CountHands,
    EnterBallot,
    WithdrawEntry,
)
from facilitator.core.questions.merging import MergeOptions
from facilitator.core.questions.messages import (
    AddOption,
    BallotCast,
    BeginRound,
    CastBallot,
    CloseVoting,
    DecideTie,
    HideTally,
    OpenVoting,
    RemoveOption,
    RevealTally,
    UncoverNext,
    WithdrawRound,
)
from facilitator.core.questions.outcome import open_ties, standings
from facilitator.core.questions.separating import UndoMerge
from facilitator.core.questions.state import Vote, VoteScene
from facilitator.core.questions.wordings import RewordOption, TranslateOption
from facilitator.core.seat_policy import ConfirmPeople, SetSeats
from facilitator.core.state import Person

PARKS = ("trees", "pools", "shade", "ponds")
OPTIONS = (*PARKS, "paving", "lights")
THEMES = {"parks": PARKS, "streets": OPTIONS[4:]}
PAPER = [
    {"theme": theme, "items": [{"id": one, "title": both(one, f"{one} (es)")} for one in options]}
    for theme, options in THEMES.items()
]
ELECTORATES = (
    {},
    {"binding": ["council", "staff"], "weights": {"council": 3}},
    {"eligible": ["staff", "council"], "binding": ["council"], "weights": {"council": 2}},
    {"eligible": ["residents", "staff", "partner"], "weights": {"staff": 2}},
    {"eligible": ["council", "staff", "partner", "residents"], "binding": ["council"]},
    {"eligible": ["council", "staff", "residents"], "weights": {"council": 3}},
)
GROUPS = ("council", "staff", "partner")
WITH_RESIDENTS = (*GROUPS, "residents")

number = st.integers(0, 11)
option = st.sampled_from(OPTIONS)
placed = st.dictionaries(option, st.integers(1, 2), min_size=1, max_size=4)
group = st.sampled_from(GROUPS)
named = st.sampled_from(WITH_RESIDENTS)
phone = st.sampled_from(("mayors-phone", "district-1s-phone", "managers-phone", "new-1", "new-2"))
seat = st.sampled_from([one.id for one in SEATED])
reason = st.sampled_from(("Misread.", "Misread.", ""))


def is_open(held: "HeldVote") -> bool:
    """Whether the vote takes ballots; most of what can be done to one is done then."""
    return held.vote_of("dots").round.open


def whom(said: str) -> dict[str, str]:
    """Of a group, or of a person."""
    return {"group" if said in WITH_RESIDENTS else "person": said}


class HeldVote(RuleBasedStateMachine):
    """A vote in the hall of a small town, and what everybody asks for; some of it is refused."""

    @initialize(
        cap=st.sampled_from((2, 1)),
        double=st.booleans(),
        take=st.sampled_from((1, {"overall": 2}, {"parks": 1})),
        quota=st.sampled_from((None, 5)),
        electorate=st.sampled_from(ELECTORATES),
        seats=st.sampled_from(("open", "confirm")),
        votes=st.lists(st.tuples(number, placed), max_size=6),
    )
    def begin(self, cap, double, take, quota, electorate, seats, votes):
        limits = {"dots": 8, "cap": cap, "quota": quota, "take": take, "double_entry": double}
        plan = changed("dots", settings={"themes": PAPER, **limits, **electorate})
        self.office = Office(plan=plan)
        self.cap = cap
        self.asked: list[tuple[Request, Answer, bool]] = []
        self.over: dict[tuple[str, int], str] = {}
        self.ask(facilitator, SetSeats("council", seats))
        self.office.seated_in("dots")
        self.vote(0, votes)

    # Ballots from phones

    @precondition(is_open)
    @rule(which=number, votes=st.lists(st.tuples(number, placed), min_size=1, max_size=4))
    def vote(self, which, votes):
        block = self.block(which)
        for who, dots in votes:
            self.cast(who, block, self.capped(dots))

    @rule(which=number, votes=st.lists(st.tuples(number, placed), min_size=1, max_size=4))
    def vote_whether_it_is_open_or_not(self, which, votes):
        self.vote(which, votes)

    @rule(which=number, who=number)
    def take_back(self, which, who):
        self.cast(who, self.block(which), {})

    @rule(who=number, dots=placed)
    def vote_in_the_first_round(self, who, dots):
        self.ask(self.person(who), CastBallot("dots", dots, 1))

    @rule(nth=number)
    def send_again(self, nth):
        """What was done is answered as it was then, and is not done again."""
        request, answer, done = self.asked[-1 - nth % len(self.asked)]
        head = self.office.journal.head()
        again = self.office.service.handle([request])[0]
        if done:
            assert (again, self.office.journal.head()) == (answer, head)

    # Residents, and the shared tablet

    @precondition(
        lambda self: is_open(self) and "residents" in self.scene("dots").settings.eligible
    )
    @rule(which=number, devices=st.lists(st.tuples(number, placed), min_size=1, max_size=3))
    def vote_on_the_residents_page(self, which, devices):
        """From two devices; at each somebody else sits down now and then."""
        for nth, dots in devices:
            device, who = f"porch-{nth % 2}", "neighbour" if nth > 6 else "owner"
            resident = Actor(Role.RESIDENT, f"{who}-of-{device}", ballot=device)
            self.cast_by(resident, self.block(which), self.capped(dots) if nth % 5 else {})

    @precondition(is_open)
    @rule(which=number, votes=st.lists(st.tuples(seat, placed), min_size=1, max_size=2))
    def vote_on_the_tablet(self, which, votes):
        for name, dots in votes:
            self.cast_there(self.block(which), dots, person=name)

    @precondition(is_open)
    @rule(which=number, whose=st.one_of(named, number), dots=placed, times=st.integers(1, 2))
    def vote_with_a_badge(self, which, whose, dots, times):
        """One that a clerk gives now; or, for want of another, one that was given."""
        self.ask(clerk, GiveBadge(**whom(self.whose(whose))))
        codes = [*self.state.badges]
        for nth in range(times) if codes else ():
            self.cast_there(self.block(which), dots, badge=codes[-1 - nth * len(dots) % len(codes)])

    # Who comes and goes

    @rule(name=st.integers(1, 3), group=group, phone=phone)
    def join(self, name, group, phone):
        self.ask(Actor(Role.VISITOR, phone), GiveName(f"Guest {name}", group))

    @rule(seat=seat, phone=phone, role=st.sampled_from((Role.VISITOR, Role.BADGE)))
    def take_a_seat(self, seat, phone, role):
        self.ask(Actor(role, phone), TakeSeat(seat))

    @rule(who=number)
    def leave(self, who):
        self.ask(self.person(who), GiveUpPlace())

    @precondition(lambda self: any(one.dismissed for one in self.people))
    @rule(nth=number)
    def come_back(self, nth):
        gone = [one for one in self.people if one.dismissed]
        back = gone[nth % len(gone)]
        again = TakeSeat(back.seat) if back.seat else GiveName(back.name["en"], back.group)
        self.ask(Actor(Role.VISITOR, back.device), again)

    @precondition(lambda self: self.waiting)
    @rule(nth=number)
    def confirm(self, nth):
        self.ask(facilitator, ConfirmPeople((self.waiting[nth % len(self.waiting)],)))

    @rule(who=number, act=st.sampled_from((FreeName, DismissPerson)))
    def free_a_name_or_show_out(self, who, act):
        self.ask(facilitator, act(self.person(who).id))

    @precondition(lambda self: self.state.shown_out or any(not one.seat for one in self.people))
    @rule()
    def show_guests_out_or_let_them_back_in(self):
        acts = [*self.state.shown_out]
        self.ask(facilitator, TakeBackDismissal(acts[-1]) if acts else DismissGuests(0))

    @rule(group=group, policy=st.sampled_from(("confirm", "open", "badge")))
    def set_seats(self, group, policy):
        self.ask(facilitator, SetSeats(group, policy))

    # The list

    @precondition(is_open)
    @rule(several=st.lists(st.sampled_from(PARKS), min_size=2, max_size=3, unique=True))
    def merge(self, several):
        self.ask(facilitator, MergeOptions("dots", several[0], tuple(several[1:])))

    @precondition(is_open)
    @rule(several=st.permutations(PARKS), who=number)
    def merge_what_somebody_has_dots_on_and_undo_it(self, several, who):
        self.cast(who, "dots", dict.fromkeys(several[:2], self.cap))
        self.merge(several[:2])
        self.undo_a_merge()

    @precondition(lambda self: self.vote_of("dots").merges)
    @rule()
    def undo_a_merge(self):
        for last in self.vote_of("dots").merges[-1:]:
            self.ask(facilitator, UndoMerge("dots", last.kept))

    @rule(one=option, nth=number)
    def change_the_list(self, one, nth):
        title = both(f"{one} {nth}", f"{one} {nth} (es)")
        made = (
            RewordOption("dots", one, title),
            TranslateOption("dots", one, "es", title["es"]),
            AddOption("dots", "parks", title),
            RemoveOption("dots", one),
        )
        self.ask(facilitator, made[nth % 4])

    # Rounds

    @precondition(lambda self: not self.vote_of("dots").round.open)
    @rule()
    def open(self):
        if self.state.run.block != "dots":
            self.ask(facilitator, JumpTo("dots", str(self.state.run.block)))
        self.ask(facilitator, OpenVoting("dots"))

    @rule(which=number)
    def close(self, which):
        self.ask(facilitator, CloseVoting(self.block(which)))

    @rule(
        kind=st.sampled_from(("tied", "top", "again")),
        most=st.integers(2, 4),
        pools=st.sampled_from(((), ("parks",), ("streets",))),
    )
    def hold_another_round(self, kind, most, pools):
        """Among what is tied, wherever something is; of both themes, or of one."""
        self.ask(facilitator, CloseVoting("dots"))
        kind = "tied" if self.is_tied else kind
        self.ask(facilitator, BeginRound("dots", kind, self.rounds("dots"), most, pools))

    @precondition(lambda self: self.rounds("dots") > 1)
    @rule()
    def withdraw_the_round(self):
        self.ask(facilitator, WithdrawRound("dots", self.rounds("dots")))

    @precondition(lambda self: self.is_tied)
    @rule(nth=number, reason=reason)
    def decide(self, nth, reason):
        """What is level goes forward, all of it or as much as has room; or is open again."""
        for pool, one in standings(self.scene("dots")).items():
            chosen = (one.level, one.level[: one.left], one.level[-one.left :], ())[nth % 4]
            self.ask(
                facilitator,
                DecideTie(
                    "dots", self.rounds("dots"), pool, chosen, {"en": reason} if reason else None
                ),
            )

    @rule(nth=number)
    def show_or_hide(self, nth):
        steps = len(self.vote_of("dots").round.steps)
        acts = (RevealTally("dots"), HideTally("dots"), UncoverNext("dots", steps))
        self.ask(facilitator, acts[nth % 3])

    @rule(nth=number)
    def ask_a_question_or_go_to_lunch(self, nth):
        here, answers = str(self.state.run.block), (both("Yes", "Sí"), both("No", "No"))
        if nth > 2:
            self.ask(facilitator, AskQuestion(here, both("Well?", "¿Y?"), answers, nth > 9))
        elif nth and self.state.asked:
            self.ask(facilitator, WithdrawQuestion([*self.state.asked][-1]))
        else:
            self.ask(facilitator, JumpTo("lunch", here))

    # The clerk's desk

    @precondition(is_open)
    @rule(
        which=number,
        sheet=st.integers(1, 3),
        dots=placed,
        whose=st.one_of(named, number),
        replaces=st.booleans(),
        again=st.one_of(st.none(), st.just("alike"), placed),
    )
    def enter(self, which, sheet, dots, whose, replaces, again):
        """Once, or from two consoles, which may differ."""
        block = self.block(which)
        name = self.whose(whose)
        self.ask(clerk, self.paper(block, sheet, dots, name, replaces=replaces))
        if again:
            dots = dots if again == "alike" else again
            self.ask(other_clerk, self.paper(block, sheet, dots, name, replaces=replaces))

    @precondition(lambda self: is_open(self) and self.voters)
    @rule(sheet=st.integers(4, 9), nth=number, dots=placed, stays=st.booleans())
    def enter_in_place_of_a_ballot(self, sheet, nth, dots, stays):
        """A paper of who has voted on a phone or the tablet, which stays or is taken back."""
        paper = self.paper("dots", sheet, dots, self.voters[nth % len(self.voters)], replaces=True)
        for desk in (clerk, other_clerk):
            self.ask(desk, paper)
        entered = self.vote_of("dots").round.desk.sheets.get(f"paper-{sheet}")
        for entry in [*entered.entries] if entered and not stays else ():
            self.ask(clerk, WithdrawEntry("dots", entry, "No paper."))

    @precondition(lambda self: self.vote_of("dots").round.desk.entries)
    @rule(nth=number, dots=placed, whose=st.one_of(st.none(), named, number), reason=reason)
    def correct(self, nth, dots, whose, reason):
        """A paper; what was cast on a tablet is corrected nowhere, whatever a desk says."""
        entry = self.entry(nth)
        number = self.vote_of("dots").round.desk.sheets[entry.sheet].number
        corrected = self.paper(
            *("dots", number, dots, entry.group if whose is None else self.whose(whose)),
            corrects=entry.id,
            replaces=True,
            reason=reason,
        )
        self.ask(clerk, corrected)

    @precondition(lambda self: self.vote_of("dots").round.desk.entries)
    @rule(nth=number)
    def take_an_entry_back(self, nth):
        self.ask(clerk, WithdrawEntry("dots", self.entry(nth).id, "No paper."))

    @precondition(lambda self: is_open(self) and (self.cap == 1 or self.state.asked))
    @rule(which=number, group=named, counts=st.lists(placed, min_size=1, max_size=2), more=number)
    def count_hands(self, which, group, counts, more):
        """Once, or twice: the second count corrects the first."""
        block = self.block(which)
        for raised in counts:
            before = self.vote_of(block).round.desk.hands.get(group)
            counted = CountHands(
                *(block, group, self.listed(block, raised)),
                hands=sum(raised.values()) + more if more else None,
                corrects=before.id if before else None,
                reason="Counted again.",
                round=self.rounds(block),
                sure=bool(more % 2),
            )
            self.ask(clerk, counted)

    # Who and what is meant

    @property
    def state(self):
        return self.office.state

    def scenes(self) -> list[VoteScene]:
        """The vote, and what was asked beside it."""
        return [self.scene(one) for one in ("dots", *self.state.asked)]

    def scene(self, block: str) -> VoteScene:
        return RULES.scene(self.state, block)

    def vote_of(self, block: str) -> Vote:
        return self.state.blocks[block]

    def rounds(self, block: str) -> int:
        return len(self.vote_of(block).rounds)

    @property
    def people(self) -> list[Person]:
        """Whoever is or was here."""
        return [*self.state.people.values()]

    @property
    def waiting(self) -> list[str]:
        """Who is here and was not confirmed."""
        return [one.id for one in self.people if not (one.confirmed or one.dismissed)]

    @property
    def is_tied(self) -> bool:
        """Whether the cut falls in a tie that nothing has settled."""
        return bool(open_ties(self.scene("dots")))

    def entry(self, nth: int) -> DeskEntry:
        """Something that was entered; mostly what stands."""
        desk = self.vote_of("dots").round.desk
        stands = [one for one in desk.entries.values() if desk.stands(one)]
        entries = stands if stands and nth < 10 else [*desk.entries.values()]
        return entries[-1 - nth % len(entries)]

    def block(self, which: int) -> str:
        """The vote; or, now and then, what was asked."""
        asked = [*self.state.asked]
        return asked[which % len(asked)] if asked and which > 8 else "dots"

    def listed(self, block: str, dots: dict[str, int]) -> dict[str, int]:
        """The same; for what was asked, one dot on one of its answers."""
        return dots if block == "dots" else {str(len(dots) % 2): 1} if dots else {}

    def person(self, nth: int) -> Actor:
        """Somebody who is or was here."""
        return Actor(Role.PARTICIPANT, self.people[nth % len(self.people)].id)

    def whose(self, said: str | int) -> str:
        """A group; or the id of somebody who is or was here."""
        return self.person(said).id if isinstance(said, int) else said

    @property
    def voters(self) -> list[str]:
        """Who has a ballot that counts from a phone in the hall, or one that was entered."""
        voting = self.vote_of("dots").round
        return [*dict.fromkeys((*voting.cast, *voting.desk.counting))]

    def paper(
        self, block: str, sheet: int, dots: dict[str, int], whose: str, **more: Any
    ) -> EnterBallot:
        """A paper with somebody's name on it, or of a group."""
        dots = self.capped(self.listed(block, dots))
        given = {"reason": "Misread.", "round": self.rounds(block), **whom(whose), **more}
        return EnterBallot(block, "paper", sheet, dots, **given)

    def capped(self, dots: dict[str, int]) -> dict[str, int]:
        """The same within the most for one option."""
        return {one: min(on, self.cap) for one, on in dots.items()}

    def cast_there(self, block: str, dots: dict[str, int], **whose: str) -> None:
        """Somebody votes in the running round on the shared tablet."""
        dots = self.capped(self.listed(block, dots))
        self.ask(tablet, CastOnTablet(block, dots, round=self.rounds(block), **whose))

    def cast(self, who: int, block: str, dots: dict[str, int]) -> None:
        """Somebody in the hall votes in the running round."""
        self.cast_by(self.person(who), block, dots)

    def cast_by(self, voter: Actor, block: str, dots: dict[str, int]) -> None:
        """All that they placed stands, or went back."""
        cast, before = self.listed(block, dots), len(self.office.events)
        self.ask(voter, CastBallot(block, cast, self.rounds(block)))
        for event in self.office.events[before:]:
            if isinstance(event, BallotCast):
                kept = sum(event.ballot.values()) + sum(event.returned.values())
                assert kept == sum(cast.values())

    def ask(self, actor: Actor, command: Command) -> None:
        """Ask for it through the service, a moment after what was asked before."""
        self.office.world.time += 2_000
        self.office.service.tick()
        request = Request(actor, command, f"c{len(self.asked)}")
        head = self.office.journal.head()
        (answer,) = self.office.service.handle([request])
        done = answer.ok and self.office.journal.head() != head
        self.asked.append((request, answer, done))
