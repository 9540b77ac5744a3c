"""Screens follow the date while the server runs, though nothing has happened."""

import msgspec
from office import Office
from story import HOUR, NINE, facilitator

from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.publishing.calendar import Calendar

MIDNIGHT = NINE + 15 * HOUR


def test_at_midnight_every_screen_announces_the_day_that_begins():
    office = Office()
    office.world.time = NINE
    office.granted(facilitator, StartDay("thursday"))
    office.granted(facilitator, JumpTo("debate", "welcome"))
    office.granted(facilitator, Advance("debate"))
    publisher = office.publisher()
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
