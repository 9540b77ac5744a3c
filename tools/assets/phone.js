/**
 * What a phone fetches: one script at first, and one for each kind of activity when it is needed.
 *
 * A face takes what it shares with the first script, or with other faces, out of the first script.
 * esbuild would put that into files of its own (`splitting`), each a request for a full hall. So the
 * first script exports it, and faces are bundled with imports of `./phone.js` in its place.
 */
import { relative } from "node:path";
import { facesOn, ROOT, within } from "./files.js";
import { importsOf } from "./words.js";

export const FIRST = "static/js/surfaces/phone.js";
const SHELL = "./phone.js";

/** The scripts of a phone, as esbuild's output files. `build(options)` is esbuild's, with ours. */
export async function phoneScripts(build) {
  const faces = [...facesOn("phone")];
  const { inputs } = (await build({ entryPoints: [FIRST, ...faces.map(([, path]) => path)], metafile: true })).metafile;
  const shared = sharedBy(inputs, faces.map(([, path]) => path));
  const first = await build({ stdin: { contents: exporting(shared), resolveDir: ROOT }, entryNames: "phone" });
  const entryPoints = faces.map(([kind, path]) => ({ in: path, out: `phone-${kind}` }));
  const apart = await build({ entryPoints }, fromTheShell(inputs, shared));
  return [...first.outputFiles, ...apart.outputFiles];
}

/** Path → name → the name by which the first script exports it, for all that a face takes from there. */
function sharedBy(inputs, faces) {
  const later = faces.map((path) => reached(inputs, path));
  const first = reached(inputs, FIRST);
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

function exporting(shared) {
  const lines = [...shared].map(([path, names]) => `export { ${[...names].map(([name, out]) => `${name} as ${out}`)} } from "./${path}";`);
  return [...lines, `import "./${FIRST}";`].join("\n");
}

/** Whatever is shared is imported from the first script, wherever a face asks for it. */
function fromTheShell(inputs, shared) {
  return {
    name: "from the shell",
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, importer, namespace }) => {
        if (namespace === "shell") return { path, external: true };
        const file = meant(inputs, relative(ROOT, importer), path);
        return shared.has(file) ? { path: file, namespace: "shell" } : undefined;
      });
      build.onLoad({ filter: /./, namespace: "shell" }, ({ path }) => ({
        contents: `export { ${[...shared.get(path)].map(([name, out]) => `${out} as ${name}`)} } from "${SHELL}";`,
      }));
    },
  };
}
