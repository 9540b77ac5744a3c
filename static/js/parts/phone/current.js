/** What is being asked right now: the block, its face, and what comes next. */
import { html } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";
import { PlainFace, Terms } from "../context.js";
import { Say } from "../say.js";
import { NextInProgram, Program } from "./program.js";

export function CurrentBlock({ view, live, page, mine, team, faces, drafts }) {
  const { block } = view;
  const Face = view.activity && faces.of(block.kind);
  const Asked = view.asked && faces.of("question");
  const laterOf = (kind) => (part) => faces.of(`${kind}-${part}`);
  const asked = (open) => Asked && html`<${Asked} ...${{ live, view, open }} later=${laterOf("question")} />`;
  return html`
    ${asked(true)}
    <article class=${`asked asked-${block.kind}`} key=${block.id}>
      <${Say} tag="p" class="eyebrow" text=${view.day?.title} />
      <${Say} tag="h1" text=${block.title} />
      ${Face ? html`
        <${Face} activity=${view.activity} block=${block} clock=${view.clock} live=${live} page=${page} drafts=${drafts}
          words=${view.session.words} later=${laterOf(block.kind)} mine=${mine?.blocks[block.id]} person=${mine?.person} team=${team} themes=${view.themes} />`
        : html`<${PlainFace} block=${block} />`}
      ${asked(false)}
      <${Explained} terms=${block.terms} words=${view.session.words} />
      <${NextInProgram} program=${view.program} live=${live} untimed=${Face?.saysWhen?.(view)} />
    </article>
    <${Program} program=${view.program} live=${live} />`;
}

function Explained({ terms, words }) {
  if (!terms?.length) return null;
  return html`
    <details class="explained-fold">
      <summary><${Say} text=${words.glossary ?? t("Words of this session")} /></summary>
      <${Terms} terms=${terms} />
    </details>`;
}
