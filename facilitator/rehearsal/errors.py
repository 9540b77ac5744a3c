"""What ends a rehearsal before its time, as a sentence for whoever rehearses."""


class RehearsalError(Exception):
    """The rehearsal could not begin, or could not go on; what was recorded is in its journal."""
