/** On the console: the result of a theme to be saved, of the running round or of one that is over. */
import { html } from "../../helpers/ui.js";
import { say } from "../../helpers/words.js";
import { fileName, SavePicture } from "../../parts/console/savepicture.js";
import { pictureOfTheme } from "./picture.js";

/** Of what the hall has been shown: nobody sends on by a slip of the hand what only consoles see. */
export function ThemePicture({ activity, block, theme, title, store }) {
  const { session } = store.view.value;
  const { round, earlier } = activity;
  const name = fileName(say(session.title), block.id, theme.id, earlier.length > 0 && `round ${round.number}`);
  const shown = () => pictureOfTheme({ activity, theme, title, session: session.title, block: block.title });
  return html`<${SavePicture} ...${{ shown, name, title: say(title) }} />`;
}

/** A vote as it was in `one` of its rounds before: the cut is that of all rounds, and not on it. */
export function asOfRound(activity, one) {
  const result = { themes: one.themes, sides: one.sides };
  return { ...activity, ...one, result, open: false, standings: [], papers: null };
}
