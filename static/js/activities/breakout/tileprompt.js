/** Which of several prompts a team is at, on its tile, and how far its round is where one writes after the other. */
import { html } from "../../helpers/ui.js";
import { langOf, say, t } from "../../helpers/words.js";
import { goesAround, promptNow } from "./prompting.js";
import { wayNow } from "./promptline.js";

/** Nothing where the teams are asked one thing only, or have not begun. */
export function TilePrompt({ activity, team }) {
  const prompt = promptNow(activity);
  if (!prompt) return null;
  const { all, at } = activity.prompts;
  const way = wayNow(activity);
  const round = goesAround(activity) && team.members.length > 0 && roundWords(team);
  return html`<p class="tile-prompt"><b aria-hidden="true">${at}/${all.length}</b><span class="sr-only">${t("Prompt {n} of {all}", { n: at, all: all.length })}</span>${" "}
    ${round || way ? html`<span>${round || way}</span>` : html`<span lang=${langOf(prompt.text)}>${say(prompt.text)}</span>`}</p>`;
}

/** Whose turn it is, which says the way too, and how many have passed since anybody wrote. */
function roundWords({ turn, passed = 0, members }) {
  const one = members.find(({ id }) => id === turn);
  if (!one) return t("all have passed");
  const words = t("turn of {name}", { name: say(one.name) });
  return passed ? `${words}, ${t("{n} passed", { n: passed })}` : words;
}
