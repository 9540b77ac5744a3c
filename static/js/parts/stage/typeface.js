/** The typeface of the hall's screen: what is measured and drawn in another jumps once it is there. */

const FACE = "1em 'Public Sans'"; // as static/css/typeface.css names it
const PATIENCE = 3000; // ms; a hall waits no longer for letters of the house

/** Settles when the typeface is there, cannot be had or takes too long; it never rejects. */
export function typeface() {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([document.fonts.load(FACE).catch(() => null), late]);
}
