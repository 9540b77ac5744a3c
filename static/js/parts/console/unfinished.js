/** What is left undone in the days held so far: each kind of activity has its own words for it. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { askedIn } from "./asked.js";

/**
 * The blocks with something left, in words, and behind each the questions asked in it: `id` and
 * `title` are what it is left of, `block` is where that is found. Of the day that is running, or
 * ran last, and of those before it too: once the session is over nobody comes past them again.
 */
export function unfinished(store, faces) {
  const view = store.view.value;
  const left = ({ id, kind }) => Object.entries(store.blockViews.value.get(id)?.unfinished ?? {})
    .map(([what, n]) => faces[kind]?.unfinished?.[what]?.(n)).filter(Boolean);
  const within = (block) => [block, ...askedIn(view, block.id)]
    .map((one) => ({ block, id: one.id, title: one.title, words: left(one) }));
  return view.days.filter((day) => day.started)
    .flatMap((day) => day.blocks.flatMap(within).filter(({ words }) => words.length).map((one) => ({ day, ...one })));
}

/** The same as a list, in which a press looks at the block; nothing where nothing is left. */
export function Unfinished({ store, faces }) {
  const left = unfinished(store, faces);
  if (!left.length) return null;
  const before = (day) => day.id !== store.view.value.day && html`<strong>${say(day.title)}</strong> · `;
  return html`<div class="undone"><p>${t("Left undone:")}</p>
    <ul class="plain">${left.map(({ day, block, id, title, words }) => html`<li key=${id}>
      <span>${before(day)}${words.join(" · ")}</span> <button type="button" class="quiet" lang=${langOf(title)} onClick=${() => store.look(block.id)}>
        ${say(title)}</button></li>`)}</ul></div>`;
}
