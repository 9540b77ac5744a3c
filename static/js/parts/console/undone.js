/** What is left undone in the blocks of a day: each kind of activity has its own words for it. */

import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { dayOf } from "./agenda.js";

/** The blocks of the day that is running, or ran last, with what is left in each, in words. */
export function undone(helm, faces) {
  const blocks = dayOf(helm.view.value)?.blocks ?? [];
  return blocks.flatMap((block) => {
    const left = Object.entries(helm.desks.value.get(block.id)?.unfinished ?? {});
    const words = left.map(([what, n]) => faces[block.kind]?.unfinished?.[what]?.(n)).filter(Boolean);
    return words.length ? [{ block, words }] : [];
  });
}

/** The same as a list, in which a press looks at the block; nothing where nothing is left. */
export function Undone({ helm, faces }) {
  const left = undone(helm, faces);
  if (!left.length) return null;
  return html`<div class="undone"><p>${t("Left undone:")}</p>
    <ul class="plain">${left.map(({ block, words }) => html`<li key=${block.id}>
      ${words.join(" · ")} <button type="button" class="quiet" lang=${langOf(block.title)} onClick=${() => helm.look(block.id)}>
        ${say(block.title)}</button></li>`)}</ul></div>`;
}
