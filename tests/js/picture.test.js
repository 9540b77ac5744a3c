import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { getElementById: () => ({ textContent: "{\"lang\": \"en\"}" }) };
const { resultPicture, HEIGHT, WIDTH } = await import("../../static/js/questions/picture/resultpicture.js");
const { escaped, wrapped } = await import("../../static/js/questions/picture/drawing.js");
const { pictureOfTheme } = await import("../../static/js/activities/mapping/picture.js");
const { asOfRound } = await import("../../static/js/activities/mapping/themepicture.js");
const { pictureOfAnswers } = await import("../../static/js/activities/question/picture.js");
const { fileName } = await import("../../static/js/parts/console/savepicture.js");

/** Wider than any of our letters is on average. */
const measure = (text, size) => String(text).length * size * 0.6;
const LONG = "Ein Donaudampfschifffahrtsgesellschaftskapitän ".repeat(6).trim();

const FALLING = Array.from({ length: 50 }, (_, index) => 60 - index);

/** A theme's vote with so many dots on each option; `more` is what else a console sees. */
function vote(dots, more = {}, title = (index) => `Option ${index + 1}`) {
  const items = dots.map((_, index) => ({ id: `o${index}`, title: { en: title(index) }, source: null }));
  const rows = items.map(({ id }, index) => ({
    item: id, dots: dots[index], voters: Math.ceil(dots[index] / 2),
    rank: 1 + dots.filter((other) => other > dots[index]).length,
    tied: dots[index] > 0 && dots.filter((other) => other === dots[index]).length > 1,
  })).sort((one, other) => other.dots - one.dots);
  const theme = { id: "streets", items };
  return {
    activity: {
      open: false, revealed: true, budget: 5, cap: 2, quotas: {}, groups: null, round: { number: 1, kind: "first" },
      themes: [theme], turnout: { ballots: 12, people: 15 }, result: { themes: [{ id: "streets", rows }] },
      standings: [], seal: null, ...more,
    },
    theme, session: { en: "Jasper Plan" }, block: { en: "The vote" }, title: { en: "Streets & parks" },
  };
}

const drawn = (given) => resultPicture(pictureOfTheme(given), measure);
const texts = (svg) => [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, text]) => ({
  text, ...Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
}));

/** What of a picture is beyond its edge, or on another text. */
function amiss(svg) {
  const boxes = texts(svg).map(({ text, x, y, "font-size": size, "text-anchor": anchor }) => {
    const wide = measure(text.replace(/&\w+;/g, "&"), Number(size));
    const left = Number(x) - (anchor === "end" ? wide : 0);
    return { text, left, right: left + wide, top: Number(y) - size * 0.7, bottom: Number(y) };
  });
  const isBeyond = ({ left, right, top, bottom }) => left < 0 || top < 0 || right > WIDTH || bottom > HEIGHT;
  const meets = (one, other) => one.left < other.right && other.left < one.right
    && one.top < other.bottom && other.top < one.bottom;
  return [...boxes.filter(isBeyond),
    ...boxes.filter((one, index) => boxes.slice(index + 1).some((other) => meets(one, other)))];
}

test("the picture has the figures of a recount, each place with its dots and people", () => {
  const svg = drawn(vote([3, 7, 7, 1]));
  const said = texts(svg).map(({ text }) => text);
  for (const text of ["Streets &amp; parks", "Option 2", "Option 3", "7", "dots from 4 people", "tied", "dot from 1 person"])
    assert.ok(said.includes(text), text);
  assert.equal([...svg.matchAll(/<circle/g)].length, 3 + 7 + 7 + 1);
  assert.match(svg, /Dots placed by 12 of 15/);
});

for (const [name, given] of Object.entries({
  "four options": vote([3, 7, 7, 1]),
  "fifty options": vote(FALLING),
  "fifty level options": vote(Array(50).fill(4)),
  "fifty long titles": vote(FALLING, {}, () => LONG),
  "one word as long as a line": vote([4, 2], {}, () => "W".repeat(200)),
  "thousands of dots": vote([12_345, 678]),
  "no ballots": vote([0, 0, 0], { turnout: { ballots: 0, people: 1 } }),
  "a title as long as can be": { ...vote([4, 2]), title: { en: LONG }, block: { en: LONG }, session: { en: LONG } },
})) {
  test(`nothing is cut and nothing lies on anything else: ${name}`, () => assert.deepEqual(amiss(drawn(given)), []));
}

test("what there is no room for is counted, and what is level stays together", () => {
  const dots = [...Array.from({ length: 20 }, (_, index) => 90 - index), ...Array(30).fill(4), 0, 0];
  const svg = drawn(vote(dots, {}, () => LONG));
  const shown = [...svg.matchAll(/data-item="o(\d+)"/g)].map(([, index]) => Number(index));
  assert.ok(shown.length > 0 && shown.length <= 20 && shown.every((index) => index < 20));
  const said = texts(svg).map(({ text }) => text).join("\n");
  assert.match(said, new RegExp(`${50 - shown.length} more with fewer dots · 2 without dots`));
  assert.equal(svg.match(/<desc[^>]*>([^<]*)</)[1].split("\n").filter((line) => line.includes("Donau")).length, 52);
});

test("where nobody placed a dot, that is said", () => {
  assert.match(drawn(vote([0, 0])), /Nobody placed a dot here\.[\s\S]*2 without dots/);
});

test("who goes forward and how, what is level for how many places, and why a tie was settled", () => {
  const standings = [{ pool: "streets", places: 2, taken: [{ item: "o0", way: "first" }], level: ["o1", "o2"], left: 1 }];
  const tie = drawn(vote([7, 4, 4], { standings }));
  assert.match(tie, /✓ goes forward[\s\S]*= level at the cut[\s\S]*= 2 options for 1 place/);
  const decided = [{ pool: "streets", places: 1, taken: [{ item: "o1", way: "decided" }], reason: { en: "It is older & dearer" } }];
  assert.match(drawn(vote([4, 4], { standings: decided })), /goes forward, by decision[\s\S]*It is older &amp; dearer/);
});

test("a vote that is open has no cut yet, and says that it is not over", () => {
  const standings = [{ pool: "streets", places: 1, taken: [{ item: "o0", way: "first" }] }];
  const svg = drawn(vote([4, 1], { standings, open: true }));
  assert.match(svg, /Voting is open: not the final result/);
  assert.doesNotMatch(svg, /goes forward/);
});

test("the seal, the round and who decides stand on it where they are there", () => {
  const groups = [{ id: "council", title: { en: "Council" }, binding: true, weight: 2 }];
  const svg = drawn(vote([4], { groups, seal: { row: 77, chain: "ab12cd34" }, round: { number: 2, kind: "top", again: true } }));
  assert.match(svg, /Round 2 \(the first, held again\)/);
  assert.match(svg, /Who decides: Council ×2\n/);
  assert.match(svg, /Record: row 77 · ab12 cd34/);
});

/** A vote in which the council decides, and staff and partners say of each option how many dots they give it. */
function advised(dots, { staff, partners, ...more } = {}) {
  const given = vote(dots, more);
  const group = (id, binding) => ({ id, title: { en: id }, binding, weight: 1 });
  const side = (id, placed) => ({ id, ballots: 3, themes: vote(placed).activity.result.themes });
  given.activity.groups = [group("council", true), group("staff", false), group("partners", false)];
  given.activity.result.sides = [side("council", dots), side("staff", staff), side("partners", partners)];
  return given;
}
const beside = (svg, of) => [...svg.matchAll(new RegExp(`data-${of}="(o\\d+)"`, "g"))].map(([, id]) => id);

test("what advises stands beside the result in its own order, with lines where places differ", () => {
  const svg = drawn(advised([7, 5, 0, 0], { staff: [1, 4, 2, 0], partners: [0, 0, 0, 0] }));
  assert.deepEqual(beside(svg, "item"), ["o0", "o1", "o2"], "also what only advice gave dots");
  assert.deepEqual(beside(svg, "side"), ["o1", "o2", "o0"], "of the partners nothing: they gave no dots");
  const lines = [...svg.matchAll(/<line data-line="(o\d)" x1="[\d.]+" y1="([\d.]+)" x2="[\d.]+" y2="([\d.]+)"/g)];
  assert.deepEqual(lines.map(([, id, from, to]) => [id, Math.sign(to - from)]), [["o1", -1], ["o2", -1], ["o0", 1]],
    "to the staff alone: the partners say nothing");
  const said = texts(svg).map(({ text }) => text);
  for (const text of ["staff", "advisory · 3 ballots"]) assert.ok(said.includes(text), text);
  assert.match(svg, /staff \(advisory\), 3 ballots: 1\. Option 2 \(4\); 2\. Option 3 \(2\); 3\. Option 1 \(1\)/);
  assert.match(svg, /1 without dots/);
});

test("each place of a group says of which option it is, and which are tied there", () => {
  const svg = drawn(advised([7, 5, 0, 0], { staff: [0, 3, 3, 0], partners: [0, 0, 0, 1] }));
  const found = [...svg.matchAll(/<g data-side="o(\d)">(.*?)<\/g>/g)];
  const places = found.map(([, item, inside]) => [Number(item), inside]);
  assert.deepEqual(places.map(([item]) => item), [1, 2, 3]);
  for (const [item, inside] of places) assert.match(inside, new RegExp(`>Option ${item + 1}<`));
  assert.deepEqual(places.map(([, inside]) => />tied</.test(inside)), [true, true, false]);
});

test("where only those have voted who decide nothing, that is said", () => {
  const svg = drawn(advised([0, 0], { staff: [1, 0], partners: [0, 0] }));
  assert.match(svg, /Nobody who decides placed a dot here\./);
  assert.doesNotMatch(svg, /Nobody placed a dot here\./);
});

test("of residents it is said that nobody checks who they are, and of an item what else it is called", () => {
  const given = advised([7, 5], { staff: [1, 4], partners: [0, 0] });
  given.activity.groups[2].id = given.activity.result.sides[2].id = "residents";
  given.theme.items[0].merged = [{ id: "o9", title: { en: "Lamps" }, source: null }];
  const said = texts(drawn(given)).map(({ text }) => text).join(" ");
  assert.match(said, /one a device; nobody checks who/);
  assert.match(said, /Also: Lamps/);
});

for (const [name, [dots, title]] of Object.entries({
  "three": [[3, 2, 1]], "fifty": [FALLING], "fifty long titles": [FALLING, () => LONG],
})) {
  test(`beside a result nothing is cut and nothing lies on anything else: ${name}`, () => {
    const given = advised(dots, { staff: [...dots].reverse(), partners: dots });
    if (title) given.theme.items.forEach((item) => { item.title = { en: title() }; });
    given.activity.groups.forEach((group) => { group.title = { en: `${group.id} of the city and its neighbourhoods` }; });
    const svg = drawn(given);
    assert.deepEqual(amiss(svg), []);
    const shown = beside(svg, "item");
    assert.equal(beside(svg, "side").length, 2 * shown.length, "as many places of each group as of the result");
    if (shown.length < dots.length) assert.match(svg, new RegExp(`${dots.length - shown.length} more with fewer dots`));
  });
}

test("of more groups than there is room for it is said that they advise too", () => {
  const given = advised([2, 1], { staff: [1, 1], partners: [0, 1] });
  for (const id of ["guests", "press"]) {
    given.activity.groups.push({ id, title: { en: id }, binding: false, weight: 1 });
    given.activity.result.sides.push({ id, ballots: 1, themes: vote([1, 0]).activity.result.themes });
  }
  const svg = drawn(given);
  assert.equal(beside(svg, "side").length, 2 + 1 + 1);
  assert.match(svg, /Advice that is not on this picture: press/);
});

test("a round that is over is on a picture of its own, with its own rule and people and without the cut of all rounds", () => {
  const first = vote([3, 1]).activity;
  const one = {
    round: { number: 1, kind: "first" }, set_aside: true, budget: 2, cap: 1, quotas: {}, groups: null, seal: null,
    turnout: { ballots: 4, people: 9 }, themes: [{ id: "streets", items: first.themes[0].items, rows: first.result.themes[0].rows }],
  };
  const standings = [{ pool: "streets", places: 1, taken: [{ item: "o1", way: "tied" }] }];
  const { activity, ...rest } = vote([0, 5], { earlier: [one], standings, round: { number: 2, kind: "first", again: true } });
  const svg = drawn({ ...rest, activity: asOfRound(activity, one) });
  assert.match(svg, /The vote · Round 1, set aside/);
  assert.match(svg, /Dots placed by 4 of 9/);
  assert.match(svg, /Dots each: 2, at most 1 on one item/);
  assert.match(svg, /Option 1: 3 dots from 2 people/);
  assert.doesNotMatch(svg, /goes forward/);
});

test("answers stand in their order, with the mean of a scale", () => {
  const items = ["0", "1", "2"].map((id) => ({ id, title: id, source: null }));
  const rows = items.map(({ id }, index) => ({ item: id, dots: [1, 0, 3][index] }));
  const activity = { open: false, scale: true, turnout: { ballots: 4, people: 4 }, round: { number: 1 }, seal: null,
    themes: [{ id: "", items }], result: { themes: [{ rows }] } };
  const svg = resultPicture(pictureOfAnswers({ activity, session: "Jasper", title: "How well?" }), measure);
  assert.deepEqual([...svg.matchAll(/data-item="(\d)"/g)].map(([, id]) => id), ["0", "1", "2"]);
  assert.match(svg, /On average 1\.5/);
  assert.deepEqual(amiss(svg), []);
});

test("it stands by itself: no address, no script, and every sign as XML has it", () => {
  const svg = drawn(vote([4], {}, () => "<script>alert(1)</script> \u0000 \uD800 \"&\""));
  assert.doesNotMatch(svg.replace("http://www.w3.org/2000/svg", ""), /<script|href|url\(|http|@import/);
  assert.equal(escaped("a\u0000\uD800<"), "a\uFFFD\uFFFD&lt;");
});

test("lines are no wider than they may be, and no sign is lost", () => {
  const lines = wrapped(`short ${"x".repeat(30)} end`, { width: 60, size: 10, measure });
  assert.ok(lines.every((line) => measure(line, 10) <= 60));
  assert.equal(lines.join("").replace(/\s/g, ""), `short${"x".repeat(30)}end`);
});

test("a file's name is one that any system takes", () => {
  assert.equal(fileName("Jasper: Año 2030 / Plan", "the-vote", false, "round 2"), "jasper-ano-2030-plan-the-vote-round-2");
});

test("the most on a theme is said where it binds: not for the only place that is left", () => {
  const only = { budget: 1, cap: 1, quotas: { streets: 1 } };
  assert.match(drawn(vote([3, 1], only)), /Dots each: 1, at most 1 on one item · ties/);
  assert.match(drawn(vote([3, 1], { ...only, budget: 2 })), /Dots each: 2, at most 1 on one item and 1 in one theme/);
});
