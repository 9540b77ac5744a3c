/** In which languages an item has no wording of its own, as `core/questions/wordings.py` has it. */

/** Missing ones, and those that repeat what the item is called in a language before them. */
export function languagesWithout(title, languages) {
  return languages.filter((one, place) => !(one in title)
    || languages.slice(0, place).some((earlier) => title[earlier] === title[one]));
}
