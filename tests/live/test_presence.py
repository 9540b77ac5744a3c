"""Who is here, and with how many connections: by sockets, and by asking over plain HTTP."""

from facilitator.service.presence import LINGER, Presence


def test_who_asked_before_their_line_was_up_counts_once_in_the_end_and_it_is_told() -> None:
    presence = Presence()
    assert presence.polled("stage", 0)
    assert not presence.connected("stage")
    assert presence.connections("stage") == 2
    assert not presence.expire(LINGER - 1)
    assert presence.expire(LINGER)
    assert presence.connections("stage") == 1
    assert presence.people == {"stage"}
    assert not presence.expire(2 * LINGER)


def test_who_only_asked_is_gone_after_a_while() -> None:
    presence = Presence()
    presence.polled("ana", 0)
    assert presence.expire(LINGER)
    assert presence.people == frozenset()
