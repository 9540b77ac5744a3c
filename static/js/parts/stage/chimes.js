/**
 * When the stage chimes: once for each thing that comes about while the page is open. What was so before it
 * was opened, or loaded anew, is known and stays silent.
 */
import { seconds } from "../../helpers/time.js";
import { effect } from "../../helpers/ui.js";

/**
 * `faces`: kind → component; `Face.chimes(stage)` are the moments that it rings for, each with an `id` of its own,
 * from when (ms), and until when at the latest. `ring` makes the sound.
 */
export function keepChiming(live, faces, ring) {
  const known = new Set();
  let begun = false;
  return effect(() => {
    const stage = live.view("stage").value;
    if (!stage) return;
    const now = seconds(live).value;
    const fresh = momentsOf(stage, faces).filter(({ id, from, until }) => from <= now && now < until && !known.has(id));
    fresh.forEach(({ id }) => known.add(id));
    if (begun && fresh.length > 0 && stage.chimes) ring();
    begun = true;
  });
}

function momentsOf(stage, faces) {
  return (stage.activity && faces[stage.block?.kind]?.chimes?.(stage)) || [];
}
