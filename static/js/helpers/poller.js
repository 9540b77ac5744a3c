/** Ask again and again, one question at a time, while switched on. */

/** `ask` is awaited every `pause` ms between `start` and `stop`; `soon` asks without the pause. */
export function poller(ask, pause) {
  let on = false;
  let busy = false;
  let timer;
  async function turn() {
    if (!on || busy) return;
    clearTimeout(timer);
    busy = true;
    await ask();
    busy = false;
    if (on) timer = setTimeout(turn, pause);
  }
  return {
    start() { if (!on) { on = true; turn(); } },
    stop() { on = false; clearTimeout(timer); },
    soon: turn,
    get on() { return on; },
  };
}
