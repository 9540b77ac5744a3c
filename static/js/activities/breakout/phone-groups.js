/** The groups on a team's board: entries are moved by a finger, or by a list that keys reach too. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { pending } from "../../helpers/pending.js";
import { t } from "../../helpers/words.js";
import { announce } from "../../helpers/announcing.js";
import { arranged } from "./arranging.js";
import { BoardNews, LatestSteps } from "./boardsteps.js";
import { GroupSection, NewGroup } from "./groupsection.js";
import { EntryMover } from "./entrymover.js";
import { Star } from "./star.js";

const KINDS = ["MoveContribution", "MakeGroup", "NameGroup", "TakeGroupApart"];

/** `entries`: the newest first; `list(entries, more)` shows loose ones, `item(entry, more)` one of a group. */
export default function GroupsOnPhone({ open, block, live, person, room, told, entries, list, item }) {
  const sent = pending(live, "team:", (command) => KINDS.includes(command.type) && command.block === block.id);
  const now = arranged(room.groups ?? [], [...entries].reverse(), sent);
  const of = (group) => now.entries.filter((one) => one.group === group);
  const [last, setLast] = useState(null);
  const [held, hold] = useState(null);
  const focus = useRef(null);
  // What is moved is drawn anew where it comes to stand, once more when it is counted: the focus goes along.
  useLayoutEffect(() => {
    const there = focus.current && document.getElementById(focus.current);
    if (!there) return;
    const now = document.activeElement;
    if (now === document.body || now.tabIndex < 0) there.focus(); // helpers/focus.js may have kept it for us
    else if (now.id !== focus.current) focus.current = null;
  });
  const send = async (command, words) => {
    const sending = live.send({ ...command, block: block.id });
    if (words) announce("groups", words);
    const answer = await sending;
    if (answer.ok) setLast(answer.made ?? null);
    return answer;
  };
  const move = (entry, to, after) => {
    const title = now.groups.find((one) => one.id === to)?.title;
    focus.current = `move-${entry.id}`;
    const words = title ? t("“{text}” is in “{group}” now.", { text: brief(entry), group: title }) : t("“{text}” is in no group now.", { text: brief(entry) });
    return send({ type: "MoveContribution", contribution: entry.id, to, after }, words);
  };
  const begin = (entry, title) => {
    if (entry) focus.current = `move-${entry.id}`;
    return send({ type: "MakeGroup", title, contribution: entry?.id ?? null, team: room.id }, t("There is a group “{group}” now.", { group: title }));
  };
  const groups = now.groups.filter((one) => !one.unsent);
  const more = (entry) => (open && !entry.new && !entry.unsent ? html`<${EntryMover} key=${entry.id}
    ...${{ entry, groups, of, move, begin, held, hold }} />` : null);
  const loose = of(undefined).reverse();
  const star = (group) => room.scribe === person?.id && !group.unsent && of(group.id).length > 0
    && html`<${Star} entry=${group} ...${{ room, block, live }} />`;
  return html`
    <${BoardNews} told=${told} />
    ${open && html`<${NewGroup} any=${groups.length} onMake=${(title) => begin(null, title)} />`}
    <${LatestSteps} ...${{ open, person, last }} steps=${room.steps ?? []} onUndo=${(step) => send({ type: "UndoBoardStep", step: step.id }, t("Taken back."))} />
    ${now.groups.map((group) => html`<${GroupSection} key=${group.id} ...${{ group, held, send, open: open && !group.unsent }} star=${star(group)} count=${of(group.id).length}>
      ${of(group.id).map((entry) => item(entry, more(entry)))}<//>`)}
    <div class="loose" data-group="" data-over=${held?.over?.to === null || null}>
      ${now.groups.length > 0 && html`<h3>${t("In no group")}</h3>`}
      ${list(loose, more)}
    </div>`;
}

GroupsOnPhone.lost = {
  MoveContribution: () => t("It was not moved."),
  MakeGroup: () => t("The group was not made."),
  TakeGroupApart: () => t("The group was not taken apart."),
  UndoBoardStep: () => t("It was not taken back."),
};

GroupsOnPhone.refusals = {
  "no-such-group": () => t("This group is not there, or not any more."),
  "no-such-entry": () => t("This is not on your team’s board any more."),
  "no-such-step": () => t("This was taken back already."),
  "moved-since": () => t("Somebody has gone on from here since."),
  "too-many": () => t("There are too many groups already."),
};

const brief = ({ text }) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
