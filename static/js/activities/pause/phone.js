/** A break on the phone: when the hall is back, and what the plan says of the pause. */
import { html } from "../../helpers/ui.js";
import { PlainFace } from "../../parts/context.js";
import { Back, useBack } from "./back.js";

export default function Face({ activity, block, clock, live }) {
  return html`
    ${activity.back && clock && html`<${BackOnPhone} clock=${clock} live=${live} />`}
    <${PlainFace} block=${block} />`;
}

/** Beside the time of return another one for the same moment, as the programme rounds it, would be one too many. */
Face.saysWhen = ({ activity, clock }) => Boolean(activity.back && clock && clock.held_at === null);

function BackOnPhone({ clock, live }) {
  return html`<${Back} words=${useBack(clock, live)} clock=${clock} />`;
}
