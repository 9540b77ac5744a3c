"""Requests make way for those on a line, and those on a line for requests: half and half."""

from facilitator.transport.fair_share import MOST_OWED, FairShare


def test_requests_make_way_for_as_long_as_they_were_answered():
    share = FairShare()
    assert not share.update(True, now=0)
    share.charge(0.004)
    assert share.update(True, now=1)
    assert share.update(True, now=1.003)
    assert not share.update(True, now=1.005)


def test_where_nobody_is_on_a_line_no_request_waits_and_nothing_is_paid_back():
    share = FairShare()
    share.charge(0.004)
    assert not share.update(False, now=1)
    assert share.update(True, now=2)
    assert share.update(True, now=2.003)


def test_what_is_owed_from_a_long_time_alone_is_bounded():
    share = FairShare()
    share.charge(100)
    assert share.update(True, now=0)
    assert not share.update(True, now=MOST_OWED)
