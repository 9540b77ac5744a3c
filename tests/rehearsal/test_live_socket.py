"""A phone on the wire does what Chromium and its Socket.IO client do."""

import asyncio
import zlib
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loops import run
from peer import Peer, server_frame

from facilitator.client.live_socket import ConnectFailed, LiveSocket, View, ViewStore

ORIGIN = "http://127.0.0.1:8000"


def told(story):
    """Run an async test, but not for ever."""

    def test():
        run(story())

    test.__name__, test.__doc__ = story.__name__, story.__doc__
    return test


async def connected(peer, **more):
    """A phone that the peer has let in."""
    coming = asyncio.create_task(LiveSocket.connect("127.0.0.1", peer.port, origin=ORIGIN, **more))
    greeting = await peer.hear()
    peer.say('40{"sid":"socket"}')
    return await coming, greeting


@told
async def test_it_asks_as_a_browser_asks():
    async with Peer() as peer:
        auth = {"as": "phone", "have": {"phone": ("run-1", 7)}}
        phone, greeting = await connected(peer, cookie="facilitator_place=abc", auth=auth)
        assert peer.asked.startswith("GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n")
        assert peer.header("Origin") == ORIGIN
        assert peer.header("Cookie") == "facilitator_place=abc"
        assert "Chrome/" in peer.header("User-Agent")
        offer = peer.header("Sec-WebSocket-Extensions")
        assert offer == "permessage-deflate; client_max_window_bits"
        assert greeting == '40{"as":"phone","have":{"phone":["run-1",7]}}'
        phone.close()


@told
async def test_answers_find_who_asked_whatever_their_order():
    async with Peer() as peer:
        phone, _ = await connected(peer)
        answers = []
        phone.emit("command", b'{"id":"a"}', lambda said: answers.append(("a", said)))
        phone.emit("command", b'{"id":"b"}', lambda said: answers.append(("b", said)))
        assert [await peer.hear(), await peer.hear()] == [
            '421["command",{"id":"a"}]',
            '422["command",{"id":"b"}]',
        ]
        assert phone.unanswered == 2
        peer.say('432[{"ok":false}]')
        peer.say('431[{"ok":true,"made":"[1]"}]')
        peer.say("2")
        assert await peer.hear() == "3"
        assert answers == [("b", b'{"ok":false}'), ("a", b'{"ok":true,"made":"[1]"}')]
        assert phone.unanswered == 0
        phone.close()


@told
async def test_a_view_that_overtakes_the_greeting_is_kept():
    async with Peer() as peer:
        heard = []
        coming = asyncio.create_task(
            LiveSocket.connect(
                *("127.0.0.1", peer.port),
                origin=ORIGIN,
                keep_views=True,
                on_event=lambda name, data: heard.append((name, data)),
            )
        )
        await peer.hear()
        peer.say('42["view",{"topic":"phone","rev":2,"now":5,"body":{"a":1}}]')
        peer.say('40{"sid":"socket"}')
        phone = await coming
        assert phone.views == {"phone": {"a": 1}}
        assert phone.views_in == 1
        assert heard == [("view", b'{"topic":"phone","rev":2,"now":5,"body":{"a":1}}')]
        phone.close()


@told
async def test_pings_of_both_layers_are_answered_and_bytes_are_counted():
    async with Peer() as peer:
        phone, _ = await connected(peer)
        before = phone.bytes_in
        peer.send(server_frame(9, b"there?"))
        assert await peer.hear_frame() == (10, b"there?")
        assert phone.bytes_in - before == len(server_frame(9, b"there?"))
        out = phone.bytes_out
        phone.emit("hello", b"1")
        assert await peer.hear() == '42["hello",1]'
        assert phone.bytes_out - out == 2 + 4 + len('42["hello",1]')
        phone.close()


@pytest.mark.parametrize(
    "agreed",
    [
        "permessage-deflate",
        "permessage-deflate; server_max_window_bits=15; client_max_window_bits=15",
    ],
)
def test_what_is_agreed_to_be_squeezed_is(agreed):
    async def story():
        async with Peer(agreed) as peer:
            phone, greeting = await connected(peer, auth={"as": "phone"}, keep_views=True)
            assert greeting == '40{"as":"phone","have":{},"takes":["changes","deflate"]}'
            for rev in range(1, 4):
                peer.say(f'42["view",{{"topic":"stage","rev":{rev},"body":{rev}}}]')
                phone.emit("command", b'{"id":"again"}')
                assert await peer.hear() == '42["command",{"id":"again"}]'
            peer.say("2")
            assert await peer.hear() == "3"
            assert phone.views == {"stage": 3}
            phone.close()

    told(story)()


def test_without_a_wish_for_it_nothing_is_offered():
    async def story():
        async with Peer() as peer:
            phone, _ = await connected(peer, deflate=False)
            assert peer.header("Sec-WebSocket-Extensions") == ""
            phone.close()

    told(story)()


@told
async def test_a_refusal_says_why():
    async with Peer() as peer:
        coming = asyncio.create_task(LiveSocket.connect("127.0.0.1", peer.port, origin=ORIGIN))
        await peer.hear()
        peer.say('44{"message":"Join first.","data":{"code":"not-joined"}}')
        with pytest.raises(ConnectFailed, match="not-joined") as failed:
            await coming
        assert failed.value.answer == b'{"message":"Join first.","data":{"code":"not-joined"}}'


@told
async def test_an_http_status_is_told():
    async with Peer(status="426 Upgrade Required") as peer:
        with pytest.raises(ConnectFailed) as failed:
            await LiveSocket.connect("127.0.0.1", peer.port, origin=ORIGIN)
        assert failed.value.status == 426


@told
async def test_where_nobody_listens_there_is_no_connection():
    async with Peer() as peer:
        port = peer.port
    with pytest.raises(ConnectFailed) as failed:
        await LiveSocket.connect("127.0.0.1", port, origin=ORIGIN)
    assert failed.value.status == 0


@told
async def test_who_never_answers_is_given_up():
    async with Peer() as peer:
        with pytest.raises(ConnectFailed, match="no connection within"):
            await LiveSocket.connect("127.0.0.1", peer.port, origin=ORIGIN, timeout=0.05)


@told
async def test_who_gives_up_the_moment_they_are_let_in_leaves_no_line_behind():
    phones = []

    class GivesUp(LiveSocket):
        def _hear(self, text):
            super()._hear(text)
            if text.startswith(b"40"):
                phones.append(self)
                coming.cancel()

    async with Peer() as peer:
        coming = asyncio.create_task(GivesUp.connect("127.0.0.1", peer.port, origin=ORIGIN))
        await peer.hear()
        peer.say('40{"sid":"socket"}')
        with pytest.raises(asyncio.CancelledError):
            await coming
        (phone,) = phones
        assert phone.closed
        assert phone._transport.is_closing()


@told
async def test_a_lost_line_is_told_once_and_ones_own_end_is_not():
    async with Peer() as peer:
        phone, _ = await connected(peer)
        lost = asyncio.Queue()
        phone.lost = lambda: lost.put_nowait("lost")
        peer.hang_up()
        assert await lost.get() == "lost"
        assert phone.closed
        phone.close()
        assert lost.empty()
    async with Peer() as peer:
        phone, _ = await connected(peer)
        phone.lost = lambda: lost.put_nowait("lost")
        phone.close()
        assert await peer.hear() == "41"
        assert await peer.hear_frame() == (8, b"\x03\xe8")
        assert lost.empty()


@told
async def test_a_change_is_made_and_one_to_what_is_not_there_ends_the_connection():
    async with Peer() as peer:
        phone, _ = await connected(peer, auth={"as": "phone"}, keep_views=True)
        lost = asyncio.Event()
        phone.lost = lost.set
        peer.say('42["view",{"topic":"team:red","rev":2,"body":{"board":[{"id":"a"}]}}]')
        put = '{"in":{"board":{"put":[["a",{"id":"b"}]]}}}'
        packed = b64encode(zlib.compress(b'{"in":{"board":{"cut":["a"]}}}')).decode()
        peer.say(f'42["view",{{"topic":"team:red","rev":4,"since":2,"change":{put}}}]')
        peer.say(f'42["view",{{"topic":"team:red","rev":5,"since":4,"packed":"{packed}"}}]')
        peer.say("2")
        assert await peer.hear() == "3"
        assert phone.views == {"team:red": {"board": [{"id": "b"}]}}
        peer.say(f'42["view",{{"topic":"team:red","rev":8,"since":7,"change":{put}}}]')
        await asyncio.wait_for(lost.wait(), 5)
        assert phone.view_store.have == {"team:red": ("", 5)}


TOPICS = st.sampled_from(["phone", "mine:a", "mine:b"])


@given(st.lists(st.tuples(TOPICS, st.sampled_from(["run-1", "run-2"]), st.integers(0, 9))))
def test_the_shelf_holds_the_newest_of_each_topic_and_one_of_a_kind(views):
    view_store, newest = ViewStore(), {}
    for topic, epoch, rev in views:
        view_store.put(View(topic, rev, str(rev).encode(), epoch))
        known = newest.get(topic, (epoch, -1))
        if epoch != known[0] or rev > known[1]:
            kind = topic.partition(":")[0]
            newest = {one: v for one, v in newest.items() if one.partition(":")[0] != kind}
            newest[topic] = (epoch, rev)
    assert view_store.have == newest
    assert view_store.all() == {topic: rev for topic, (_, rev) in newest.items()}
