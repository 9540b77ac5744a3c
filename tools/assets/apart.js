/**
 * What a page fetches whose faces come apart: one script at first, and one for each kind of activity that is in
 * its agenda.
 *
 * A face takes what it shares with the first script, or with other faces, out of the first script.
 * esbuild would put that into files of its own (`splitting`), each a request for a full hall. So the
 * first script exports it, and faces are bundled with imports of `./phone.js`, say, in its place.
 */
import { basename, relative } from "node:path";
import { facesOn, kindOf, ROOT, within } from "./files.js";
import { smaller } from "./smaller.js";
import { withoutTemplates } from "./templates.js";
import { importsOf } from "./words.js";

/** The surfaces of such pages; web/statics.py finds by the names of the files which they are. */
export const APART = ["phone", "resident"];

/**
 * Of these, those whose faces bring their styles along, as `styles`: before its script is here a face shows nothing.
 * What residents see is there without a script, and so are its styles.
 */
const DRESSED = ["phone"];

export const firstOf = (surface) => `static/js/surfaces/${surface}.js`;

/** The scripts of such a surface, as esbuild's output files. `build(options)` is esbuild's, with ours. */
export async function scriptsApart(surface, build) {
  const start = firstOf(surface);
  const faces = [...facesOn(surface)];
  const { inputs } = (await build({ entryPoints: [start, ...faces.map(([, path]) => path)], metafile: true })).metafile;
  const kinds = [...new Set(faces.map(([face]) => kindOf(face)))];
  const pathsOf = (kind) => faces.filter(([face]) => kindOf(face) === kind).map(([, path]) => path);
  const shared = sharedBy(inputs, start, kinds.map(pathsOf));
  const first = await build({ stdin: { contents: exporting(shared, start), resolveDir: ROOT }, entryNames: surface });
  const entryPoints = faces.map(([kind]) => ({ in: `face:${kind}`, out: `${surface}-${kind}` }));
  const banner = { js: "/**/" }; // others' parts are in the first script; this line is for words
  const whole = entries(new Map(faces), DRESSED.includes(surface) ? await stylesOn(surface, build) : new Map());
  const apart = await build({ entryPoints, banner }, whole, fromTheShell(inputs, shared, `./${surface}.js`));
  return smaller([...first.outputFiles, ...apart.outputFiles]);
}

/** Kind → the styles of its face, as one rule: a page that takes it can take no more than one at a time. */
async function stylesOn(surface, build) {
  const sheets = [...facesOn(surface, "css")];
  const entryPoints = sheets.map(([kind, path]) => ({ in: path, out: kind }));
  const { outputFiles } = await build({ entryPoints, sourcemap: false });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, ".css"), `@media all{${text.trim()}}`]));
}

/** A face's script gives its component, and its styles where it brings them. */
function entries(faces, styles) {
  const written = (kind) => (styles.has(kind) ? `export const styles = ${JSON.stringify(styles.get(kind))};` : "");
  return {
    name: "entries",
    setup(build) {
      build.onResolve({ filter: /^face:/ }, ({ path }) => ({ path: path.slice("face:".length), namespace: "face" }));
      build.onLoad({ filter: /./, namespace: "face" }, ({ path: kind }) => ({
        contents: `export { default } from "./${faces.get(kind)}";\n${written(kind)}`, resolveDir: ROOT,
      }));
    },
  };
}

/**
 * Path → name → the name by which the first script exports it, for all that a face takes from there. `kinds` has for
 * each the paths of its face and of that one's later parts: what these alone share is in each of them.
 */
function sharedBy(inputs, start, kinds) {
  const later = kinds.map((paths) => paths.reduce((found, path) => reached(inputs, path, found), new Set()));
  const first = reached(inputs, start);
  const isShared = (path) => first.has(path) || later.filter((paths) => paths.has(path)).length > 1;
  const shared = new Map();
  let count = 0;
  for (const path of later.flatMap((paths) => [...paths]).filter((one) => !isShared(one)).sort())
    for (const { from, names } of within(path, (source) => importsOf(withoutTemplates(source)))) {
      const source = meant(inputs, path, from);
      if (!isShared(source)) continue;
      const known = shared.get(source) ?? new Map();
      for (const name of names) if (!known.has(name)) known.set(name, `x${count++}`);
      shared.set(source, known);
    }
  return shared;
}

function reached(inputs, path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  inputs[path].imports.forEach((one) => reached(inputs, one.path, found));
  return found;
}

/** The path that a module means by what it imports. */
function meant(inputs, path, from) {
  return inputs[path]?.imports.find(({ original }) => original === from)?.path;
}

function exporting(shared, start) {
  const lines = [...shared].map(([path, names]) => `export { ${[...names].map(([name, out]) => `${name} as ${out}`)} } from "./${path}";`);
  return [...lines, `import "./${start}";`].join("\n");
}

/** Whatever is shared is imported from the first script, wherever a face asks for it. */
function fromTheShell(inputs, shared, shell) {
  return {
    name: "from the shell",
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, importer, namespace }) => {
        if (namespace === "shell") return { path, external: true };
        const file = meant(inputs, relative(ROOT, importer), path);
        return shared.has(file) ? { path: file, namespace: "shell" } : undefined;
      });
      build.onLoad({ filter: /./, namespace: "shell" }, ({ path }) => ({
        contents: `export { ${[...shared.get(path)].map(([name, out]) => `${out} as ${name}`)} } from "${shell}";`,
      }));
    },
  };
}
