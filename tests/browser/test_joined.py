"""The scripts that were made do what their modules say, each when it is needed."""

import re
from collections.abc import Callable

from hall import Hall
from people import Person
from playwright.sync_api import expect


def test_a_face_is_there_before_its_block_and_a_phone_without_it_shows_the_plan(
    hall: Hall, person: Callable[..., Person]
) -> None:
    console = person(1280, 800).opens_the_console()
    phone = person()
    cut = re.compile("/phone-mapping.js")
    phone.page.route(cut, lambda route: route.abort())
    phone.joins_as("District 6")
    console.starts_the_day()
    with phone.page.expect_request(cut):
        console.jumps_to("Focus: Priority Mapping by key theme")
    phone.is_in("Focus: Priority Mapping by key theme")
    expect(phone.page.locator(".ballot")).to_have_count(0)
    phone.page.unroute(cut)
    expect(phone.page.locator(".ballot")).to_be_visible()
    phone.places_a_dot_on("Taxes")
    phone.is_told_it_counted()
