"""The program on a machine whose clock is set: by as many ms as the file named in AHEAD says."""

import os
import runpy
import time
from pathlib import Path

real, ahead = time.time_ns, Path(os.environ["AHEAD"])

time.time_ns = lambda: real() + int(ahead.read_text() or 0) * 1_000_000
runpy.run_module("facilitator", run_name="__main__", alter_sys=True)
