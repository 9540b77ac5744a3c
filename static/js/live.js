/**
 * The one connection of a page: commands out, views in.
 *
 * A WebSocket where it works; after a few failures plain HTTP carries the same two messages while
 * the WebSocket is still tried now and then. A phone must come back fast from a dead network: what
 * the browser reports counts as much as the clock.
 */
import { signal } from "@preact/signals-core";
import { makePatience } from "./helpers/patience.js";
import { plainHttp } from "./helpers/plainhttp.js";
import { poller } from "./helpers/poller.js";
import { serverClock } from "./helpers/serverclock.js";
import { createViewStore } from "./helpers/viewstore.js";
import { makeOutbox } from "./parts/outbox.js";
import { openSocket } from "./socketio.js";

const RETRY_MS = [400, 1000, 2000];
const RETRY_BLOCKED_MS = 15000;
const POLL_MS = 3000;
/** A handshake that takes longer may be a slow one, or none: plain HTTP helps out meanwhile. */
const SLOW_MS = 4000;
/** A socket opens after so many times what a question over plain HTTP takes, or it will not at all. */
const TRIPS = 4;
const LONG_AWAY_MS = 30000;
/** The views in which the effect of what is sent from here shows. */
const OWN = ["mine:", "team:"];

/**
 * Connect `page`; with `keep` unsent commands stay on this device until they are answered. `door` is
 * where a page goes whose identity the server does not know (any more). `telling` is how it is told of views:
 * helpers/telling.js, or helpers/hints.js.
 *
 * Returns `view(prefix)` and `views(prefix)`: signals; `send(command) → Promise<answer>`, never
 * rejecting; `unsent`, `waiting`, `safe`, `answered`, `done`, `trouble`, `rolledBack` (the session went back
 * to an older copy; `dismissRollback()` says that this was read) and `status` ("connecting" | "live" | "polling" |
 * "offline"): signals; `now()`: the server's clock in ms; `told`: what that was when last heard, a signal;
 * `watch(topics)`: what is to be shown besides from now on.
 */
export function connect(page, telling, { keep = false, door = "" } = {}) {
  const clock = serverClock(page.now);
  const viewStore = createViewStore(page.views);
  const status = signal("connecting");
  const http = plainHttp(page.surface, telling.takes);
  let watch;

  const goToTheDoor = () => { if (door) location.replace(door); };
  const hear = (view) => {
    if (view.now) clock.heard(view.now);
    viewStore.put(view);
  };
  const poll = poller(async () => {
    const asked = Date.now();
    const hearViews = telling.listener(viewStore.known(), hear, viewStore.doubt);
    const found = await http.views(viewStore.have(), watch);
    if (found?.code === "not-joined") goToTheDoor();
    found?.views?.forEach(hearViews);
    if (!poll.on) return; // a socket has opened meanwhile
    if (!found?.views) { viewStore.connecting(); status.value = "offline"; return; }
    const back = status.value !== "polling";
    status.value = "polling";
    clock.heard(found.now);
    if (back) { outbox.pump(); line.tryNow(TRIPS * (Date.now() - asked)); }
  }, POLL_MS);

  async function deliver(message) {
    const answer = line.isOpen() ? await line.ask("command", message)
      : poll.on ? await http.command(message) : undefined;
    if (answer?.now) clock.heard(answer.now);
    if (answer?.at) viewStore.told(answer.at);
    if (answer?.code === "not-joined") goToTheDoor();
    if (answer && poll.on) poll.soon();
    return answer;
  }

  const ready = () => line.isOpen() || poll.on;
  let hearView;
  let asked;
  const line = holdTheLine({
    auth: () => {
      viewStore.connecting();
      hearView = telling.listener(viewStore.known(), hear, (topic) => { viewStore.doubt(topic); line.tryNow(); });
      asked = watch;
      return { as: page.surface, have: viewStore.have(), takes: telling.takes(), watch };
    },
    heard: (name, view) => { if (name === "view") hearView(view); },
    refused: (why) => { if (why?.code === "not-joined") goToTheDoor(); },
    up() {
      poll.stop();
      status.value = "live";
      if (watch !== asked) line.ask("watch", watch); // asked for while the line was opening
      outbox.pump();
    },
    down() { status.value = "connecting"; },
    blocked() { poll.start(); outbox.pump(); },
  });
  const mark = () => Object.fromEntries(OWN.map((prefix) => [prefix, viewStore.one(prefix).value]));
  const outbox = makeOutbox({ deliver, ready, mark, owner: keep ? page.me : null });
  line.tryNow();
  return {
    view: viewStore.one,
    views: viewStore.many,
    ...outbox,
    status,
    rolledBack: viewStore.rolledBack,
    dismissRollback: viewStore.dismissRollback,
    now: clock.now,
    told: clock.told,
    watch(topics) {
      watch = topics;
      if (line.isOpen()) line.ask("watch", topics);
    },
  };
}

/** Keep a socket open: quick at first, patient where it is blocked, at once when asked. */
function holdTheLine({ auth, heard, refused, up, down, blocked }) {
  let socket;
  let failures = 0;
  let timer;
  let slow;
  let began = 0;
  const patience = makePatience();

  /** What is left of a former socket, or of a handshake cut by a dead network, would hang. */
  function afresh() {
    clearTimeout(timer);
    clearTimeout(slow);
    slow = setTimeout(blocked, SLOW_MS);
    began = Date.now();
    if (socket?.isOpen()) down();
    socket?.hangUp();
    socket = openSocket({ auth, heard, refused, opened, closed, patience });
  }
  function opened() {
    clearTimeout(slow);
    failures = 0;
    up();
  }
  function closed(wasOpen) {
    clearTimeout(slow);
    began = 0;
    if (wasOpen) down();
    else failures += 1;
    if (failures >= RETRY_MS.length) blocked();
    const pause = RETRY_MS[failures] ?? RETRY_BLOCKED_MS;
    timer = setTimeout(afresh, pause * (0.75 + Math.random() / 2));
  }
  function startOver() {
    failures = 0;
    afresh();
  }
  window.addEventListener("online", startOver);
  whenBack((away) => { if (away > LONG_AWAY_MS || !socket.isOpen()) startOver(); });
  /** At once, unless a try is under way that is younger than `young` ms. */
  function tryNow(young = 0) {
    if (Date.now() - began >= young) afresh();
  }
  return { tryNow, isOpen: () => socket.isOpen(), ask: (name, body) => socket.ask(name, body) };
}

/** Calls `back(ms away)` when the page is looked at again. */
function whenBack(back) {
  let left = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") back(Date.now() - left);
    else left = Date.now();
  });
}
