/** What stands on the picture of one theme's result: as the stage says it, with every place. */
import { figure, lang, say, t } from "../../helpers/words.js";
import { sealedAt } from "../../parts/sealed.js";
import { beyondSeats } from "../../questions/beyondseats.js";
import { papersAmiss } from "../../questions/papers.js";
import { cutRule, levelWords, marksOf, roundTitle, wayWords } from "../../questions/roundwords.js";
import { placedInWords } from "../../questions/turnoutwords.js";
import { ballotsOf, linesBetween } from "./groupboard.js";
import { advisers, groupName, groupsSaid, isUnchecked, unchecked } from "../../questions/groups.js";
import { quotaOf, quotaOfAll } from "../../questions/quotas.js";
import { dotsFrom } from "./resultboard.js";

const MOST_BESIDE = 3; // groups, as on the stage

/** `activity` as a console has it; `session`, `block` and `title`, the theme's, are texts. For questions/picture. */
export function pictureOfTheme({ activity, session, block, title, theme }) {
  const { rows } = activity.result.themes.find(({ id }) => id === theme.id);
  const items = new Map(theme.items.map((item) => [item.id, item]));
  const standing = activity.open ? null : standingOf(activity, theme);
  const sides = sidesOf(activity, theme);
  const dotted = [rows, ...sides.map((side) => side.rows)].flat().filter(({ dots }) => dots);
  const placed = new Set(dotted.map(({ item }) => item));
  const shown = {
    lang: lang(),
    where: [say(session), say(block), roundWords(activity)].filter(Boolean).join(" · "),
    title: say(title),
    about: [turnoutWords(activity), ruleWords(activity, theme), nobodyWords(rows, placed)].filter(Boolean),
    rows: rows.filter(({ item }) => placed.has(item)).map((row) => rowOf(row, items.get(row.item), standing)),
    rest: (over) => restWords(over, rows.filter(({ item }) => !placed.has(item))),
    beside: sides.length ? (shownRows) => besideOf(sides.slice(0, MOST_BESIDE), shownRows, items) : null,
    foot: [
      cutWords(standing), besidesWords(sides), ...beyondSeats(activity.turnout),
      papersAmiss(activity.papers), sealWords(activity),
    ].filter(Boolean),
  };
  return { ...shown, desc: inWords(shown, rows, items, sides) };
}

/** Which round it is; of the first that is said where another followed. */
function roundWords(activity) {
  const first = activity.earlier?.length > 0 && t("Round {n}", { n: figure(1) });
  return [roundTitle(activity) ?? first, activity.set_aside && t("set aside")].filter(Boolean).join(", ");
}

/** Those who only advise: {group, ballots, rows}, rows in their own order. */
function sidesOf({ groups, result }, theme) {
  const said = new Map((result.sides ?? []).map((side) => [side.id, side]));
  return advisers({ groups }).map((group) => {
    const { ballots, themes } = said.get(group.id);
    return { group, ballots, rows: themes.find(({ id }) => id === theme.id)?.rows ?? [] };
  });
}

/** Beside so many rows the first places of each group, by its own order, and lines to them from the column before. */
function besideOf(sides, shownRows, items) {
  const result = shownRows.map(({ id, level, dots }) => ({ item: id, rank: level, dots }));
  const columns = [result, ...sides.map(({ rows }) => rows.filter(({ dots }) => dots).slice(0, result.length))];
  return sides.map(({ group, ballots }, index) => ({
    head: [groupName(group), `${t("advisory")} · ${ballotsOf(ballots)}`, isUnchecked(group) && unchecked()].filter(Boolean),
    places: columns[index + 1].map((row) => ({
      id: row.item, rank: String(row.rank), figure: figure(row.dots), title: say(items.get(row.item).title),
      notes: row.tied ? [t("tied")] : [], unit: "", dots: row.dots,
    })),
    lines: linesBetween(columns[index], columns[index + 1]),
  }));
}

/** Whether nobody at all placed a dot, or nobody of those who decide. */
function nobodyWords(rows, placed) {
  if (!placed.size) return t("Nobody placed a dot here.");
  return !rows.some(({ dots }) => dots) && t("Nobody who decides placed a dot here.");
}

/** Whose advice there is no room for. */
function besidesWords(sides) {
  const left = sides.slice(MOST_BESIDE).map(({ group }) => groupName(group));
  return left.length > 0 && t("Advice that is not on this picture: {groups}", { groups: left.join(", ") });
}

function standingOf({ standings }, theme) {
  return standings?.find(({ pool }) => pool === theme.id || pool === "overall") ?? null;
}

function rowOf(row, item, standing) {
  const also = (item.merged ?? []).map((one) => `${t("Also:")} ${say(one.title)}`);
  const notes = [...also, [row.tied && t("tied"), markWords(row.item, standing)].filter(Boolean).join(" · ")];
  return {
    id: row.item, rank: row.dots ? String(row.rank) : "–", level: row.rank, title: say(item.title),
    dots: row.dots, figure: figure(row.dots), unit: row.dots ? dotsFrom(row) : "", notes: notes.filter(Boolean), first: row.rank === 1 && row.dots > 0,
  };
}

/** Whether it goes forward, and how it came to; or that it is level where there are fewer places than options. */
function markWords(item, standing) {
  const mark = marksOf(standing && [standing]).get(item);
  if (mark === "level") return `= ${t("level at the cut")}`;
  if (mark !== "forward") return null;
  const way = wayWords(standing.taken.find((one) => one.item === item));
  return [`✓ ${t("goes forward")}`, way].filter(Boolean).join(", ");
}

function turnoutWords({ open, turnout }) {
  const placed = placedInWords(turnout);
  return `${open ? `${t("Voting is open")}: ${t("not the final result")} · ` : ""}${placed}`;
}

function ruleWords(activity, theme) {
  const { budget, cap, round } = activity;
  const quota = quotaOfAll(activity) ?? quotaOf(activity, theme.id);
  const values = { dots: budget, cap, quota };
  const most = quota ? t("Dots each: {dots}, at most {cap} on one item and {quota} in one theme", values)
    : t("Dots each: {dots}, at most {cap} on one item", values);
  return [`${most} · ${cutRule(round) ?? t("ties are named")}`, groupsSaid(activity)].filter(Boolean).join(" · ");
}

function cutWords(standing) {
  if (!standing) return null;
  const { level = [], left, reason } = standing;
  return [level.length > 0 && `= ${levelWords(level.length, left)}`,
    reason && `${t("Decided by the facilitator:")} ${say(reason)}`].filter(Boolean).join(" · ");
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
function inWords({ where, about, foot }, rows, items, sides) {
  const said = (row) => `${row.rank}. ${say(items.get(row.item).title)} (${figure(row.dots)})`;
  const advice = sides.map((side) => [`${groupName(side.group)} (${t("advisory")}), ${ballotsOf(side.ballots)}`,
    side.rows.filter(({ dots }) => dots).map(said).join("; ")].filter(Boolean).join(": "));
  const places = rows.map((row) => `${row.dots ? `${row.rank}. ` : ""}${say(items.get(row.item).title)}: ${figure(row.dots)} ${dotsFrom(row)}${row.tied ? `, ${t("tied")}` : ""}`);
  return [where, ...about, ...places, ...advice, ...foot].join("\n");
}
