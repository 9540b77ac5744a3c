"""Whoever is on a line is waited for before a request is taken, read or gone on with.

Who has asked keeps their place meanwhile: it is the one who asks nothing that has to go.
"""

import subprocess
import sys

from hall import CHECKOUT

PROGRAM = CHECKOUT / "tests" / "somebody_waits.py"


def test_while_somebody_on_a_line_waits_no_request_is_taken_or_read_or_gone_on_with():
    done = subprocess.run([sys.executable, PROGRAM], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == [
        "while somebody waits:",
        "then: whole 204 unreadable 400 body 204 new 400 idle cut",
    ], done.stderr
