/** What became of choices that were made by a list that has changed since, in words. */
import { t } from "../../../helpers/words.js";
import { sumOf } from "./fields.js";

/** `before`: what was chosen, `now`: what of it stands on a paper. */
export function changesIn({ themes }, before, now) {
  const items = themes.flatMap((theme) => theme.items);
  const known = new Set(items.flatMap(({ id, merged }) => [id, ...merged.map((one) => one.id)]));
  const gone = sumOf(Object.fromEntries(Object.entries(before).filter(([option]) => !known.has(option))));
  return [
    ...items.filter(({ merged }) => merged.some(({ id }) => before[id])).map((item) => became(item, before, now)),
    ...(gone ? [t("Taken off the list. Free again of your dots: {dots}.", { dots: gone })] : []),
  ].join(" ");
}

function became({ id, title, merged }, before, now) {
  const placed = [id, ...merged.map((one) => one.id)].reduce((sum, option) => sum + (before[option] ?? 0), 0);
  const dots = placed - (now[id] ?? 0);
  return dots ? t("Items became one: “{title}”. Free again of your dots: {dots}.", { title, dots })
    : t("Items became one: “{title}”. Your dots stand on it.", { title });
}
