/** Which of its pages the stage shows: a stage and the consoles that lead it reckon alike. */

/** The index of the page shown at the moment `now` (ms); `pages` and `cue` as in the stage's view. */
export function pageShown(pages, cue, now) {
  const asked = pages.findIndex((page) => page.id === cue.page);
  const at = Math.max(0, Math.min(asked < 0 ? cue.index : asked, pages.length - 1));
  return cue.turning === null || pages.length < 2 ? at : turned(pages, at, now - cue.turning);
}

/** Where pages that turn by themselves are, so many ms after the one at `from` came. */
function turned(pages, from, elapsed) {
  const round = pages.reduce((sum, page) => sum + stayOf(page), 0);
  let left = Math.max(elapsed, 0) % round;
  let at = from;
  while (left >= stayOf(pages[at])) {
    left -= stayOf(pages[at]);
    at = (at + 1) % pages.length;
  }
  return at;
}

const SHORTEST_STAY = 12_000; // ms, what a page's view leaves out; as in facilitator/core/pages.py

const stayOf = (page) => page.stay ?? SHORTEST_STAY;
