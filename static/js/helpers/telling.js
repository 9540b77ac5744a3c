/** Views come in short: as what changed in them, or packed. docs/protocol.md, "Long views". */
import { apply } from "./jsondiff.js";

let taken = globalThis.DecompressionStream ? ["changes", "deflate"] : ["changes"];

/** What this browser takes of that, to be said on connecting. */
export const takes = () => taken;

/**
 * Hears what one way to the server brings, and hands views on to `told`, whole, in the order in which they came.
 * A change is made to what came this way before, or was `known` when it was opened, whatever came by
 * another meanwhile; where it was made for something else, `lost(topic)` is told.
 */
export function listener(known, told, lost) {
  const last = new Map(known);
  let before;

  function take(view, read) {
    const whole = read && wholeOf(view, read, last.get(view.topic));
    if (!whole) { lost(view.topic); return; }
    last.set(view.topic, whole);
    told(whole);
  }

  return (view) => {
    if (!view.packed && !before) { take(view, view); return; }
    const turn = Promise.all([unpacked(view), before]).then(([read]) => {
      if (before === turn) before = undefined;
      take(view, read);
    });
    before = turn;
  };
}

/** The view with its body; undefined where that cannot be made of what is known. */
function wholeOf({ topic, epoch, rev, now, at, since }, { body, change }, known) {
  if (!since) return { topic, epoch, rev, now, at, body };
  if (known?.epoch !== epoch || known.rev !== since) return undefined;
  try {
    return { topic, epoch, rev, now, at, body: apply(known.body, change) };
  } catch {
    return undefined;
  }
}

/** What was packed, whichever it is; undefined where this browser cannot, after all. */
async function unpacked(view) {
  if (!view.packed) return view;
  try {
    const bytes = Uint8Array.from(atob(view.packed), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    const read = await new Response(stream).json();
    return { body: read, change: read };
  } catch {
    taken = ["changes"];
    return undefined;
  }
}
