/** The groups of a vote in words: who decides, who advises, and what a dot of each counts. */
import { say, t } from "../../helpers/words.js";

/** Whether somebody of this group has a ballot; `groups` is null where the whole hall has. */
export function hasBallot({ groups }, group) {
  return !groups || groups.some(({ id }) => id === group);
}

/** "Council ×3": a weight stands wherever the group does. */
export function groupName({ title, weight }) {
  return weight > 1 ? t("{group} ×{weight}", { group: say(title), weight }) : say(title);
}

/** Who decides, and whether `own`, one's group, does; nothing where all do alike. */
export function groupsSaid({ groups }, own) {
  if (!groups) return "";
  const deciding = groups.filter(({ binding }) => binding);
  const named = t("Who decides: {groups}.", { groups: deciding.map(groupName).join(", ") });
  const advises = own && !deciding.some(({ id }) => id === own);
  return advises ? `${named} ${t("Your dots are advice and are counted beside that.")}` : named;
}
