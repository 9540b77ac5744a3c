/** The title of a theme by its id. */
export function themeTitle(themes, id) {
  return themes?.find((one) => one.id === id)?.title ?? null;
}
