/** Where voices come from, in words: of one, and of all in an insight. */
import { say, t } from "../../../helpers/words.js";

/** “Red · Group: Shade”: a team’s own name says that it is one. */
export function originOf({ source, of, group }) {
  const kinds = { entry: !of && t("a team’s board"), comment: t("a resident"), point: t("the plan") };
  return [say(of), kinds[source], group && t("Group: {title}", { title: group })].filter(Boolean).join(" · ");
}

/** From how many of each an insight comes; without those of which there are none. */
export function originsOf({ teams, people, places, residents, languages, points }) {
  return [
    teams && t("Teams: {count}", { count: teams }),
    people && t("People: {count}", { count: people }),
    places && t("Places: {count}", { count: places }),
    residents && t("Residents: {count}", { count: residents }),
    languages > 1 && t("Languages: {count}", { count: languages }),
    points && t("Points of the plan: {count}", { count: points }),
  ].filter(Boolean).join(" · ");
}
