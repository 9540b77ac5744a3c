/** Why the server said no to what only a console asks for. */
import { t } from "../../helpers/words.js";

/** By code, as in `parts/refusal.js`. */
export const OF_THE_CONSOLE = {
  "moved-on": () => t("The hall has moved on in the meantime."),
  "no-day": () => t("No day is running."),
  "day-running": () => t("A day is running already."),
  "first-block": () => t("This is the first block of the day."),
  "already-here": () => t("The hall is there already."),
  "no-clock": () => t("This block has no clock."),
  "clock-held": () => t("The clock is paused."),
  "clock-running": () => t("The clock is running."),
  "too-short": () => t("That would be shorter than the block can be."),
  "would-overlap": () => t("It does not fit before the next fixed time, even at the shortest lengths."),
  "has-run": () => t("That has happened already: it stays as it was."),
  "has-ballots": () => t("Somebody has voted, so this stays as it is."),
  "day-is-over": () => t("This day is over."),
  "not-added": () => t("Only what was added can be removed. Leave it out instead."),
  "no-proposal": () => t("There is no proposal to take any more."),
  "settled": () => t("Somebody has decided this already, or the hall has moved on."),
  "not-now": () => t("This cannot be done now."),
  "name-taken": () => t("Somebody here has this name already."),
  "door-closed": () => t("The door is closed to guests. Ask the facilitator."),
  "nothing-to-undo": () => t("Nothing is left of this to take back."),
  "no-teams": () => t("There are no teams yet."),
  "disk-full": () => t("The server’s disk is full: this could not be kept."),
  "read-only": () => t("The server cannot write to its disk: this could not be kept."),
  "io-error": () => t("The server could not keep this. Please try again."),
  "busy": () => t("The server is busy. Please try again in a moment."),
  "offline": () => t("No answer from the server. Please check the connection and try again."),
  "too-fast": () => t("That was too fast. Please wait a moment and try again."),
  "not-joined": () => t("This device has not joined yet."),
};
