"""Peers set up, each in a place of its own under `.work/`, with exactly the versions it pins."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parent
WORK = BENCH / ".work"
PEERS = ("framework", "plain", "node", "node-echo", "floor")


def peers() -> None:
    """Set up every peer that is not, or not as its folder is now."""
    for name in PEERS:
        _set_up(BENCH / "peers" / name, WORK / "peers" / name)


def command_for(name: str) -> list[str]:
    """How a peer that was set up is started."""
    home = WORK / "peers" / name
    if (home / "package.json").exists():
        return ["node", str(home / "server.js")]
    return [str(home / "venv" / "bin" / "python"), str(home / "server.py")]


def _set_up(source: Path, home: Path) -> None:
    stamp, wanted = home / "ready", _digest(source)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"setting up {source.name} …", flush=True)
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(source, home, ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    if (home / "package.json").exists():
        _run(home, "npm", "ci", "--no-audit", "--no-fund")
    else:
        _run(home, sys.executable, "-m", "venv", "venv")
        if (home / "requirements.txt").exists():
            _run(home, "venv/bin/python", "-m", "pip", "install", "-q", "-r", "requirements.txt")
    stamp.write_text(wanted)


def _digest(source: Path) -> str:
    files = sorted(path for path in source.iterdir() if path.is_file())
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def _run(folder: Path, *command: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed in {folder}:\n{done.stdout}{done.stderr}")
