import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { signal } = await import("../../static/js/helpers/ui.js");
const { createRemote } = await import("../../static/js/parts/console/remote.js");
const { default: vote } = await import("../../static/js/activities/mapping/console.js");
const { default: rooms } = await import("../../static/js/activities/breakout/console.js");

const PAGES = [{ id: "result-parks-1" }, { id: "result-streets-1" }];

/** A remote over a vote, what it sends, and how to answer the last of that. */
function lead(activity, may = () => true) {
  const sent = [];
  const answers = [];
  const stage = signal({ block: { id: "dots", kind: "mapping" }, pages: PAGES, cue: { page: "", index: 0, turning: null }, speech: { languages: ["en"] } });
  const act = (command) => {
    sent.push(command);
    return new Promise((answer) => answers.push(answer));
  };
  const store = { stage, blockViews: signal(new Map([["dots", activity]])), view: signal({ block: "dots" }), may, act, toasts: { show: () => undefined } };
  const answered = () => new Promise((done) => {
    answers.pop()({ ok: true });
    setImmediate(done);
  });
  return { remote: createRemote(store, { mapping: vote }), sent, answered, stage };
}

test("while a result is revealed step by step the page keys take its steps", async () => {
  const { remote, sent, answered } = lead({ revealing: true, step: 2 });
  remote.turn(1);
  await answered();
  remote.turn(-1);
  assert.deepEqual(sent, [
    { type: "UncoverNext", block: "dots", step: 2 },
    { type: "CoverLast", block: "dots", step: 2 },
  ]);
  assert.deepEqual(remote.pages.value, []);
});

test("what is pressed before a step is answered is the same step", async () => {
  const { remote, sent, answered } = lead({ revealing: true, step: 0 });
  for (let press = 0; press < 3; press += 1) remote.turn(1);
  assert.equal(sent.length, 1);
  await answered();
  remote.turn(1);
  assert.equal(sent.length, 2);
});

test("once all is revealed they turn pages", () => {
  const { remote, sent } = lead({ revealing: false, revealed: true });
  remote.turn(1);
  assert.equal(sent[0].type, "ShowPage");
  assert.equal(sent[0].page, "result-streets-1");
});

test("whoever may not reveal takes no step", () => {
  const { remote, sent } = lead({ revealing: true, step: 1 }, (type) => type !== "UncoverNext");
  remote.turn(1);
  assert.deepEqual(sent, []);
});

const REPORTS = [{ id: "report-red-1" }, { id: "report-blue-1" }];
const AT_RED = { page: "report-red-1", index: 0, turning: null };

/** A remote while red reports, in a hall that is in the rooms' block, or looks at it from another one. */
function reporting(spot) {
  const sent = [];
  const of = { block: { id: "rooms", kind: "breakout" }, pages: REPORTS, cue: AT_RED };
  const here = spot ? { block: { id: "recap", kind: "recap" }, pages: [], cue: AT_RED, spot: { ...of, ...spot } } : { ...of, spot: null };
  const teams = [{ id: "red" }, { id: "blue" }];
  const store = {
    stage: signal({ ...here, speech: { languages: ["en"] } }),
    blockViews: signal(new Map([["rooms", { turn: { team: "red" }, teams }]])),
    view: signal({ block: here.block.id }),
    may: () => true,
    act: (command) => { sent.push(command); return Promise.resolve({ ok: false }); },
  };
  return { remote: createRemote(store, { breakout: rooms }), sent };
}

test("while teams report a page of another one is its turn", () => {
  const { remote, sent } = reporting(null);
  remote.show("report-blue-1");
  assert.deepEqual(sent, [{ type: "CallTeam", block: "rooms", team: "blue" }]);
});

test("what was reported in another block is looked at: no page of it calls a team", () => {
  for (const spot of [{}, { of: "report", id: "red" }]) {
    const { remote, sent } = reporting(spot);
    remote.turn(1);
    assert.deepEqual(sent, [{ type: "ShowPage", seen: "rooms", page: "report-blue-1", turning: false, spot: true }]);
  }
});

/** A remote while a trail of two pages stands over the block. */
function following() {
  const { remote, sent, answered, stage } = lead({});
  const cue = { page: "", index: 0, turning: null };
  stage.value = { ...stage.value, spot: { block: null, trail: {}, of: "trail", id: "insight:a", pages: [{ id: "trail-1" }, { id: "trail-2" }], cue } };
  return { remote, sent, answered, stage };
}

test("the pages of a trail are led as those of a block are", async () => {
  const { remote, sent, stage } = following();
  remote.turn(1);
  assert.deepEqual(sent, [{ type: "ShowPage", seen: "trail", page: "trail-2", turning: false, spot: true }]);
  assert.equal(remote.index.value, 1, "what was asked for counts as shown until the answer is here");
  remote.turn(1);
  assert.equal(sent.length, 1, "it is the last one");
  stage.value = { ...stage.value, spot: null };
  assert.equal(remote.index.value, 0);
});
