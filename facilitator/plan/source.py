"""The text of a plan, from a file or a string, before any of it is understood."""

import re
import stat
from pathlib import Path

from .faults import Fault, Findings

LARGEST = 1_000_000
"""Bytes a plan may have; a long two-day agenda in two languages has about 50,000."""

UNFIT = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
    "|[\u202a-\u202e\u2066-\u2069]"
)
"""What no text on a wall may hold: control characters, half characters, direction overrides."""


def source_text(source: Path | str, findings: Findings) -> str:
    """The plan as text, or the end of reading: too large, not there, not UTF-8, not printable."""
    data = _bytes(source, findings) if isinstance(source, Path) else None
    text = source if isinstance(source, str) else _decoded(data or b"", findings)
    text = text.removeprefix("\ufeff")
    _check_size(len(text), findings)
    unfit = UNFIT.search(text)
    if unfit:
        line, column = _position(text, unfit.start())
        code = f"U+{ord(unfit.group()):04X}"
        message = f"a character that cannot be shown stands here ({code})"
        findings.stop(Fault(line, column, "", message, "delete it and type the text again"))
    return text


def _bytes(path: Path, findings: Findings) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            findings.stop(
                Fault(1, 1, "", f"{path} is not a file", "give the path of an agenda.yaml")
            )
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        findings.stop(
            Fault(1, 1, "", f"there is no file {path}", "write one with: facilitator new NAME")
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        findings.stop(Fault(1, 1, "", f"{path} cannot be read: {reason}"))
    _check_size(len(data), findings)
    return data


def _check_size(size: int, findings: Findings) -> None:
    if size > LARGEST:
        message = f"the file is larger than {LARGEST:,} bytes"
        findings.stop(Fault(1, 1, "", message, "an agenda is text only; is this the right file?"))


def _decoded(data: bytes, findings: Findings) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _position(data[: error.start].decode("utf-8"), error.start)
        findings.stop(
            Fault(line, column, "", "the file is not written in UTF-8", "save it again as UTF-8")
        )


def _position(text: str, index: int) -> tuple[int, int]:
    before = text[:index]
    return before.count("\n") + 1, len(before) - before.rfind("\n")
