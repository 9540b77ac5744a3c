"""A real server in a process of its own, and clients that speak to it as phones do."""

import itertools
import os
import re
import signal
import socket
import subprocess
import sys
import time
import weakref
from pathlib import Path
from typing import Any

import msgspec
import requests
import websocket
from warm import Forked, begin

CHECKOUT = Path(__file__).parent.parent
CLOCK_BEHIND = (sys.executable, str(Path(__file__).with_name("clock_behind.py")))
"""A hall's `program` on a machine whose clock is an hour behind."""
LINKS = re.compile(r"Facilitator: \S+/console#(\S+).*?Moderator: \S* *\S+/console#(\S+)", re.S)
OTHER_VERSIONS = (sys.executable, str(Path(__file__).with_name("other_versions.py")))
"""A hall's `program` beside libraries that the fast transport was not written for, with few
descriptors."""
LYING_DISK = (sys.executable, str(Path(__file__).with_name("lying_disk.py")))
"""A hall's `program` on a disk that keeps less than it says, once a file `lies` is beside it."""
ASKED = itertools.count(1)
PATIENCE = 15
"""Seconds after which a test gives up waiting; nothing is measured by it."""


def port_held_for(owner: object) -> int:
    """A port that nobody else is given as long as `owner` lives: not while its server starts, is
    down, or is killed. Bound without listening, it is still free for a server to listen on.
    """
    holder = socket.socket()
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    holder.bind(("127.0.0.1", 0))
    port = int(holder.getsockname()[1])
    weakref.finalize(owner, os.close, holder.detach())
    return port


class Hall:
    """A session being served from `agenda`, remembered in `journal`."""

    program: tuple[str, ...] = (sys.executable, "-m", "facilitator")
    cwd: Path = CHECKOUT
    warm: tuple[tuple[str, ...], ...] = (program,)
    """Programs that change nothing before the server is imported: a process that has imported it
    may become them."""

    def __init__(self, folder: Path, agenda: Path) -> None:
        self.agenda, self.journal = agenda, folder / "session.db"
        self.port = port_held_for(self)
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[str] | Forked | None = None
        self.output = ""
        self.clients: list[Client] = []

    def open(self, *options: str) -> "Hall":
        """Start the server, and read its links off what it prints."""
        words = ["serve", str(self.agenda), *options]
        words += ["--journal", str(self.journal), "--host", "127.0.0.1", "--port", str(self.port)]
        self.process = self._begun(words)
        assert self.process.stdout is not None
        self.output = ""
        for line in self.process.stdout:
            self.output += line
            if line.startswith("Stop with"):
                break
        found = LINKS.search(self.output)
        if not found:
            self.kill()
        assert found, self.output
        self.token, self.moderator_token = found.groups()
        return self

    def _begun(self, words: list[str]) -> subprocess.Popen[str] | Forked:
        """One that comes back after another is a Python of its own, as after a crash."""
        env = os.environ | {"PYTHONUNBUFFERED": "1"}
        if self.process is None and self.program in self.warm and self.cwd == CHECKOUT:
            return begin(self.program[1:], words, self.cwd, env)
        return subprocess.Popen(
            [*self.program, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=self.cwd,
            env=env,
        )

    def command(self, *words: str) -> str:
        """Run another of the program's commands; returns what it prints."""
        done = subprocess.run(
            [*self.program, *words], cwd=self.cwd, capture_output=True, text=True, check=True
        )
        return done.stdout

    def confirm(self, *people: str) -> None:
        """As the facilitator does with one press: what these do counts."""
        self.asked("ConfirmPeople", people=people)

    def asked(self, kind: str, /, **fields: Any) -> None:
        """A facilitator, whose console is open for this alone, asks for something; it is done."""
        console = Client(self).sign_in()
        do = {"type": kind, **fields}
        answer = console.post("/command?as=console", {"id": f"asked-{next(ASKED)}", "do": do})
        assert answer.json()["ok"], answer.text
        assert console.post("/console/leave", {}).ok

    def on_stage(self) -> Any:
        """What stages are shown."""
        views = requests.get(f"{self.url}/view?as=stage", timeout=PATIENCE).json()["views"]
        return next(one["body"] for one in views if one["topic"] == "stage")

    def ends(self) -> int:
        """Wait until the server ends by itself; returns the exit status."""
        return self._ended()

    def kill(self) -> None:
        """As a power cut does it: no goodbye."""
        assert self.process is not None
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        """As a person does it; returns the exit status, with the last words in `output`."""
        assert self.process is not None
        self.process.send_signal(number)
        return self._ended()

    def _ended(self) -> int:
        assert self.process is not None
        assert self.process.stdout is not None
        status = self.process.wait(PATIENCE)
        self.output += self.process.stdout.read()
        self.process.stdout.close()
        return status

    def close(self) -> None:
        for client in self.clients:
            client.go_home()
        if self.process is not None and self.process.poll() is None:
            self.kill()
        if self.process is not None and self.process.stdout is not None:
            self.process.stdout.close()  # of one that ended by itself


class Client:
    """A browser without a screen: cookies, forms, one socket; answers and views as they come."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.http = requests.Session()
        self.views: dict[str, Any] = {}
        self.have: dict[str, list[Any]] = {}
        """Topic → [epoch, rev] of the newest view."""
        self._ids = itertools.count(1)
        self._acks = itertools.count(1)
        self.socket: websocket.WebSocket | None = None
        self.sockets: tuple[tuple[int, int, int], ...] = ()
        """Options of its sockets."""
        hall.clients.append(self)

    def form(self, path: str, **fields: str) -> requests.Response:
        """Fill in a form of the page at /, /c or /leave, token and all."""
        shown = {"/c": "/c", "/c/else": "/c", "/leave": "/leave"}.get(path, "/")
        page = self.http.get(self.hall.url + shown)
        found = re.search(r'name="csrf_token" value="([^"]+)"', page.text)
        token = found[1] if found else ""
        fields = ({"type": "SendComment"} if path == "/c" else {}) | fields
        return self.http.post(self.hall.url + path, data={"csrf_token": token, **fields})

    def take_seat(self, seat: str, confirmed: bool = True) -> "Client":
        """Tap a name; the facilitator says at once that it is them, unless not `confirmed`."""
        answer = self.form("/join", seat=seat)
        assert answer.status_code == 200, answer.text
        if confirmed:
            self.hall.confirm(seat)
        return self

    def give_name(self, name: str, group: str) -> "Client":
        answer = self.form("/join", name=name, group=group)
        assert answer.status_code == 200, answer.text
        return self

    def sign_in(self, token: str | None = None) -> "Client":
        answer = self.post("/console/enter", {"token": token or self.hall.token})
        assert answer.ok, answer.text
        return self

    def post(self, path: str, body: Any) -> requests.Response:
        headers = {"X-Requested-With": "facilitator"}
        return self.http.post(self.hall.url + path, json=body, headers=headers)

    def cookies(self) -> str:
        return "; ".join(f"{one.name}={one.value}" for one in self.http.cookies)

    def connect(self, surface: str, **auth: Any) -> "Client":
        """Open the socket and take every view it is owed at once."""
        self.open_socket()
        self.send_text("40" + msgspec.json.encode({"as": surface, **auth}).decode())
        greeting = self.receive()
        while greeting.startswith("42"):  # a view may overtake it; browsers keep such for later
            self.take_in(greeting)
            greeting = self.receive()
        assert greeting.startswith("40"), greeting
        return self

    def open_socket(self) -> None:
        if self.socket is not None:
            self.socket.shutdown()
        self.socket = websocket.create_connection(
            f"ws://127.0.0.1:{self.hall.port}/socket.io/?EIO=4&transport=websocket",
            cookie=self.cookies(),
            origin=self.hall.url,
            timeout=PATIENCE,
            sockopt=self.sockets,
        )
        assert self.receive().startswith("0")

    def send_text(self, text: str) -> None:
        assert self.socket is not None
        self.socket.send(text)

    def receive(self) -> str:
        """The next message; pings are answered on the way, but not for ever."""
        assert self.socket is not None
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            message = self.socket.recv()
            assert isinstance(message, str)
            if message != "2":
                return message
            self.socket.send("3")
        raise TimeoutError("the server has nothing to say")

    def do(self, command_type: str, command_id: str | None = None, **fields: Any) -> Any:
        """Send a command and wait for its answer; views that come first are taken in."""
        command = {
            "id": command_id or f"c{next(self._ids)}",
            "do": {"type": command_type, **fields},
        }
        return self.ask("command", command)

    def ask(self, *event: Any) -> Any:
        """Send any event at all and wait for the answer."""
        return self.ask_raw(msgspec.json.encode(list(event)).decode())

    def ask_raw(self, payload: str) -> Any:
        ack = str(next(self._acks))
        self.send_text("42" + ack + payload)
        return self.answer_to(ack)

    def answer_to(self, ack: str) -> Any:
        """Wait for the answer with this number; views that come first are taken in."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            message = self.receive()
            if message.startswith("43" + ack + "["):
                return msgspec.json.decode(message[2 + len(ack) :])[0]
            self.take_in(message)
        raise TimeoutError("a command was not answered")

    def take_in(self, message: str) -> None:
        if message.startswith('42["view"'):
            view = msgspec.json.decode(message[2:])[1]
            epoch, rev = self.have.get(view["topic"], [view["epoch"], 0])
            if view["epoch"] != epoch or view["rev"] > rev:
                self.views[view["topic"]] = view["hint"] if "hint" in view else view["body"]
                self.have[view["topic"]] = [view["epoch"], view["rev"]]

    def see(self, topic: str, until: Any = lambda body: True) -> Any:
        """Wait until a view of `topic` (or of the first that begins so) is as it should be."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for name, body in self.views.items():
                if name.startswith(topic) and until(body):
                    return body
            self.take_in(self.receive())
        raise TimeoutError(f"{topic} is not as it should be: {self.views.get(topic)}")

    def hang_up(self) -> None:
        assert self.socket is not None
        self.socket.close()

    def go_home(self) -> None:
        self.http.close()
        if self.socket is not None:
            self.socket.shutdown()
