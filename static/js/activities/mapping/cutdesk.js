/** The cut on a console: what goes forward, what is level for the places left, and what is to be done about it. */
import { html, useState } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { TextField } from "../../parts/console/fields.js";
import { State } from "../../parts/console/state.js";
import { cutRule, levelWords, roundTitle } from "../../questions/roundwords.js";
import { Tally } from "./tally.js";
import { asOfRound, ThemePicture } from "./themepicture.js";

/** Nothing stands here before voting; where nothing is cut, only what leads to another round. */
export function CutDesk({ activity, block, current, themes, store }) {
  const { standings, open, opened, round } = activity;
  const rule = cutRule(round);
  const mayAct = opened && !open && store.may("BeginRound");
  return html`<div class="cut-desk">
    ${roundTitle(activity) && html`<p><strong>${roundTitle(activity)}</strong></p>`}
    ${rule && html`<p class="hint">${rule}</p>`}
    ${opened && !open && standings.map((one) => html`<${StandingOf} key=${one.pool} one=${one} title=${themes.get(one.pool)} titles=${titlesOf(activity)} />`)}
    ${mayAct && html`<${TakeBackDecisions} ...${{ activity, block, themes, store }} />`}
    ${mayAct && html`<${AfterATie} ...${{ activity, block, current, themes, store }} />
      <${MoreRounds} ...${{ activity, block, current, store }} />`}
    ${activity.earlier.length > 0 && html`<${EarlierRounds} ...${{ activity, block, themes, store }} />`}
  </div>`;
}

function StandingOf({ one: { taken, level = [], left, places, reason }, title, titles }) {
  const forward = taken.map(({ title: words }) => say(words)).join(", ");
  return html`<p class="standing-now">
    ${title && html`<span lang=${langOf(title)}>${say(title)}:</span>`}
    ${level.length > 0 ? html`<${State} tone="warn">${levelWords(level.length, left)}<//>
        <span>${level.map((item) => titles.get(item)).join(", ")}</span>`
      : html`<span>${taken.length > places ? t("{n} go forward and share {places} places", { n: figure(taken.length), places: figure(places) })
        : t("{n} of {places} places are filled", { n: figure(taken.length), places: figure(places) })}</span>`}
    ${forward && html`<span>✓ ${forward}</span>`}
    ${reason && html`<span>${t("Decided by the facilitator: {reason}", { reason })}</span>`}
  </p>`;
}

/** What the rule announced leads to: one more round, or a decision. */
function AfterATie({ activity, block, current, themes, store }) {
  const { standings, round } = activity;
  const ties = standings.filter(({ level }) => level);
  if (!ties.length) return null;
  const titles = titlesOf(activity);
  const names = ties.flatMap(({ level }) => level).map((item) => titles.get(item)).join(", ");
  const secondRound = round.ties === "second-round" && round.kind !== "tied";
  return html`
    ${secondRound && html`<${AskFirst} className="primary" disabled=${!current} label=${t("Second round among what is level")}
      question=${t("Voting opens at once among: {names}. Begin the second round?", { names })} yes=${t("Yes, begin it")}
      run=${() => store.act({ type: "BeginRound", block: block.id, kind: "tied", round: round.number })} />`}
    ${ties.map((tie) => html`<${Decision} key=${`${round.number}-${tie.pool}`} ...${{ tie, titles, activity, block, store }}
      title=${themes.get(tie.pool)} open=${!secondRound} />`)}`;
}

function Decision({ tie: { pool, level, left }, title, titles, activity, block, store, open }) {
  const [chosen, choose] = useState([]);
  const [reason, setReason] = useState("");
  const decide = (options) => store.act({ type: "DecideTie", block: block.id, round: activity.round.number, pool, options, reason });
  const toggle = (item) => choose(chosen.includes(item) ? chosen.filter((one) => one !== item) : [...chosen, item]);
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
      <${TextField} label=${t("Why (it is printed beside the result)")} value=${reason} set=${setReason} max="200" />
      <button type="submit" disabled=${chosen.length !== left || !reason.trim()}>${t("Decide for what is chosen")}</button>
    </form>
    <${AskFirst} label=${t("Let all that are level go forward")} yes=${t("Yes, they share")}
      question=${t("All {n} go forward, though there are fewer places. Let them share?", { n: figure(level.length) })} run=${() => decide(level)} />
  </details>`;
}

/** What a facilitator decided can be open again for as long as the round is the last one. */
function TakeBackDecisions({ activity, block, themes, store }) {
  const { standings, round } = activity;
  const decided = standings.filter(({ taken, level }) => !level && taken.some(({ way }) => BY_HAND.has(way)));
  if (!["second-round", "facilitator"].includes(round.ties)) return null;
  return decided.map(({ pool }) => html`<${AskFirst} key=${pool} label=${t("Take the decision back: {theme}", { theme: say(themes.get(pool)) ?? "" })}
    question=${t("The tie is open again, for everybody who sees the result. Take the decision back?")} yes=${t("Yes, take it back")}
    run=${() => store.act({ type: "DecideTie", block: block.id, round: round.number, pool, options: [] })} />`);
}

const BY_HAND = new Set(["decided", "shared"]);

/** Depth on demand: a round held again, a round among the first, and the way back from one nobody voted in. */
function MoreRounds({ activity, block, current, store }) {
  const { round, result } = activity;
  const [most, setMost] = useState("2");
  const begin = (kind) => () => store.act({ type: "BeginRound", block: block.id, kind, round: round.number, most: Number(most) || 2 });
  return html`<details class="change"><summary>${t("Hold another round")}</summary>
    <div class="row"><${AskFirst} label=${t("Vote once more on the same")} disabled=${!current} yes=${t("Yes, begin it")}
      question=${t("Everything in this round is voted on again, also what it has settled. The round is set aside: kept, and counting no more. Voting opens at once. Begin?")} run=${begin("again")} /></div>
    ${result.ballots > 0 && round.kind !== "tied" && html`<div class="row"><label class="field"><span>${t("How many of each theme")}</span>
        <input type="number" min="2" max="50" value=${most} onInput=${(event) => setMost(event.target.value)} /></label>
      <${AskFirst} label=${t("Vote among the first")} disabled=${!current} yes=${t("Yes, begin it")}
        question=${t("Voting opens at once among the first {n} of each theme, and what comes of it takes the place of this result. Begin?", { n: most })} run=${begin("top")} /></div>`}
  </details>`;
}

/** The way back from a round that should not have begun, as long as nobody has voted in it. */
export function RoundBack({ activity, block, store }) {
  if (activity.round.number === 1 || !activity.withdrawable || !store.may("WithdrawRound")) return null;
  return html`<${AskFirst} label=${t("Take this round back")} yes=${t("Yes, take it back")}
    question=${t("Nobody has voted in it. The round before stands again as it was. Take it back?")}
    run=${() => store.act({ type: "WithdrawRound", block: block.id, round: activity.round.number })} />`;
}

function EarlierRounds({ activity, block, themes, store }) {
  return html`<details class="change"><summary>${t("Earlier rounds")}</summary>
    ${activity.earlier.map((one) => html`<section key=${one.round.number}>
      <h3>${t("Round {n}", { n: figure(one.round.number) })}${one.set_aside && html` <small class="tag">${t("set aside")}</small>`}</h3>
      <div class="tallies">${one.themes.map(({ id, rows, items }) => html`<${Tally} key=${id} theme=${{ id, items }} title=${themes.get(id)}
        rows=${rows} could=${Math.max(1, ...rows.map((row) => row.dots))}
        picture=${one.revealed && html`<${ThemePicture} ...${{ block, store }} activity=${asOfRound(activity, one)} theme=${{ id, items }} title=${themes.get(id)} />`} />`)}</div>
    </section>`)}
  </details>`;
}

function titlesOf({ themes }) {
  return new Map(themes.flatMap(({ items }) => items.map((item) => [item.id, say(item.title)])));
}
