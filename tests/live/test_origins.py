"""Our own pages may ask, whatever the proxy passes on; the log says what was expected of it."""

import logging

import pytest

from facilitator.access.origins import SELDOM, Origins

ADDRESS = "https://plan.example.gov"
OURS = [
    (None, "127.0.0.1:8000"),
    ("https://plan.example.gov", "plan.example.gov"),
    ("https://plan.example.gov", "127.0.0.1:8000"),
    ("https://PLAN.example.gov:443", "127.0.0.1:8000"),
    ("http://10.0.0.5:8000", "10.0.0.5:8000"),
    ("http://hall.example", "hall.example:80"),
    ("https://hall.example", "hall.example"),
]
OTHERS = [
    ("https://elsewhere.example", "plan.example.gov"),
    ("https://plan.example.gov.evil.example", "plan.example.gov"),
    ("https://plan.example.gov:8443", "plan.example.gov"),
    ("http://plan.example.gov", "127.0.0.1:8000"),
    ("null", "plan.example.gov"),
    ("null", "null"),
    ("", ""),
    ("https://[", "plan.example.gov"),
    ("https://a:b", "a:b"),
    ("file://plan.example.gov", "plan.example.gov"),
]


@pytest.mark.parametrize(("origin", "host"), OURS)
def test_pages_of_the_address_and_of_the_host_are_ours(origin: str | None, host: str) -> None:
    assert Origins(ADDRESS, lambda: 0).is_ours(origin, host)


@pytest.mark.parametrize(("origin", "host"), OTHERS)
def test_pages_of_anywhere_else_are_not(origin: str, host: str) -> None:
    assert not Origins(ADDRESS, lambda: 0).is_ours(origin, host)


def test_what_was_expected_is_said_once_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    now = 0.0
    origins = Origins(ADDRESS, lambda: now)
    for _ in range(50):
        origins.is_ours("https://elsewhere.example", "127.0.0.1:8000")
    [line] = caplog.messages
    for told in ("elsewhere.example", ADDRESS, "127.0.0.1:8000", "Host", "X-Forwarded-Proto"):
        assert told in line
    now = SELDOM
    origins.is_ours("https://elsewhere.example", "127.0.0.1:8000")
    assert "refused, 50 times" in caplog.messages[1]
