/** Dots that went back to one as options became one, said until one votes again, or has read it: few are ever told. */
import { html, useSignal } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";

/** What has been read on this page. */
let read = "";

/** `freed`: item → dots. */
export default function FreedOnPhone({ activity, freed }) {
  const told = useSignal(read);
  const items = activity.themes.flatMap((theme) => theme.items).filter((item) => freed?.[item.id]);
  const words = items.map((item) => inWords(item, freed[item.id])).join(" ");
  useAnnounced("freed", words);
  if (!words || words === told.value) return null;
  return html`<p class="freed">${words} <button type="button" onClick=${() => (told.value = read = words)}>${t("Got it")}</button></p>`;
}

function inWords({ title, merged = [] }, dots) {
  const values = { n: merged.length + 1, dots, title: say(title) };
  return dots === 1 ? t("{n} items became one: “{title}”. 1 of your dots is free again.", values)
    : t("{n} items became one: “{title}”. {dots} of your dots are free again.", values);
}
