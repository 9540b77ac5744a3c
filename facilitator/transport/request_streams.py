"""What eventlet reads a request from and writes its answer to, in place of files over a socket."""

from collections.abc import Callable, Iterable
from io import BytesIO


class RequestStream:
    """The bytes of a connection that are here; `more(size)` waits for so many others.

    A head is here whole before anybody reads it, so only a body is ever waited for.
    """

    closed = False

    def __init__(self, here: bytes, more: Callable[[int], bytes]) -> None:
        self._here, self._more = BytesIO(here), more

    def readline(self, size: int = -1) -> bytes:
        """A line of what is here."""
        return self._here.readline(size)

    def read(self, size: int) -> bytes:
        """So many bytes, once they are here; raises ConnectionResetError if they never will be."""
        said = self._here.read(size)
        missing = size - len(said)
        if missing:
            came = self._more(missing)
            if len(came) < missing:
                raise ConnectionResetError("the body of a request ended early")
            said, self._here = said + came[:missing], BytesIO(came[missing:])
        return said

    def read1(self) -> bytes:
        """All that is here and was not read: the beginning of what comes next."""
        return self._here.read()


class AnswerStream:
    """Sends what is written at once: an answer is written in one piece, or in few."""

    closed = False

    def __init__(self, send: Callable[[bytes], None]) -> None:
        self.write = send

    def writelines(self, parts: Iterable[bytes]) -> None:
        """Send all of it."""
        self.write(b"".join(parts))

    def flush(self) -> None:
        """Nothing was held back."""
