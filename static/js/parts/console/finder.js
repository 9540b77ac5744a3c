/** Finds people by a part of their name, however it is written: capitals and accents do not count. */

/** A test for people; without a word to look for, everybody passes. */
export function finder(wanted) {
  const part = plain(wanted.trim());
  return ({ name }) => !part || written(name).some((one) => plain(one).includes(part));
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const written = (name) => (typeof name === "string" ? [name] : Object.values(name));
