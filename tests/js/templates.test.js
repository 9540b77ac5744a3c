import assert from "node:assert/strict";
import test from "node:test";

import htm from "htm";

import { filesIn, read } from "../../tools/assets/files.js";
import { withoutTemplates } from "../../tools/assets/templates.js";

/** What a template makes, where the renderer does nothing but write down what it is given. */
function made(source, html) {
  const Say = "Say";
  const [a, b, more] = [1, { c: 2 }, { d: 3, e: 4 }];
  return Function("html", "Say", "a", "b", "more", `return ${source};`)(html, Say, a, b, more);
}
const h = (name, attributes, ...children) => ({ name, attributes: attributes ?? null, children });

test("what is written for a template makes what the template makes", () => {
  for (const source of [
    "html`<p class=\"soft\">${a}</p>`",
    "html`<${Say} tag=p text=${a} ...${more} open />`",
    "html`<${Say} ...${more} text=\"\">\n  <br/> two\n  words ${a}${b}\n and <i> white </i> space\n<//>`",
    "html`<p class=\"tile tile-${a} ${b.c}\" id='${a}' title='a \"quote\"'>it's</p>`",
    "html`<li>${[1, 2].map((one) => html`<b>${one}</b> <i />`)}</li>`",
    "html`<p>one</p><p>two</p>`",
    "html`\n  ${a}\n`",
    "html`<a href=/x/y>\\u00e1 &amp;</a>`",
  ]) assert.deepEqual(made(withoutTemplates(source), h), made(source, htm.bind(h)), source);
});

test("in every module of ours no template is left, and every line is where it was", () => {
  for (const path of filesIn("static/js").filter((one) => one.endsWith(".js"))) {
    const [before, after] = [read(path), withoutTemplates(read(path))];
    assert.ok(!after.includes("html`") || path === "static/js/helpers/ui.js", path);
    assert.equal(after.split("\n").length, before.split("\n").length, path);
  }
});

test("what stands in braces stays where it was among the lines", () => {
  const source = "html`\n  <p\n    class=\"x\">\n    ${a}</p>\n  <p>\n    ${b}</p>`; after();";
  const lines = withoutTemplates(source).split("\n");
  assert.deepEqual([lines[3].startsWith("a)"), lines[5].includes("(b)"), lines[5].endsWith("after();")], [true, true, true]);
});

test("a template that is not whole is refused by its line", () => {
  for (const template of ["<p>", "</p>", "<p></${a}>", "<p =>", "<p", "<p ${a}>x"])
    assert.throws(() => withoutTemplates(`\nhtml\`${template}\`;`), /^Error: line 2: a template in which /, template);
});
