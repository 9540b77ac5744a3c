/**
 * The console's state: what the server shows, what this facilitator is looking at, and one way to
 * act. Every component gets this one object; nothing about the console is kept anywhere else.
 */
import { computed, effect, signal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { announce } from "../../helpers/announcing.js";
import { refusal } from "../refusal.js";
import { OF_THE_CONSOLE } from "./refusals.js";
import { allBlocks } from "./agenda.js";
import { askedIn } from "./asked.js";
import { createChanging } from "./changing.js";
import { createReplanning } from "./replanning.js";
import { createDrawers } from "./drawers.js";
import { createInsightDesk } from "./insights/opening.js";
import { createMoves } from "./moves.js";
import { createRemote } from "./remote.js";
import { stored } from "./stored.js";
import { createToasts } from "./toasts.js";
import { makeActAnnouncer } from "./announceacts.js";
import { whatWaits } from "./waiting.js";

/** Codes that mean nothing at all can be saved, whoever asks. */
const TROUBLES = new Set(["disk-full", "read-only", "busy", "io-error", "in-doubt"]);

/** Build the state for a page, its live connection, and the faces of its activities. */
export function createStore(live, page, faces) {
  const views = watch(live, faces);
  const closing = computed(() => whatCloses(views, faces));
  const may = new Set(page.may);
  const reasons = Object.assign({}, OF_THE_CONSOLE, ...Object.values(faces).map((face) => face.refusals));
  const trouble = signal(page.trouble ?? null);
  effect(() => {
    if (views.view.value) trouble.value = views.view.value.trouble;
  });
  const toasts = createToasts();
  const spoken = makeActAnnouncer(faces);
  const act = async (command, answers = {}) => {
    const answer = await send({ live, trouble, toasts, reasons, answers }, command);
    if (answer.ok) spoken(store, command);
    return answer;
  };
  const store = {
    live,
    page,
    ...views,
    ...looks(),
    closing,
    trouble,
    toasts,
    act,
    refused: (answer) => toasts.show(refusal(answer, reasons), { tone: "bad" }),
    may: (type) => may.has(type),
    startsEmpty: (kind) => Boolean(faces[kind]?.startsEmpty),
  };
  return Object.assign(store, {
    moves: createMoves(store),
    remote: createRemote(store, faces),
    replanning: createReplanning(store),
    changing: createChanging(store),
    look: (id) => look(store, id),
  });
}

function watch(live, faces) {
  const blockViews = live.views("block:");
  const people = live.view("people");
  const plan = live.view("plan");
  const notes = live.view("notes");
  const consoles = computed(() => people.value?.consoles ?? []);
  return {
    view: live.view("console"),
    stage: live.view("stage"),
    plan,
    notes: computed(() => notes.value?.notes ?? {}),
    people: computed(() => people.value?.people ?? []),
    consoles,
    atTablets: (block) => consoles.value.filter(({ fills_in: at }) => at === block).length,
    door: computed(() => people.value?.door),
    peopleView: people,
    blockViews,
    waiting: computed(() => whatWaits(blockViews.value, plan.value?.faces ?? {}, faces)),
  };
}

/** What would close with a move of the hall, in the words of the kinds of what is held; null for nothing. */
function whatCloses({ view, plan, blockViews, atTablets }, faces) {
  const id = view.value?.block;
  const asked = view.value ? askedIn(view.value, id) : [];
  const said = [{ id, kind: plan.value?.faces[id]?.kind }, ...asked]
    .map((one) => [blockViews.value.get(one.id), faces[one.kind], atTablets(one.id)])
    .map(([activity, face, tablets]) => activity && face?.closing?.(activity, tablets)).filter(Boolean);
  return said.length ? said.join(" ") : null;
}

function looks() {
  return {
    peek: signal(null),
    asking: signal(null),
    pane: signal("now"),
    drawers: createDrawers(),
    insights: createInsightDesk(),
    confirming: signal(false), // whether one is being led to those who wait for it
    help: signal(false),
    narrow: narrow(),
    keys: stored("facilitator.console.keys", true),
  };
}

/** Whether one part is shown at a time; as in console.css. */
function narrow() {
  const query = matchMedia("(max-width: 47.99rem)");
  const found = signal(query.matches);
  query.addEventListener("change", () => (found.value = query.matches));
  return found;
}

/** Send a command; a refusal is told, unless `answers` has something better to do for its code. */
async function send({ live, trouble, toasts, reasons, answers }, command) {
  const answer = await live.send(command);
  if (answer.ok) trouble.value = null;
  else if (Object.hasOwn(answers, answer.code)) answers[answer.code]();
  else if (TROUBLES.has(answer.code)) trouble.value = answer.code;
  else toasts.show(refusal(answer, reasons), { tone: "bad" });
  return answer;
}

/** Look at a block without moving the hall; null, or the current block, ends the look. */
function look(store, id) {
  const { view, peek, asking, pane } = store;
  asking.value = null;
  peek.value = id === view.value?.block ? null : id;
  pane.value = "now";
  const block = allBlocks(view.value).find((one) => one.id === peek.value);
  const words = block ? t("Looking at {title}", { title: say(block.title) }) : t("Looking at the current block");
  announce("look", words);
}
