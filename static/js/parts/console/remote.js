/**
 * Leading the stage: which page of the running block it shows, and whether pages turn by themselves.
 * What was asked for counts as shown until the answer is here, so that three quick presses turn three
 * pages.
 */
import { computed, effect, signal } from "../../helpers/ui.js";
import { pageShown } from "../../helpers/cue.js";
import { seconds } from "../../helpers/time.js";
import { t } from "../../helpers/words.js";

/** Within so many ms of its answer the stage's view has come; from then on it may show what others asked for. */
const ON_ITS_WAY = 1000;

/**
 * The remote of a store: `pages` of the block and the `index` shown, as signals, and what leads it.
 * Where a kind reveals something step by step, its face says by which commands (`Face.steps`), and the
 * keys that turn pages go step by step.
 */
export function createRemote(store, faces) {
  const asked = signal(null);
  const stage = store.stage;
  const spot = computed(() => stage.value?.spot ?? null);
  const led = computed(() => spot.value ?? stageOf(store));
  const steps = computed(() => stepsOf(store, led.value?.block, faces));
  const pages = computed(() => (!steps.value && led.value?.pages) || []);
  const turning = computed(() => pages.value.length > 1 && led.value.cue.turning !== null);
  const index = computed(() => {
    const at = pages.value.findIndex((page) => page.id === asked.value?.page);
    if (at >= 0 || !led.value?.cue) return Math.max(at, 0);
    const now = turning.value ? seconds(store.live).value : 0;
    return pageShown(pages.value, led.value.cue, now, stage.value.speech.languages.length);
  });
  const covering = signal(0);
  const remote = { store, faces, asked, led, spot, covering, pages, index, turning, steps, stepping: false };
  const message = computed(() => messageOnStage(stage.value));
  effect(() => {
    const came = led.value?.cue?.page === asked.value?.page;
    if (came || seenOf(led.value) !== asked.value?.block) asked.value = null;
  });
  return {
    pages, index, turning, spot, message,
    clears: computed(() => whatComesOff(remote, message.value)),
    stepped: computed(() => steps.value !== null),
    join: () => cover(remote, { type: !spot.value || spot.value.block || spot.value.trail ? "ShowJoin" : "ClearSpot" }),
    cover: (command) => cover(remote, command),
    clear: () => clear(remote, message.value),
    show: (id) => show(remote, id, turning.value),
    turn: (by) => turn(remote, by),
    toggle: () => pages.value.length > 1 && show(remote, pages.value[index.value].id, !turning.value),
  };
}

/** The block's own part, once both views have come to the block: the console's and the stage's. */
function stageOf(store) {
  const stage = store.stage.value;
  return stage?.block && stage.block.id === store.view.value?.block ? stage : null;
}

/** What the pages are of, as a command names it: a block, or a trail. */
const seenOf = (led) => led?.block?.id ?? (led?.trail ? "trail" : undefined);

/** The message to everyone, where the stage shows one: while a block runs, and over whatever covers it. */
function messageOnStage(stage) {
  const shows = stage?.spot || (stage?.phase === "running" && stage.block);
  return (shows && stage.notice) || null;
}

/** Put something over the block, or take it off. For a moment this console may not yet see that it is there. */
async function cover({ store, covering }, command) {
  if (!store.may(command.type)) return;
  covering.value += 1;
  await store.act(command);
  setTimeout(() => (covering.value -= 1), ON_ITS_WAY);
}

/** First what covers the block, also what only others know of; a message alone once nothing does. */
function whatComesOff({ store, spot, covering }, message) {
  const alone = message && !spot.value && covering.value === 0;
  return alone && store.may("ClearNotice") ? "message" : "spot";
}

function clear(remote, message) {
  if (whatComesOff(remote, message) === "spot") return cover(remote, { type: "ClearSpot" });
  return remote.store.act({ type: "ClearNotice", to: "everyone" });
}

/** What goes a step on and a step back, by what this console has seen; null where no steps are under way. */
function stepsOf(store, block, faces) {
  const activity = store.blockViews.value.get(block?.id);
  return (activity && faces[block.kind]?.steps?.(activity, block.id)) || null;
}

/**
 * What a kind does in place of showing a page, where that page is the beginning of more (`Face.inPlace`): in the block
 * that runs. Of what stands over it a page is looked at and no more.
 */
function inPlace({ store, faces, spot }, block, page) {
  if (spot.value) return null;
  const activity = store.blockViews.value.get(block.id);
  return activity && faces[block.kind]?.inPlace?.(activity, block.id, page);
}

/** One step at a time: what is pressed before it is answered was meant for the same. */
async function step(remote, command) {
  const { store } = remote;
  if (remote.stepping || !store.may(command.type)) return;
  remote.stepping = true;
  await store.act(command);
  remote.stepping = false;
}

function turn(remote, by) {
  const { pages, index, turning, store, steps } = remote;
  if (steps.value) return step(remote, by > 0 ? steps.value.next : steps.value.back);
  if (!store.may("ShowPage") || pages.value.length === 0) return;
  const page = pages.value[index.value + by];
  if (page) show(remote, page.id, turning.value);
  else store.toasts.show(by > 0 ? t("This is the block's last page.") : t("This is the block's first page."), { key: "page" });
}

async function show(remote, page, turning) {
  const { store, asked, led, spot } = remote;
  const seen = seenOf(led.value);
  if (!seen || !store.may("ShowPage")) return;
  const instead = inPlace(remote, led.value.block, page);
  if (instead) return store.act(instead);
  const mine = (asked.value = { block: seen, page });
  const answer = await store.act({ type: "ShowPage", seen, page, turning, spot: Boolean(spot.value) });
  const forget = () => asked.value === mine && (asked.value = null);
  if (answer.ok) setTimeout(forget, ON_ITS_WAY);
  else forget();
}
