/** Whose turn it is in a team, on its open board on a console. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";

/** `team.turn`: of whom; on with it where they are away. */
export function TurnOnConsole({ team, block, store }) {
  const one = team.members.find(({ id }) => id === team.turn);
  if (!one) return null;
  const name = say(one.name);
  const pass = () => store.act({ type: "PassTurn", block: block.id, person: one.id });
  return html`<p class="turn">${t("It is the turn of {name}.", { name })}
    ${store.may("PassTurn") && html`<button type="button" class="quiet" onClick=${pass}>
      ${t("Pass for {name}", { name })}</button>`}</p>`;
}
