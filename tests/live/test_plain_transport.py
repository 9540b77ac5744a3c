"""Sockets served by python-socketio's own means: with all places, and not without a word."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import websocket
from hall import CHECKOUT, OTHER_VERSIONS, Client, Hall
from packaging.requirements import Requirement
from test_fast_transport import fingerprint, lane_only

from facilitator.transport import fast

PLACES = 20
"""For lines: half of the descriptors of `other_versions.py` that are not spare."""

LEANED_ON = {
    "engineio/socket.py": ("Socket",),
    "engineio/base_server.py": ("__init__", "create_queue"),
    "engineio/async_drivers/eventlet.py": ("EventletThread", "WebSocketWSGI"),
    "socketio/base_manager.py": ("eio_sid_from_sid",),
    "eventlet/websocket.py": ("RFC6455WebSocket",),
    "eventlet/wsgi.py": ("Input", "FileObjectForHeaders", "HttpProtocol", "Server"),
}
"""What `transport/plain.py` and `server/` know of the insides of others, by file."""

KNOWN = "78e9822372a055e59cb01ef15d20d9211ffdaf5d5efadec33448ff487bbe849c"
"""The fingerprint of all that, in the versions of constraints.txt."""


def test_the_libraries_are_inside_as_the_plain_way_was_written_for():
    found = fingerprint(LEANED_ON)
    assert found == KNOWN, (
        "python-socketio, python-engineio or eventlet have changed where "
        "facilitator/transport/plain.py "
        "or facilitator/server lean on them. Read their changes, run "
        f"`make test-plain`, then note this fingerprint here: {found}"
    )


@pytest.mark.parametrize("library", fast.WRITTEN_FOR)
def test_only_versions_that_the_lane_was_written_for_are_installed(library: str):
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["project"]
    wanted = {one.name: one.specifier for one in map(Requirement, project["dependencies"])}
    known = fast.WRITTEN_FOR[library]
    major, minor = known.split(".")
    assert wanted[library].contains(f"{known}.99")
    assert not wanted[library].contains(f"{major}.{int(minor) + 1}.0")
    assert not wanted[library].contains(f"{int(major) + 1}.0.0")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = Hall(tmp_path, CHECKOUT / "agenda.yaml")
    made.program = OTHER_VERSIONS
    yield made.open()
    made.close()


def test_other_versions_have_the_places_of_the_lane_and_the_console_says_so(hall: Hall):
    console = Client(hall).sign_in().connect("console")
    assert console.see("console")["plain"] is True
    for _ in range(PLACES - 1):
        Client(hall).sign_in().connect("stage")
    with pytest.raises(websocket.WebSocketBadStatusException) as full:
        Client(hall).sign_in().connect("stage")
    assert full.value.status_code == 503


@lane_only
def test_in_the_lane_the_console_says_nothing_of_it(tmp_path: Path):
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    try:
        assert Client(hall).sign_in().connect("console").see("console")["plain"] is False
    finally:
        hall.close()
