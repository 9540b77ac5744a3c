"""A browser's cookie: what it stands for, and what reading it leaves behind."""

import gc

import pytest

from facilitator.access.identity import MAX_CACHED_COOKIES, Identity
from facilitator.access.keys import make_keys


@pytest.fixture
def identity() -> Identity:
    return Identity(make_keys())


def test_a_cookie_stands_for_its_place_and_for_no_other(identity: Identity):
    place = identity.new_cookie(now=1)
    assert identity.verify(identity.sign(place)) == place
    assert identity.verify(Identity(make_keys()).sign(place)) is None


def test_a_cookie_is_believed_for_as_long_as_its_seal_is_ours_however_many_came_since(
    identity: Identity,
):
    place = identity.new_cookie(now=1)
    cookie = identity.sign(place)
    for number in range(MAX_CACHED_COOKIES):
        identity.sign(identity.new_cookie(now=number))
    assert identity.verify(cookie) == place
    assert identity.verify(cookie + "A") is None


@pytest.mark.parametrize("cookie", [None, "", "x", "forged.cookie"])
def test_a_cookie_that_is_none_holds_no_request_until_the_collector_comes(
    identity: Identity, cookie: str | None
):
    gc.collect()
    gc.disable()
    try:
        assert identity.verify(cookie) is None
        assert identity.seat_of(cookie or "") is None
        assert gc.collect() == 0
    finally:
        gc.enable()
