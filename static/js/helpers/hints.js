/** Only that there is a new view is told, as `{within, stopped}` in its body's place. docs/protocol.md, "Hints". */

/** What is said of that on connecting. */
export const takes = () => ["hints"];

/** As in helpers/telling.js; a hint depends on nothing that came before it. */
export function listener(known, told) {
  return ({ hint, ...view }) => told({ ...view, body: hint });
}
