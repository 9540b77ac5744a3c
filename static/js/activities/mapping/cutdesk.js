/** The cut on a console: what goes forward, what is level for the places left, and what is to be done about it. */
import { nameOf } from "../../helpers/languages.js";
import { page } from "../../helpers/page.js";
import { html, useState } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { State } from "../../parts/console/state.js";
import { written } from "../../parts/console/titlefields.js";
import { Say } from "../../parts/say.js";
import { cutRule, levelWords, roundName, roundTitle } from "../../questions/roundwords.js";
import { MoreRounds, roundOf, SecondRound, titlesOf } from "./morerounds.js";
import { Tally } from "./tally.js";
import { asOfRound, ThemePicture } from "./themepicture.js";

const LONGEST_REASON = 200;

/** Nothing stands here before voting; where nothing is cut, only what leads to another round. */
export function CutDesk({ activity, block, current, themes, store }) {
  const { standings, open, opened, round } = activity;
  const [drafts, setDrafts] = useState({});
  const write = (key, draft) => setDrafts((now) => ({ ...now, [key]: draft }));
  const rule = cutRule(round);
  const mayAct = opened && !open && store.may("BeginRound");
  return html`<div class="cut-desk">
    ${roundTitle(activity) && html`<p><strong>${roundTitle(activity)}</strong></p>`}
    ${rule && html`<p class="hint">${rule}</p>`}
    ${opened && !open && standings.map((one) => html`<${StandingOf} key=${one.pool} one=${one} title=${themes.get(one.pool)} titles=${titlesOf(activity)} />`)}
    ${store.may("DecideTie") && html`<${LeftOver} ...${{ drafts, standings, themes, write }} />`}
    ${mayAct && html`<${TakeBackDecisions} ...${{ activity, block, themes, store }} />`}
    ${mayAct && html`<${AfterATie} ...${{ activity, block, current, themes, store, drafts, write }} />
      <${MoreRounds} key=${round.number} ...${{ activity, block, current, themes, store }} />`}
    ${activity.earlier.length > 0 && html`<${EarlierRounds} ...${{ activity, block, themes, store }} />`}
  </div>`;
}

function StandingOf({ one: { taken, level = [], left, places, reason }, title, titles }) {
  const forward = taken.map(({ title: words }) => say(words)).join(", ");
  return html`<p class="standing-now">
    ${title && html`<span lang=${langOf(title)}>${say(title)}:</span>`}
    ${level.length > 0 ? html`<${State} tone="warn">${levelWords(level.length, left)}<//>
        <span>${level.map((item) => titles.get(item)).join(", ")}</span>`
      : html`<span>${taken.length > places ? t("Places: {places}, shared by {n}", { n: figure(taken.length), places: figure(places) })
        : t("Places filled: {n} of {places}", { n: figure(taken.length), places: figure(places) })}</span>`}
    ${forward && html`<span>✓ ${forward}</span>`}
    ${reason && html`<span>${t("Decided by the facilitator:")} <${Say} text=${reason} /></span>`}
  </p>`;
}

/** What the rule announced leads to: one more round, or a decision. */
function AfterATie({ activity, block, current, themes, store, drafts, write }) {
  const { standings, round } = activity;
  const ties = standings.filter(({ level }) => level);
  const titles = titlesOf(activity);
  const voted = (tie) => round.ties !== "second-round" || roundOf(activity, tie.round).kind === "tied";
  return html`
    <${SecondRound} ...${{ activity, block, current, themes, store }} />
    ${ties.map((tie) => html`<${Decision} key=${keyOf(tie)} ...${{ tie, titles, activity, block, store }}
      draft=${drafts[keyOf(tie)] ?? {}} write=${(draft) => write(keyOf(tie), { ...draft, pool: tie.pool })}
      title=${themes.get(tie.pool)} open=${voted(tie)} />`)}`;
}

function Decision({ tie: { pool, level, left }, title, titles, activity, block, store, open, draft, write }) {
  const { chosen = [], reason = {} } = draft;
  const decide = async (options) => {
    write({ ...draft, isSent: true });
    const { ok } = await store.act({ type: "DecideTie", block: block.id, round: activity.round.number, pool, options, reason: written(reason) });
    write(ok ? {} : { ...draft, isSent: false });
  };
  const others = (item) => chosen.filter((one) => one !== item);
  const toggle = (item) => write({ ...draft, chosen: chosen.includes(item) ? others(item) : [...chosen, item] });
  const send = (event) => {
    event.preventDefault();
    decide(chosen);
  };
  return html`<details class="change" open=${open}><summary>${title && html`<span lang=${langOf(title)}>${say(title)}</span> · `}${t("Decide the tie: {level}", { level: levelWords(level.length, left) })}</summary>
    <form onSubmit=${send}>
      <fieldset><legend>${left === 1 ? t("Choose 1") : t("Choose {n}", { n: figure(left) })}</legend>
        ${level.map((item) => html`<label key=${item} class="row"><input type="checkbox" checked=${chosen.includes(item)}
          disabled=${!chosen.includes(item) && chosen.length >= left} onChange=${() => toggle(item)} /> <span>${titles.get(item)}</span></label>`)}
      </fieldset>
      ${page.languages.map((one) => html`<${Reason} key=${one} lang=${one} text=${reason[one] ?? ""}
        set=${(text) => write({ ...draft, reason: { ...reason, [one]: text } })} />`)}
      <button type="submit" disabled=${chosen.length !== left || !written(reason)}>${t("Decide for what is chosen")}</button>
    </form>
    <${AskFirst} label=${t("Let all that are level go forward")} yes=${t("Yes, they share")}
      question=${t("All {n} go forward, though there are fewer places. Let them share?", { n: figure(level.length) })} run=${() => decide(level)} />
  </details>`;
}

/** Why, in one language of the session: whoever reads another is shown it in that where it is given, else in this. */
function Reason({ lang, text, set }) {
  const why = t("Why (it is printed beside the result)");
  return html`<label class="field"><span>${page.languages.length > 1 ? `${why} · ${nameOf(lang)}` : why}</span>
      <textarea rows="3" lang=${lang} maxlength=${LONGEST_REASON} value=${text} onInput=${(event) => set(event.target.value)}></textarea></label>
    <p class="hint">${t("{n} of {most} characters", { n: figure(text.length), most: figure(LONGEST_REASON) })}</p>`;
}

/** What was being written about a tie that somebody else settled, or that is voted on again: it is not lost. */
function LeftOver({ drafts, standings, themes, write }) {
  const open = new Set(standings.filter(({ level }) => level).map(keyOf));
  const isLeft = ([key, { reason, isSent }]) => written(reason ?? {}) && !isSent && !open.has(key);
  const left = Object.entries(drafts).filter(isLeft);
  return left.map(([key, { pool, reason }]) => html`<div key=${key} class="left-over">
    <p><${State} tone="warn">${t("This tie is open no more: it was settled, or is voted on again.")}<//>
      ${themes.has(pool) && html` <span lang=${langOf(themes.get(pool))}>${say(themes.get(pool))}</span>`}</p>
    <p>${t("You were writing: {text}", { text: Object.values(written(reason)).join(" / ") })}</p>
    <button type="button" onClick=${() => write(key, {})}>${t("Discard it")}</button></div>`);
}

const keyOf = ({ round, pool }) => `${round}-${pool}`;

/** What a facilitator decided can be open again for as long as the round is the last one. */
function TakeBackDecisions({ activity, block, themes, store }) {
  const { standings, round } = activity;
  const decided = standings.filter(({ taken, level }) => !level && taken.some(({ way }) => BY_HAND.has(way)));
  if (!["second-round", "facilitator"].includes(round.ties)) return null;
  return decided.map(({ pool }) => html`<${AskFirst} key=${pool} label=${themes.has(pool) ? t("Take the decision back: {theme}", { theme: say(themes.get(pool)) }) : t("Take the decision back")}
    question=${t("The tie is open again, for everybody who sees the result. Take the decision back?")} yes=${t("Yes, take it back")}
    run=${() => store.act({ type: "DecideTie", block: block.id, round: round.number, pool, options: [] })} />`);
}

const BY_HAND = new Set(["decided", "shared"]);

/** The way back from a round that should not have begun, until somebody votes in it; then, what there is instead. */
export function RoundBack({ activity, block, store }) {
  if (activity.round.number === 1 || !store.may("WithdrawRound")) return null;
  if (activity.withdrawable) {
    return html`<${AskFirst} label=${t("Take this round back")} yes=${t("Yes, take it back")}
      question=${t("Nobody has voted in it. The round before stands again as it was. Take it back?")}
      run=${() => store.act({ type: "WithdrawRound", block: block.id, round: activity.round.number })} />`;
  }
  return html`<p class="hint">${activity.open
    ? t("Somebody has voted in this round, so it is not taken back any more. Close voting: then the same can be voted on once more, or you decide what is level.")
    : t("Somebody has voted in this round, so it is not taken back any more. Under “Hold another round” the same can be voted on once more: this round is then set aside, and kept.")}</p>`;
}

function EarlierRounds({ activity, block, themes, store }) {
  return html`<details class="change"><summary>${t("Earlier rounds")}</summary>
    ${activity.earlier.map((one) => html`<section key=${one.round.number}>
      <h3>${roundName(one.round)}${one.set_aside && html` <small class="tag">${t("set aside")}</small>`}</h3>
      ${one.set_aside_in?.map((id) => html`<p key=${id}><span lang=${langOf(themes.get(id))}>${say(themes.get(id))}</span> <small class="tag">${t("set aside")}</small></p>`)}
      <div class="tallies">${one.themes.map(({ id, rows, items }) => html`<${Tally} key=${id} theme=${{ id, items }} title=${themes.get(id)}
        rows=${rows} could=${Math.max(1, ...rows.map((row) => row.dots))}
        picture=${one.revealed && html`<${ThemePicture} ...${{ block, store }} activity=${asOfRound(activity, one)} theme=${{ id, items }} title=${themes.get(id)} />`} />`)}</div>
    </section>`)}
  </details>`;
}
