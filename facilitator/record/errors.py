"""What the record answers instead of writing: a sentence for whoever asked."""


class RecordError(Exception):
    """The journal can be read, but what was asked for cannot be made of it, or not there."""
