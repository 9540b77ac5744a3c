"""Frames come in whole or in pieces, plain or squeezed: the same messages come out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from peer import Squeezer, server_frame, unmasked

from facilitator.client.frames import (
    BINARY,
    CLOSE,
    PING,
    TEXT,
    FrameError,
    MessageReader,
    deflater,
    frame,
    inflater,
)

CONTINUED = 0
SIZES = [0, 1, 3, 4, 5, 125, 126, 127, 4096, 65_535, 65_536, 70_001]


@pytest.mark.parametrize("size", SIZES)
def test_what_a_phone_writes_a_server_reads(size):
    payload = bytes(index % 251 for index in range(size))
    first, plain, rest = unmasked(frame(TEXT, payload))
    assert (first, plain, rest) == (0x81, payload, b"")


def test_every_frame_has_a_key_of_its_own():
    assert len({frame(TEXT, b"2") for _ in range(50)}) > 40


@pytest.mark.parametrize("size", SIZES)
def test_what_a_server_writes_a_phone_reads(size):
    payload = bytes(index % 251 for index in range(size))
    assert MessageReader().feed(server_frame(BINARY, payload)) == [(BINARY, payload)]


@given(
    st.lists(st.tuples(st.sampled_from([TEXT, BINARY, PING]), st.binary(max_size=300)), max_size=6),
    st.lists(st.integers(1, 400), min_size=1, max_size=30),
)
def test_wherever_the_stream_is_cut_the_messages_are_the_same(messages, cuts):
    stream = b"".join(server_frame(opcode, payload) for opcode, payload in messages)
    reader, found, at = MessageReader(), [], 0
    for cut in [*cuts, len(stream)]:
        found += reader.feed(stream[at : at + cut])
        at += cut
    assert found == messages


def test_a_message_in_parts_is_one_and_a_ping_may_come_between():
    reader = MessageReader()
    parts = server_frame(TEXT, b"42[", final=False)
    parts += server_frame(PING, b"?")
    parts += server_frame(CONTINUED, b'"view",', final=False)
    assert reader.feed(parts) == [(PING, b"?")]
    assert reader.feed(server_frame(CONTINUED, b"{}]")) == [(TEXT, b'42["view",{}]')]
    assert reader.feed(server_frame(TEXT, b"2")) == [(TEXT, b"2")]


def test_squeezed_messages_lean_on_those_before_them():
    squeezer, reader = Squeezer(), MessageReader(inflater(keep_context=True))
    said = [b'42["view",{"topic":"phone","rev":%d}]' % rev for rev in range(20)]
    frames = [server_frame(TEXT, squeezer.squeeze(one), compressed=True) for one in said]
    assert len(frames[-1]) < len(frames[0]) / 2
    assert reader.feed(b"".join(frames)) == [(TEXT, one) for one in said]


def test_a_squeezed_message_may_come_in_parts():
    squeezed = Squeezer().squeeze(b"the same " * 50)
    reader = MessageReader(inflater(keep_context=True))
    first = server_frame(TEXT, squeezed[:5], final=False, compressed=True)
    assert reader.feed(first + server_frame(CONTINUED, squeezed[5:])) == [(TEXT, b"the same " * 50)]


def test_without_context_each_message_stands_alone():
    inflate = inflater(keep_context=False)
    for said in (b"one", b"two", b"one"):
        assert inflate(Squeezer().squeeze(said)) == said


@pytest.mark.parametrize("keep", [True, False])
@given(said=st.lists(st.binary(max_size=3000), max_size=8))
def test_what_a_phone_squeezes_a_server_loosens(keep, said):
    deflate, squeezer = deflater(keep), Squeezer()
    for one in said:
        peer = squeezer if keep else Squeezer()
        assert peer.loosen(deflate(one)) == one


@pytest.mark.parametrize(
    "stream",
    [
        bytes((0x81, 0x82)) + b"keysab",  # masked, with a short size
        server_frame(TEXT, b"squeezed, though nobody agreed to it", compressed=True),
        server_frame(CONTINUED, b"of nothing"),
        bytes((0xA1, 0)),
    ],
    ids=["masked", "squeezed", "continues nothing", "reserved bit"],
)
def test_what_may_not_be_sent_is_refused(stream):
    with pytest.raises(FrameError):
        MessageReader().feed(stream)


def test_what_is_not_squeezed_though_it_says_so_is_refused():
    with pytest.raises(FrameError):
        MessageReader(inflater(keep_context=True)).feed(
            server_frame(TEXT, b"\xff\xff\xff", compressed=True)
        )


def test_a_close_carries_its_reason():
    assert MessageReader().feed(server_frame(CLOSE, b"\x03\xe8bye")) == [(CLOSE, b"\x03\xe8bye")]
