"""WebSocket frames: whatever way the bytes come in, the messages are the same."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.transport.frames import (
    BINARY,
    CLOSE,
    PING,
    PONG,
    PROTOCOL_ERROR,
    TEXT,
    TOO_LONG,
    BadFrame,
    FrameReader,
    Message,
    closing,
    frame,
    unmask,
)

LONGEST = 70_000


def masked(payload: bytes, kind: int = TEXT, final: bool = True, key: bytes = b"\1\2\3\4") -> bytes:
    """One frame as browsers send them."""
    plain = frame(payload, kind)
    head = plain[: len(plain) - len(payload)]
    first = head[0] if final else head[0] & 0x7F
    return bytes((first, head[1] | 0x80)) + head[2:] + key + unmask(key, payload)


def heard(*pieces: bytes, most: int = 100) -> list[Message]:
    reader = FrameReader(LONGEST)
    found = []
    for piece in pieces:
        reader.feed(piece)
        found += reader.messages(most)
    return found


def complaint(*pieces: bytes) -> int:
    with pytest.raises(BadFrame) as caught:
        heard(*pieces)
    return caught.value.code


payloads = st.one_of(
    st.binary(max_size=140),
    st.sampled_from([125, 126, 127, 65_535, 65_536]).map(lambda size: b"x" * size),
)


@given(st.lists(st.tuples(st.sampled_from([TEXT, BINARY]), payloads), max_size=5), st.data())
def test_cut_anywhere_the_messages_are_the_same(messages: list[Message], data: st.DataObject):
    stream = b"".join(masked(payload, kind, key=os.urandom(4)) for kind, payload in messages)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=4)))
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert heard(*pieces) == messages


@given(st.binary(max_size=300), st.binary(min_size=4, max_size=4))
def test_masking_is_the_combination_of_bytes_and_undoes_itself(payload: bytes, key: bytes):
    assert unmask(key, payload) == bytes(b ^ key[i % 4] for i, b in enumerate(payload))
    assert unmask(key, unmask(key, payload)) == payload


def test_fragments_make_one_message_also_around_a_ping():
    pieces = [masked(b"one ", final=False), masked(b"?", PING), masked(b"two", 0)]
    assert heard(*pieces) == [(PING, b"?"), (TEXT, b"one two")]


def test_a_short_text_between_the_fragments_of_another_is_out_of_order():
    assert complaint(masked(b"one ", final=False), masked(b"two")) == PROTOCOL_ERROR


def test_only_so_many_are_taken_at_a_time_and_the_rest_waits():
    reader = FrameReader(LONGEST)
    reader.feed(masked(b"a") * 5)
    assert len(list(reader.messages(3))) == 3
    assert reader.has_more()
    assert len(list(reader.messages(3))) == 2
    assert not reader.has_more()


@pytest.mark.parametrize(
    "wrong",
    [
        frame(b"not masked"),
        b"\xc1" + masked(b"compressed, which was not agreed on")[1:],
        masked(b"", 3),
        masked(b"", 11),
        masked(b"continues nothing", 0),
        masked(b"", PING, final=False),
        masked(b"x" * 126, PONG),
    ],
    ids=[
        "unmasked",
        "extension",
        "unknown-data",
        "unknown-control",
        "no-beginning",
        "fragmented-ping",
        "long-pong",
    ],
)
def test_what_the_protocol_does_not_allow_is_named(wrong: bytes):
    assert complaint(wrong) == PROTOCOL_ERROR


def test_a_message_is_too_long_as_soon_as_it_says_so():
    assert complaint(masked(b"x" * (LONGEST + 1))[:14]) == TOO_LONG
    assert (
        complaint(
            *[masked(b"x" * 10_000, TEXT, final=False)],
            *[masked(b"x" * 10_000, 0, final=False) for _ in range(7)],
        )
        == TOO_LONG
    )


def test_endless_empty_fragments_are_too_long_some_time():
    reader = FrameReader(100)
    reader.feed(masked(b"", TEXT, final=False) + masked(b"", 0, final=False) * 100)
    with pytest.raises(BadFrame) as caught:
        list(reader.messages(200))
    assert caught.value.code == TOO_LONG


def test_fragments_count_towards_what_is_taken_at_a_time():
    reader = FrameReader(LONGEST)
    reader.feed(masked(b"a", final=False) + masked(b"b", 0, final=False) * 8 + masked(b"c", 0))
    assert list(reader.messages(5)) == []
    assert reader.has_more()
    assert list(reader.messages(5)) == [(TEXT, b"abbbbbbbbc")]


def test_a_closing_frame_carries_its_code():
    assert closing(1009) == bytes((0x80 | CLOSE, 2)) + (1009).to_bytes(2, "big")
