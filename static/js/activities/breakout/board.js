/** The team's board: the entries, the newest first. One's own can be changed and taken off. */
import { html, useState } from "../../helpers/ui.js";
import { pending } from "../../helpers/pending.js";
import { say, t } from "../../helpers/words.js";
import { Long } from "../../parts/long.js";
import { useNewcomers } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { standing } from "../../helpers/standing.js";
import { InlineQuestion } from "../../parts/inlinequestion.js";
import { Editor } from "./editor.js";
import { isSilent } from "./prompting.js";
import { mayChange, draftKey } from "./roomdrafts.js";

/** Entries beyond which a board is long: the newest of it are shown, and all of one's own. */
const LONG = 30;
const KINDS = ["WriteContribution", "EditContribution", "RemoveContribution"];

/** `later`: the part of this face that has the groups; until it is here, entries are one list. */
export function Board({ open, block, live, person, room, drafts, activity, mine, later, Reporting }) {
  const isHere = ({ block: where, team }) => where === block.id && (team ?? room.id) === room.id;
  const ours = (command) => KINDS.includes(command.type) && isHere(command);
  const silent = isSilent(activity);
  const stays = activity.gallery || room.rankings?.some((one) => one.open && one.voted);
  const entries = withPending(room.board, pending(live, silent ? "mine:" : "team:", ours), person);
  useNewcomers("board", entries, (one) => !one.unsent && `${say(one.name)}: ${one.text}`);
  const [whole, setWhole] = useState(false);
  // Not with each entry: those change places, as the part with the groups comes or somebody moves one.
  const [doing, setDoing] = useState({});
  const kept = drafts.kept.value.map(({ name }) => name);
  const begun = (entry) => kept.includes(draftKey("edit", block, entry));
  const isOwn = (entry) => entry.person === person?.id;
  const shown = entries.filter((one, index) => whole || index < LONG || one.group || isOwn(one) || begun(one));
  const item = (entry, more) => html`<${Entry} key=${entry.id} ...${{ entry, block, live, person, drafts, room, more }}
    doing=${doing[entry.id]} setDoing=${(what) => setDoing((all) => ({ ...all, [entry.id]: what }))}
    Mark=${!entry.new && room.scribe === person?.id && Reporting} begun=${begun(entry)} may=${open && !stays && !entry.new && mayChange(entry, room, person, silent)} />`;
  const list = (those, more) => byPrompt(those, activity.prompts).map(({ at, text, entries: some }) => html`
    ${text && html`<h3 class="board-prompt" key=${`prompt-${at}`}>${at}. <${Say} text=${text} /></h3>`}
    <ul role="list" key=${at}>${some.map((entry) => item(entry, more?.(entry)))}</ul>`);
  const Groups = later("groups");
  return html`
    <section class="board">
      <h2>${t("Our board")}</h2>
      ${entries.length === 0 && html`<p class="soft">${t("Nothing here yet. Write the first one.")}</p>`}
      ${Groups ? html`<${Groups} open=${open && !silent && !stays} ...${{ block, live, person, room, list, item }} told=${mine?.told ?? []} entries=${shown} />` : list(shown)}
      ${entries.length > LONG && html`<button type="button" class="quiet" aria-expanded=${whole}
        onClick=${() => setWhole(!whole)}>${whole ? t("Show fewer") : t("Show all: {n}", { n: entries.length })}</button>`}
    </section>`;
}

/** `doing`: "edit", "typed", "remove" or nothing. `begun`: what one had typed to change it is there, to go on with. */
function Entry({ entry, block, live, person, drafts, room, doing, setDoing, Mark, may, begun, more }) {
  const name = draftKey("edit", block, entry);
  const about = { block: block.id, contribution: entry.id };
  const done = () => setDoing(null);
  const drop = () => { drafts.of(name).value = ""; done(); };
  const save = (text) => { live.send({ type: "EditContribution", ...about, text, was: entry.text }, { draft: name }); drop(); };
  const remove = () => { live.send({ type: "RemoveContribution", ...about }); done(); };
  if (may && (begun || (doing && doing !== "remove"))) {
    return html`<li class="entry"><${Editor} ...${{ entry, doing }} draft=${drafts.of(name)} set=${setDoing}
      onSave=${save} onCancel=${drop} /></li>`;
  }
  return html`
    <li class=${entry.person === person?.id ? "entry own" : "entry"} data-entry=${entry.id}>
      <${Long} class="entry-text" text=${entry.text} />
      ${Mark && html`<${Mark} ...${{ entry, room, block, live }} />`}
      <p class="entry-by"><${Say} text=${entry.name} />${marks(entry, live)}</p>
      ${may && html`<div class="entry-tools">${doing === "remove"
        ? html`<${InlineQuestion} ask=${t("Take this off the board?")} yes=${t("Remove")} no=${t("Keep")}
          onYes=${remove} onNo=${done} />`
        : html`
          <button type="button" class="quiet" onClick=${() => setDoing("edit")}>${t("Edit")}</button>
          <button type="button" class="quiet" onClick=${() => setDoing("remove")}>${t("Remove")}</button>`}
      </div>`}
      ${more}
    </li>`;
}

function marks(entry, live) {
  const words = [entry.edited && edited(entry), entry.waits && t("not confirmed yet"), entry.unsent && standing(live, true)].filter(Boolean);
  return words.map((word) => ` · ${word}`).join("");
}

/** Words that somebody else put there are not the author's. */
const edited = ({ editor }) => (editor ? `${t("edited")}: ${say(editor)}` : t("edited"));

/** Each entry under the prompt it was written for, the latest prompt first; where there are several only. */
function byPrompt(entries, prompts) {
  if (!prompts) return [{ at: 0, entries }];
  const of = (at) => entries.filter(({ prompt = 0 }) => prompt === at);
  const numbers = [...new Set(entries.map(({ prompt = 0 }) => prompt))].sort((one, other) => other - one);
  return numbers.map((at) => ({ at, text: prompts.all[at - 1]?.text, entries: of(at) }));
}

/** The board as it will be once everything on its way has been counted, the newest first. */
function withPending(board, sent, person) {
  const shown = new Map(board.map((entry) => [entry.id, entry]));
  for (const { id, do: command, made, seen } of sent) {
    const unsent = !seen;
    const { contribution, prompt, text, type } = command;
    if (type === "RemoveContribution") shown.delete(contribution);
    else if (type === "EditContribution" && shown.has(contribution)) {
      shown.set(contribution, { ...shown.get(contribution), text, edited: true, editor: null, unsent });
    } else if (type === "WriteContribution" && !shown.has(made)) {
      const { id: me, name } = person ?? {};
      shown.set(made ?? id, { id: made ?? id, text, name, person: me, prompt: prompt ?? 0, new: true, unsent });
    }
  }
  return [...shown.values()].reverse();
}
