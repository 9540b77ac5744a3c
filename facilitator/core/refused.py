"""Refusal: the everyday answer to a command that cannot be carried out."""


class Refused(Exception):  # noqa: N818 - an answer, not an error
    """Says no to a command: a stable code for programs and a sentence for people.

    `path` names the part of the command that was wrong, where one part was; `wait` says after how
    many seconds the same may be granted.
    """

    def __init__(self, code: str, message: str, path: str = "", wait: int = 0):
        super().__init__(message)
        self.code = code
        self.message = message
        self.path = path
        self.wait = wait


GALLERY_CLOSED = "gallery-closed"
"""The code with which another team's board is refused while nobody looks around."""
