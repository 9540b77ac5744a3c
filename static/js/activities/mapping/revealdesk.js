/** While a result is revealed step by step: the next step and the one before, and what they are. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";

export function RevealDesk({ activity, block, themes, store }) {
  const { step, last, next } = activity;
  const act = (type) => () => store.act({ type, block: block.id, step });
  return html`<div class="reveal-desk" role="group" aria-label=${t("Reveal step by step")}>
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${act("UncoverNext")}>${t("Next step")}</button>
      <button type="button" onClick=${act("CoverLast")}>${t("Step back")}</button>
      <button type="button" class="quiet" onClick=${() => store.act({ type: "HideTally", block: block.id })}>${t("Hide the tally")}</button>
    </div>
    <dl>
      ${last && html`<div><dt>${t("The stage shows")}</dt><dd>${said(last, activity, themes)}</dd></div>`}
      <div><dt>${t("The next press shows")}</dt><dd>${next ? said(next, activity, themes) : t("What goes forward")}</dd></div>
    </dl>
    <p class="hint">${t("Page ↓ and Page ↑, a presenter’s clicker, do the same.")}</p>
  </div>`;
}

/** A step in words: which theme begins, or which places come, with their dots. */
function said({ theme, items }, activity, themes) {
  const title = say(themes.get(theme));
  if (!items.length) return t("{theme} begins", { theme: title });
  const rows = rowsOf(activity, theme).filter((row) => items.includes(row.item));
  const titles = new Map(activity.themes.flatMap((one) => one.items).map((one) => [one.id, say(one.title)]));
  const named = rows.map((row) => titles.get(row.item)).join(" · ");
  const { rank, dots } = rows[0] ?? {};
  return rows.length > 1
    ? t("{theme}, place {rank}, tied: {names} (dots: {dots})", { theme: title, rank, names: named, dots })
    : t("{theme}, place {rank}: {names} (dots: {dots})", { theme: title, rank, names: named, dots });
}

const rowsOf = ({ result }, theme) => result.themes.find((one) => one.id === theme)?.rows ?? [];
