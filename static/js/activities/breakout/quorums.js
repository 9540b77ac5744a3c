/** Teams that could hold a meeting of a body, which nobody has called. */
import { html } from "../../helpers/ui.js";
import { say, t } from "../../helpers/words.js";

export function Quorums({ quorums }) {
  if (!quorums.length) return null;
  return html`<ul class="quorums" role="status">${quorums.map((one) => html`<li class="state" data-tone="warn" key=${`${say(one.team)} ${say(one.group)}`}>${quorumWords(one)}</li>`)}</ul>`;
}

export function quorumWords({ team, group, members, quorum, presided }) {
  const about = { team: say(team), group: say(group), members, quorum };
  return presided
    ? t("{team} could hold a quorum of {group}: {members} of them, with who presides, and {quorum} make one.", about)
    : t("{team} could hold a quorum of {group}: {members} of them, and {quorum} make one.", about);
}
