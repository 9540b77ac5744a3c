/** What can be changed about the block that is looked at: its place in the day, its title, that it is there at all. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { allBlocks } from "./agenda.js";
import { isToCome, moved } from "./changing.js";
import { onEscape, TitleFields, written } from "./titlefields.js";

/** `id` is a block to come, or the one that runs, which can be renamed alone; nothing for others. */
export function BlockChanges({ store, id }) {
  const view = store.view.value;
  const block = allBlocks(view).find((one) => one.id === id);
  const toCome = block && isToCome(view, block);
  if (!block || !store.may("MoveBlock") || (!toCome && id !== view.block)) return null;
  return html`<div class="changes" role="group" aria-label=${t("This block in the agenda")}>
    ${toCome && html`<${Move} store=${store} block=${block} by=${-1}>${t("Earlier")}<//><${Move} store=${store} block=${block} by=${1}>${t("Later")}<//>`}
    <${Retitle} key=${id} store=${store} block=${block} />
    ${toCome && block.added && html`<button type="button" class="quiet" onClick=${() => store.changing.remove(block)}>${t("Remove")}</button>`}
  </div>`;
}

function Move({ store, block, by, children }) {
  const can = moved(store.view.value, block, by) !== undefined;
  const label = by < 0 ? t("Earlier: before the block above it") : t("Later: after the block below it");
  return html`<button type="button" aria-label=${label} aria-disabled=${can ? undefined : "true"}
    onClick=${() => store.changing.move(block, by)}>${children}</button>`;
}

function Retitle({ store, block }) {
  const [title, setTitle] = useState(null);
  const opener = useRef(null);
  const form = useRef(null);
  useLayoutEffect(() => form.current?.querySelector("input").focus(), [title === null]);
  const close = () => {
    setTitle(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const send = async (event) => {
    event.preventDefault();
    if (await store.changing.rename(block, written(title))) close();
  };
  if (title === null) return html`<button type="button" ref=${opener} class="quiet" onClick=${() => setTitle(block.title)}>${t("Rename…")}</button>`;
  return html`<form ref=${form} class="rename" onSubmit=${send} onKeyDown=${onEscape(close)}>
    <${TitleFields} title=${title} set=${setTitle} />
    <button type="submit" class="primary" disabled=${!written(title)}>${t("Save the title")}</button>
    <button type="button" onClick=${close}>${t("Cancel")}</button>
  </form>`;
}
