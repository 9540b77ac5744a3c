"""What a script sees of a page at a glance, whatever the page: texts cut off, texts over texts, a
page wider than its screen, letters too small, English where Spanish is spoken."""

import msgspec
from playwright.sync_api import Page
from tongues import english_of_ours, english_of_the_plan

LEAST_LETTERS = 12
"""In px; below are only marks in a drawing."""

GLANCE = """({ fits, least }) => {
  const page = document.documentElement;
  const box = (one) => one.getBoundingClientRect();
  const style = (one) => getComputedStyle(one);
  const meeting = (one, other) => ({
    left: Math.max(one.left, other.left), right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom),
  });
  const outside = (rect, outer, size) =>
    rect.left < outer.left - 1.5 || rect.right > outer.right + 1.5
    || rect.top < outer.top - size * 0.2 || rect.bottom > outer.bottom + size * 0.2;
  const inked = (rect, size) =>
    ({ ...rect, top: rect.top + size * 0.2, bottom: rect.bottom - size * 0.25 });
  const empty = (rect) => rect.right - rect.left < 1 || rect.bottom - rect.top < 1;
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const spokenOnly = (one) => {
    while (one && style(one).clipPath !== "inset(50%)") one = one.parentElement;
    return one;
  };
  const layer = (one) => {
    while (one && !["fixed", "sticky", "absolute"].includes(style(one).position)) {
      one = one.parentElement;
    }
    return one;
  };

  const texts = [], cut = [], shortened = [], small = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: parent } = node;
    const text = node.data.trim();
    if (!text || parent.closest("script, style, title, desc, option, noscript")) continue;
    if (spokenOnly(parent)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const size = parseFloat(style(parent).fontSize);
    const range = new Range();
    range.selectNodeContents(node);
    let lost = false, ellipsis = false;
    const rects = [...range.getClientRects()].map((whole) => {
      let rect = whole.toJSON();
      for (let one = parent; one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY, textOverflow, webkitLineClamp } = style(one);
        const across = overflowX !== "visible", down = overflowY !== "visible";
        if (!across && !down) continue;
        const scrolls = [overflowX, overflowY].some((how) => how === "auto" || how === "scroll");
        const room = meeting(rect, box(one));
        if (!scrolls && outside(rect, box(one), size)) {
          if (textOverflow === "ellipsis" || webkitLineClamp !== "none") ellipsis = true;
          else lost = true;
        }
        rect = { ...rect, ...room };
      }
      if (fits && outside(rect, screen, size)) lost = true;
      return rect;
    }).filter((rect) => !empty(rect));
    if (lost) cut.push(text);
    if (ellipsis) shortened.push(text);
    if (!rects.length) continue;
    const px = Math.round(size * 10) / 10;
    if (size < least && !parent.closest("svg")) small.push(`${px} px: ${text}`);
    const { lang } = parent.closest("[lang]");
    texts.push({ text, rects, size, lang, layer: layer(parent) });
  }

  const over = [];
  texts.forEach((one, index) => texts.slice(index + 1).forEach((other) => {
    if (one.layer !== other.layer) return;
    if (one.rects.some((mine) => other.rects.some((theirs) => {
      const both = meeting(inked(mine, one.size), inked(theirs, other.size));
      return both.right - both.left > 1 && both.bottom - both.top > 2;
    }))) over.push(`${one.text} × ${other.text}`);
  }));
  return {
    wider: Math.max(0, page.scrollWidth - innerWidth), cut, shortened, overlapping: over, small,
    spoken: texts.filter((one) => one.lang === page.lang).map((one) => one.text),
  };
}"""


class Glance(msgspec.Struct):
    """What `GLANCE` finds."""

    wider: float
    """how many px of the page lie beside the screen"""
    cut: list[str]
    """texts that are not whole, and do not say so"""
    shortened: list[str]
    """texts that end in an ellipsis"""
    overlapping: list[str]
    """pairs of texts of which one lies over the other"""
    small: list[str]
    """texts in letters that are too small"""
    spoken: list[str]
    """every text that says it is in the page's language"""


def faults(page: Page, lang: str, fits: bool) -> list[str]:
    """What a script finds wrong on a page; one that `fits` its screen may not go on below it."""
    seen = msgspec.convert(page.evaluate(GLANCE, {"fits": fits, "least": LEAST_LETTERS}), Glance)
    english = english_of_ours(seen.spoken) + english_of_the_plan(seen.spoken)
    kinds = {
        "cut": seen.cut,
        "shortened": seen.shortened,
        "overlapping": seen.overlapping,
        "small": seen.small,
        "English": english if lang == "es" else [],
    }
    found = [f"{kind}: {text}" for kind, texts in kinds.items() for text in dict.fromkeys(texts)]
    return found + [f"wider than the screen by {seen.wider:.0f} px"] * (seen.wider > 1)
