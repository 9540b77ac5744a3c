"""The program, on a disk that keeps one row less than it says once a file `lies` is beside it."""

from pathlib import Path

from facilitator import server
from facilitator.cli import main

_append = server.append_in_thread


def append(journal, batch):
    end = _append(journal, batch)
    return end - 1 if Path(journal.where).with_name("lies").exists() else end


server.append_in_thread = append
main(prog_name="facilitator")
