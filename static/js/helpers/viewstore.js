/** The newest view of every topic, and whether the session went back to an older copy. */
import { computed, signal } from "@preact/signals-core";
import { keep, recall } from "./keep.js";

/** Of these a client has one at a time: a new one puts the former away. */
const ONE_OF_A_KIND = ["mine:", "team:"];

/**
 * A store of views `{topic, epoch, rev, body}`; for one topic the greatest revision wins. Revisions count
 * within an epoch, one run of the server: what comes from another is always newer.
 * `told(at)`: the journal reaches as far as `at`, in the run whose view came last, or once it is `connecting`
 * comes next. `rolledBack` is a signal: a run began before that; `dismissRollback()` puts it out, and until
 * then it is kept, over a reload in that run.
 */
export function createViewStore(first) {
  const all = signal(new Map());
  const asked = new Map();
  const once = (key, make) => asked.get(key) ?? asked.set(key, computed(make)).get(key);
  const rolledBack = signal(false);
  let epoch;
  let last = [""];
  let unplaced;
  const viewStore = {
    put: (view) => {
      if (epoch !== view.epoch) {
        epoch = view.epoch;
        // Another tab may have kept what it was told since, of this run.
        rolledBack.value ||= recall("older") === epoch || [last, recall("newest", [""])].some((told) => wentBack(epoch, told));
        if (rolledBack.value) keep("older", epoch);
      }
      const at = view.at || unplaced;
      unplaced = undefined;
      if (at) viewStore.told(at);
      all.value = withView(all.value, view);
    },
    told(at) {
      if (unplaced === undefined) keep("newest", last = [epoch, at]);
      else unplaced = Math.max(unplaced, at);
    },
    /** The next answer may be of another run: which it is, the first view says that comes after. */
    connecting() { unplaced = unplaced || 0; },
    rolledBack,
    dismissRollback() {
      rolledBack.value = false;
      keep("older");
      // At once, and not once a view comes: what was read on a line being made anew is read after a reload too.
      keep("newest", last = [epoch, beginning(epoch)]);
    },
    /** Topic → view, as it is now: nothing is changed in it later. */
    known: () => all.value,
    /** What is shown of a topic stays, but it is not what the server thinks: ask for it whole. */
    doubt(topic) {
      const view = all.value.get(topic);
      if (view) all.value = new Map(all.value).set(topic, { ...view, rev: 0 });
    },
    have: () => Object.fromEntries([...all.value].map(([topic, view]) => [topic, [view.epoch, view.rev]])),
    one: (prefix) => once(`one ${prefix}`, () => newest(all.value, prefix)),
    many: (prefix) => once(`many ${prefix}`, () => bodies(all.value, prefix)),
  };
  first.forEach(viewStore.put);
  return viewStore;
}

/** An epoch says where in the journal its run began, and which journal that is: `118-3f9a1c77-…`. */
function wentBack(epoch, [known, at]) {
  return known !== epoch && journalOf(known) === journalOf(epoch) && beginning(epoch) < at;
}

function journalOf(epoch) {
  return epoch.split("-")[1];
}

function beginning(epoch) {
  return Number(epoch.split("-")[0]);
}

function withView(all, { topic, epoch, rev, body }) {
  const known = all.get(topic);
  if (known?.epoch === epoch && known.rev >= rev) return all;
  const kind = ONE_OF_A_KIND.find((prefix) => topic.startsWith(prefix));
  const kept = [...all].filter(([other]) => other !== topic && !(kind && other.startsWith(kind)));
  return new Map([...kept, [topic, { epoch, rev, body }]]);
}

function newest(all, prefix) {
  const fits = prefix.endsWith(":") ? (topic) => topic.startsWith(prefix) : (topic) => topic === prefix;
  return [...all].filter(([topic]) => fits(topic)).at(-1)?.[1].body;
}

function bodies(all, prefix) {
  const found = [...all].filter(([topic]) => topic.startsWith(prefix));
  return new Map(found.map(([topic, view]) => [topic.slice(prefix.length), view.body]));
}
