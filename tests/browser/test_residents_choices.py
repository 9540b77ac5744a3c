"""What residents have chosen and not sent yet is not lost, whatever happens meanwhile."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from at_home import advised_hall, counts, day_begun, field, voting
from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator, expect
from tongues import said
from voting_residents import VOTE

NOT_SENT = "Not sent before voting closed, and not counted:"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    yield from advised_hall(tmp_path)


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = day_begun(hall)
    voting(facilitator)
    return facilitator


@pytest.fixture
def one(facilitator: Client, person: Callable[..., Person]) -> Person:
    """Somebody at home, whose page is alive."""
    resident = person(360, 640).opens_the_residents_page()
    expect(resident.page.locator("html[data-live]")).to_be_attached()
    return resident


def late(one: Person) -> Locator:
    """What is said of a ballot that did not arrive."""
    return one.page.locator("#late-ballots")


def test_after_a_close_and_a_reveal_an_open_page_has_the_counted_ballot_in_its_fields(
    facilitator: Client, one: Person
) -> None:
    field(one, "taxes").fill("2")
    one.press("Send my ballot")
    counts(facilitator, {"taxes": 2})
    for command in ("CloseVoting", "RevealTally"):
        assert facilitator.do(command, block=VOTE)["ok"]
    expect(one.page.locator("#mapping")).to_be_hidden()
    assert facilitator.do("OpenVoting", block=VOTE)["ok"]
    expect(field(one, "taxes")).to_have_value("2")
    expect(one.page.locator("#sending-ballot")).to_be_empty()
    field(one, "streets").fill("1")
    one.press("Send my ballot")
    counts(facilitator, {"taxes": 2, "streets": 1})


def test_what_is_not_sent_outlasts_a_reload_another_language_and_a_look_at_a_receipt(
    one: Person,
) -> None:
    field(one, "taxes").fill("2")
    one.page.reload()
    expect(field(one, "taxes")).to_have_value("2")
    one.page.get_by_role("link", name="Español").click()
    expect(one.page.locator("#sending-ballot")).to_have_text(said("Not sent yet.", "es"))
    expect(field(one, "taxes")).to_have_value("2")
    one.page.get_by_text(said("Look up a receipt", "es")).click()
    one.page.locator("#receipt-code").fill("000000000000")
    one.press(said("Look it up", "es"))
    expect(one.page.locator("#found")).to_be_visible()
    expect(field(one, "taxes")).to_have_value("2")


def test_without_a_script_another_language_and_a_receipt_leave_what_is_filled_in(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person(360, 640, java_script_enabled=False).opens_the_residents_page()
    field(one, "taxes").fill("2")
    one.page.get_by_text("Look up a receipt").click()
    one.page.locator("#receipt-code").fill("000000000000")
    with one.page.context.expect_page() as found:
        one.press("Look it up")
    expect(found.value.locator("#found")).to_be_visible()
    expect(field(one, "taxes")).to_have_value("2")
    nav = one.page.get_by_role("navigation", name="Language")
    expect(nav.get_by_role("link")).to_have_count(0)
    nav.get_by_role("button", name="Español").click()
    expect(one.page.locator("html[lang=es]")).to_be_attached()
    expect(field(one, "taxes")).to_have_value("2")


def test_a_ballot_that_did_not_arrive_before_the_close_is_told_and_is_back_on_the_paper(
    facilitator: Client, one: Person
) -> None:
    one.page.context.set_offline(True)
    field(one, "taxes").fill("2")
    one.press("Send my ballot")
    expect(one.page.locator("#sending-ballot")).to_contain_text("Saved on this phone")
    for command in ("CloseVoting", "RevealTally"):
        assert facilitator.do(command, block=VOTE)["ok"]
    one.page.context.set_offline(False)
    expect(late(one)).to_contain_text(f"{NOT_SENT} Taxes: 2")
    expect(one.page.locator("#refused")).to_contain_text("this ballot was not counted")
    one.page.reload()
    expect(late(one)).to_contain_text(f"{NOT_SENT} Taxes: 2")
    assert facilitator.do("OpenVoting", block=VOTE)["ok"]
    expect(field(one, "taxes")).to_have_value("2")
    expect(late(one)).to_be_empty()
    expect(one.page.locator("#refused")).to_be_empty()
    expect(one.page.locator("#sending-ballot")).to_have_text("Not sent yet.")
    one.press("Send my ballot")
    counts(facilitator, {"taxes": 2})


def test_what_was_said_of_a_close_goes_when_voting_is_open_again(
    facilitator: Client, one: Person
) -> None:
    field(one, "taxes").fill("2")
    one.page.route("**/c/shared*", lambda route: route.abort())
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    one.press("Send my ballot")
    expect(one.page.locator("#refused")).to_contain_text("this ballot was not counted")
    one.page.unroute("**/c/shared*")
    expect(late(one)).to_contain_text(f"{NOT_SENT} Taxes: 2")
    assert facilitator.do("OpenVoting", block=VOTE)["ok"]
    expect(field(one, "taxes")).to_have_value("2")
    expect(one.page.locator("#refused")).to_be_empty()


def test_a_ballot_of_a_round_that_is_over_is_told_until_that_was_read(
    facilitator: Client, one: Person
) -> None:
    field(one, "taxes").fill("2")
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    assert facilitator.do("BeginRound", block=VOTE, kind="again", round=1)["ok"]
    expect(one.page.locator("#mapping legend")).to_contain_text("Round 2")
    expect(field(one, "taxes")).to_have_value("")
    expect(late(one)).to_contain_text(f"{NOT_SENT} Taxes: 2")
    late(one).get_by_role("button", name="OK").click()
    expect(late(one)).to_be_empty()
    one.page.reload()
    expect(field(one, "taxes")).to_have_value("")
    expect(late(one)).to_be_empty()


def test_dots_that_are_not_sent_follow_a_merge_and_that_is_said(
    facilitator: Client, one: Person
) -> None:
    told = one.page.locator("#list-changed")
    field(one, "taxes").fill("2")
    field(one, "seniors").fill("1")
    merge = {"block": VOTE, "kept": "infrastructure"}
    assert facilitator.do("MergeOptions", **merge, merged=["taxes"])["ok"]
    expect(told).to_have_text(
        "Items became one: “Maintenance of infrastructure”. Your dots stand on it."
    )
    expect(field(one, "infrastructure")).to_have_value("2")
    expect(one.page.locator("#dots-left")).to_have_text("2 dots left of 5")
    field(one, "fiscal-responsibility").fill("1")
    expect(told).to_be_empty()
    assert facilitator.do("MergeOptions", **merge, merged=["fiscal-responsibility"])["ok"]
    expect(told).to_have_text(
        "Items became one: “Maintenance of infrastructure”. Free again of your dots: 1."
    )
    one.press("Send my ballot")
    counts(facilitator, {"infrastructure": 2, "seniors": 1})
    expect(told).to_be_empty()


def test_what_was_taken_off_the_list_leaves_its_dots_free_and_that_is_said(
    facilitator: Client, one: Person
) -> None:
    field(one, "taxes").fill("2")
    assert facilitator.do("RemoveOption", block=VOTE, option="taxes")["ok"]
    told = one.page.locator("#list-changed")
    expect(told).to_have_text("Taken off the list. Free again of your dots: 2.")
    expect(one.page.locator("#dots-left")).to_have_text("5 dots left of 5")


def test_what_is_changed_while_a_ballot_waits_is_not_said_to_be_saved(
    facilitator: Client, one: Person
) -> None:
    one.page.context.set_offline(True)
    field(one, "taxes").fill("2")
    one.press("Send my ballot")
    at_the_button = one.page.locator("#sending-ballot")
    expect(at_the_button).to_contain_text("Saved on this phone")
    field(one, "taxes").fill("1")
    expect(at_the_button).to_contain_text("What you have changed is not sent yet.")
    one.page.context.set_offline(False)
    counts(facilitator, {"taxes": 2})
    expect(at_the_button).to_have_text("Not sent yet.")
    expect(one.page.locator("#sent-mapping")).to_be_empty()
    one.press("Send my ballot")
    counts(facilitator, {"taxes": 1})
    expect(one.page.locator("#sent-mapping code")).not_to_be_empty()
