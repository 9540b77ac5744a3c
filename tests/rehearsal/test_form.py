"""Whose phone runs no script is refused for the same reasons as everybody else."""

import pytest

from facilitator.activities.mapping import form
from facilitator.client.browser import Response
from facilitator.rehearsal.form import read
from facilitator.rehearsal.stats import CommandAnswer

PROBLEM = '<p class="problem" role="alert" data-code="closed">It&#39;s closed.</p>'


@pytest.mark.parametrize(
    ("status", "page", "answer"),
    [
        (200, "", CommandAnswer(True)),
        (409, PROBLEM, CommandAnswer(False, "closed", "It's closed.")),
        (
            400,
            "<p>This form has expired.</p>",
            CommandAnswer(False, "http-400", "The form was not taken."),
        ),
    ],
)
def test_the_page_that_comes_back_says_why(status, page, answer):
    assert read(Response(status, {}, page.encode(), len(page), [])) == answer


def test_the_fields_of_a_ballot_say_the_same_ballot_again():
    ballot = {"type": "CastBallot", "block": "dots", "ballot": {"trees": 2, "pools": 1}, "round": 2}
    assert form.command(form.fields_of(ballot)) == ballot
