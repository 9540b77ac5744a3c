"""What an agenda asks at the door is answered by simulated guests, each in their own way."""

from facilitator.client.browser import Response
from facilitator.client.joining import asked_at

DOOR = b"""
<input type="radio" name="group" value="partner" required>
<input type="radio" name="ask-sector" value="trade" required>
<input type="radio" name="ask-sector" value="care" required checked>
<input type="radio" name="ask-age" value="under-30" required>
"""


def test_a_door_tells_what_may_be_chosen():
    assert asked_at(Response(200, {}, DOOR, 0, [])) == {
        "ask-sector": ["trade", "care"],
        "ask-age": ["under-30"],
    }
