/** All that was said, what has no place yet first; several can be chosen at once. */
import { html, useSignal } from "../../../helpers/ui.js";
import { langOf, say, t } from "../../../helpers/words.js";
import { Select, TextField } from "../fields.js";
import { finder } from "../finder.js";
import { dragged, useDrop } from "./dragging.js";
import { originOf } from "./origin.js";
import { place } from "./steps.js";

const SHOWN_AT_FIRST = 60;

/** Those that are to be seen: by where they are, and by a part of their words. */
export function seen(voices, where, wanted) {
  const places = {
    free: (one) => !one.insight && !one.aside,
    placed: (one) => one.insight,
    aside: (one) => one.aside,
    all: () => true,
  };
  const found = finder(wanted);
  const is = (one) => found({ name: one.text }) || Boolean(one.group && found({ name: one.group }));
  const listed = voices.filter((one) => places[where](one) && is(one));
  return [...listed.filter(places.free), ...listed.filter((one) => !places.free(one))];
}

export function Voices({ store, view, chosen }) {
  const drop = useDrop((voices) => place(store, voices, null));
  const where = useSignal("free");
  const wanted = useSignal("");
  const whole = useSignal(false);
  const listed = seen(view.voices, where.value, wanted.value);
  const shown = whole.value ? listed : listed.slice(0, SHOWN_AT_FIRST);
  const titles = new Map(view.insights.map((one) => [one.id, one.title]));
  const free = seen(view.voices, "free", "").length;
  return html`<section class="voices" aria-labelledby="voices-title" ...${drop}>
    <h3 id="voices-title">${t("What was said: {count}", { count: view.voices.length })}</h3>
    <div class="row">
      <${Select} quiet=${true} label=${t("Show")} value=${where.value} set=${(value) => (where.value = value)} options=${[
        ["free", t("Without a place: {count}", { count: free })],
        ["placed", t("In an insight")],
        ["aside", t("Set aside")],
        ["all", t("All")],
      ]} />
      <${TextField} quiet=${true} label=${t("Find by a word")} placeholder=${t("Find")} value=${wanted.value} set=${(value) => (wanted.value = value)} max="80" type="search" />
    </div>
    <ul class="voice-list" role="list">${shown.map((one) => html`<${VoiceRow} key=${one.id} voice=${one} title=${titles.get(one.insight)} chosen=${chosen} />`)}</ul>
    ${listed.length === 0 && html`<p class="hint">${t("Nothing here.")}</p>`}
    ${listed.length > shown.length && html`<button type="button" onClick=${() => (whole.value = true)}>${t("Show all: {count}", { count: listed.length })}</button>`}
  </section>`;
}

function VoiceRow({ voice, title, chosen }) {
  const change = () => {
    const next = new Set(chosen.peek());
    if (!next.delete(voice.id)) next.add(voice.id);
    chosen.value = next;
  };
  const together = () => (chosen.peek().has(voice.id) ? [...chosen.peek()] : [voice.id]);
  return html`<li class="voice" ...${dragged(together)}><label>
    <input type="checkbox" checked=${chosen.value.has(voice.id)} onChange=${change} />
    <span class="voice-said"><span lang=${langOf(voice.text)}>${say(voice.text)}</span>
      <span class="hint">${originOf(voice)}${voice.gone && html` · ${t("taken back where it was said")}`}</span>
      ${title && html`<span class="hint">→ <span lang=${langOf(title)}>${say(title)}</span></span>`}
      ${voice.aside && html`<span class="hint">${t("Set aside: {reason}", { reason: voice.aside.reason })}</span>`}
    </span></label></li>`;
}
