"""A result that was saved as a picture, looked at in a browser."""

AMISS = """() => {
  const svg = document.querySelector("svg");
  const { width, height } = svg.viewBox.baseVal;
  const boxes = [...svg.querySelectorAll("text")].map((one) => [one, one.getBBox()]);
  const inside = (inner, outer) => inner.x >= outer.x - 1 && inner.y >= outer.y - 1
    && inner.x + inner.width <= outer.x + outer.width + 1
    && inner.y + inner.height <= outer.y + outer.height + 1;
  return boxes.filter(([one, box]) => {
    const frame = one.closest("g")?.querySelector("rect").getBBox();
    return !inside(box, frame ?? { x: 0, y: 0, width, height });
  }).map(([one]) => one.textContent);
}"""
"""What of its texts is beyond the picture, or beyond the box that it stands in."""
