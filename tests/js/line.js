/** A hall at the end of a line of a given round trip, for pages without a browser. */

/**
 * Puts `WebSocket`, `fetch` and what else a page finds into place, for one test `t`. `roundTrip` ms
 * is what a connection takes to come about, and each answer on it. `sockets: false` is a network that
 * swallows WebSockets. Returns `asked`, what was sent, and `tried`, how many sockets were begun.
 */
export function farHall(t, roundTrip, { sockets = true, pageTook = 0 } = {}) {
  const hall = { asked: [], tried: 0 };
  const answer = (message) => ({ ok: true, at: ++count, id: message.id });
  let count = 0;

  class FarSocket {
    constructor() {
      hall.tried += 1;
      if (sockets) this.comes(2 * roundTrip, "0{\"pingInterval\":20000,\"pingTimeout\":15000}");
    }

    comes(after, data) { setTimeout(() => this.onmessage?.({ data }), after); }
    send(text) {
      if (text.startsWith("40")) { this.comes(roundTrip, "40{\"sid\":\"x\"}"); return; }
      const [, id, body] = /^42(\d+)(.*)$/s.exec(text) ?? [];
      if (!body) return;
      const [name, message] = JSON.parse(body);
      hall.asked.push(["socket", message.do?.type ?? name]);
      this.comes(roundTrip, `43${id}[${JSON.stringify(answer(message))}]`);
    }

    close() { this.onmessage = null; }
  }

  function farFetch(address, { body, signal }) {
    const message = body && JSON.parse(body);
    hall.asked.push(["http", message ? message.do.type : "view"]);
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("given up")));
      const json = async () => (message ? answer(message) : { now: 1, views: [] });
      setTimeout(() => resolve({ json }), 2 * roundTrip);
    });
  }

  const events = new EventTarget();
  const world = {
    WebSocket: FarSocket,
    fetch: farFetch,
    window: events,
    document: Object.assign(new EventTarget(), { visibilityState: "visible" }),
    location: { protocol: "http:", host: "hall" },
  };
  const before = Object.fromEntries(Object.keys(world).map((name) => [name, globalThis[name]]));
  Object.assign(globalThis, world);
  t.mock.method(performance, "getEntriesByType", () => [{ responseStart: pageTook }]);
  t.after(() => Object.assign(globalThis, before));
  return hall;
}
