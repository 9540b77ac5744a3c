"""Behind a proxy that speaks TLS: asked in HTTP, for an origin in HTTPS."""

import websocket
from hall import Client, Hall

PUBLIC = {"Origin": "https://plan.example.gov", "Host": "plan.example.gov"}


def test_the_console_opens_through_a_proxy(hall: Hall) -> None:
    headers = PUBLIC | {"X-Requested-With": "facilitator"}
    client = Client(hall)
    answer = client.http.post(
        hall.url + "/console/enter", json={"token": hall.token}, headers=headers
    )
    assert answer.status_code == 200


def test_another_origin_is_refused_through_a_proxy(hall: Hall) -> None:
    headers = PUBLIC | {"Origin": "https://elsewhere.example", "X-Requested-With": "facilitator"}
    client = Client(hall)
    answer = client.http.post(
        hall.url + "/console/enter", json={"token": hall.token}, headers=headers
    )
    assert answer.status_code == 403


def test_a_socket_opens_through_a_proxy(hall: Hall) -> None:
    made = websocket.create_connection(
        f"ws://127.0.0.1:{hall.port}/socket.io/?EIO=4&transport=websocket",
        origin=PUBLIC["Origin"],
        host=PUBLIC["Host"],
        header=["X-Forwarded-Proto: https"],
    )
    assert made.recv().startswith("0")
    made.close()
