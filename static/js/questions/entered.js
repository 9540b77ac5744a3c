/** What is said to whose ballot was entered at the clerk's desk. */
import { t } from "../helpers/words.js";

export const enteredWords = () => t("Your ballot was entered at the clerk’s desk.");
