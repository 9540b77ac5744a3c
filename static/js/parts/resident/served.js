/**
 * The parts of the page that the server writes: `[data-part]`, each with an id. When it says that something has
 * changed, the part that shows it is fetched anew, as HTML, and becomes what stands here (helpers/become.js).
 */
import { effect, signal } from "@preact/signals-core";
import { become } from "../../helpers/become.js";
import { isConnected } from "../../helpers/standing.js";
import { lang } from "../../helpers/words.js";
import { makeFetching } from "./fetching.js";

/** By the name of a part: the view that it shows. */
const SHOWS = { shared: "resident", own: "mine:" };

/**
 * `of(id)` is an element as the server wrote it last; `dress(id, change)` has a copy of it changed before it is
 * shown, also whenever a signal changes that `change` reads; `show()` begins; `shown` is a signal that counts what
 * was shown; `ask(part)` has a part fetched; `asked(part)` and `answered(part)`, a signal, are how many times a part
 * was asked for, and which of these questions was answered last.
 */
export function servedParts(live) {
  const written = signal(new Map(all(document).map((one) => [one.id, one.cloneNode(true)])));
  const dressed = new Map();
  const shown = signal(0);
  const fetching = Object.fromEntries(Object.keys(SHOWS).map((part) => [part, makeFetching(address(part), take)]));

  /** A part that has no place here is of a kind that came into the agenda since: the page has to be another one. */
  function take(html) {
    const fresh = all(new DOMParser().parseFromString(html, "text/html"));
    if (fresh.some((one) => !written.peek().has(one.id))) return location.reload();
    written.value = new Map([...written.peek(), ...fresh.map((one) => [one.id, one])]);
  }

  function show() {
    for (const id of written.peek().keys()) effect(() => {
      const copy = written.value.get(id).cloneNode(true);
      dressed.get(id)?.(copy);
      become(document.getElementById(id), copy);
      shown.value = shown.peek() + 1;
    });
    Object.entries(SHOWS).forEach(([part, topic]) => follow(live, topic, fetching[part]));
  }

  return {
    of: (id) => written.value.get(id),
    dress: (id, change) => { dressed.set(id, change); },
    show,
    shown,
    ask: (part) => fetching[part].ask(),
    asked: (part) => fetching[part].asked,
    answered: (part) => fetching[part].answered.value,
  };
}

const all = (place) => [...place.querySelectorAll("[data-part]")];

/** A page stays in its language, whatever another tab has chosen since. */
const address = (part) => `/c/${part}?lang=${lang()}`;

/** The first view is what the page came with; when a run of the server is over there is nothing to ask for. */
function follow(live, topic, fetching) {
  let known = live.view(topic).peek();
  effect(() => {
    const hint = live.view(topic).value;
    if (hint !== known && !hint.stopped) fetching.ask(hint.within);
    known = hint;
  });
  effect(() => { if (isConnected(live)) fetching.retry(); });
}
