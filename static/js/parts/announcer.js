/** The page's voice (helpers/announcing.js) for components. */
import { announce, said, sayNewcomers, wakeVoice } from "../helpers/announcing.js";
import { html, useEffect, useMemo } from "../helpers/ui.js";

/** Says `words` when a component comes up with them, and whenever they change. */
export function useAnnounced(about, words) {
  useEffect(() => announce(about, words), [words]);
}

/** Says `wordsOf(one)` for each of `list` that was not there before; null for what is still to wait. */
export function useNewcomers(about, list, wordsOf) {
  const newcomers = useMemo(() => sayNewcomers(about), []);
  useEffect(() => newcomers.look(list, wordsOf));
  useEffect(() => newcomers.stop, []);
}

/** Stands at the end of a page. */
export function Announcer() {
  useEffect(wakeVoice, []);
  const now = said.value;
  return html`<div class="sr-only" role="status">${now && html`<p key=${now.at}>${now.words}</p>`}</div>`;
}
