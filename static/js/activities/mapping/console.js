/** The vote's desk: open and close, turnout, the tally as it moves, and what may be voted on. */
import { timeOfDay } from "../../helpers/time.js";
import { html } from "../../helpers/ui.js";
import { figure, langOf, say, t } from "../../helpers/words.js";
import { AskFirst } from "../../parts/console/question.js";
import { State } from "../../parts/console/state.js";
import { sealedAt } from "../../parts/sealed.js";
import { OtherWays } from "../../questions/otherways.js";
import { papersAmiss, papersUnfinished, unsureNamed, withPapers } from "../../questions/papers.js";
import { withTablets } from "../../questions/attablets.js";
import { marksOf } from "../../questions/roundwords.js";
import { handsInWords, votedInWords } from "../../questions/turnoutwords.js";
import { Candidates } from "./candidates.js";
import { CutDesk, RoundBack } from "./cutdesk.js";
import { heaviest } from "../../questions/groups.js";
import { GroupTallies } from "./grouptallies.js";
import { quotaOf } from "../../questions/quotas.js";
import { RevealDesk } from "./revealdesk.js";
import { Tally } from "./tally.js";
import { ThemePicture } from "./themepicture.js";
import { WhoGave } from "./whogave.js";

export default function Face({ activity, block, current, store }) {
  const themes = new Map((store.plan.value?.themes ?? []).map((one) => [one.id, one.title]));
  const marks = marksOf(activity.opened && !activity.open ? activity.standings : []);
  return html`
    <${VoteControls} activity=${activity} block=${block} current=${current} store=${store} />
    ${activity.step > 0 && store.may("UncoverNext") && html`<${RevealDesk} ...${{ activity, block, themes, store }} />`}
    ${!activity.opened && html`<${BeforeOpening} activity=${activity} />`}
    ${activity.prompt && html`<p class="prompt" lang=${langOf(activity.prompt)}>${say(activity.prompt)}</p>`}
    <${Turnout} turnout=${activity.turnout} dots=${activity.result.dots} />
    <${OtherWays} activity=${activity} store=${store} />
    ${activity.crowd && html`<${Crowd} crowd=${activity.crowd} />`}
    ${activity.unconfirmed > 0 && html`<p class="uncounted"><${State} tone="warn">${t("Not counted yet, as nobody has confirmed who placed them. Ballots: {n}", { n: activity.unconfirmed })}<//>
      ${store.may("ConfirmPeople") && html`<button type="button" onClick=${() => store.drawers.show("people")}>${t("Who waits")}</button>`}</p>`}
    ${activity.late > 0 && html`<p class="hint">${t("Not counted, as nobody had confirmed in time who placed them. Ballots: {n}", { n: activity.late })}</p>`}
    ${activity.aside > 0 && html`<p class="hint">${t("Set aside, as the name went to another phone. Ballots: {n}", { n: activity.aside })}</p>`}
    <p class="hint">${rules(activity)} ${activity.round.told && html`<span lang=${langOf(activity.round.told)}>${say(activity.round.told)}</span>`}</p>
    ${activity.seal && html`<p class="hint">${sealedAt(activity.seal)}</p>`}
    <${CutDesk} ...${{ activity, block, current, themes, store }} />
    <${RoundBack} ...${{ activity, block, store }} />
    <div class="tallies">${activity.themes.map((theme) => html`<${Tally} key=${theme.id} theme=${theme}
      title=${themes.get(theme.id)} quota=${quotaOf(activity, theme.id)} rows=${rowsOf(activity, theme.id)} marks=${marks}
      could=${Math.max(activity.turnout.people, activity.turnout.ballots) * activity.cap * heaviest(activity)}
      picture=${activity.revealed && html`<${ThemePicture} ...${{ activity, block, theme, store }} title=${themes.get(theme.id)} />`} />`)}</div>
    <${GroupTallies} activity=${activity} themes=${themes} />
    <${WhoGave} ...${{ activity, block, store }} />
    ${store.may("AddOption") && html`<${Candidates} activity=${activity} block=${block} themes=${themes} store=${store} />`}
  `;
}

/** Many first ballots of residents at once, from devices that had come just before: a script, or a public. */
function Crowd({ crowd: { began, last, ballots } }) {
  const values = { n: figure(ballots), from: timeOfDay(began), to: timeOfDay(last) };
  return html`<p class="uncounted"><${State} tone="warn">${t("Many residents’ ballots at once from devices that came just now, from {from} to {to}: {n}", values)}<//></p>
    <p class="hint">${t("They advise and decide nothing. Nobody checks who sent them: say so with their figures.")}</p>`;
}

const MANY = 20; // items, beyond which a hall does not choose among all of them

/** What splits votes, said while the list can still be mended. */
function BeforeOpening({ activity: { themes, alike } }) {
  const items = themes.flatMap((theme) => theme.items);
  const titles = new Map(items.map((item) => [item.id, say(item.title)]));
  const pairs = alike.map((pair) => pair.map((id) => titles.get(id))).filter((pair) => pair.every(Boolean));
  return html`
    ${items.length > MANY && html`<p><${State} tone="warn">${t("{n} items are many to choose from. Fewer than twenty are read to the end.", { n: figure(items.length) })}<//></p>`}
    ${pairs.map(([one, other]) => html`<p key=${`${one}-${other}`}><${State} tone="warn">${t("“{one}” and “{other}” read alike: votes would be split.", { one, other })}<//></p>`)}`;
}

/** What a move of the hall would close, in words; nothing where it would close nothing. */
Face.closing = ({ open, papers, turnout }, atTablets) =>
  open && withTablets(withPapers(`${t("Voting is open.")} ${votedInWords(turnout)}.`, papers), atTablets);

Face.unfinished = {
  "voting-open": () => t("Voting is open"),
  "ballots-unconfirmed": (n) => t("Ballots that wait for a yes to who cast them: {n}", { n }),
  "ties-open": (n) => t("Ties at the cut that nothing has settled: {n}", { n }),
  "tally-hidden": (n) => t("The hall has not seen the tally. Ballots: {n}", { n }),
  ...papersUnfinished,
};

/** One that was just added has yet to be given what is voted on. */
Face.startsEmpty = true;

Face.refusals = {
  "not-closed": () => t("Close voting first."),
  "open-already": () => t("This is open already."),
  "time-is-up": () => t("Time is up."),
  "listed-already": () => t("This item is on the list already."),
  "has-entries": () => t("Papers or hands were entered by this list. Hold another round to merge."),
  "no-choice": () => t("Nothing would be left to choose from in this round. Close voting and decide what is level."),
  "another-theme": () => t("They stand under different themes."),
  "worded-already": () => t("This item has a wording of its own in this language, which stays."),
  "too-many": () => t("There are as many as there can be."),
  "another-round": () => t("Another round has begun. Look again."),
  "no-reason": () => t("Say why: it is printed beside the result."),
  "tied-round": () => t("This round filled the places that were left. Hold it again, or decide what is level."),
  "different-rounds": () => t("They were voted on last in different rounds: one after the other."),
  "nothing-less": () => t("Those are all there were. Take fewer."),
  "later-round": () => t("The list stands once a second round has begun."),
};

/** What a clicker does while a result is revealed step by step. */
Face.steps = ({ revealing, step }, block) => revealing && {
  next: { type: "UncoverNext", block, step },
  back: { type: "CoverLast", block, step },
};

Face.done = {
  OpenVoting: () => t("Voting is open"),
  CloseVoting: () => t("Voting is closed"),
  RevealTally: ({ block }, store) => seen(store.view.value.block === block),
  HideTally: () => t("Only consoles see this tally."),
  UncoverNext: () => t("The stage shows a step more."),
  CoverLast: () => t("The stage is a step back."),
  AddOption: ({ title }) => t("On the list: {title}", { title: say(title) }),
  RewordOption: ({ title }) => t("It reads now: {title}", { title: say(title) }),
  UndoMerge: () => t("They are several items again."),
  TranslateOption: ({ title }) => t("Translated: {title}", { title }),
  RemoveOption: () => t("Taken off the list"),
  BeginRound: () => t("Another round has begun: voting is open"),
  WithdrawRound: () => t("The round is taken back"),
  DecideTie: () => t("The tie is decided"),
};

function VoteControls({ activity, block, current, store }) {
  const run = (type) => () => store.act({ type, block: block.id });
  return html`<div class="desk-bar">
    <${State} tone=${activity.open ? "good" : "off"}>${votingLabel(activity)}<//>
    ${store.may("OpenVoting") && html`<div class="desk-buttons">
      ${activity.open
        ? html`<${Close} ...${{ activity, block, store }} run=${run("CloseVoting")} />`
        : html`<${OpenAgain} activity=${activity} current=${current} run=${run("OpenVoting")} />`}
      ${activity.revealed
        ? html`<button type="button" onClick=${run("HideTally")}>${t("Hide the tally")}</button>`
        : html`<${Reveal} activity=${activity} run=${run("RevealTally")} />`}
      ${activity.next && !activity.step && html`<button type="button"
        onClick=${() => store.act({ type: "UncoverNext", block: block.id, step: 0 })}>${t("Reveal step by step")}</button>`}
    </div>`}
  </div>
  ${activity.open && store.atTablets(block.id) > 0 && html`<p class="hint at-tablets">${withTablets("", store.atTablets(block.id))}</p>`}
  ${!current && !activity.open && html`<p class="hint">${t("Voting can be opened once the hall is in this block.")}</p>`}
  <p class=${activity.revealed || activity.revealing ? "seen" : "unseen"}>${audience(activity, current)}</p>`;
}

/** Before anybody could vote there is nothing to reveal: the hall would see each dot as it comes. */
function Reveal({ activity: { opened, next, step }, run }) {
  if (!opened) {
    return html`<${AskFirst} label=${t("Reveal the tally to the hall")} yes=${t("Yes, reveal it")} run=${run}
      question=${t("Nobody has voted yet: the hall would see the tally while people vote. Reveal it already?")} />`;
  }
  return html`<button type="button" class=${next && !step ? "primary" : ""} onClick=${run}>
    ${step ? t("Show everything") : t("Reveal the tally to the hall")}</button>`;
}

/** Once it is closed nothing is entered or cast: amiss papers, and who is at a tablet, are asked of first. */
function Close({ activity: { papers }, block, store, run }) {
  const amiss = papersAmiss(papers) && [
    withPapers(t("Papers are entered while voting is open: for those that are missing it has to be opened again."), papers),
    unsureNamed(papers),
  ].filter(Boolean).join(" ");
  const question = withTablets(amiss, store.atTablets(block.id));
  if (!question) return html`<button type="button" class="primary" onClick=${run}>${t("Close voting")}</button>`;
  return html`<${AskFirst} label=${t("Close voting")} yes=${t("Yes, close it")} run=${run} question=${question} />`;
}

/** Where the hall sees the tally, whoever votes now sees what others voted: that is asked first. */
function OpenAgain({ activity: { opened, revealed, standings, round }, current, run }) {
  const decided = standings.some(({ taken }) => taken.some(({ way }) => way === "decided" || way === "shared"));
  if (decided && ["second-round", "facilitator"].includes(round.ties)) {
    return html`<${AskFirst} label=${t("Open voting again")} disabled=${!current} run=${run} yes=${t("Yes, open it")}
      question=${t("A tie was decided: it is open again then, and the reason is gone. Open voting again all the same?")} />`;
  }
  if (!opened || !revealed) {
    return html`<button type="button" class=${opened ? "" : "primary"} disabled=${!current} onClick=${run}>
      ${opened ? t("Open voting again") : t("Open voting")}</button>`;
  }
  return html`<${AskFirst} label=${t("Open voting again")} disabled=${!current} run=${run} yes=${t("Yes, open it")}
    question=${t("The hall sees the tally. Open voting again all the same?")} />`;
}

function audience({ revealed, revealing, open }, current) {
  if (revealing) return t("The hall sees this tally step by step.");
  if (!revealed) return t("Only consoles see this tally.");
  return open ? t("The hall sees this tally while people are still voting.") : seen(current);
}

/** Stage and phones show the block that the hall is in: what was revealed elsewhere is not on them. */
function seen(current) {
  return current
    ? t("The hall sees this tally.")
    : t("The tally is revealed: it is on the screens while the hall is in this block.");
}

const rowsOf = (activity, theme) => activity.result.themes.find((one) => one.id === theme).rows;

function votingLabel({ open, opened, ends_with_clock }) {
  if (open) return ends_with_clock ? t("Voting is open until the clock runs out") : t("Voting is open");
  return opened ? t("Voting is closed") : t("Voting has not been opened");
}

function Turnout({ turnout, dots }) {
  const { ballots, people } = turnout;
  if (turnout.hands) return html`<p>${handsInWords(turnout)}</p>`;
  if (!ballots && !people && turnout.groups?.some(({ voted }) => voted)) return html`<p>${t("No ballot in the hall")}</p>`;
  return html`<div class="turnout">
    <p><strong>${figure(ballots)}</strong> ${people === 1 ? t("of 1 person has voted") : t("of {n} people have voted", { n: people })}${dots > 0 && ` · ${t("dots placed: {n}", { n: dots })}`}</p>
    <progress max=${Math.max(people, ballots, 1)} value=${ballots} aria-label=${t("Turnout")}></progress>
  </div>`;
}

function rules({ budget, cap }) {
  return t("Dots of each person: {budget}, at most {cap} on one item.", { budget, cap });
}
