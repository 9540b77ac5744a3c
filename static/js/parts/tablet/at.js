/** Says to the server that somebody is filling in a ballot here: consoles and desks ask before they close on them. */
import { useEffect } from "../../helpers/ui.js";

/** Well within the seconds for which the server believes it. */
const AGAIN_MS = 4000;

/** `block` is in whose vote; null: nobody is. */
export function useSaidToBeAt(block) {
  useEffect(() => {
    if (!block) return undefined;
    tell(block);
    const timer = setInterval(() => tell(block), AGAIN_MS);
    return () => { clearInterval(timer); tell(null); };
  }, [block]);
}

function tell(block) {
  const headers = { "Content-Type": "application/json", "X-Requested-With": "facilitator" };
  fetch("/tablet/at", { method: "POST", headers, body: JSON.stringify({ block }), keepalive: true })
    .catch(() => undefined); // without a connection nobody is told, and nothing is lost by it
}
