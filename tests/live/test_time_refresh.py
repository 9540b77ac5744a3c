"""Screens follow the date while the server runs, though nothing has happened."""

import msgspec
from office import Office
from story import HOUR, NINE, facilitator

from facilitator.core.agenda import Advance, JumpTo, StartDay
from facilitator.publishing.time_refresh import TimeRefresh

MIDNIGHT = NINE + 15 * HOUR


def test_at_midnight_every_screen_announces_the_day_that_begins():
    office = Office()
    office.world.time = NINE
    office.granted(facilitator, StartDay("thursday"))
    office.granted(facilitator, JumpTo("debate", "welcome"))
    office.granted(facilitator, Advance("debate"))
    publisher = office.publisher()
    time_refresh = TimeRefresh(office.service, publisher, office.world.now)
    assert phases(publisher, time_refresh) == {"over"}
    office.world.time = MIDNIGHT - 1
    assert phases(publisher, time_refresh) == {"over"}
    office.world.time = MIDNIGHT
    assert phases(publisher, time_refresh) == {"before"}


def phases(publisher, time_refresh):
    """What stage, phones and residents are shown once somebody has looked at the time_refresh."""
    time_refresh.tick()
    shown = [publisher.newest(topic) for topic in ("stage", "phone", "resident")]
    return {msgspec.json.decode(one.body)["phase"] for one in shown}
