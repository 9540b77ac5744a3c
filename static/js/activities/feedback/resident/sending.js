/**
 * Says right at the form what becomes of a comment. One that no answer came for in a few seconds is
 * also sent by the form's own POST, as without a script: that one waits as long as the browser does.
 * Both carry the same id, so it is received once.
 */
import { effect, signal } from "@preact/signals-core";
import { isConnected } from "../../../helpers/standing.js";
import { t } from "../../../helpers/words.js";

const SLOW_MS = 6000;
/** Refusals that pass, so the comment is kept and sent again. */
const WAITS = {
  "too-fast": () => t("Many new devices are sending comments. Yours is saved on this phone and sent again by itself."),
  "one-waiting": () => t("Your last comment is still waiting to be read. This one is saved on this phone and sent by itself after it."),
};

/** `place` is the element at the form that says it. */
export function followSending(form, place, live) {
  const slow = signal(null);
  const begun = new Set();
  effect(() => comments(live).filter((one) => !begun.has(one.id)).forEach((one) => {
    begun.add(one.id);
    setTimeout(() => late(one), SLOW_MS);
  }));
  effect(() => { place.textContent = words(live, slow.value); });

  async function late(one) {
    if (!comments(live).some(({ id }) => id === one.id)) return;
    slow.value = one.id;
    const answer = await post(form, one);
    if (answer) live.resolve(one.id, answer);
  }
}

function comments(live) {
  return live.unsent.value.filter((one) => one.do.type === "SendComment");
}

function words(live, slow) {
  const unsent = comments(live);
  if (!unsent.length) return "";
  const waits = WAITS[live.trouble.value];
  if (waits && live.safe.value) return waits();
  // Where nothing answers at all that is no slow connection.
  const slowly = live.status.value !== "offline" && unsent.some(({ id }) => id === slow);
  if (!waits && !slowly && isConnected(live)) return t("sending…");
  if (!live.safe.value) return t("Not sent yet, and this phone cannot save it: please keep this page open.");
  return slowly
    ? t("The connection is slow. Your comment is saved on this phone and on its way.")
    : t("Saved on this phone – will be sent as soon as there is a connection.");
}

/** What the form would send, for a comment that has left it already; the receipt is in the address. */
async function post(form, { id, do: { block, text, lang, theme } }) {
  const body = new URLSearchParams(new FormData(form));
  Object.entries({ block, text, lang, theme: theme ?? "", once: id })
    .forEach(([name, value]) => body.set(name, value));
  try {
    const made = new URL((await fetch(form.action, { method: "POST", body })).url).searchParams.get("sent");
    return made ? { ok: true, made } : undefined;
  } catch {
    return undefined; // no network: the outbox goes on
  }
}
