/** Something behind a line that opens it: it is made when it opens, and gone when it closes. */
import { html, useState } from "../../helpers/ui.js";

/** `head` stands in the line, `className` is the line's; the child makes what is behind it. */
export function Disclosure({ head, className, children, ...rest }) {
  const [open, setOpen] = useState(false);
  return html`<details onToggle=${(event) => setOpen(event.currentTarget.open)}>
    <summary class=${className} ...${rest}>${head}</summary>
    ${open && children()}
  </details>`;
}
