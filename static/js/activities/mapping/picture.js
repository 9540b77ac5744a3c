/** What stands on the picture of one theme's result: as the stage says it, with every place. */
import { figure, lang, say, t } from "../../helpers/words.js";
import { sealedAt } from "../../parts/sealed.js";
import { papersAmiss } from "../../questions/papers.js";
import { cutRule, levelWords, marksOf, roundTitle, wayWords } from "../../questions/roundwords.js";
import { groupsSaid } from "./groups.js";
import { quotaOfAll } from "./quotas.js";
import { dotsFrom } from "./resultboard.js";

/** `activity` as a console has it; `session`, `block` and `title`, the theme's, are texts. For questions/picture. */
export function pictureOfTheme({ activity, session, block, title, theme }) {
  const { rows } = activity.result.themes.find(({ id }) => id === theme.id);
  const items = new Map(theme.items.map((item) => [item.id, item]));
  const standing = activity.open ? null : standingOf(activity, theme);
  const shown = {
    lang: lang(),
    where: [say(session), say(block), roundTitle(activity)].filter(Boolean).join(" · "),
    title: say(title),
    about: [turnoutWords(activity), ruleWords(activity, theme), rows.every(({ dots }) => !dots) && t("Nobody placed a dot here.")].filter(Boolean),
    rows: rows.filter(({ dots }) => dots).map((row) => rowOf(row, items.get(row.item), standing)),
    rest: (over) => restWords(over, rows.filter(({ dots }) => !dots)),
    foot: [cutWords(standing), papersAmiss(activity.papers), sealWords(activity)].filter(Boolean),
  };
  return { ...shown, desc: inWords(shown, rows, items) };
}

function standingOf({ standings }, theme) {
  return standings?.find(({ pool }) => pool === theme.id || pool === "overall") ?? null;
}

function rowOf(row, item, standing) {
  const notes = [[row.tied && t("tied"), markWords(row.item, standing)].filter(Boolean).join(" · ")];
  return {
    id: row.item, rank: String(row.rank), level: row.rank, title: say(item.title),
    dots: row.dots, figure: figure(row.dots), unit: dotsFrom(row), notes: notes.filter(Boolean), first: row.rank === 1,
  };
}

/** Whether it goes forward, and how it came to; or that it is level where there are fewer places than options. */
function markWords(item, standing) {
  const mark = marksOf(standing && [standing]).get(item);
  if (mark === "level") return `= ${t("level at the cut")}`;
  if (mark !== "forward") return null;
  const way = wayWords(standing.taken.find((one) => one.item === item).way);
  return [`✓ ${t("goes forward")}`, way].filter(Boolean).join(", ");
}

function turnoutWords({ open, turnout }) {
  const placed = turnout.people === 1 ? t("{ballots} of 1 person has placed dots", turnout)
    : t("{ballots} of {people} have placed their dots", turnout);
  return `${open ? `${t("Voting is open")}: ${t("not the final result")} · ` : ""}${placed}`;
}

function ruleWords(activity, theme) {
  const { budget, cap, quotas, round } = activity;
  const quota = quotaOfAll(activity) ?? quotas[theme.id];
  const values = { dots: budget, cap, quota };
  const most = quota ? t("{dots} dots each, at most {cap} on one item and {quota} in one theme", values)
    : t("{dots} dots each, at most {cap} on one item", values);
  return [`${most} · ${cutRule(round) ?? t("ties are named")}`, groupsSaid(activity)].filter(Boolean).join(" · ");
}

function cutWords(standing) {
  if (!standing) return null;
  const { level = [], left, reason } = standing;
  return [level.length > 0 && `= ${levelWords(level.length, left)}`,
    reason && t("Decided by the facilitator: {reason}", { reason })].filter(Boolean).join(" · ");
}

const sealWords = ({ seal }) => seal && sealedAt(seal);

/** What has dots and no room, and what has none; where nothing has a dot, that. */
function restWords(over, none) {
  return [
    over.length > 0 && (over.length === 1 ? t("1 more with fewer dots") : t("{n} more with fewer dots", { n: over.length })),
    none.length > 0 && (none.length === 1 ? t("1 without dots") : t("{n} without dots", { n: none.length })),
  ].filter(Boolean).join(" · ") || null;
}

/** All of it for whoever does not see it, also what there was no room for. */
function inWords({ where, about, foot }, rows, items) {
  const places = rows.map((row) => `${row.dots ? `${row.rank}. ` : ""}${say(items.get(row.item).title)}: ${figure(row.dots)} ${dotsFrom(row)}${row.tied ? `, ${t("tied")}` : ""}`);
  return [where, ...about, ...places, ...foot].join("\n");
}
