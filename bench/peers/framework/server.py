"""Flask-SocketIO on eventlet, one handler that only acknowledges: the framework's own ceiling.

To pages that fetch what they are told of it answers with what it was given.
"""

import argparse

import eventlet

eventlet.monkey_patch()

from flask import Flask  # noqa: E402
from flask_socketio import SocketIO  # noqa: E402

app = Flask(__name__)
socketio = SocketIO(app, async_mode="eventlet")
parts = {}


@socketio.on("command")
def command(message):
    return {"ok": True}


@socketio.on("show")
def show(given):
    parts.update(given)
    socketio.emit("changed")


@app.get("/c/<part>")
def fetched(part):
    return parts[part]


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    print("ready", flush=True)
    socketio.run(app, host="127.0.0.1", port=options.port)
