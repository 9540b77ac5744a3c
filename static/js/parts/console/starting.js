/** A start that is out of the ordinary is asked about first, and the question says what is odd. */

import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";
import { calendarDay, dayOf as dateOf, useNow } from "../../helpers/time.js";
import { dayOf } from "./agenda.js";
import { Confirm } from "./confirm.js";
import { span } from "./words.js";

const MINUTE = 60_000;

/** What the rules would refuse, by code, unless whoever starts the day is sure. */
export const ODD = ["another-date", "just-ended", "out-of-order"];

/** `asked`: {day, times, codes}, the id of a day and what is odd about starting it now. */
export function AskStart({ helm, asked }) {
  const view = helm.view.value;
  const now = useNow(helm.live);
  const day = view.days.find((one) => one.id === asked.day);
  const odd = ODD.filter((code) => asked.codes.includes(code)).map((code) => SENTENCES[code](view, day, now));
  const question = t("Start {day} now?", { day: say(day.title) });
  return html`<${Confirm} text=${[...odd, question].join(" ")} yes=${t("Yes, start the day")} tall=${true}
    resting=${helm.moves.settling.value} onYes=${() => helm.moves.start(asked.day, asked.times, true)}
    onNo=${() => (helm.asking.value = null)} />`;
}

const SENTENCES = {
  "another-date": (view, day, now) => t("Today is {today}. {day} is planned for {date}.",
    { today: dateOf(now, { year: "numeric" }), day: say(day.title), date: calendarDay(day.date) }),
  "just-ended": (view, day, now) => ended(dayOf(view), now - view.ended_at),
  "out-of-order": () => t("It is not the next day of the plan."),
};

function ended(day, ago) {
  const title = say(day?.title);
  if (ago < MINUTE) return t("{day} ended less than a minute ago.", { day: title });
  return t("{day} ended {span} ago.", { day: title, span: span(ago) });
}
