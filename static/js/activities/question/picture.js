/** What stands on the picture of what was answered to a question: in the order of its answers. */
import { figure, lang, say, t } from "../../helpers/words.js";
import { sealedAt } from "../../parts/sealed.js";
import { mean, titled } from "../../questions/answers.js";
import { roundTitle } from "../../questions/roundwords.js";
import { handsInWords } from "../../questions/turnoutwords.js";

/** `activity` as a console has it; `session` and `title`, what was asked, are texts. For questions/picture. */
export function pictureOfAnswers({ activity, session, title }) {
  const rows = titled(activity.result.themes[0].rows, activity);
  const average = activity.scale ? mean(rows) : null;
  const shown = {
    lang: lang(),
    where: [say(session), roundTitle(activity)].filter(Boolean).join(" · "),
    title: say(title),
    about: [turnoutWords(activity)],
    rows: rows.map((row, index) => ({
      id: row.item, rank: "", level: index, title: say(row.title), dots: row.dots, figure: figure(row.dots), unit: "", notes: [],
    })),
    rest: (over) => (over.length ? t("More answers: {n}", { n: over.length }) : null),
    foot: [average !== null && t("On average {figure}", { figure: figure(Math.round(average * 10) / 10) }),
      activity.seal && sealedAt(activity.seal)].filter(Boolean),
  };
  const answers = rows.map((row) => `${say(row.title)}: ${figure(row.dots)}`);
  return { ...shown, desc: [shown.where, ...shown.about, ...answers, ...shown.foot].join("\n") };
}

function turnoutWords({ open, turnout }) {
  const answered = handsInWords(turnout) || t("Answered: {ballots} of {people}", turnout);
  return `${open ? `${t("The question is open.")} ${t("not the final result")} · ` : ""}${answered}`;
}
