"""Questions about what stands where on a page, for `page.evaluate`."""

BROKEN = """(selector) => [...document.querySelectorAll(selector)].flatMap((one) => {
  const found = [];
  const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) for (const word of walker.currentNode.data.matchAll(/\\S+/g)) {
    const range = new Range();
    range.setStart(walker.currentNode, word.index);
    range.setEnd(walker.currentNode, word.index + word[0].length);
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
    if (lines.size > 1) found.push(word[0]);
  }
  return found;
})"""
"""Words on two lines."""

COLLIDING = """(selector) => [...document.querySelectorAll(selector)].flatMap((row) => {
  const range = new Range();
  const boxes = [...row.children].filter((one) => one.textContent.trim()).map((one) => {
    range.selectNodeContents(one);
    return range.getBoundingClientRect();
  });
  const outer = row.getBoundingClientRect();
  const meet = boxes.some((one, index) => boxes.slice(index + 1).some((other) =>
    one.right > other.left + 0.5 && other.right > one.left + 0.5
    && one.bottom > other.top + 4 && other.bottom > one.top + 4));
  const out = boxes.some((one) => one.right > outer.right + 1 || one.left < outer.left - 1);
  return meet || out ? [row.textContent] : [];
})"""
"""Rows in which the text of one cell runs into another's, or out of its row."""

BETWEEN = """([above, below]) => {
  scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
  const edges = [above, below].map((one) => document.querySelector(one).getBoundingClientRect());
  const top = Math.max(0, Math.min(innerHeight, edges[0].bottom));
  const bottom = Math.max(0, Math.min(innerHeight, edges[1].top));
  return (bottom - top) / innerHeight;
}"""
"""The share of the screen's height that is free between two things that may stand on it."""

HIDDEN = """(selector) => [...document.querySelectorAll(selector)].filter((one) => {
  one.focus();
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [[x, y], [left + 3, y], [right - 3, y], [x, top + 3], [x, bottom - 3]];
  return !points.every(([across, down]) => one.contains(document.elementFromPoint(across, down)));
}).length"""
"""How many of these, each with the focus, are covered or out of sight at one of five points."""
