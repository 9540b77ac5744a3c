/** What goes into the bundles and what comes out, by path from the root of the checkout. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const BUILT = "static/built";

/** What a name stands for that is no path. */
export const BARE = {
  "@preact/signals": "static/vendor/preact-signals.js",
  "@preact/signals-core": "static/vendor/preact-signals-core.js",
  "htm": "static/vendor/htm.js",
  "preact": "static/vendor/preact.js",
  "preact/hooks": "static/vendor/preact-hooks.js",
};

export const read = (path) => readFileSync(ROOT + path, "utf8");

/** What `find` finds in a file's text; what it throws names the file. */
export function within(path, find) {
  try {
    return find(read(path));
  } catch (cause) {
    throw new Error(`${path}: ${cause.message}`, { cause });
  }
}

/** Every script and style sheet below these folders, sorted. */
export function filesIn(...folders) {
  return folders.flatMap((folder) =>
    readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(path);
      return /\.(css|js)$/.test(path) ? [path] : [];
    }),
  ).sort();
}

/**
 * By kind of activity: the module of its face on a surface, or with `as` "css" the styles of that. A later part of a
 * face is there by the kind and its own name: mapping/phone-result.js is `mapping-result` on the phone.
 */
export function facesOn(surface, as = "js") {
  const name = new RegExp(`/([^/]+)/${surface}(-[a-z]+)?\\.${as}$`);
  const found = filesIn("static/js/activities").map((path) => [path, name.exec(path)]).filter(([, is]) => is);
  return new Map(found.map(([path, [, kind, part = ""]]) => [kind + part, path]));
}

/** The kind of activity whose face, or later part of one, `face` is. */
export const kindOf = (face) => face.split("-")[0];

/** As web/build_manifest.py counts it, which has to know from the sources alone whether they were built. */
export function digest(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/** Put `files` (name → content) where pages are served from, and nothing else. */
export function write(files) {
  mkdirSync(ROOT + BUILT, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${ROOT}${BUILT}/${name}`, content);
  const over = readdirSync(ROOT + BUILT).filter((name) => !files.has(name));
  for (const name of over) rmSync(`${ROOT}${BUILT}/${name}`);
}
