/** A start that is out of the ordinary is asked about first, and the question says what is odd. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { calendarDay, dayOf as dateOf, useNow } from "../../helpers/time.js";
import { dayOf } from "./agenda.js";
import { Question } from "./question.js";
import { durationWords } from "../durations.js";

const MINUTE = 60_000;

/** What the rules would refuse, by code, unless whoever starts the day is sure. */
export const ODD = ["another-date", "just-ended", "out-of-order"];

/** `asked`: {day, times, codes}, the id of a day and what is odd about starting it now. */
export function AskStart({ store, asked }) {
  const view = store.view.value;
  const now = useNow(store.live);
  const day = view.days.find((one) => one.id === asked.day);
  const odd = oddities(view, day, asked.codes, now);
  const question = t("Start {day} now?", { day: say(day.title) });
  return html`<${Question} text=${[...odd, question].join(" ")} yes=${t("Yes, start the day")} tall=${true}
    resting=${store.moves.settling.value} onYes=${() => store.moves.start(asked.day, asked.times, true)}
    onNo=${() => (store.asking.value = null)} />`;
}

/** What is odd, in words; a question that stays open past midnight may have lost its reason. */
export function oddities(view, day, codes, now) {
  return ODD.filter((code) => codes.includes(code)).map((code) => SENTENCES[code](view, day, now)).filter(Boolean);
}

const SENTENCES = {
  "another-date": (view, day, now) => otherDate(say(day.title), calendarDay(day.date), dateOf(now, { year: "numeric" })),
  "just-ended": (view, day, now) => ended(dayOf(view), now - view.ended_at),
  "out-of-order": () => t("It is not the next day of the plan."),
};

function otherDate(day, date, today) {
  return date !== today && t("Today is {today}. {day} is planned for {date}.", { today, day, date });
}

function ended(day, ago) {
  const title = say(day?.title);
  if (ago < MINUTE) return t("{day} ended less than a minute ago.", { day: title });
  return t("{day} ended {span} ago.", { day: title, span: durationWords(ago) });
}
