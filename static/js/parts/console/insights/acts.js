/** What can be done with the voices that are chosen; one form at a time, and none until one is. */
import { html, useSignal } from "../../../helpers/ui.js";
import { say, t } from "../../../helpers/words.js";
import { Select, TextField } from "../fields.js";
import { TitleFields, onEscape, written } from "../titlefields.js";
import { useOnce } from "./once.js";
import { place, step } from "./steps.js";

const LONGEST_REASON = 200;

export function Acts({ store, view, chosen }) {
  const doing = useSignal(null);
  const there = new Set(view.voices.map((one) => one.id));
  const standing = view.insights.filter((one) => !one.became);
  const voices = [...chosen.value].filter((one) => there.has(one));
  const done = () => { chosen.value = new Set(); doing.value = null; };
  const Form = { make: MakeForm, put: PutForm, aside: AsideForm }[doing.value];
  const open = (name) => () => (doing.value = name);
  const free = async () => await place(store, voices, null) && done();
  return html`<div class="insight-acts" role="group" aria-label=${t("With what is chosen")}>
    <p aria-live="polite">${t("Chosen: {count}", { count: voices.length })}</p>
    ${!doing.value && html`<div class="row">
      <button type="button" class="primary" onClick=${open("make")}>${t("Make an insight")}</button>
      ${voices.length > 0 && html`
        ${standing.length > 0 && html`<button type="button" onClick=${open("put")}>${t("Put into an insight")}</button>`}
        <button type="button" onClick=${free}>${t("Leave without a place")}</button>
        <button type="button" onClick=${open("aside")}>${t("Set aside")}</button>
        <button type="button" class="quiet" onClick=${done}>${t("Choose none")}</button>`}
    </div>`}
    ${Form && html`<${Form} store=${store} insights=${standing} voices=${voices} done=${done} leave=${() => (doing.value = null)} />`}
  </div>`;
}

/** A title in each language, and a key theme where it has one. */
export function MakeForm({ store, voices, done, leave, first = {} }) {
  const title = useSignal(first);
  const theme = useSignal(NO_THEME);
  const make = useOnce(async () => {
    const said = written(title.value);
    if (!said) return;
    const command = { type: "MakeInsight", title: said, theme: themeOf(theme.value), voices };
    if (await step(store, command, t("There is an insight: {title}", { title: say(said) }))) done();
  });
  return html`<form class="row" onSubmit=${make} onKeyDown=${onEscape(leave)}>
    <${TitleFields} label=${t("What it says")} title=${title.value} set=${(value) => (title.value = value)} />
    <${ThemeChoice} store=${store} theme=${theme} />
    <button type="submit" class="primary" disabled=${!written(title.value)}>${t("Make it")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
}

export const NO_THEME = "-";
export const themeOf = (value) => (value === NO_THEME ? null : value);

export function ThemeChoice({ store, theme }) {
  const themes = store.plan.value?.themes ?? [];
  if (!themes.length) return null;
  return html`<${Select} label=${t("Key theme")} value=${theme.value} set=${(value) => (theme.value = value)}
    options=${[[NO_THEME, t("None")], ...themes.map((one) => [one.id, say(one.title)])]} />`;
}

function PutForm({ store, insights, voices, done, leave }) {
  const to = useSignal(insights[0]?.id);
  const put = useOnce(async () => {
    if (await place(store, voices, insights.find((one) => one.id === to.value))) done();
  });
  return html`<form class="row" onSubmit=${put} onKeyDown=${onEscape(leave)}>
    <${Select} label=${t("Into which insight")} value=${to.value} set=${(value) => (to.value = value)}
      options=${insights.map((one) => [one.id, say(one.title)])} />
    <button type="submit" class="primary">${t("Put it there")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
}

function AsideForm({ store, voices, done, leave }) {
  const reason = useSignal("");
  const set = useOnce(async () => {
    if (await step(store, { type: "SetVoicesAside", voices, reason: reason.value }, t("Set aside: {reason}", { reason: reason.value }))) done();
  });
  return html`<form class="row" onSubmit=${set} onKeyDown=${onEscape(leave)}>
    <${TextField} label=${t("Why")} value=${reason.value} set=${(value) => (reason.value = value)} max=${LONGEST_REASON} />
    <button type="submit" class="primary" disabled=${!reason.value.trim()}>${t("Set aside")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
}
