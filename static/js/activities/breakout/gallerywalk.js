/** Other teams’ boards, one at a time, to place dots on; then what others placed on one’s own. */
import { html, useState } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { useAnnounced } from "../../parts/announcer.js";
import { Say } from "../../parts/say.js";
import { useWatched } from "../../parts/watching.js";
import { isGallery } from "./prompting.js";
import { DotsLeft, Freed, RankOption, SETTLE_MS, ownDots, useDots, whyNot } from "./rankings.js";
import { RankResult } from "./rankresult.js";

export function GalleryOnPhone({ activity, block, live, room }) {
  const { gallery, prompts } = activity;
  const closed = !gallery && isGallery(activity) && t("The other teams’ boards are closed.");
  useAnnounced("gallery", gallery ? t("The boards are open: look at what the other teams wrote.") : closed);
  return html`${gallery && html`<${Walk} key=${gallery.prompt} ...${{ gallery, block, live, room }} />`}
    ${closed && html`<p class="state">${closed}</p>`}
    ${(room.galleries ?? []).map((one) => html`<${RankResult} key=${one.prompt} ranking=${one} open=${one.prompt === prompts?.at}
      head=${t("Dots on our board from the gallery")} />`)}`;
}

/** A board is sent while one looks at it, and to nobody else. */
function Walk({ gallery, block, live, room }) {
  const boards = gallery.boards.filter(({ id }) => gallery.own || id !== room.id);
  const [at, setAt] = useState(0);
  const one = boards[at % boards.length];
  const topic = `gallery:${block.id}:${one?.id}`;
  useWatched(live, one ? [topic] : []);
  const place = one && t("Board {n} of {all}", { n: boards.indexOf(one) + 1, all: boards.length });
  useAnnounced("gallery-board", one && `${say(one.title)}. ${place}`);
  if (!one) return html`<p class="state">${t("There is no other board to look at.")}</p>`;
  const go = (by) => () => setAt((at + by + boards.length) % boards.length);
  const shown = live.view(topic).value;
  return html`<section class="board-ranking gallery card">
    <h2>${t("The other teams’ boards")}</h2>
    <p class="soft">${t("Your dots: {budget} for all boards, at most {cap} for one item.", { budget: gallery.dots, cap: gallery.cap })}
      ${" "}${t("All see the sums once the gallery is closed, and the record has who placed them.")}</p>
    ${boards.length > 1 && html`<p class="gallery-steps">
      <button type="button" onClick=${go(-1)}><span aria-hidden="true">‹ </span>${t("Previous board")}</button>
      <button type="button" onClick=${go(1)}>${t("Next board")}<span aria-hidden="true"> ›</span></button></p>`}
    <h3><${Say} text=${one.title} /> <small>${one.place && html`<${Say} text=${one.place} /> · `}${place}</small></h3>
    ${shown?.id === one.id ? html`<${BoardToDot} key=${one.id} shown=${shown} ...${{ gallery, block, live, room }} />`
      : html`<p class="soft" role="status">${t("Connecting…")}</p>`}
  </section>`;
}

function BoardToDot({ shown: { board, groups = [] }, gallery, block, live, room }) {
  const { prompt, dots: budget, cap, own, paper = 0 } = gallery;
  const newest = () => {
    const { dots, ...more } = ownDots(live, block, prompt, "DotBoards", "galleries");
    return { ...more, dots: own ? dots : without(dots, room) };
  };
  const { why, place } = useDots(newest, { budget, cap }, (ballot) =>
    live.send({ type: "DotBoards", block: block.id, prompt, ballot, paper }, { debounce: SETTLE_MS, whole: true }));
  const { dots, freed, unsent } = newest();
  const of = (id) => board.filter(({ group }) => group === id);
  const row = (one, under) => html`<${RankOption} key=${one.id} ...${{ one, place, under }} count=${dots[one.id] ?? 0} blocked=${whyNot(dots, one.id, budget, cap)} />`;
  return html`
    <${Freed} freed=${freed} />
    ${board.length === 0 && html`<p class="soft">${t("Nothing stands on this board.")}</p>`}
    <ul role="list">
      ${groups.filter(({ id }) => of(id).length).map(({ id, title }) => row({ id, text: title, group: true },
        html`<ul class="gallery-group" role="list">${of(id).map((entry) => html`<li key=${entry.id}>${entry.text} ${by(entry)}</li>`)}</ul>`))}
      ${of(undefined).map((entry) => row(entry, by(entry)))}
    </ul>
    <${DotsLeft} ...${{ dots, budget, why, unsent, live }} />`;
}

/** Whoever was moved keeps no dots on what is their own team’s now. */
const without = (dots, { board, groups = [] }) => {
  const ours = new Set([...board, ...groups].map(({ id }) => id));
  return Object.fromEntries(Object.entries(dots).filter(([id]) => !ours.has(id)));
};

const by = ({ name, waits }) => html`<small class="entry-by"><${Say} text=${name} />${waits && ` · ${t("not confirmed yet")}`}</small>`;
