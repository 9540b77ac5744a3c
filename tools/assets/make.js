/**
 * Makes what pages are sent out of what we write: `make assets`, by esbuild.
 *
 * static/js and static/css go in. static/built comes out and is committed, so that who runs a session
 * needs no Node.js: a script and a style sheet for each kind of page, the faces that come apart, their
 * source maps, and `assets.json`, which says of what all that was made. With `--watch` it is made anew
 * after every change. Why so: docs/decisions/0005-one-file-for-a-phone.md
 */
import * as esbuild from "esbuild";
import { watch } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { APART, firstOf, scriptsApart } from "./apart.js";
import { BARE, BUILT, digest, facesOn, filesIn, read, ROOT, within, write } from "./files.js";
import { withoutTemplates } from "./templates.js";
import { textsOf, withoutTexts } from "./words.js";

const SURFACES = filesIn("static/js/surfaces").filter((path) => !APART.some((surface) => path === firstOf(surface)));
const OPTIONS = {
  absWorkingDir: ROOT,
  alias: Object.fromEntries(Object.entries(BARE).map(([name, path]) => [name, `./${path}`])),
  banner: { js: "/*! Parts are other people's: see /static/vendor/VENDOR.txt */" }, // and a line for words
  bundle: true,
  charset: "utf8",
  external: ["*.woff2"], // they stand beside the style sheets: web/statics.py
  format: "esm",
  legalComments: "none",
  logLevel: "warning",
  minify: true,
  outdir: BUILT,
  sourcemap: "external",
  sourcesContent: false, // they are served beside it
  supported: { nesting: false }, // browsers that have all else we use need not know nested rules
  target: "es2021", // what our sources are written in: esbuild makes nothing newer of it, nor older
  write: false,
};

/** All that is to be in static/built, by name. Throws an Error that names file and line. */
export async function made() {
  const sources = allSources();
  const words = [...new Set(filesIn("static/js").filter((path) => path.endsWith(".js")).flatMap((path) => within(path, textsOf)))].sort();
  const plugins = [faces, bundled(new Map(words.map((text, number) => [text, number])))];
  const build = (options, ...first) => esbuild.build({ ...OPTIONS, ...options, plugins: [...first, ...plugins] });
  const styles = filesIn("static/css/surfaces");
  const { outputFiles } = await build({ entryPoints: [...SURFACES, ...styles], entryNames: "[name]" });
  const apart = await Promise.all(APART.map((surface) => scriptsApart(surface, build)));
  const files = new Map([...outputFiles, ...apart.flat()].map(named).sort());
  const about = { sources: digests(sources.map((path) => [path, read(path)])), built: digests(files), words };
  return files.set("assets.json", JSON.stringify(about, null, 1) + "\n");
}

/** Whatever has a say in what comes out; facilitator/web/build_manifest.py goes by the same list. */
const allSources = () => [...filesIn("static/css", "static/js", "static/vendor", "tools/assets"), "package-lock.json"];

const digests = (files) => Object.fromEntries([...files].map(([name, content]) => [name, digest(content)]));

/** A file says where its map is; it is not served from beside it, but by a name of its content. */
function named({ path, text }) {
  const name = basename(path);
  const map = `# sourceMappingURL=/${BUILT}/${name}.map`;
  if (name.endsWith(".map")) return [name, text + "\n"];
  return [name, name.endsWith(".css") ? `${text}/*${map} */\n` : `${text}//${map}\n`];
}

/**
 * `import { faces } from "faces/stage"`: by kind of activity, whatever is in the folder. In a style
 * sheet, `@import "faces/stage"` stands for the styles of all of them.
 */
const faces = {
  name: "faces",
  setup(build) {
    build.onResolve({ filter: /^faces\// }, ({ path, kind }) => ({
      path: path.slice("faces/".length), namespace: kind === "import-rule" ? "styles of faces" : "faces",
    }));
    build.onLoad({ filter: /./, namespace: "styles of faces" }, ({ path: surface }) => {
      const lines = [...facesOn(surface, "css")].map(([, path]) => `@import "./${path}";`);
      return { contents: lines.join("\n"), loader: "css", resolveDir: ROOT };
    });
    build.onLoad({ filter: /./, namespace: "faces" }, ({ path: surface }) => {
      const kinds = [...facesOn(surface)];
      const lines = kinds.map(([, path], number) => `import face${number} from "./${path}";`);
      const listed = kinds.map(([kind], number) => `${JSON.stringify(kind)}: face${number}`);
      return { contents: [...lines, `export const faces = { ${listed} };`].join("\n"), resolveDir: ROOT };
    });
  },
};

/** Our scripts as they are bundled: without words, and without templates. */
function bundled(numbers) {
  return {
    name: "bundled",
    setup(build) {
      build.onLoad({ filter: /\/static\/js\/.*\.js$/ }, ({ path }) => ({
        contents: within(relative(ROOT, path), (source) => withoutTemplates(withoutTexts(source, numbers))),
      }));
    },
  };
}

/** Returns whether it could be made; where not, what was made before stays. */
async function make() {
  try {
    write(await made());
    console.log(`${BUILT} is made.`);
    return true;
  } catch (error) {
    if (!error.errors) console.error(error.message); // esbuild has said its own
    return false;
  }
}

/** Make it again whenever a source is saved; what is saved while it is made waits for its turn. */
function makeAgainAndAgain() {
  let turn = Promise.resolve();
  let isDue = false;
  const changed = () => {
    if (isDue) return;
    isDue = true;
    turn = turn.then(() => {
      isDue = false;
      return make();
    });
  };
  new Set(filesIn("static/css", "static/js").map(dirname)).forEach((folder) => watch(ROOT + folder, changed));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isMade = await make();
  if (process.argv.includes("--watch")) makeAgainAndAgain();
  else process.exitCode = isMade ? 0 : 1;
}
