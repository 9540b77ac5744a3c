"""The program with 140 descriptors, beside versions that the fast transport was not written for."""

import resource

from facilitator import server  # noqa: F401 - eventlet patches before all else
from facilitator.cli import main
from facilitator.transport import fast

fast.WRITTEN_FOR["eventlet"] = "0.0"
resource.setrlimit(resource.RLIMIT_NOFILE, (140, 140))
main(prog_name="facilitator")
