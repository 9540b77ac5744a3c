/** The screen stays on for as long as the page is seen, where a browser can see to that. */

/** From now on. A browser has it over a secure line alone, and may refuse; then the device's own setting holds. */
export function keepAwake() {
  const ask = () => {
    if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(explain);
  };
  document.addEventListener("visibilitychange", ask); // it is lost whenever the page is not seen
  ask();
}

const explain = (cause) => console.info("the screen may go dark", cause);
