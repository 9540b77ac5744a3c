"""What changes without an event, a quorum say, is handed the moment and looked at again."""

import msgspec
from office import Office
from story import NINE, RULES, changed, district_1, facilitator, hall, mayor

from facilitator.core.activity import Activity, AnyScene, NoSettings
from facilitator.core.agenda import StartDay
from facilitator.core.rules import Rules
from facilitator.core.shown import Shown, ViewContext
from facilitator.publishing.time_refresh import TimeRefresh
from facilitator.views.by_topic import ServerContext, Views


class QuorumView(Shown):
    here: int
    asked: int


def quorum(scene: AnyScene, moment: ViewContext) -> QuorumView:
    seated = [one for one in scene.session.people.values() if one.seat]
    return QuorumView(sum(one.id in moment.present for one in seated), moment.now)


LIVE = {"stage": quorum, "console": quorum}
MOTION = Activity("motion", {"en": "Motion"}, NoSettings, live=LIVE)
VIEWS = Views(Rules([*(one for one in RULES.kinds.values() if one.kind != "motion"), MOTION]))


def in_the_motion():
    return hall().seated(mayor, district_1).into("action")


def test_a_live_view_is_handed_who_is_here_and_when():
    story = in_the_motion()
    around = ServerContext(story.now, frozenset({"mayor"}))
    assert VIEWS.render(story.state, "stage", around).activity == QuorumView(1, story.now)
    assert VIEWS.render(story.state, "block:action", around) == QuorumView(1, story.now)
    assert VIEWS.render(story.state, "phone", around).activity is None


def test_consoles_watch_a_block_of_which_they_see_only_what_is_live():
    assert "action" in VIEWS.console_blocks(hall().state)
    assert {"stage", "block:action"} < VIEWS.live_topics(hall().state)


def test_what_is_live_is_looked_at_again_though_nothing_has_happened():
    office = Office(plan=changed("welcome", kind="motion"))
    office.granted(facilitator, StartDay("thursday", "now"))
    publisher = office.publisher(VIEWS)
    time_refresh = TimeRefresh(office.service, publisher, office.world.now)
    assert asked(publisher) == NINE
    office.world.time += 1_000
    assert asked(publisher) == NINE
    time_refresh.tick()
    assert asked(publisher) == NINE + 1_000


def asked(publisher):
    """When the stage was looked at last."""
    return msgspec.json.decode(publisher.newest("stage").body)["activity"]["asked"]
