/**
 * Makes an element what another one is, as the server has written it, and leaves alone whatever is the same in
 * both: the focus, what is selected, scrolled to, or open. An element is known again by its `id`, one without by
 * its place among its neighbours. What `data-scripted` marks is filled by a script, and only its attributes are taken.
 */

/** Attributes that a reader changes. */
const THEIRS = new Set(["open"]);

/** `there` is used up. */
export function become(here, there) {
  if (here.isEqualNode(there)) return;
  takeAttributes(here, there);
  if (here.dataset.scripted === undefined) takeChildren(here, there);
}

function takeAttributes(here, there) {
  const differs = ({ name, value }) => !THEIRS.has(name) && there.getAttribute(name) !== value;
  [...here.attributes].filter(differs).forEach(({ name }) => here.removeAttribute(name));
  [...there.attributes].filter(({ name }) => !THEIRS.has(name))
    .forEach(({ name, value }) => { if (here.getAttribute(name) !== value) here.setAttribute(name, value); });
}

/** What goes is gone before anything else moves: an element that is moved loses the focus. */
function takeChildren(here, there) {
  const wanted = idsOf(there);
  [...here.children].filter(({ id }) => id && !wanted.has(id)).forEach((one) => one.remove());
  const known = idsOf(here);
  let at = here.firstChild;
  for (const one of [...there.childNodes]) {
    const same = one.id ? known.get(one.id) : isLike(at, one) && at;
    if (same === at && at) at = at.nextSibling;
    else here.insertBefore(same || one, at);
    if (same) take(same, one);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const idsOf = (place) => new Map([...place.children].filter(({ id }) => id).map((one) => [one.id, one]));

const isLike = (at, one) => at?.nodeName === one.nodeName && !at.id;

function take(here, there) {
  if (here.nodeType === Node.ELEMENT_NODE) become(here, there);
  else if (here.data !== there.data) here.data = there.data;
}
