import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import test from "node:test";

import { BUILT, read, ROOT } from "../../tools/assets/files.js";
import { made } from "../../tools/assets/make.js";
import { importsOf, textsOf, withoutTexts } from "../../tools/assets/words.js";

test("what is committed is what the bundler makes of the sources", async () => {
  const files = await made();
  assert.deepEqual(readdirSync(ROOT + BUILT).sort(), [...files.keys()].sort(), "run: make assets");
  for (const [name, content] of files)
    assert.ok(readFileSync(`${ROOT}${BUILT}/${name}`, "utf8") === content, `${name} is another: run make assets`);
});

test("a map leads to the line and the column that somebody wrote", () => {
  const said = "Now: {title}.";
  const place = (text, pattern) => {
    const before = text.slice(0, text.search(pattern)).split("\n");
    return [before.length - 1, before.at(-1).length];
  };
  const number = JSON.parse(read(`${BUILT}/assets.json`)).words.indexOf(said).toString(36);
  const map = new SourceMap(JSON.parse(read(`${BUILT}/phone.js.map`)));
  const found = map.findEntry(...place(read(`${BUILT}/phone.js`), new RegExp(`\\$w_${number}\\b`)));
  assert.equal(found.originalSource, "../js/surfaces/phone.js");
  assert.deepEqual([found.originalLine, found.originalColumn], place(read("static/js/surfaces/phone.js"), `"${said}"`));
});

test("texts are found where they are said, and nowhere else", () => {
  const source = "const at = (t) => t; // t(\"in a comment\")\nat(\"no\"); say(`${t(\"Go in\")} t(\"in a text\")`, t( \"{n} more\", { n }));";
  assert.deepEqual(textsOf(source), ["Go in", "{n} more"]);
});

test("a text makes room for its number, and every column stays where it was", () => {
  const source = "t(\"Go in\"); t(\"{n} more\", { n }); after();";
  const numbers = new Map([["Go in", 12], ["{n} more", 3]]);
  assert.equal(withoutTexts(source, numbers), "t($w_c   ); t($w_3      , { n }); after();");
});

test("a text that is put together is refused by its line, as nobody could translate it", () => {
  for (const said of ["t(`a`)", "t(\"a\" + b)", "t(a)", "t()"])
    assert.throws(() => textsOf(`\n${said};`), /^Error: line 2: t\(…\) is given its text itself/);
});

test("of each import it is known what is taken, by the name it has there", () => {
  const source = "import whole, { a, b as c } from \"./x.js\";\nexport { d as e, default as f } from \"./y.js\";\nimport \"./z.js\";";
  assert.deepEqual(importsOf(source), [
    { from: "./x.js", names: ["default", "a", "b"] },
    { from: "./y.js", names: ["d", "default"] },
    { from: "./z.js", names: [] },
  ]);
});
