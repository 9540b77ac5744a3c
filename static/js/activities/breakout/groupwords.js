/** The group that an entry of a board lies in, in the same words wherever others than its team read it. */
import { t } from "../../helpers/words.js";

export const groupWords = (title) => t("Group: {title}", { title });
