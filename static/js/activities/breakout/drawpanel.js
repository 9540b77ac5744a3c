/**
 * A draw to be looked at before it is taken: who sits where, how many of each kind are in each team, what is off
 * and which rule forced it. A rule that is added or removed is drawn anew at once.
 */
import { html, useState } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { CollapsibleList } from "../../parts/console/collapsiblelist.js";
import { Disclosure } from "../../parts/console/disclosure.js";
import { TextField } from "../../parts/console/fields.js";
import { finder } from "../../parts/console/finder.js";
import { Quorums } from "./quorums.js";

const KINDS = {
  together: () => t("Together"),
  apart: () => t("Apart"),
  scribes: () => t("Scribes"),
  absent: () => t("Away"),
};

export function DrawPanel({ activity, block, store }) {
  const { proposal } = activity;
  if (!proposal || !store.may("TakeTeams")) return null;
  const propose = (rules, how = proposal.mixed ? "mix" : "draw") => store.act({ type: "ProposeTeams", block: block.id, how, ...rules });
  const rules = idsOf(proposal.rules);
  return html`<section class="draw-panel" aria-labelledby="draw-panel-title">
    <h3 id="draw-panel-title">${proposal.mixed ? t("A mix to look at") : t("A draw to look at")}</h3>
    <p class="hint">${t("Nobody has another team by it until you take it.")}</p>
    <${Quorums} quorums=${proposal.quorums} />
    <${Counts} proposal=${proposal} />
    <${Seated} teams=${proposal.teams} />
    <${Rules} rules=${proposal.rules} ids=${rules} propose=${propose} />
    <${NewRule} ids=${rules} propose=${propose} store=${store} />
    <div class="desk-buttons">
      <button type="button" class="primary" onClick=${() => store.act({ type: "TakeTeams", block: block.id, proposal: proposal.id })}>${t("Take these teams")}</button>
      <button type="button" onClick=${() => propose(rules)}>${t("Another draw")}</button>
      ${activity.may_mix && html`<button type="button" onClick=${() => propose(rules, proposal.mixed ? "draw" : "mix")}>
        ${proposal.mixed ? t("Draw instead of mixing") : t("Mix instead of drawing")}</button>`}
      <button type="button" onClick=${() => store.act({ type: "DropTeams", block: block.id })}>${t("Leave the teams as they are")}</button>
    </div>
  </section>`;
}

/** How many of each kind are in each team, and what is even. */
function Counts({ proposal }) {
  return html`<div class="draw-window" tabindex="0" role="group" aria-labelledby="draw-counts"><table class="draw-counts">
    <caption id="draw-counts">${t("How many of each are in each team")}</caption>
    <thead><tr><td></td>${proposal.teams.map((team) => html`<th scope="col" key=${team.id} lang=${langOf(team.title)}>${say(team.title)}</th>`)}
      <th scope="col">${t("Even")}</th></tr></thead>
    <tbody>${proposal.lines.map((line) => html`<${CountRow} key=${`${line.of} ${say(line.value)}`} line=${line} />`)}</tbody>
  </table></div>`;
}

function CountRow({ line }) {
  const off = (count) => count < line.low || count > line.high;
  const uneven = line.counts.some(off);
  return html`<tr>
    <th scope="row">${head(line)}${uneven && html`<small>${why(line)}</small>`}</th>
    ${line.counts.map((count, at) => html`<td key=${at} data-off=${off(count) ? "true" : null}>${count}${off(count) && html`<span class="sr-only"> ${t("off")}</span>`}</td>`)}
    <td>${line.low === line.high ? line.low : `${line.low}–${line.high}`}</td>
  </tr>`;
}

function head({ of, title, value }) {
  if (of === "team_size") return t("All");
  if (of === "from_team") return t("From {team}", { team: say(value) });
  return of === "group" ? say(value) : `${title ? say(title) : of}: ${say(value)}`;
}

function why({ of, forced }) {
  if (forced.length) return t("Off because of: {rules}", { rules: forced.map(inWords).join("; ") });
  return of === "team_size" ? t("Off because of who is in a team by the agenda") : t("Off: what comes before it is more important");
}

const namesOf = (people) => people.map((one) => say(one.name)).join(", ");
const inWords = ({ kind, people }) => `${KINDS[kind]()}: ${namesOf(people)}`;

function Seated({ teams }) {
  return html`<${Disclosure} head=${t("Who sits where")}>
    ${() => html`<dl class="draw-seats">${teams.map((team) => html`<div key=${team.id}><dt lang=${langOf(team.title)}>${say(team.title)}</dt>
      <dd>${namesOf(team.members)}</dd></div>`)}</dl>`}<//>`;
}

/** Every rule with a way to be rid of it. */
function Rules({ rules, ids, propose }) {
  const rows = [
    ...["together", "apart"].flatMap((kind) => rules[kind].map((people, at) => ({ kind, people, rest: ids[kind].filter((_, other) => other !== at) }))),
    ...["scribes", "absent"].filter((kind) => rules[kind].length).map((kind) => ({ kind, people: rules[kind], rest: [] })),
  ];
  if (!rows.length) return null;
  return html`<ul class="movers" aria-label=${t("Rules of this draw")}>${rows.map((row) => html`<li class="mover" key=${inWords(row)}>
    <span>${inWords(row)}</span>
    <button type="button" class="quiet" onClick=${() => propose({ ...ids, [row.kind]: row.rest })}>${t("Remove")}<span class="sr-only">: ${inWords(row)}</span></button>
  </li>`)}</ul>`;
}

function NewRule({ ids, propose, store }) {
  const [chosen, setChosen] = useState([]);
  const [wanted, setWanted] = useState("");
  const add = (change) => () => {
    setChosen([]);
    propose({ ...ids, ...change });
  };
  const toggle = (id) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const more = (kind) => ({ [kind]: [...new Set([...ids[kind], ...chosen])] });
  return html`<${Disclosure} head=${t("Who sits with whom")}>${() => html`
    <${TextField} label=${t("Find a person")} type="search" value=${wanted} set=${setWanted} />
    <${CollapsibleList} rows=${store.people.value.filter(finder(wanted))} by="draw-panel-title" className="draw-people">${(one) => html`<li key=${one.id}>
      <label class="choice"><input type="checkbox" checked=${chosen.includes(one.id)} onChange=${() => toggle(one.id)} /><span>${say(one.name)}</span></label></li>`}<//>
    <div class="desk-buttons">
      <button type="button" disabled=${chosen.length < 2} onClick=${add({ together: [...ids.together, chosen] })}>${t("Keep together")}</button>
      <button type="button" disabled=${chosen.length < 2} onClick=${add({ apart: [...ids.apart, chosen] })}>${t("Keep apart")}</button>
      <button type="button" disabled=${!chosen.length} onClick=${add(more("scribes"))}>${t("Make scribes")}</button>
      <button type="button" disabled=${!chosen.length} onClick=${add(more("absent"))}>${t("Do not draw")}</button>
    </div>`}<//>`;
}

const idsOf = ({ together, apart, scribes, absent }) => {
  const ids = (people) => people.map((one) => one.id);
  return { together: together.map(ids), apart: apart.map(ids), scribes: ids(scribes), absent: ids(absent) };
};
