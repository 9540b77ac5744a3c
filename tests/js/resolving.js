/**
 * What a bare name stands for, as in a page: the pinned files of `static/vendor`. They and our own
 * modules are modules although no package.json beside them says so.
 */
const STATIC = new URL("../../static/", import.meta.url).href;
const BARE = {
  "preact": "vendor/preact.js",
  "preact/hooks": "vendor/preact-hooks.js",
  "htm": "vendor/htm.js",
  "@preact/signals": "vendor/preact-signals.js",
  "@preact/signals-core": "vendor/preact-signals-core.js",
};

export async function resolve(specifier, context, next) {
  const found = await next(specifier in BARE ? STATIC + BARE[specifier] : specifier, context);
  return found.url.startsWith(STATIC) ? { ...found, format: "module" } : found;
}
