"""The floor under any server in Python: one receive, one unmasked frame, one answer, one send.

Sockets and epoll of the standard library alone. It reads nothing of a message but the number to
answer, decides nothing and keeps nothing; what it reaches is what Python itself leaves over. The
views it was told to prepare are sent to everybody when it is told to show them: one send for each.
"""

import argparse
import base64
import hashlib
import json
import re
import select
import socket
from collections.abc import Collection

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
    prepared = b""
    while True:
        for number, _ in poll.poll():
            if number == door.fileno():
                line, _ = door.accept()
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                lines[line.fileno()] = line
                poll.register(line, select.EPOLLIN)
                continue
            data = lines[number].recv(65_536)
            if data.startswith(b"GET "):
                lines[number].send(welcome(data) + frame(OPEN))
            elif data:
                text = unmasked(data)
                if b'["prepare",' in text[:16]:
                    prepared = views(text)
                elif b'["show"' in text[:16]:
                    send_all(lines.values(), prepared)
                lines[number].send(answer(text))
            else:
                lines.pop(number).close()


def send_all(lines: Collection[socket.socket], data: bytes) -> None:
    for line in lines:
        line.send(data)


def views(text: bytes) -> bytes:
    """The frames that show them, as Socket.IO writes them."""
    _, prepared = json.loads(text[text.index(b"[") :])
    written = (
        json.dumps(["view", one], ensure_ascii=False, separators=(",", ":")) for one in prepared
    )
    return b"".join(frame(b"42" + one.encode()) for one in written)


def answer(text: bytes) -> bytes:
    """What there is to say to one frame that came in one piece."""
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
    size = len(text)
    head = bytes((0x81, size)) if size < 126 else b"\x81\x7e" + size.to_bytes(2, "big")
    return head + text


if __name__ == "__main__":
    main()
