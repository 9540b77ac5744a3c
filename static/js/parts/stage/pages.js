/** A list that pages by itself when it is too long for the screen, and can be stopped. */
import { html, useEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { Fit } from "./fit.js";

const SHORTEST_STAY = 12_000; // ms that every page stays
const READING_PACE = 55; // ms for each unit of weight (about a character)
const TIGHTER = 0.8; // the budget's factor after a page did not fit
const TIGHTEST = 0.06;
const LAST_RESORT = 0.7; // letters this small, only where a single thing fills more than a screen

/**
 * `cut(budget)` → pages, each a list of things with a `weight`; `children(page)` draws one page.
 * `of` names the content: when it changes, paging starts again at the first page.
 */
export function Pages({ cut, budget, of, least, most, name = "", children }) {
  const [tight, tighten] = useTightness(of);
  const smallest = tight > TIGHTEST ? least : LAST_RESORT;
  const pages = cut(budget * tight);
  const turning = useTurning(pages, of);
  const page = pages[turning.index] ?? [];
  return html`<div class="pages ${name}">
    <${Fit} least=${smallest} most=${most} onCramped=${tighten}>${children(page)}<//>
    ${pages.length > 1 && html`<${Turner} ...${turning} count=${pages.length} />`}
  </div>`;
}

function useTightness(of) {
  const [state, setState] = useState({ of, tight: 1 });
  const tight = state.of === of ? state.tight : 1;
  useEffect(() => {
    const again = () => setState({ of, tight: 1 });
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, [of]);
  const tighten = () => {
    if (tight > TIGHTEST) setState({ of, tight: tight * TIGHTER });
  };
  return [tight, tighten];
}

/** Which page is shown: onward by itself, back and forth by arrow keys, stopped by space. */
function useTurning(pages, of) {
  const [state, setState] = useState({ of, index: 0 });
  const [paused, setPaused] = useState(false);
  const count = Math.max(pages.length, 1);
  const index = state.of === of || paused ? Math.min(state.index, count - 1) : 0;
  const turn = (by) => setState({ of, index: (index + by + count) % count });
  const toggle = () => {
    setState({ of, index }); // what stands there stays: the page kept may be another content's
    setPaused((was) => !was);
  };
  const stay = stayOf(pages[index] ?? []);
  useEffect(() => {
    if (paused || count < 2) return undefined;
    const timer = setTimeout(() => turn(1), stay);
    return () => clearTimeout(timer);
  }, [of, index, paused, count, stay]);
  useKeys(count > 1, { turn, toggle });
  return { index, paused, turn, toggle };
}

function stayOf(page) {
  const weight = page.reduce((sum, one) => sum + one.weight, 0);
  return Math.max(SHORTEST_STAY, weight * READING_PACE);
}

function useKeys(active, doing) {
  const latest = useRef(doing);
  latest.current = doing;
  useEffect(() => {
    if (!active) return undefined;
    const pressed = (event) => {
      if (event.target.closest?.("button, a, input") || event.altKey || event.ctrlKey) return;
      if (event.key === " ") latest.current.toggle();
      else if (event.key === "ArrowRight") latest.current.turn(1);
      else if (event.key === "ArrowLeft") latest.current.turn(-1);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [active]);
}

function Turner({ index, paused, toggle, count }) {
  return html`<div class="turner">
    <span class="turner-place">${t("Page {number} of {total}", { number: index + 1, total: count })}</span>
    <button type="button" class="turner-button" onClick=${toggle}>
      ${paused ? t("Resume") : t("Pause pages")}
    </button>
  </div>`;
}
