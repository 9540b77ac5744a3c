"""What can be wrong with a journal, told to the person who has to do something about it.

Every error carries a `code`, so that a surface can say it in its own language, and a `message`
that names the file and, where there is one, the row. They are named for what was found, as the
reader would say it, which is why the linter's wish for "Error" in each name is declined.
"""

from pathlib import Path


class JournalError(Exception):
    """Anything a journal answers instead of doing what was asked."""

    code = "journal"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class JournalDamaged(JournalError):  # noqa: N818
    """The journal is not as it was written; `row` is the position, or None for the whole file."""

    code = "damaged"
    advice = "Keep it, and look for another copy of it."

    def __init__(self, where: str, row: int | None, what: str) -> None:
        place = where if row is None else f"{where}, row {row}"
        super().__init__(f"{place}: {what}. The file was left as it is. {self.advice}")
        self.row = row
        self.what = what


class HeadNotFound(JournalDamaged):
    """A head that was noted elsewhere is not in the journal, which may be whole all the same."""

    advice = (
        "Look first whether the head was written down rightly, its row and every digit, and is of "
        "this session. If so, rows were changed or lost since then: look for another copy."
    )


class JournalNewer(JournalError):  # noqa: N818
    """The journal was written by a later version of this program."""

    code = "newer"

    def __init__(self, where: str, found: int, known: int) -> None:
        super().__init__(
            f"{where} has journal format {found}, and this program knows formats up to {known}. "
            "The file was left as it is. Install the newer facilitator to open it."
        )


class JournalOfAnotherSession(JournalError):  # noqa: N818
    """The journal belongs to a session with another id."""

    code = "other-session"

    def __init__(self, where: str, found: str, wanted: str) -> None:
        super().__init__(
            f"{where} is the journal of session {found!r}, not of {wanted!r}. The file was left "
            "as it is. Name another file for this session, or serve the agenda it belongs to."
        )


class BoxKeyMissing(JournalError):  # noqa: N818
    """Answers without names lie in a box whose key is not beside the journal."""

    code = "no-box-key"

    def __init__(self, where: str, box: str) -> None:
        super().__init__(
            f"{where} holds answers without names whose key, {Path(where).name}.box-{box}, is not "
            "beside it. Put that file back. If it is gone, start with --accept-loss: these "
            "answers are given up then, and people can answer again."
        )


class BackupRefused(JournalError):  # noqa: N818
    """What stands where a backup is to be made is no older copy of the journal."""

    code = "no-older-copy"

    def __init__(self, where: str, what: str) -> None:
        super().__init__(
            f"{where} is there already, and is no older copy of this journal: {what}. Nothing was "
            "touched. Keep it: move it away, with what lies beside it, or name another file for "
            "the backup."
        )


class JournalInUse(JournalError):  # noqa: N818
    """Another process is writing to the journal."""

    code = "in-use"

    def __init__(self, where: str) -> None:
        super().__init__(
            f"{where} is already in use by another process, most likely a server that is still "
            "running. Stop that one first, or name another file."
        )


class JournalMissing(JournalError):  # noqa: N818
    """There is no journal to read."""

    code = "missing"

    def __init__(self, where: str) -> None:
        super().__init__(
            f"{where}: there is no journal here, so nothing can be read. Check the names of the "
            "file and its folder; a journal is made when the session is first served."
        )


class JournalUnavailable(JournalError):  # noqa: N818
    """The storage does not answer now; `code` is disk-full, read-only, busy or io-error."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class JournalInDoubt(JournalError):  # noqa: N818
    """What the server holds and what the journal holds may not be the same: it has to stop."""

    code = "in-doubt"

    def __init__(self, where: str, why: str) -> None:
        super().__init__(
            f"{where} cannot be relied on any more: {why}. The server stops, so that nothing is "
            "shown or counted that was not kept. Look after its disk, then start it again: "
            "everything acknowledged is read back from the file."
        )


class JournalShort(JournalError):  # noqa: N818
    """Rows that were acknowledged are not in the journal any more."""

    code = "short"

    def __init__(self, where: str, what: str, witness: str, when: str) -> None:
        name = Path(where).name
        super().__init__(
            f"{where}: {what} by {when} ({witness} says so). Nothing was changed. The newest "
            f"rows are often in {name}-wal: look for it where the server ran last, put it and "
            f"{name} back together, and start again. Else put your newest copy in place. What "
            "cannot be found is given up with serve --accept-loss, which is recorded and said on "
            f"the console. To begin a new session instead, move {witness} away too, or name "
            "another file."
        )


class WitnessUnreadable(JournalError):  # noqa: N818
    """The file that says how far the journal reached is there but does not say it."""

    code = "witness"

    def __init__(self, where: str, why: str) -> None:
        super().__init__(
            f"{where}: this does not say how far the journal reached ({why}), so nobody knows "
            "whether all of it is here. Compare a head that was written down (facilitator verify "
            "--head), then move this file away and start again."
        )


class JournalStuck(JournalError):  # noqa: N818
    """The disk has been writing for too long, and may never end."""

    code = "busy"

    def __init__(self, where: str) -> None:
        super().__init__(
            f"{where}: the disk does not answer. What was being written may be kept or not; "
            "everything acknowledged is kept. Look after the disk, then start the server again."
        )


class RecordRefused(JournalError):  # noqa: N818
    """A record cannot be stored as it is, and its whole batch was refused untouched."""

    code = "unstorable"

    def __init__(self, number: int, name: str, why: str) -> None:
        super().__init__(
            f"Record {number} of the batch ({name!r}) cannot be stored: {why}. Expected text "
            "without lone surrogates, whole numbers in range, and a body of valid UTF-8 JSON. "
            "Nothing of the batch was written."
        )
        self.number = number
