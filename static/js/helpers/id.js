/** Ids made on this device; `randomUUID` is not there on plain http. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
const LENGTH = 20;

/** A new id of [a-z0-9], unlikely ever to be made twice. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
