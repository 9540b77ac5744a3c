/** The last row of a day or a round and its seal, as one writes it down: nobody can change what is on paper. */
import { t } from "../helpers/words.js";

/** `{row, chain}` in a line; the chain in groups of four. */
export function sealedAt({ row, chain }) {
  return t("Record: row {row} · {chain}", { row: String(row), chain: chain.match(/.{4}/g).join(" ") });
}
