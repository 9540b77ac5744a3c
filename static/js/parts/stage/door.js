/** The hall's ways in: a QR code on white, and the address in letters one can type. */
import { html } from "../../helpers/ui.js";
import { lang, t } from "../../helpers/words.js";

/** What whoever comes in reads, in their own language, whatever the stage speaks. */
export const JOIN = { en: "Join from your phone", es: "Participe desde su teléfono" };

/**
 * Participants join here, told so in each of `languages`; `small` where another door matters more. No guest
 * scans in vain where it is `closed`.
 */
export function JoinDoor({ join, closed, small = false, languages = [lang()] }) {
  return html`<${Door} door=${join} name=${small ? "join door-small" : "join"} alt=${t("QR code to join")}>
    ${languages.map((one) => html`<p class="door-call" key=${one} lang=${one}>${JOIN[one]}</p>`)}
    ${closed && html`<p class="door-list">${t("only names on the list")}</p>`}
  <//>`;
}

/** Residents take part here; `call` invites them in each of `languages`, whatever the stage speaks. */
export function ResidentsDoor({ residents, languages, call }) {
  return html`<${Door} door=${residents} name="residents" alt=${t("QR code for residents")}>
    ${languages.map((one) => html`<p class="door-call" key=${one} lang=${one}>${call[one]}</p>`)}
  <//>`;
}

function Door({ door, name, alt, children }) {
  if (!door) return null;
  return html`<div class="door door-${name}">
    <div class="door-words">${children}</div>
    <div class="door-code"><img src=${door.qr} alt=${alt} width="400" height="400" /></div>
    <${Address} url=${door.url} />
  </div>`;
}

/** Without the scheme and a trailing slash; may break after a dot, a colon or a slash. */
export function Address({ url }) {
  const letters = url.replace(/^http:\/\//, "").replace(/\/$/, "");
  const parts = letters.match(/[^.:/-]+[.:/-]*|[.:/-]+/g) ?? [letters];
  return html`<p class="door-address" translate="no">
    ${parts.map((part, index) => html`${index > 0 && html`<wbr />`}${part}`)}
  </p>`;
}
