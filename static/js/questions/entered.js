/** What is said to whose ballot was entered at the clerk's desk. */
import { t } from "../helpers/words.js";

export const enteredWords = () => t("A ballot under your name was entered at the clerk’s desk. To change it, ask there.");
