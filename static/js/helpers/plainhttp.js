/** The same two messages over plain HTTP, for networks that block WebSockets, or take long over one. */
import { makePatience } from "./patience.js";

/**
 * A line to the server: each call resolves to the server's JSON, or undefined without an answer. `takes()` says what
 * short ways of telling a view are taken.
 */
export function plainHttp(surface, takes) {
  const patience = makePatience();
  const ask = (address, options) => askWith(patience, address, options);
  const as = encodeURIComponent(surface);
  return {
    views: (have, watch = "") => ask(`/view?as=${as}&takes=${takes()}&watch=${watch}&have=${encodeURIComponent(JSON.stringify(have))}`, {}),
    command: (message) => ask(`/command?as=${as}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Requested-With": "facilitator" },
      body: JSON.stringify(message),
    }),
  };
}

async function askWith(patience, address, options) {
  const began = Date.now();
  const giveUp = new AbortController();
  const timer = setTimeout(() => { patience.gaveUp(); giveUp.abort(); }, patience.ms);
  try {
    const response = await fetch(address, { ...options, cache: "no-store", signal: giveUp.signal });
    const answer = await response.json();
    patience.took(Date.now() - began);
    return answer;
  } catch {
    // No network, no server, or something in between that speaks no JSON: all mean "not now".
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
