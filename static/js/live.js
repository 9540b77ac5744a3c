/**
 * The one connection of a page: commands out, views in. The only file that knows Socket.IO.
 *
 * A WebSocket where it works; after a few failures plain HTTP carries the same two messages while
 * the WebSocket is still tried now and then. A phone must come back fast from a dead network, so
 * the reconnecting is done here, by what the browser reports, and not by Socket.IO's own timers.
 */
import { io } from "socket.io-client";
import { signal } from "@preact/signals";
import { plainHttp } from "./helpers/plainhttp.js";
import { poller } from "./helpers/poller.js";
import { serverClock } from "./helpers/serverclock.js";
import { viewShelf } from "./helpers/shelf.js";
import { makeOutbox } from "./parts/outbox.js";

const HANDSHAKE_MS = 4000;
const ANSWER_MS = 5000;
const RETRY_MS = [400, 1000, 2000];
const RETRY_BLOCKED_MS = 15000;
const POLL_MS = 3000;
const LONG_AWAY_MS = 30000;
/** Where a page goes whose identity the server does not know (any more). */
const DOORS = { phone: "/?out", console: "/console" };

/**
 * Connect `page`; with `keep` unsent commands stay on this device until they are answered.
 *
 * Returns `view(prefix)` and `views(prefix)`: signals; `send(command) → Promise<answer>`, never
 * rejecting; `unsent`, `waiting`, `safe`, `answered` and `status` ("connecting" | "live" | "polling" |
 * "offline"): signals; `now()`: the server's clock in ms.
 */
export function connect(page, { keep = false } = {}) {
  const clock = serverClock(page.now);
  const shelf = viewShelf(page.views);
  const status = signal("connecting");
  const http = plainHttp(page.surface);
  const socket = io({
    transports: ["websocket"],
    reconnection: false,
    autoConnect: false,
    timeout: HANDSHAKE_MS,
    auth: (tell) => tell({ as: page.surface, have: shelf.have() }),
  });

  const hear = (view) => {
    if (view.now) clock.heard(view.now);
    shelf.put(view);
  };
  const poll = poller(async () => {
    const found = await http.views(shelf.have());
    if (found?.code === "not-joined") goToTheDoor(page);
    if (!found?.views) { status.value = "offline"; return; }
    const back = status.value !== "polling";
    status.value = "polling";
    clock.heard(found.now);
    found.views.forEach(hear);
    if (back) { outbox.pump(); line.tryNow(); }
  }, POLL_MS);

  async function deliver(message) {
    const answer = socket.connected ? await overSocket(socket, message)
      : poll.on ? await http.command(message) : undefined;
    if (answer?.now) clock.heard(answer.now);
    if (answer?.code === "not-joined") goToTheDoor(page);
    if (answer && poll.on) poll.soon();
    return answer;
  }

  const ready = () => socket.connected || poll.on;
  const outbox = makeOutbox({ deliver, ready, owner: keep ? page.me : null });
  const line = holdTheLine(socket, { page, poll, status, connected: outbox.pump });
  socket.on("view", hear);
  line.tryNow();
  return {
    view: shelf.one,
    views: shelf.many,
    send: outbox.send,
    unsent: outbox.unsent,
    waiting: outbox.waiting,
    safe: outbox.safe,
    answered: outbox.answered,
    status,
    now: clock.now,
  };
}

/** Resolves to the answer, or undefined when it does not come in time. */
function overSocket(socket, message) {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, ANSWER_MS);
    const lost = () => { clearTimeout(late); resolve(); };
    socket.once("disconnect", lost);
    socket.emit("command", message, (answer) => {
      clearTimeout(late);
      socket.off("disconnect", lost);
      resolve(answer);
    });
  });
}

/** Keep the socket connected: quick at first, patient where it is blocked, at once when asked. */
function holdTheLine(socket, { page, poll, status, connected }) {
  let failures = 0;
  let trying = false;
  let up = false;
  let timer;

  function later() {
    clearTimeout(timer);
    const pause = RETRY_MS[failures] ?? RETRY_BLOCKED_MS;
    timer = setTimeout(afresh, pause * (0.75 + Math.random() / 2));
  }
  /** What is left of a former socket, or of a handshake cut by a dead network, would hang. */
  function afresh() {
    socket.disconnect();
    clearTimeout(timer);
    trying = true;
    socket.connect();
    // Something in between may take a line and drop it before the server has said a word.
    const { engine } = socket.io;
    engine.once("close", () => { if (engine === socket.io.engine) failed(); });
  }
  function startOver() {
    failures = 0;
    afresh();
  }

  /** No connection came of this attempt; several parts may say so of the same one. */
  function failed() {
    if (!trying) return;
    trying = false;
    failures += 1;
    if (failures >= RETRY_MS.length) poll.start();
    later();
  }

  socket.on("connect", () => {
    failures = 0;
    trying = false;
    up = true;
    poll.stop();
    status.value = "live";
    connected();
  });
  socket.on("disconnect", () => {
    if (!up) { failed(); return; }
    up = false;
    status.value = "connecting";
    later();
  });
  socket.on("connect_error", (error) => {
    if (error.data?.code === "not-joined") goToTheDoor(page);
    failed();
  });
  window.addEventListener("online", startOver);
  whenBack((away) => { if (away > LONG_AWAY_MS || !socket.connected) startOver(); });
  return { tryNow: afresh };
}

/** Calls `back(ms away)` when the page is looked at again. */
function whenBack(back) {
  let left = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") back(Date.now() - left);
    else left = Date.now();
  });
}

function goToTheDoor(page) {
  if (DOORS[page.surface]) location.replace(DOORS[page.surface]);
}
