/** Which language the stage speaks: one of the session's, or all in turn. */
import { html } from "../../helpers/ui.js";
import { nameOf } from "../../helpers/languages.js";
import { t } from "../../helpers/words.js";
import { Select } from "./fields.js";

const TOGETHER = ","; // between the codes of those that take turns

export function StageLanguages({ store }) {
  const { languages } = store.page;
  const speech = store.stage.value?.speech;
  if (!speech || languages.length < 2 || !store.may("SetStageLanguages")) return null;
  const set = (chosen) => store.act({ type: "SetStageLanguages", languages: chosen.split(TOGETHER) });
  const options = [...languages.map((one) => [one, nameOf(one)]), [languages.join(TOGETHER), t("all in turn")]];
  return html`<${Select} label=${t("The stage speaks")} value=${speech.languages.join(TOGETHER)} set=${set} options=${options} />`;
}
