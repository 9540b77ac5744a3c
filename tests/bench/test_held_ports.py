"""Halls are started beside each other: the port of one is given to nobody else, even while down."""

import errno
import gc
import socket
from collections.abc import Callable

import hall
import pytest

from bench import servers


class Owner:
    """Whoever serves there, now and then."""


@pytest.mark.parametrize("port_held_for", [hall.port_held_for, servers.port_held_for])
def test_a_server_may_listen_on_it_and_it_goes_with_its_owner(
    port_held_for: Callable[[object], int],
) -> None:
    owner = Owner()
    port = port_held_for(owner)
    for _ in "12":
        with socket.create_server(("127.0.0.1", port)), socket.socket() as caller:
            assert caller.connect_ex(("127.0.0.1", port)) == 0
    with socket.socket() as stranger:
        with pytest.raises(OSError) as taken:
            stranger.bind(("127.0.0.1", port))
        assert taken.value.errno == errno.EADDRINUSE
        del owner
        gc.collect()
        stranger.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        stranger.bind(("127.0.0.1", port))
