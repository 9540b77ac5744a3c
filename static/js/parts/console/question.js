/** A question asked in place, where the button was: nothing covers the console. */
import { html, useLayoutEffect, useRef, useState } from "../../helpers/ui.js";
import { t } from "../../helpers/words.js";

/**
 * The question itself, with the focus on its yes; Escape is no. While `resting`, yes waits.
 * A `tall` one has its answers below the words, and perhaps something between them. In a `cautious` one no has the
 * focus: who pressed a key from habit, and presses it again, does nothing.
 */
export function Question({ text, yes, onYes, onNo, tone = "warn", resting = false, tall = false, cautious = false, children }) {
  const first = useRef(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const onKey = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onNo();
  };
  return html`<div class="confirm" role="group" aria-label=${text} data-tone=${tone} data-tall=${tall ? "true" : null}
      onKeyDown=${onKey}>
    <p>${text}</p>
    ${children}
    <button type="button" class="primary" ref=${cautious ? null : first} onClick=${onYes}
      aria-disabled=${resting ? "true" : undefined}>${yes}</button>
    <button type="button" ref=${cautious ? first : null} onClick=${onNo}>${t("No, leave it")}</button>
  </div>`;
}

/** A button that asks before it does, or does one of `others` ({label, run}); the focus comes back to it. */
export function AskFirst({ label, question, yes, run, others = [], tone, className = "", disabled = false }) {
  const [asked, setAsked] = useState(false);
  const button = useRef(null);
  const close = () => {
    setAsked(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const does = (act) => () => {
    close();
    act();
  };
  if (asked) {
    return html`<${Question} text=${question} yes=${yes} onYes=${does(run)} onNo=${close} tone=${tone}>
      ${others.map((one) => html`<button type="button" key=${one.label} onClick=${does(one.run)}>${one.label}</button>`)}<//>`;
  }
  return html`<button type="button" ref=${button} class=${className} disabled=${disabled}
    onClick=${() => setAsked(true)}>${label}</button>`;
}
