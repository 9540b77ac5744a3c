/**
 * What a page fetches whose faces come apart: one script at first, and one for each kind of activity that is in
 * its agenda.
 *
 * A face takes what it shares with the first script, or with other faces, out of the first script.
 * esbuild would put that into files of its own (`splitting`), each a request for a full hall. So the
 * first script exports it, and faces are bundled with imports of `./phone.js`, say, in its place.
 */
import { relative } from "node:path";
import { facesOn, ROOT, within } from "./files.js";
import { importsOf } from "./words.js";

/** The surfaces of such pages; web/statics.py finds by the names of the files which they are. */
export const APART = ["phone", "resident"];

export const firstOf = (surface) => `static/js/surfaces/${surface}.js`;

/** The scripts of such a surface, as esbuild's output files. `build(options)` is esbuild's, with ours. */
export async function scriptsApart(surface, build) {
  const start = firstOf(surface);
  const faces = [...facesOn(surface)];
  const { inputs } = (await build({ entryPoints: [start, ...faces.map(([, path]) => path)], metafile: true })).metafile;
  const shared = sharedBy(inputs, start, faces.map(([, path]) => path));
  const first = await build({ stdin: { contents: exporting(shared, start), resolveDir: ROOT }, entryNames: surface });
  const entryPoints = faces.map(([kind, path]) => ({ in: path, out: `${surface}-${kind}` }));
  const banner = { js: "/**/" }; // others' parts are in the first script; this line is for words
  const apart = await build({ entryPoints, banner }, fromTheShell(inputs, shared, `./${surface}.js`));
  return [...first.outputFiles, ...apart.outputFiles];
}

/** Path → name → the name by which the first script exports it, for all that a face takes from there. */
function sharedBy(inputs, start, faces) {
  const later = faces.map((path) => reached(inputs, path));
  const first = reached(inputs, start);
  const isShared = (path) => first.has(path) || later.filter((paths) => paths.has(path)).length > 1;
  const shared = new Map();
  let count = 0;
  for (const path of later.flatMap((paths) => [...paths]).filter((one) => !isShared(one)).sort())
    for (const { from, names } of within(path, importsOf)) {
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
