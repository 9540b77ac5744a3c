/**
 * The console's one voice: what this console did is said once, politely, for whoever does not see the
 * button change. What comes with a message at the screen's edge is said by that (toasts.js).
 */
import { t } from "../../helpers/words.js";
import { announce } from "../../helpers/announcing.js";
import { audience } from "./notices.js";

/** `spoken(store, command)` says that it is done, in our words or in those of the `faces`: `Face.done`. */
export function makeActAnnouncer(faces) {
  const words = wordsOf(faces);
  return (store, command) => announce(command.type, words[command.type]?.(command, store));
}

/** Command type → (command, store) → what was done. */
export function wordsOf(faces) {
  return Object.assign({}, OURS, ...Object.values(faces).map((face) => face.done));
}

const OURS = {
  GoBack: () => t("The hall is back in the block before."),
  CancelDay: () => t("The start is taken back."),
  ReopenDay: () => t("The day goes on."),
  HoldClock: () => t("The clock is paused."),
  ResumeClock: () => t("The clock is running."),
  ExtendClock: ({ minutes }) => (minutes < 0 ? t("{n} min less", { n: -minutes }) : t("{n} min more", { n: minutes })),
  GiveTimeBack: () => t("This block has its time back."),
  CountByClock: () => t("This block counts by the new clock."),
  LeaveClock: () => t("The clock stays as it is."),
  UndoProposal: () => t("The lengths are as before."),
  ShowPage: (command, store) => pageOf(store),
  Spotlight: () => t("It is on the stage."),
  ShowTrail: () => t("It is on the stage."),
  ShowJoin: () => t("The hall sees how to join."),
  SetStageClock: ({ clock }) => clockSeen(clock),
  SetChimes: ({ on }) => (on ? t("The stage chimes.") : t("The stage does not chime.")),
  SetStageLanguages: () => t("The stage speaks as you chose."),
  ClearSpot: () => t("It is off the stage."),
  UndoChange: () => t("The change is taken back."),
  TakeIn: () => t("The block is taken in again."),
  SendNotice: ({ to }, store) => sent(to, store),
  ClearNotice: () => t("The message is off the screens."),
  MovePerson: ({ team }, store) => t("Moved to: {team}", { team: audience(store, team) }),
  RenamePerson: ({ name }) => t("Renamed: {name}", { name }),
  ConfirmPeople: ({ people }) => t("Confirmed: {n}", { n: people.length }),
  FreeName: () => t("Another phone can take this name now."),
  DismissPerson: () => t("Shown out"),
  DismissGuests: () => t("The guests are shown out."),
  TakeBackDismissal: () => t("The guests are let back in."),
  OpenDoor: () => t("Guests may join."),
  CloseDoor: () => t("Only names on the list may join."),
  SetSeats: () => t("Tapped names count anew."),
  EndConsole: () => t("The console is ended."),
};

function clockSeen(look) {
  if (look === "hidden") return t("The hall sees no clock.");
  return look === "soft" ? t("The hall sees the clock small.") : t("The hall sees the clock.");
}

function pageOf({ remote }) {
  return t("Page {number} of {total}", { number: remote.index.value + 1, total: remote.pages.value.length });
}

function sent(to, store) {
  if (to === "everyone") return t("Sent to all screens");
  if (to === "speakers") return t("Sent to speakers alone");
  return to === "teams" ? t("Sent to every team") : t("Sent to: {team}", { team: audience(store, to) });
}
