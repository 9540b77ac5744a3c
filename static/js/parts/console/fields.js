/** The console's fields: a label, what is typed or chosen, and nothing else. */
import { html } from "../../helpers/ui.js";

/** One line of text; `set` gets what is typed, other props go to the input. */
export function TextField({ label, value, set, max, quiet = false, ...rest }) {
  return html`<label class="field"><span class=${quiet ? "sr-only" : ""}>${label}</span>
    <input value=${value} maxlength=${max} onInput=${(event) => set(event.target.value)} ...${rest} /></label>`;
}

/** One of `options`, each [value, text]; `set` gets the value. */
export function Select({ label, value, set, options, quiet = false, className = "" }) {
  return html`<label class=${`field ${className}`}><span class=${quiet ? "sr-only" : ""}>${label}</span>
    <select value=${value} onChange=${(event) => set(event.target.value)}>
      ${options.map(([id, text]) => html`<option key=${id} value=${id} disabled=${id === ""}>${text}</option>`)}
    </select></label>`;
}
