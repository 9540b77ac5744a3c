/** Which of its pages the stage shows: a stage and the consoles that lead it reckon alike. */

/**
 * The index of the page shown at the moment `now` (ms); `pages` and `cue` as in the stage's view. Where
 * so many `languages` take turns, each page stays for each of them.
 */
export function pageShown(pages, cue, now, languages = 1) {
  const at = placeOf(pages, cue);
  return cue.turning === null || pages.length < 2 ? at : turned(pages, at, (now - cue.turning) / languages);
}

/** Where the page asked for stands now; if it is gone, what took its place, or the first of pages of another kind. */
function placeOf(pages, { page, index }) {
  const asked = pages.findIndex(({ id }) => id === page);
  if (asked >= 0) return asked;
  const at = Math.max(0, Math.min(index, pages.length - 1));
  return pages[at] && kindOf(pages[at].id) === kindOf(page) ? at : 0;
}

const kindOf = (id) => id.split("-")[0];

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
