"""The floor under any server in Python: one receive, one unmasked frame, one answer, one send.

Sockets and epoll of the standard library alone. It reads nothing of a message but the number to
answer, decides nothing and keeps nothing; what it reaches is what Python itself leaves over.
"""

import argparse
import base64
import hashlib
import re
import select
import socket

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
KEY = re.compile(rb"sec-websocket-key: *(\S+)", re.IGNORECASE)
OPEN = (
    b'0{"sid":"floor","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}'
)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    door = socket.create_server(("127.0.0.1", parser.parse_args().port), backlog=1024)
    door.setblocking(False)
    print("ready", flush=True)
    serve(door)


def serve(door: socket.socket) -> None:
    poll = select.epoll()
    poll.register(door, select.EPOLLIN)
    lines: dict[int, socket.socket] = {}
    while True:
        for number, _ in poll.poll():
            if number == door.fileno():
                line, _ = door.accept()
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                lines[line.fileno()] = line
                poll.register(line, select.EPOLLIN)
                continue
            data = lines[number].recv(65_536)
            if data:
                lines[number].send(answer(data))
            else:
                lines.pop(number).close()


def answer(data: bytes) -> bytes:
    """What there is to say to one frame that came in one piece, or to a handshake."""
    if data.startswith(b"GET "):
        return welcome(data) + frame(OPEN)
    text = unmasked(data)
    if text.startswith(b"42"):
        return frame(b'43%b[{"ok":true}]' % text[2 : text.index(b"[")])
    return frame(b'40{"sid":"floor"}') if text.startswith(b"40") else b""


def welcome(request: bytes) -> bytes:
    key = KEY.search(request)
    assert key
    accept = base64.b64encode(hashlib.sha1(key[1] + MAGIC).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: %b\r\n\r\n" % accept
    )


def unmasked(data: bytes) -> bytes:
    start = 4 if data[1] & 0x7F == 126 else 2
    masked = data[start + 4 :]
    size = len(masked)
    mask = (data[start : start + 4] * (size // 4 + 1))[:size]
    whole = int.from_bytes(masked, "little") ^ int.from_bytes(mask, "little")
    return whole.to_bytes(size, "little")


def frame(text: bytes) -> bytes:
    return bytes((0x81, len(text))) + text


if __name__ == "__main__":
    main()
