/** The groups of a vote in words: who decides, who advises, and what a dot of each counts. */
import { say, t } from "../helpers/words.js";

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
  const named = decidersNamed({ groups });
  const advises = own && groups?.some(({ id, binding }) => id === own && !binding);
  return advises ? `${named}. ${t("Your dots are advice and are counted beside that.")}` : named;
}

/** Who decides, as a sentence; "" where all do alike. */
export function decidersNamed({ groups }) {
  const deciding = (groups ?? []).filter(({ binding }) => binding);
  return deciding.length ? t("Who decides: {groups}", { groups: deciding.map(groupName).join(", ") }) : "";
}

/** The groups that have a ballot and decide nothing. */
export function advisers({ groups }) {
  return (groups ?? []).filter(({ binding }) => !binding);
}

/** Who decides, with how many ballots each; "" where all do alike. */
export function decidersSaid({ groups, turnout }) {
  const voted = new Map((turnout.groups ?? []).map((one) => [one.id, one.voted]));
  const named = (groups ?? []).filter(({ binding }) => binding)
    .map((group) => t("{group}, ballots: {n}", { group: groupName(group), n: voted.get(group.id) ?? 0 }));
  return named.length ? t("Decides: {groups}", { groups: named.join(" · ") }) : "";
}

/** By how much the dots of any group are multiplied at most. */
export function heaviest({ groups }) {
  return Math.max(1, ...(groups ?? []).map(({ weight }) => weight));
}

/** Whether nobody knows who they are that voted as this group. */
export const isUnchecked = ({ id }) => id === "residents";

/** What has to be known of the figures of such a group, wherever they stand. */
export const unchecked = () => t("one a device; nobody checks who");
