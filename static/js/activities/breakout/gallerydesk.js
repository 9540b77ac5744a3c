/** A gallery on the console: that teams look around, how many have placed dots, and once it is closed the sums. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { CollapsibleList } from "../../parts/console/collapsiblelist.js";
import { AskFirst } from "../../parts/console/question.js";
import { rowWords, waitedWords, waitingWords } from "./rankresult.js";

export function GalleryDesk({ activity, block, store }) {
  return (activity.galleries ?? []).map((one) => (one.open
    ? html`<${GalleryRuns} key=${one.prompt} gallery=${one} ...${{ block, store }} />`
    : html`<${GalleryOver} key=${one.prompt} gallery=${one} ...${{ activity, block }} />`));
}

/** No sum before it is closed, for the console neither. */
function GalleryRuns({ gallery, block, store }) {
  const run = () => store.act({ type: "CloseGallery", block: block.id, prompt: gallery.prompt });
  return html`<section class="gallery-runs"><p class="state" data-tone="good">${t("Teams look at each other’s boards.")} ${inOneLine(gallery, waitingWords)}</p>
    ${store.may("CloseGallery") && html`<${AskFirst} label=${t("Close the gallery")} className="quiet"
      question=${t("Then nobody looks at other boards or moves their dots any more, and the sums are seen. Close it?")} yes=${t("Close it")} run=${run} />`}</section>`;
}

function GalleryOver({ gallery, activity, block }) {
  const title = `gallery-${block.id}-${gallery.prompt}`;
  const asked = activity.prompts?.all[gallery.prompt - 1]?.text;
  return html`<details class="board-ranking gallery-over"><summary id=${title}>${t("Dots from the gallery")}${asked && html` <small lang=${langOf(asked)}>${say(asked)}</small>`}</summary>
    ${gallery.rows.length === 0 && html`<p class="hint">${t("Nobody has placed a dot.")}</p>`}
    <${CollapsibleList} rows=${gallery.rows} by=${title} className="gallery-rows">${(one) => html`<li key=${one.id} class="rank-row">
      <b>${one.rank}.</b> <span>${one.text || t("taken off the board")}
        <small><span lang=${langOf(one.title)}>${say(one.title)}</span> · ${rowWords(one)}</small></span></li>`}<//>
    <p class="soft">${inOneLine(gallery, waitedWords)}</p></details>`;
}

const inOneLine = (gallery, waiting) => [t("Placed their dots: {n}", { n: gallery.voted }), waiting(gallery)].filter(Boolean).join(" · ");
