/** What an item was made of beside itself: each wording, with where it comes from. */
import { html } from "../helpers/ui.js";
import { t } from "../helpers/words.js";
import { Say } from "../parts/say.js";

/** `merged` as in an item of a vote's views. */
export function Also({ merged = [], ...props }) {
  return merged.map((one) => html`${" "}<span key=${one.id} ...${props}>${t("Also:")} <${Say} text=${one.title} />${one.source && html` (<${Say} text=${one.source} />)`}</span>`);
}
