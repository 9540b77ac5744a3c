/**
 * Templates leave a script before it is bundled: html`<p class="soft">${text}</p>` becomes
 * html("p", {"class": "soft"}, (text)), where `html` is Preact's `h`. So no page carries htm, which reads templates, or
 * reads them itself. What stands in braces stays as it is, and every line where it was.
 *
 * The grammar is htm's: an attribute without a value is true, white space with a line break in it is nothing around
 * text, several elements side by side are an array.
 */
import { nodesOf, parsed } from "./words.js";

const TAG = "html";
/** Stands for what is in braces. */
const VALUE = "\0";
const ATTRIBUTE = /\s+([^\s=/>]+)(?:=("[^"]*"|'[^']*'|(?:(?!\/>)[^\s"'>])+))?/;
const TOKEN = new RegExp(`(?<end></[^>]*>)|<(?<name>[^\\s/>]+)(?<attributes>(?:${ATTRIBUTE.source})*)\\s*(?<alone>/?)>|(?<text>[^<]+)`, "y");
const BLANK = /^\s*\n\s*|\s*\n\s*$/g;

/** The same module with calls in place of its templates. Throws an Error that names the line. */
export function withoutTemplates(source) {
  const module = parsed(source);
  const templates = [...nodesOf(module)].filter((node) => node.type === "TaggedTemplateExpression" && node.tag.name === TAG);
  const edits = [...imports(module), ...templates.flatMap(pieces)].sort((one, other) => one.start - other.start);
  let done = "";
  let at = 0;
  for (const { start, end, text } of edits) {
    done += source.slice(at, start) + text;
    at = end;
  }
  return done + source.slice(at);
}

function imports(module) {
  const taken = module.body.filter((node) => node.type === "ImportDeclaration").flatMap((node) => node.specifiers);
  return taken.filter((one) => one.imported?.name === TAG).map(({ start, end, local }) => ({ start, end, text: `h as ${local.name}` }));
}

/** What comes in place of a template's own text: before, between and after what is in braces. */
function pieces({ start, end, loc, quasi: { quasis, expressions } }) {
  const code = written(quasis.map((one) => one.value.cooked).join(VALUE), loc.start.line).split(VALUE);
  return code.map((text, index) => {
    const [before, after] = [expressions[index - 1], expressions[index]];
    const lines = "\n".repeat(quasis[index].value.raw.split("\n").length - 1);
    return {
      start: before?.end ?? start,
      end: after?.start ?? end,
      // A line that ends right after `return` would return nothing.
      text: before ? `)${lines}${text}${after ? "(" : ""}` : `${text}${after ? "(" : ""}${lines}`,
    };
  });
}

/** The code for a template, a VALUE in it for each that is in the template, in their order. */
function written(template, line) {
  const refuse = (why) => { throw new Error(`line ${line}: a template in which ${why}`); };
  const open = [{ children: [] }];
  const add = (...children) => open.at(-1).children.push(...children);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < template.length) {
    const at = TOKEN.lastIndex;
    const { end, name, attributes, alone, text } = TOKEN.exec(template)?.groups ?? refuse(`this is no tag: ${template.slice(at, at + 20)}`);
    if (text) add(...words(text));
    if (name) open.push({ name: quoted(name), attributes, children: [] });
    if ((end || alone) && open.length === 1) refuse("an element is closed that is not open");
    if (end?.includes(VALUE)) refuse("the end of an element says which one it is by a value");
    if (end || alone) add(call(open.pop()));
  }
  if (open.length > 1) refuse("not every element is closed");
  const [{ children }] = open;
  return children.length === 1 ? children[0] : `[${children}]`;
}

function call({ name, attributes, children }) {
  const given = [...attributes.matchAll(new RegExp(ATTRIBUTE, "g"))].map(([, key, value]) => attribute(key, value));
  const whole = given.length ? `{${given}}` : "null";
  return `${TAG}(${given.length || children.length ? [name, whole, ...children] : name})`;
}

function attribute(key, value) {
  if (key === `...${VALUE}`) return key;
  return `${JSON.stringify(key)}:${value === undefined ? true : quoted(value.replace(/^(["'])(.*)\1$/s, "$2"))}`;
}

/** A text, or a value, or several of both as one text. */
function quoted(text) {
  const parts = text.split(/(\0)/).filter(Boolean).map((part) => (part === VALUE ? part : JSON.stringify(part)));
  return parts.length > 1 ? ["\"\"", ...parts].join("+") : parts[0] ?? "\"\"";
}

/** What is between two tags: texts and values, each a child. */
function words(text) {
  const parts = text.split(/(\0)/).map((part) => (part === VALUE ? part : part.replace(BLANK, "")));
  return parts.filter(Boolean).map((part) => (part === VALUE ? part : JSON.stringify(part)));
}
