/** The participant's phone: always what is being asked right now. */
import { giveBack, makeDrafts } from "../helpers/drafts.js";
import { keepFocus } from "../helpers/focus.js";
import { page } from "../helpers/page.js";
import { restNewButtons } from "../helpers/resting.js";
import { listener, takes } from "../helpers/telling.js";
import { html, render, useEffect } from "../helpers/ui.js";
import { say, t } from "../helpers/words.js";
import { connect } from "../live.js";
import { Announcer, useAnnounced } from "../parts/announcer.js";
import { Notices } from "../parts/notice.js";
import { CurrentBlock } from "../parts/phone/current.js";
import { Bar } from "../parts/phone/bar.js";
import { Before, Gone, Over } from "../parts/phone/idle.js";
import { makeFaces } from "../parts/phone/faces.js";
import { LeftoverDrafts } from "../parts/phone/leftoverdrafts.js";
import { Refused } from "../parts/refused.js";
import { stopped } from "../parts/stopped.js";

const live = connect(page, { listener, takes }, { keep: true, door: "/?out" });
const drafts = makeDrafts(page.me);
const faces = makeFaces(page.faces ?? {});
giveBack(live, drafts);
const app = document.getElementById("app");
app.replaceChildren();
keepFocus(app);
restNewButtons();
render(html`<${Phone} />`, app);

function Phone() {
  const view = live.view("phone").value;
  const mine = live.view("mine:").value;
  const room = live.view("team:").value;
  // Who is moved is in the old room until the new one has come: they may be in the middle of a word.
  const team = mine?.team ? room : undefined;
  // Another tab has become somebody else: what this one knows is not theirs.
  useEffect(() => { if ((mine?.person?.id ?? page.me) !== page.me) location.reload(); });
  useTop(view?.block?.id);
  useTitle(view);
  useAnnounced("now", nowWords(view));
  useAnnounced("team", team && t("You are in {team} now.", { team: say(team.title) }));
  if (!view?.session) return null;
  return html`
    <${Bar} live=${live} view=${view} mine=${mine} team=${team} />
    <main class="sheet" id="main">
      <${Notices} notices=${noticesOf(view, team)} />
      <div role="status">${view.stopped && html`<p class="state">${stopped()}</p>`}</div>
      ${mine?.waits && html`<p class="state" role="status">${page.waits ?? t("kept, not counted yet")}</p>`}
      <${PhoneNow} view=${view} mine=${mine} team=${team} />
      ${mine?.person && html`<${LeftoverDrafts} drafts=${drafts} wanted=${(name) => name.split(":")[1] !== view.block?.id} />`}
    </main>
    <${Refused} live=${live} faces=${faces} />
    <${Announcer} />`;
}

function PhoneNow({ view, mine, team }) {
  if (mine && !mine.person) return html`<${Gone} />`;
  if (view.phase === "over") return html`<${Over} view=${view} live=${live} />`;
  if (!view.block) return html`<${Before} view=${view} live=${live} />`;
  return html`<${CurrentBlock} ...${{ view, mine, team, live, page, drafts, faces }} />`;
}

/** A team is told what everybody is told, and more. */
function noticesOf(view, team) {
  const all = [view.notice, ...(team?.notices ?? [])].filter(Boolean);
  return all.filter((one, index) => all.findIndex((other) => other.id === one.id) === index);
}

function nowWords(view) {
  if (view?.phase === "over") return t("The day is over. Thank you.");
  return view?.block && t("Now: {title}.", { title: say(view.block.title) });
}

/** The browser's tab, and a screen reader, say where the hall is. */
function useTitle(view) {
  const where = [view?.block?.title, view?.session?.title].filter(Boolean).map(say);
  const title = [page.rehearsal && t("Rehearsal").toUpperCase(), ...where].filter(Boolean).join(" · ");
  useEffect(() => { if (title) document.title = title; }, [title]);
}

/** When the hall moves on, the new question begins at the top. */
function useTop(block) {
  useEffect(() => { window.scrollTo(0, 0); }, [block]);
}
