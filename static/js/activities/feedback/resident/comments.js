/** The lists of comments as the server wrote them, with what is on its way put in and what stands twice taken out. */
import { effect } from "@preact/signals-core";
import { beginning } from "../../../helpers/beginning.js";
import { standing } from "../../../helpers/standing.js";

const OWN = "own-";
const HEARD = "heard-";
const LETTERS = 400;
const LINES = 8;

/** Whether an entry is of the server's list of one's own. */
export const isOwn = ({ id }) => id.startsWith(OWN);

/** What others said is without one's own, which stand above. */
export function withoutOwn(voices, own) {
  const known = new Set([...own.querySelectorAll(`[id^=${OWN}]`)].map(({ id }) => id.slice(OWN.length)));
  [...voices.querySelectorAll(`[id^=${HEARD}]`)].filter(({ id }) => known.has(id.slice(HEARD.length)))
    .forEach((one) => one.remove());
  [...voices.children].filter((section) => !section.querySelector("li")).forEach((section) => section.remove());
  voices.hidden = !voices.querySelector("li");
}

/**
 * Puts on top what was sent from here and is not in the server's list: what is unsent, and what was received since
 * the list was asked for. `look(entries)` is shown the server's.
 */
export function withComing(place, live, served, look) {
  const template = place.querySelector("#coming");
  const askedBefore = new Map();
  effect(() => comments(live.done.value).forEach(({ id }) => {
    if (!askedBefore.has(id)) askedBefore.set(id, served.asked("own"));
  }));
  return (own) => {
    const list = own.querySelector("ul");
    look([...list.children]);
    const received = comments(live.done.value)
      .filter(({ id, made }) => askedBefore.get(id) >= served.answered("own") && !list.querySelector(`#${OWN}${made}`));
    [...received, ...comments(live.unsent.value)].forEach((one) => list.prepend(entry(template, one, live)));
    own.hidden = !list.children.length;
  };
}

const comments = (sent) => sent.filter((one) => one.do.type === "SendComment");

function entry(template, { id, made, do: command }, live) {
  const one = template.content.firstElementChild.cloneNode(true);
  one.id = made ? OWN + made : `coming-${id}`;
  fold(one, command);
  if (made) one.querySelector("code").textContent = made;
  else sayUnsent(one, live);
  return one;
}

function fold(one, { text, lang }) {
  const place = one.querySelector(".comment-text");
  const short = beginning(text, LETTERS, LINES).replace(/…$/, "");
  const rest = document.createElement("span");
  rest.className = "rest";
  rest.textContent = text.slice(short.length);
  place.lang = lang;
  place.textContent = short;
  if (rest.textContent) place.append(rest);
  else one.querySelector(".more").remove();
}

function sayUnsent(one, live) {
  const place = one.querySelector(".standing");
  place.className = "standing unsent";
  place.textContent = standing(live, true);
  one.querySelector(".code").remove();
}
