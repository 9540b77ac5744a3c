"""The program as it would be if commits were not forced to the disk: what the tests must notice."""

from facilitator import server  # noqa: F401 - eventlet patches before all else
from facilitator.cli import main
from facilitator.journal import schema

schema.PRAGMAS["synchronous"] = ("NORMAL", 1)  # type: ignore[index]
main(prog_name="facilitator")
