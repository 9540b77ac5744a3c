/** What was made of the voices: each insight with what is in it, and what can be done with it. */
import { html, useSignal } from "../../../helpers/ui.js";
import { langOf, say, t } from "../../../helpers/words.js";
import { Select } from "../fields.js";
import { TitleFields, onEscape, written } from "../titlefields.js";
import { NO_THEME, ThemeChoice, themeOf } from "./acts.js";
import { dragged, useDrop } from "./dragging.js";
import { originOf, originsOf } from "./origin.js";
import { NextVote, OnLists, Promote, UnderWhich, staysListed } from "./promoting.js";
import { place, step } from "./steps.js";

export function Insights({ store, view }) {
  const voices = new Map(view.voices.map((one) => [one.id, one]));
  const standing = view.insights.filter((one) => !one.became);
  return html`<section class="insights" aria-labelledby="insights-title">
    <h3 id="insights-title">${t("Insights: {count}", { count: standing.length })}</h3>
    ${view.insights.length === 0 && html`<p class="hint">${t("None yet. Choose what says the same, and say in a sentence what it says together. A mouse can drag it into an insight, and out again. Nobody in the hall sees this desk.")}</p>`}
    ${standing.length > 0 && html`<${NextVote} vote=${view.vote} />`}
    <ul role="list">${view.insights.map((one) => html`<${Insight} key=${one.id} store=${store} insight=${one} vote=${view.vote} others=${standing.filter((other) => other !== one)} voices=${voices} />`)}</ul>
  </section>`;
}

function Insight({ store, insight, vote, others, voices }) {
  const doing = useSignal(null);
  const leave = () => (doing.value = null);
  const Form = { name: RenameInsight, merge: JoinInsights, apart: AskApart, list: UnderWhich }[doing.value];
  const theme = store.plan.value?.themes.find((one) => one.id === insight.theme);
  const apart = () => (insight.candidates?.length ? (doing.value = "apart") : takeApart(store, insight, false));
  const drop = useDrop((dropped) => place(store, dropped, insight));
  return html`<li class="insight" ...${insight.became ? {} : drop}>
    <h4 lang=${langOf(insight.title)}>${say(insight.title)}</h4>
    ${theme && html`<p class="kind">${say(theme.title)}</p>`}
    ${insight.became && html`<p class="kind">${t("Part of another by now, or taken apart")}</p>`}
    <p class="hint">${originsOf(insight.figures) || t("Nothing is in it yet.")}</p>
    <${OnLists} store=${store} insight=${insight} />
    <p><a href=${`/console/trail?of=insight:${insight.id}`} target="_blank">${t("Its trail")}</a></p>
    <details><summary>${t("What it comes from: {count}", { count: insight.voices.length })}</summary>
      <ol>${insight.voices.map((id) => voices.get(id)).filter(Boolean).map((one) => html`<li key=${one.id} ...${dragged(() => [one.id])}>
        <span lang=${langOf(one.text)}>${say(one.text)}</span> <span class="hint">${originOf(one)}</span> <a href=${`/console/trail?of=${encodeURIComponent(one.id)}`} target="_blank">${t("Its trail")}</a></li>`)}</ol></details>
    ${Form ? html`<${Form} ...${{ store, insight, vote, others, leave }} />` : !insight.became && html`<div class="row">
      <${Promote} ...${{ store, insight, vote }} ask=${() => (doing.value = "list")} />
      <button type="button" class="quiet" onClick=${() => (doing.value = "name")}>${t("Say it otherwise")}</button>
      ${others.length > 0 && html`<button type="button" class="quiet" onClick=${() => (doing.value = "merge")}>${t("Make one with another")}</button>`}
      <button type="button" class="quiet" onClick=${apart}>${t("Take apart")}</button></div>`}
  </li>`;
}

function takeApart(store, insight, sure) {
  const said = t("Taken apart: {title}", { title: say(insight.title) });
  return step(store, { type: "TakeInsightApart", insight: insight.id, sure }, said);
}

/** What hangs on a list stays there when its insight goes: that is said before. */
function AskApart({ store, insight, leave }) {
  const apart = async (event) => {
    event.preventDefault();
    if (await takeApart(store, insight, true)) leave();
  };
  return html`<form class="row" onSubmit=${apart} onKeyDown=${onEscape(leave)}>
    <p>${staysListed(insight)}</p>
    <button type="submit" class="primary">${t("Take it apart all the same")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
}

function RenameInsight({ store, insight, leave }) {
  const title = useSignal({ ...insight.title });
  const theme = useSignal(insight.theme ?? NO_THEME);
  const was = useSignal(insight.title);
  const save = async (event) => {
    event.preventDefault();
    const said = written(title.value);
    const command = { type: "NameInsight", insight: insight.id, title: said, theme: themeOf(theme.value), was: was.value };
    if (said && await step(store, command, t("It says now: {title}", { title: say(said) }))) leave();
    else was.value = insight.title;
  };
  return html`<form class="row" onSubmit=${save} onKeyDown=${onEscape(leave)}>
    <${TitleFields} label=${t("What it says")} title=${title.value} set=${(value) => (title.value = value)} />
    <${ThemeChoice} store=${store} theme=${theme} />
    <button type="submit" class="primary" disabled=${!written(title.value)}>${t("Save")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
}

function JoinInsights({ store, insight, others, leave }) {
  const other = useSignal(others[0].id);
  const joining = others.find((one) => one.id === other.value);
  const isListed = Boolean(joining?.candidates?.length);
  const merge = async (event) => {
    event.preventDefault();
    const command = { type: "MergeInsights", kept: insight.id, merged: [other.value], sure: isListed };
    if (await step(store, command, t("Now one: {title}", { title: say(insight.title) }))) leave();
  };
  return html`<form class="row" onSubmit=${merge} onKeyDown=${onEscape(leave)}>
    <${Select} label=${t("What joins it")} value=${other.value} set=${(value) => (other.value = value)}
      options=${others.map((one) => [one.id, say(one.title)])} />
    ${isListed && html`<p>${staysListed(joining)}</p>`}
    <button type="submit" class="primary">${t("Make them one")}</button>
    <button type="button" class="quiet" onClick=${leave}>${t("Cancel")}</button>
  </form>`;
}
