"""A server of the tests' own: speaks WebSocket frame by frame, as plainly as the standard reads."""

import asyncio
import base64
import hashlib
import zlib

GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TAIL = b"\x00\x00\xff\xff"


def server_frame(
    opcode: int, payload: bytes, final: bool = True, compressed: bool = False
) -> bytes:
    first = (0x80 if final else 0) | (0x40 if compressed else 0) | opcode
    size = len(payload)
    if size < 126:
        return bytes((first, size)) + payload
    if size < 65536:
        return bytes((first, 126)) + size.to_bytes(2, "big") + payload
    return bytes((first, 127)) + size.to_bytes(8, "big") + payload


def unmasked(frame: bytes) -> tuple[int, bytes, bytes]:
    """First byte, payload, and what follows a client's frame; byte by byte, as RFC 6455 says it."""
    assert frame[1] & 0x80, "a client masks"
    size, at = frame[1] & 0x7F, 2
    if size == 126:
        size, at = int.from_bytes(frame[2:4], "big"), 4
    elif size == 127:
        size, at = int.from_bytes(frame[2:10], "big"), 10
    key, body = frame[at : at + 4], frame[at + 4 : at + 4 + size]
    assert len(body) == size
    plain = bytes(byte ^ key[index % 4] for index, byte in enumerate(body))
    return frame[0], plain, frame[at + 4 + size :]


class Squeezer:
    """permessage-deflate as a server does it, with its context kept."""

    def __init__(self) -> None:
        self._out = zlib.compressobj(wbits=-15)
        self._in = zlib.decompressobj(-15)

    def squeeze(self, payload: bytes) -> bytes:
        whole = self._out.compress(payload) + self._out.flush(zlib.Z_SYNC_FLUSH)
        return whole.removesuffix(TAIL)

    def loosen(self, payload: bytes) -> bytes:
        return self._in.decompress(payload + TAIL)


class Peer:
    """Takes one connection at a time; the test says each word."""

    def __init__(self, extensions: str = "", status: str = "101 Switching Protocols") -> None:
        self.extensions, self.status = extensions, status
        self.asked = ""
        self._squeezer = Squeezer() if extensions else None
        self._heard: asyncio.Queue[tuple[int, bytes]] = asyncio.Queue()

    async def __aenter__(self) -> "Peer":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        if hasattr(self, "_writer"):
            self._writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        head = await reader.readuntil(b"\r\n\r\n")
        self.asked = head.decode()
        key = self.header("Sec-WebSocket-Key").encode()
        accept = base64.b64encode(hashlib.sha1(key + GUID).digest()).decode()
        lines = [f"HTTP/1.1 {self.status}", f"Sec-WebSocket-Accept: {accept}"]
        lines += [f"Sec-WebSocket-Extensions: {self.extensions}"] if self.extensions else []
        writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        if not self.status.startswith("101"):
            return
        self.say('0{"sid":"engine"}')
        buffer = b""
        while data := await reader.read(65536):
            buffer += data
            while len(buffer) > 1:
                first, payload, buffer = unmasked(buffer)
                if first & 0x40 and self._squeezer:
                    payload = self._squeezer.loosen(payload)
                self._heard.put_nowait((first & 0x0F, payload))

    def header(self, name: str) -> str:
        return next(
            (line.split(": ", 1)[1] for line in self.asked.split("\r\n") if line.startswith(name)),
            "",
        )

    def send(self, frame: bytes) -> None:
        self._writer.write(frame)

    def say(self, text: str) -> None:
        payload = text.encode()
        if self._squeezer:
            self.send(server_frame(1, self._squeezer.squeeze(payload), compressed=True))
        else:
            self.send(server_frame(1, payload))

    def hang_up(self) -> None:
        self._writer.close()

    async def hear(self) -> str:
        opcode, payload = await self.hear_frame()
        assert opcode == 1
        return payload.decode()

    async def hear_frame(self) -> tuple[int, bytes]:
        return await asyncio.wait_for(self._heard.get(), 10)
