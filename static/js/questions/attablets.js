/** That somebody is filling in a ballot on a shared tablet, in words, before it is closed on them. */
import { figure, t } from "../helpers/words.js";

/** A sentence, or none yet, with on how many tablets somebody is; as it was where nobody is. */
export function withTablets(sentence, tablets) {
  if (!tablets) return sentence;
  const said = tablets === 1 ? t("On a shared tablet somebody is filling in a ballot, which is not cast yet.")
    : t("On {n} shared tablets somebody is filling in a ballot that is not cast yet.", { n: figure(tablets) });
  return [sentence, said].filter(Boolean).join(" ");
}
