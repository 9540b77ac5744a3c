import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { colleagueDid, rowsOf } = await import("../../static/js/activities/feedback/held.js");

const [first, second, third] = [1, 2, 3].map((at) => ({ id: `c${at}`, at, same_sender: 0 }));

test("a comment whose form is open keeps its place when a colleague decides it", () => {
  const approved = { id: "c2", at: 2, standing: "approved" };
  const rows = rowsOf({ waiting: [first, third], decided: [approved] }, [second]);
  assert.deepEqual(rows.map((one) => one.comment.id), ["c1", "c2", "c3"]);
  assert.deepEqual(rows.map((one) => one.decided), [false, approved, false]);
  assert.equal(colleagueDid(approved), "This has been approved meanwhile: it is shown.");
});

test("while it waits nothing is said of it, and without an open form it is not in the queue", () => {
  assert.equal(colleagueDid(rowsOf({ waiting: [first], decided: [] }, [first])[0].decided), "");
  assert.deepEqual(rowsOf({ waiting: [], decided: [{ ...first, standing: "declined", reason: "Loud" }] }, []), []);
});

test("what is no more in sight among the decided is still said to be decided", () => {
  assert.equal(colleagueDid(rowsOf({ waiting: [], decided: [] }, [first])[0].decided), "This has been decided meanwhile.");
});
