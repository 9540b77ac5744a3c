/** What a bare name stands for, as in a bundle: the pinned files of `static/vendor`. */
import { BARE } from "../../tools/assets/files.js";

export function resolve(specifier, context, next) {
  const path = BARE[specifier];
  return next(path ? new URL(`../../${path}`, import.meta.url).href : specifier, context);
}
