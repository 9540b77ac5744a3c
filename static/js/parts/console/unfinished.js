/** What is left undone in the days held so far: each kind of activity has its own words for it. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";

/**
 * The blocks with something left, in words. Of the day that is running, or ran last, and of those
 * before it too: once the session is over nobody comes past them again.
 */
export function unfinished(store, faces) {
  return store.view.value.days.filter((day) => day.started).flatMap((day) => day.blocks.flatMap((block) => {
    const left = Object.entries(store.blockViews.value.get(block.id)?.unfinished ?? {});
    const words = left.map(([what, n]) => faces[block.kind]?.unfinished?.[what]?.(n)).filter(Boolean);
    return words.length ? [{ day, block, words }] : [];
  }));
}

/** The same as a list, in which a press looks at the block; nothing where nothing is left. */
export function Unfinished({ store, faces }) {
  const left = unfinished(store, faces);
  if (!left.length) return null;
  const before = (day) => day.id !== store.view.value.day && html`<strong>${say(day.title)}</strong> · `;
  return html`<div class="undone"><p>${t("Left undone:")}</p>
    <ul class="plain">${left.map(({ day, block, words }) => html`<li key=${block.id}>
      <span>${before(day)}${words.join(" · ")}</span> <button type="button" class="quiet" lang=${langOf(block.title)} onClick=${() => store.look(block.id)}>
        ${say(block.title)}</button></li>`)}</ul></div>`;
}
