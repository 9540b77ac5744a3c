/** A team's room: the question, the members, the board, and the report-out. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { LeftoverDrafts } from "../../parts/phone/leftoverdrafts.js";
import { Say } from "../../parts/say.js";
import { Board } from "./board.js";
import { peopleWords } from "./counts.js";
import { isSilent, waitsForTurn } from "./prompting.js";
import { Recall } from "./recall.js";
import { mayChange, draftKey, useDraftTeam } from "./roomdrafts.js";
import { Report } from "./report.js";
import { WriteBox } from "./writebox.js";

export default function Face({ activity, block, live, drafts, later, mine, person, team, words }) {
  const room = team?.block === block.id ? withOwn(team.room, mine) : null;
  useAnnounced("reports", activity.reports && t("The teams’ reports are shown."));
  const Hand = room && later("hand");
  const Prompted = activity.prompts && later("prompts");
  const called = activity.reports || room?.called;
  const Reporting = (called || (room && room.scribe === person?.id)) && later("report");
  return html`
    <${Recall} at=${room?.until ? room.call : activity.callback} until=${room?.until} back=${activity.reports} ...${{ live, words }} />
    ${Prompted && html`<${Prompted} activity=${activity} live=${live} />`}
    <${Say} tag="p" class="prompt" text=${activity.prompt} />
    ${called && Reporting && html`<${Reporting} ...${{ activity, block, live, person, room, drafts, words }} />`}
    ${!team && (activity.rooms ? html`<${NoTeam} />` : html`<p class="state">${t("There are no teams in this agenda.")}</p>`)}
    ${room && html`<${Room} ...${{ activity, block, live, drafts, person, room, words, mine, later, Prompted, Hand, Reporting }} />`}`;
}

Face.lost = {
  WriteContribution: () => t("Your text was not put on the board."),
  EditContribution: () => t("Your change was not made."),
  SaveReport: () => t("Your report was not saved."),
};

Face.refusals = {
  "no-team": () => t("You are not in a team yet. Please ask the facilitator."),
  "other-team": () => t("It was written for another team. It is still here."),
  "enough": () => t("You have as many entries on the board as one person may."),
  "board-full": () => t("The board is full. Please take something off first."),
};

/** A room with what one has written oneself in silence: nobody else sees that yet. */
function withOwn(room, mine) {
  const own = room && mine?.board ? mine.board.filter(({ id }) => room.board.every((one) => one.id !== id)) : [];
  return own.length ? { ...room, board: [...room.board, ...own] } : room;
}

/** Where one writes comes first, however much they wrote: of the scribe that is the report, once reports are given. */
function Room({ activity, block, live, drafts, person, room, words, mine, later, Prompted, Hand, Reporting }) {
  const { open } = activity;
  const began = useDraftTeam(block, room, drafts);
  const putIn = (text) => { began.draft.value = [began.draft.value, text].filter(Boolean).join("\n"); };
  const changeable = room.board.filter((entry) => open && mayChange(entry, room, person, isSilent(activity)));
  const inPlace = [["write", began], ["report", room], ...changeable.map((entry) => ["edit", entry])]
    .map(([kind, one]) => draftKey(kind, block, one));
  const first = open && activity.reports && room.scribe === person?.id;
  const report = html`<${Report} ...${{ open, block, live, person, room, drafts }} key=${room.id} />`;
  const idle = (name) => name.split(":")[1] === block.id && !inPlace.includes(name);
  return html`
    ${first && report}
    <section class="room">
      <h2 class="room-title"><${WhereOneSits} room=${room} /></h2>
      ${!open && html`<p class="state">${t("The rooms are closed. The board stays as it is.")}</p>`}
      ${Prompted && html`<${Prompted} ...${{ activity, block, live, person, room }} />`}
      <${WriteBox} ...${{ open, block, live, room, words, began }} waits=${waitsForTurn(activity, room, person)}
        prompt=${activity.prompts?.at || null} />
      <${LeftoverDrafts} drafts=${drafts} wanted=${idle} open onPut=${open && putIn} />
      ${Hand && open && html`<${Hand} ...${{ block, live, room }} />`}
      <${Members} room=${room} person=${person} />
    </section>
    ${!first && report}
    <${Board} ...${{ open, block, live, person, room, drafts, activity, mine, later, Reporting }} key=${room.id} />`;
}

/** The one thing that everybody looks for: which team, and where it sits. */
function WhereOneSits({ room }) {
  return html`<small>${t("You are in")}</small>${" "}<${Say} class="room-name" text=${room.title} />
    ${room.place && html`<${Say} class="room-where" text=${room.place} />`}`;
}

/** Folded to their number, with oneself first in the list and then the scribe. */
function Members({ room, person }) {
  const place = ({ id }) => [room.scribe, person?.id].indexOf(id);
  const members = [...room.members].sort((one, other) => place(other) - place(one));
  const count = members.length;
  return html`
    <details class="members">
      <summary>${peopleWords(count)}</summary>
      <ul role="list">
        ${members.map((one) => html`
          <li key=${one.id} class=${one.id === person?.id ? "me" : ""}>
            <${Say} text=${one.name} />
            ${one.id === person?.id && html`<span class="tag">${t("you")}</span>`}
            ${one.id === room.scribe && html`<span class="tag">${t("scribe")}</span>`}
            ${one.waits && html`<span class="tag">${t("not confirmed yet")}</span>`}
          </li>`)}
      </ul>
    </details>`;
}

function NoTeam() {
  return html`
    <section class="card">
      <h2>${t("You will have a team in a moment.")}</h2>
      <p class="soft">${t("As soon as you are in one, its room opens here by itself.")}</p>
    </section>`;
}
