/** One vote on the clerk's desk: what is asked, whether it is open, who of how many has voted. */
import { html, useId } from "../../helpers/ui.js";
import { themeTitle } from "../../helpers/themes.js";
import { t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { beyondSeats } from "../beyondseats.js";
import { Channels } from "../channels.js";
import { roundTitle } from "../roundwords.js";
import { votedInWords } from "../turnoutwords.js";
import { EntryForm } from "./entryform.js";
import { Hands } from "./hands.js";
import { Papers } from "./papers.js";
import { Sheets } from "./sheets.js";

/** `vote` as in the view's `votes`. */
export function VoteDesk({ vote, view, live }) {
  const title = useId();
  const { activity } = vote;
  const state = stateOf(activity);
  useAnnounced(vote.id, state);
  return html`<section class="card vote-desk" aria-labelledby=${title}><div class="vote-work">
    <header>
      <${Say} tag="h2" id=${title} text=${vote.title} />
      ${roundTitle(activity) && html`<p class="vote-round">${roundTitle(activity)}</p>`}
      <p class="vote-state" data-open=${activity.open}>${state}</p>
    </header>
    ${activity.prompt !== vote.title && html`<${Say} tag="p" class="prompt" text=${activity.prompt} />`}
    <${Channels} channels=${activity.channels} groups=${activity.groups ?? view.groups} caption=${votedInWords(activity.turnout)} />
    ${beyondSeats(activity.turnout).map((line) => html`<p class="problem" key=${line}>${line}</p>`)}
    <${Papers} vote=${vote} live=${live} />
    ${activity.open ? html`<${EntryForm} ...${{ vote, view, live }} corrected=${null} key=${activity.round.number} />` : html`<${PaperList} activity=${activity} themes=${view.themes} />`}
    <${Hands} ...${{ vote, view, live }} />
    </div>
    <${Sheets} ...${{ vote, view, live }} />
  </section>`;
}

function stateOf({ open, opened }) {
  if (open) return t("Voting is open.");
  return opened ? t("Voting is closed.") : t("Voting has not opened yet.");
}

/** What can be chosen, under its themes. */
function PaperList({ activity, themes }) {
  return html`<details class="paper-list">
    <summary>${t("What can be chosen")}</summary>
    ${activity.themes.map((theme) => html`<section key=${theme.id}>
      <${Say} tag="h3" text=${themeTitle(themes, theme.id)} />
      <ul>${theme.items.map((item) => html`<li key=${item.id}><${Say} text=${item.title} /></li>`)}</ul>
    </section>`)}
  </details>`;
}
