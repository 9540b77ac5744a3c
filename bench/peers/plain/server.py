"""Flask-SocketIO on eventlet as people write it: commit every vote, emit the tally to everyone."""

import argparse
import sqlite3

import eventlet

eventlet.monkey_patch()

from flask import Flask, request  # noqa: E402
from flask_socketio import SocketIO  # noqa: E402

BUDGET, CAP = 5, 2

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--database", required=True)
options = parser.parse_args()

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet")

database = sqlite3.connect(options.database)
database.execute(
    "CREATE TABLE IF NOT EXISTS dots (voter TEXT, item TEXT, count INTEGER, "
    "PRIMARY KEY (voter, item))"
)
people = {}


@socketio.on("connect")
def connect(auth):
    people[request.sid] = auth["person"]


@socketio.on("disconnect")
def disconnect():
    people.pop(request.sid, None)


@socketio.on("command")
def command(message):
    dots = message["do"]["ballot"]
    if sum(dots.values()) > BUDGET or any(count > CAP for count in dots.values()):
        return {"ok": False}
    voter = people[request.sid]
    with database:
        database.execute("DELETE FROM dots WHERE voter = ?", (voter,))
        database.executemany(
            "INSERT INTO dots VALUES (?, ?, ?)",
            [(voter, item, count) for item, count in dots.items()],
        )
    socketio.emit("tally", tally())
    return {"ok": True}


def tally():
    return dict(database.execute("SELECT item, SUM(count) FROM dots GROUP BY item"))


if __name__ == "__main__":
    print("ready", flush=True)
    socketio.run(app, host="127.0.0.1", port=options.port)
