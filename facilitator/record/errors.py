"""What the record answers instead of writing: a sentence for whoever asked."""


class RecordError(Exception):
    """The journal can be read, but what was asked for cannot be made of it, or not there."""


class EvidenceDamaged(RecordError):  # noqa: N818 - named as journals' errors are
    """Evidence is not as it was written, from this row on; row 0 is the first line."""

    def __init__(self, where: str, row: int, what: str) -> None:
        super().__init__(
            f"{where}, {f'row {row}' if row else 'first line'}: {what}. Nothing behind that can be "
            "relied on. Ask whoever handed it on for another copy."
        )
        self.row = row
