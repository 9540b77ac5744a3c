/**
 * Our words leave a script before it is bundled: `t("Go in")` becomes `t($w_c)`, and the server
 * declares `$w_c` in the language of the page. So one bundle serves every language, and a new one
 * needs no bundler. Calls are found by a parser, never by their looks. No minifier of a script of
 * ours comes upon a name as long as that.
 */
import { parse } from "acorn";

/** The texts that a module says, each by `t("…")`. Throws an Error for a text that is put together. */
export function textsOf(source) {
  return texts(source).map((node) => node.value);
}

/** The same module with `$w_…` in place of each text, by its number in the Map `numbers`. */
export function withoutTexts(source, numbers) {
  let done = "";
  let at = 0;
  for (const { start, end, value } of texts(source)) {
    const name = `$w_${numbers.get(value).toString(36)}`; // short, as every phone fetches it
    done += source.slice(at, start) + name.padEnd(end - start); // columns stay, for the source map
    at = end;
  }
  return done + source.slice(at);
}

/** `{ from, names }` for each import of a module, and for what it passes on. Throws an Error for a `*`. */
export function importsOf(source) {
  return parsed(source).body.filter((node) => node.source).map(({ source: from, specifiers, loc }) => ({
    from: from.value,
    names: (specifiers ?? [{}]).map((one) => NAMED[one.type]?.(one) ?? refuse(loc, "what faces share is imported by name")),
  }));
}

/** By kind of specifier: the name in the module that it is taken from. */
const NAMED = {
  ImportSpecifier: (one) => one.imported.name,
  ImportDefaultSpecifier: () => "default",
  ExportSpecifier: (one) => one.local.name,
};

function refuse(loc, why) {
  throw new Error(`line ${loc.start.line}: ${why}`);
}

export function parsed(source) {
  return parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true });
}

function texts(source) {
  const calls = [...nodesOf(parsed(source))].filter((node) => node.type === "CallExpression" && node.callee.name === "t");
  return calls.map(({ arguments: [text], loc }) => {
    return typeof text?.value === "string" ? text : refuse(loc, "t(…) is given its text itself, so that it can be translated");
  });
}

export function* nodesOf(node) {
  if (typeof node?.type === "string") yield node;
  for (const value of Object.values(node ?? {})) if (typeof value === "object") yield* nodesOf(value);
}
