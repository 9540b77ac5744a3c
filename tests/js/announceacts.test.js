import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\", \"views\": []}" }) };
const { wordsOf } = await import("../../static/js/parts/console/announceacts.js");
const ROOT = new URL("../../static/js/", import.meta.url);
const kinds = readdirSync(new URL("activities", ROOT));
const has = (kind) => readdirSync(new URL(`activities/${kind}`, ROOT)).includes("console.js");
const faces = {};
for (const kind of kinds.filter(has)) {
  faces[kind] = (await import(`../../static/js/activities/${kind}/console.js`)).default;
}
const words = wordsOf(faces);

/** These come with a message at the screen's edge, which is said. */
const TOLD = ["Advance", "JumpTo", "StartDay", "TakeProposal", "EndInTime", "SetLength", "LeaveOut",
  "AddBlock", "MoveBlock", "RenameBlock", "RemoveBlock", "MergeOptions"];

/** Only phones and residents send these. */
const NOT_FROM_A_CONSOLE = [
  "CastBallot", "DotBoards", "EditContribution", "FillSquare", "GiveAnswer", "JoinPair", "MarkEntry", "RaiseHand", "RankBoard",
  "ReleasePen", "SaveReport", "SaveSaid", "SendComment", "TakePen", "WriteContribution",
  "MakeGroup", "MoveContribution", "NameGroup", "TakeGroupApart", "UndoBoardStep",
];

test("whatever a console can do is said", () => {
  const texts = [...kinds.map((kind) => `activities/${kind}`), "parts/console"].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT)).filter((file) => file.endsWith(".js")).map((file) => readFileSync(new URL(`${folder}/${file}`, ROOT), "utf8")));
  const commands = /(?:type: |run\(|clock\(store, |take\(course, |[?:] )"([A-Z][a-z]+[A-Z][A-Za-z]+)"/g;
  const sent = new Set(texts.flatMap((text) => [...text.matchAll(commands)].map((found) => found[1])));
  assert.ok(sent.has("CloseVoting") && sent.has("SendNotice") && sent.has("HoldClock"), [...sent].join());
  const silent = [...sent].filter((type) => !(type in words) && ![...TOLD, ...NOT_FROM_A_CONSOLE].includes(type));
  assert.deepEqual(silent, []);
});

test("it is said in words, whatever was asked", () => {
  const store = { plan: { value: { teams: [{ id: "red", title: "Red team" }] } }, view: { value: { block: "vote" } }, remote: { index: { value: 0 }, pages: { value: [{}, {}] } } };
  const command = { to: "red", team: "red", name: "Ana", people: ["ana"], minutes: -5, title: "Shade", prompt: 2 };
  Object.values(words).forEach((word) => assert.doesNotMatch(word(command, store), /undefined|NaN|\{/));
  assert.equal(words.SendNotice({ to: "teams" }, store), "Sent to every team");
  assert.equal(words.ExtendClock({ minutes: -5 }, store), "5 min less");
});

test("what is shown of a block that the hall is not in is not said to be seen", () => {
  const store = { view: { value: { block: "vote" } } };
  assert.equal(words.RevealTally({ block: "vote" }, store), "The hall sees this tally.");
  assert.match(words.RevealTally({ block: "earlier" }, store), /^The tally is revealed: .* while the hall is in this block\.$/);
  assert.equal(words.ShowReports({ block: "vote" }, store), "The hall sees the report-outs.");
  assert.match(words.ShowReports({ block: "earlier" }, store), /^The report-outs are shown: .* while the hall is in this block\.$/);
});
