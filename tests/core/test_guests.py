"""Guests who pour in are noticed, and can be shown out together, which can be taken back."""

from seeing import plain
from story import Actor, Hall, Role, facilitator, hall, mayor

from facilitator.activities.breakout.messages import DrawTeams
from facilitator.core.guests import (
    MANY,
    DismissalTakenBack,
    DismissGuests,
    GuestsDismissed,
    TakeBackDismissal,
)
from facilitator.core.people import GiveName, TakeSeat
from facilitator.core.questions.messages import CastBallot, CloseVoting
from facilitator.core.shown import ViewContext
from facilitator.views.console import people_here


def crowd(story: Hall, many: int = MANY) -> list[Actor]:
    return [story.joined(f"Guest {story.fresh}") for _ in range(many)]


def rush(story: Hall):
    return plain(people_here(story.state, ViewContext(story.now)).rush)


def ask_back(story: Hall) -> TakeBackDismissal:
    return TakeBackDismissal(next(reversed(story.state.shown_out)))


def test_guests_who_pour_in_are_noticed_and_some_are_not():
    story = hall()
    crowd(story, MANY - 1)
    assert rush(story) is None
    story.after(seconds=61)
    crowd(story, MANY - 1)
    assert rush(story) is None
    crowd(story, 1)
    assert rush(story) == {"began": story.now, "last": story.now, "minute": MANY, "here": MANY}


def test_who_is_on_the_roster_is_no_guest():
    story = hall().seated(mayor)
    (one,) = crowd(story, 1)
    story.when(facilitator, DismissGuests(0))
    story.then(GuestsDismissed(f"g-{story.fresh}", (one.id,), 0))


def test_all_who_came_since_are_shown_out_and_who_was_here_before_stays():
    story = hall()
    early = story.joined("Ana")
    story.after(minutes=1)
    late = crowd(story, 3)
    story.and_(facilitator, DismissGuests(story.now))
    here = {one.id for one in story.state.people.values() if not one.dismissed}
    assert here == {early.id}
    story.when(facilitator, DismissGuests(story.now)).then()
    story.when(facilitator, ask_back(story))
    assert story.happened[0].people == tuple(one.id for one in late)
    assert not any(one.dismissed for one in story.state.people.values())


def test_taken_back_they_have_their_dots_and_teams_again_also_after_the_close():
    for closes in (False, True):
        story = hall().seated(mayor)
        guests = crowd(story, 2)
        story.into("ropes").and_(facilitator, DrawTeams("ropes")).into("dots")
        for guest in guests:
            story.and_(guest, CastBallot("dots", {"trees": 1}))
        before = dict(story.state.placed)
        story.and_(facilitator, DismissGuests(0))
        assert story.own("dots").round.tally.weights.get("trees", 0) == 0
        if closes:
            story.and_(facilitator, CloseVoting("dots"))
        story.and_(facilitator, ask_back(story))
        assert story.own("dots").round.tally.weights["trees"] == 2
        assert story.state.placed == before


def test_it_is_taken_back_once_and_not_for_who_has_joined_anew():
    story = hall()
    ana, beto = story.joined("Ana"), story.joined("Beto")
    story.and_(facilitator, DismissGuests(0))
    phone = Actor(Role.VISITOR, story.state.people[ana.id].device)
    story.and_(phone, TakeSeat("mayor"))
    asked = ask_back(story)
    story.when(facilitator, asked).then(DismissalTakenBack(asked.dismissed, (beto.id,)))
    story.when(facilitator, asked).refused("nothing-to-undo", "dismissed")


def test_a_name_that_was_taken_meanwhile_stays_its_new_bearers():
    story = hall()
    story.joined("Ana")
    story.and_(facilitator, DismissGuests(0))
    story.and_(Actor(Role.VISITOR, "elsewhere"), GiveName("Ana", "partner"))
    story.and_(facilitator, ask_back(story))
    assert story.happened[0].people == ()


def test_a_guest_who_could_be_taken_for_somebody_on_the_roster_is_marked():
    story = hall()
    names = ("Mayor Ruis", "Alcaldesa Ruizz", "The Mayor Ruiz", "Mayor Reyes", "Ana")
    alike = [story.state.people[story.joined(one).id].resembles_seat for one in names]
    assert alike == ["mayor", "mayor", "mayor", None, None]
