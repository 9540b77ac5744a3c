/** A form is sent once, however often its button is pressed before the answer is there. */
import { useRef } from "../../../helpers/ui.js";

/** `send` answers a form's event; what comes while it is at it is passed over. */
export function useOnce(send) {
  const busy = useRef(false);
  return async (event) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    await send();
    busy.current = false;
  };
}
