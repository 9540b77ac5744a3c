/** What every screen says when the server can rely on its journal no more, and ends. */
import { t } from "../helpers/words.js";

export const stopped = () => t("The server has to stop: nothing is taken until it is started again. What was counted stays.");
