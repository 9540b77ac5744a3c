"""Screens follow the date while the server runs, though nothing has happened."""

import msgspec
from office import Office
from story import HOUR, NINE, RULES, facilitator

from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.publishing.calendar import Calendar
from facilitator.publishing.publisher import Publisher
from facilitator.publishing.screens import Screens
from facilitator.service.presence import Presence
from facilitator.views.audiences import Views

MIDNIGHT = NINE + 15 * HOUR


def test_at_midnight_every_screen_announces_the_day_that_begins():
    office = Office()
    office.world.time = NINE
    office.granted(facilitator, StartDay("thursday"))
    office.granted(facilitator, JumpTo("debate", "welcome"))
    office.granted(facilitator, Advance("debate"))
    publisher = Publisher(
        office.service,
        Views(RULES),
        Presence(),
        Screens(),
        office.world.now,
        office.world.elapsed,
        "run-1",
    )
    calendar = Calendar(office.service, publisher, office.world.now)
    assert phases(publisher, calendar) == {"over"}
    office.world.time = MIDNIGHT - 1
    assert phases(publisher, calendar) == {"over"}
    office.world.time = MIDNIGHT
    assert phases(publisher, calendar) == {"before"}


def phases(publisher, calendar):
    """What stage, phones and residents are shown once somebody has looked at the calendar."""
    calendar.look()
    shown = [publisher.show(topic) for topic in ("stage", "phone", "resident")]
    return {msgspec.json.decode(one.body)["phase"] for one in shown}
