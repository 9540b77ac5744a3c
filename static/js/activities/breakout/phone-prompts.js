/** Where a team is asked several things: which, whose turn it is, with whom one talks. A later part of the face. */
import { html, useRef } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { GalleryOnPhone } from "./gallerywalk.js";
import { goesAround, isSilent, promptNow } from "./prompting.js";
import { PromptLine } from "./promptline.js";
import { Rankings } from "./rankings.js";

const MINUTE = 60_000;

/** `room` is one's own, or none: then it is the line above the prompt. */
export default function PromptFace({ activity, block, live, person, room }) {
  if (!room) return html`<${NewPrompt} activity=${activity} live=${live} />`;
  return html`
    ${isSilent(activity) && html`<${Silence} room=${room} />`}
    ${goesAround(activity) && html`<${Turn} ...${{ block, live, person, room }} />`}
    <${GalleryOnPhone} ...${{ activity, block, live, room }} />
    ${room.rankings && html`<${Rankings} ...${{ block, live, person, room }} prompts=${activity.prompts} />`}
    ${room.parties && html`<${Party} room=${room} person=${person} />`}`;
}

const notCounted = () => t("Your last change was not counted.");

PromptFace.lost = { RankBoard: notCounted, DotBoards: notCounted };

PromptFace.refusals = {
  "over-cap": () => t("That is more dots on one item than are allowed."),
  "over-budget": () => t("You have no more dots to place."),
  "unknown-option": () => t("The list has changed. Look at it again."),
  "reworded": () => t("The list has changed. Look at it again."),
  "has-ballots": () => t("People place dots on this: it stays as it is until that is over."),
  "gallery-closed": () => t("The other teams’ boards are closed."),
  "own-board": () => t("These dots are for the other teams’ boards."),
  "not-your-turn": () => t("It is somebody else’s turn. Your text is still here."),
  "silent": () => t("Each writes for themselves now. What others wrote can be changed afterwards."),
};

function NewPrompt({ activity, live }) {
  useAnnounced("prompt", promptNow(activity) && say(activity.prompt));
  useAnnounced("prompt-time", timeWords(useBefore(activity.prompts), activity.prompts));
  return html`<${PromptLine} activity=${activity} live=${live} />`;
}

/** What was there when it was drawn last. */
function useBefore(now) {
  const kept = useRef(now);
  const before = kept.current;
  kept.current = now;
  return before;
}

/** Whoever does not see the clock jump is told of it: minutes given or taken, while all are at the same prompt. */
function timeWords(before, { at, until }) {
  const by = before.at === at && until && before.until && Math.round((until - before.until) / MINUTE);
  if (!by) return null;
  return by > 0 ? t("There is more time: {n} min.", { n: by }) : t("There is less time: {n} min.", { n: -by });
}

/** Why one sees nothing of the others, and that they are at it. */
function Silence({ room: { silent = 0 } }) {
  return html`<p class="state">${t("Each writes for themselves. All see all of it once the facilitator goes on.")}
    ${silent > 0 && ` ${silent === 1 ? t("1 entry so far.") : t("{count} entries so far.", { count: silent })}`}</p>`;
}

/** One's own turn one passes oneself; the scribe passes for whoever is away. */
function Turn({ block, room, person, live }) {
  const one = room.members.find(({ id }) => id === room.turn);
  const own = one !== undefined && one.id === person?.id;
  useAnnounced("turn", own && t("It is your turn."));
  const pass = () => live.send({ type: "PassTurn", block: block.id, person: room.turn });
  return html`<div class="turn">
    <p class="state" data-tone=${own ? "good" : undefined}>${turnWords(one, own)}</p>
    ${own && html`<button type="button" onClick=${pass}>${t("Pass")}</button>`}
    ${one && !own && room.scribe === person?.id && html`<button type="button" class="quiet" onClick=${pass}>
      ${t("Pass for {name}", { name: say(one.name) })}</button>`}
  </div>`;
}

function turnWords(one, own) {
  if (!one) return t("All have passed. Whoever has one more writes it.");
  return own ? t("It is your turn: write one, or pass.") : t("It is the turn of {name}.", { name: say(one.name) });
}

/** With whom one talks before anybody writes. */
function Party({ room, person }) {
  const own = room.parties.find((party) => party.includes(person?.id)) ?? [];
  const others = room.members.filter(({ id }) => id !== person?.id && own.includes(id)).map(({ name }) => say(name));
  const words = others.length > 0 && t("You talk with: {names}", { names: others.join(", ") });
  useAnnounced("party", words);
  return words && html`<p class="state">${words}</p>`;
}
