/** Styles that come after the page's own. */

/**
 * Add one `rule` to the page's own style sheet: its policy takes no other than a file's, and some phones are older than
 * sheets that a script makes. Where that sheet did not come nothing is styled anyway.
 */
export function addStyles(rule) {
  const { sheet } = document.querySelector("link[rel=stylesheet]");
  sheet?.insertRule(rule, sheet.cssRules.length);
}
