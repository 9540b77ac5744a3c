/**
 * One WebSocket that speaks Socket.IO: the only file that knows its protocol (5, over Engine.IO 4).
 *
 * A page needs little of it: one namespace, texts, answers, the server's pings. When to connect
 * again is `live.js`'s to know. Why not the library: docs/decisions/0007-socket-io-on-a-page.md
 */
const PATH = "/socket.io/?EIO=4&transport=websocket";
/** What an answer may take beyond the line's patience: it waits for the disk. */
const DISK_MS = 1000;

/** The first character of an Engine.IO packet, and the second of one that is a message. */
const OPEN = "0", CLOSE = "1", PING = "2", PONG = "3", MESSAGE = "4";
const CONNECT = "0", DISCONNECT = "1", EVENT = "2", ANSWER = "3", REFUSED = "4";
const PARTS = /^4(\d)(\d*)(.*)$/s;

/**
 * Open a line: says what `auth()` returns to the server, then calls `opened()`; `heard(name, body)` for each of
 * its events; `refused(data)` where it wants none of us; and once, at the end, `closed(was open)`.
 * `patience` says how long the handshake and an answer may take, and learns from how long the former did.
 *
 * Returns `isOpen()`; `ask(name, body) → Promise<answer>`, undefined where none came; and
 * `hangUp()`, after which nothing is called any more.
 */
export function openSocket({ auth, opened, heard, refused, closed, patience }) {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${location.host}${PATH}`);
  const asked = new Map();
  const began = Date.now();
  let quiet = patience.ms;
  let timer = setTimeout(tooLate, quiet);
  let open = false;
  let over = false;
  let count = 0;

  socket.onclose = end;
  socket.onmessage = ({ data }) => {
    clearTimeout(timer);
    timer = setTimeout(tooLate, quiet);
    if (data[0] === OPEN) greet(JSON.parse(data.slice(1)));
    else if (data[0] === PING) socket.send(PONG);
    else if (data[0] === MESSAGE) take(...PARTS.exec(data).slice(1));
    else if (data[0] === CLOSE) end();
  };
  // A browser may take long to notice that the network under a socket is gone.
  window.addEventListener("offline", end);

  function greet({ pingInterval, pingTimeout }) {
    quiet = pingInterval + pingTimeout;
    socket.send(MESSAGE + CONNECT + JSON.stringify(auth()));
  }

  function take(kind, id, text) {
    const body = text && JSON.parse(text);
    if (kind === CONNECT) begin();
    else if (kind === EVENT) heard(...body);
    else if (kind === ANSWER) asked.get(Number(id))?.(body[0]);
    else if (kind === REFUSED) refused(body.data);
    if (kind === REFUSED || kind === DISCONNECT) end();
  }

  function begin() {
    open = true;
    patience.took(Date.now() - began);
    opened();
  }

  function ask(name, body) {
    if (over) return Promise.resolve();
    const id = count++;
    return new Promise((resolve) => {
      const late = setTimeout(tell, patience.ms + DISK_MS);
      function tell(answer) {
        clearTimeout(late);
        asked.delete(id);
        resolve(answer);
      }
      asked.set(id, tell);
      socket.send(MESSAGE + EVENT + id + JSON.stringify([name, body]));
    });
  }

  function tooLate() {
    if (!open) patience.gaveUp();
    end();
  }

  function end() {
    if (!over) { hangUp(); closed(open); }
  }

  function hangUp() {
    over = true;
    clearTimeout(timer);
    window.removeEventListener("offline", end);
    socket.onclose = socket.onmessage = null;
    socket.close();
    asked.forEach((tell) => tell());
  }

  return { isOpen: () => open && !over, ask, hangUp };
}
