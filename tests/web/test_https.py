"""Behind a proxy that speaks TLS: what browsers are told, with `--address https://…` given."""

from collections.abc import Iterator

import pytest
import requests
import websocket
from hall import CHECKOUT, Client, Hall

HIDDEN = {"Origin": "https://plan.example.gov"}
"""What comes through a proxy that passes neither Host nor X-Forwarded-Proto."""


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    served = Hall(tmp_path_factory.mktemp("public"), CHECKOUT / "agenda.yaml")
    served.open("--address", "https://plan.example.gov")
    yield served
    served.close()


def cookies(answer: requests.Response) -> list[str]:
    return answer.raw.headers.getlist("Set-Cookie")


@pytest.mark.parametrize("path", ["/", "/c", "/lang/es"])
def test_every_cookie_is_for_https_and_this_host_alone(public: Hall, path: str) -> None:
    given = cookies(requests.get(public.url + path, allow_redirects=False))
    assert given
    for cookie in given:
        assert cookie.startswith("__Host-facilitator_")
        for mark in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
            assert mark in cookie.split("; ")
        assert "Domain" not in cookie


def test_a_cookie_that_another_host_could_have_set_is_nobodys(public: Hall) -> None:
    made = requests.get(public.url).cookies["__Host-facilitator_place"]
    assert not cookies(requests.get(public.url, cookies={"__Host-facilitator_place": made}))
    assert cookies(requests.get(public.url, cookies={"facilitator_place": made}))
    spanish = requests.get(public.url, cookies={"facilitator_lang": "es"})
    assert '<html lang="en"' in spanish.text


@pytest.mark.parametrize("path", ["/", "/stage", "/nowhere", "/lang/es", "/healthz"])
def test_browsers_are_told_to_ask_in_https_alone(public: Hall, path: str) -> None:
    answer = requests.get(public.url + path, allow_redirects=False)
    assert answer.headers["Strict-Transport-Security"] == "max-age=2592000"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert " ws:" not in answer.headers.get("Content-Security-Policy", "")


def test_a_page_may_open_its_socket_at_the_address_whatever_the_proxy_calls_us(
    public: Hall,
) -> None:
    policy = requests.get(public.url).headers["Content-Security-Policy"]
    assert f"wss://127.0.0.1:{public.port} wss://plan.example.gov;" in policy


def test_in_a_closed_network_nothing_is_said_of_https(hall: Hall) -> None:
    answer = requests.get(hall.url)
    assert "Strict-Transport-Security" not in answer.headers
    assert "Cross-Origin-Opener-Policy" not in answer.headers, "browsers only complain of it"
    assert "Secure" not in cookies(answer)[0]
    assert f"ws://127.0.0.1:{hall.port} " in answer.headers["Content-Security-Policy"]


def test_a_vote_passes_a_proxy_that_hides_host_and_scheme(public: Hall) -> None:
    client = Client(public)
    headers = HIDDEN | {"X-Requested-With": "facilitator"}
    signed_in = client.http.post(
        public.url + "/console/enter", json={"token": public.token}, headers=headers
    )
    assert signed_in.ok
    line = websocket.create_connection(
        f"ws://127.0.0.1:{public.port}/socket.io/?EIO=4&transport=websocket",
        origin=HIDDEN["Origin"],
        timeout=15,
    )
    assert line.recv().startswith("0")
    line.close()


def test_a_phone_that_is_refused_is_told_why_and_keeps_what_it_sends(public: Hall) -> None:
    headers = {"Origin": "https://other.example", "X-Requested-With": "facilitator"}
    answer = requests.post(f"{public.url}/command?as=phone", json={}, headers=headers, timeout=15)
    assert answer.status_code == 403
    assert answer.json()["code"] == "other-origin"
    with pytest.raises(websocket.WebSocketBadStatusException, match="403"):
        websocket.create_connection(
            f"ws://127.0.0.1:{public.port}/socket.io/?EIO=4&transport=websocket",
            origin="https://other.example",
            header=["X-Forwarded-Host: other.example", "X-Forwarded-Proto: https"],
            timeout=15,
        )
