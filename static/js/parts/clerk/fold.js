/** What is folded on the desk stays as it was left when the page comes again, in another language say. */
import { useState } from "../../helpers/ui.js";

/** The attributes of a `details` that remembers, for this tab, whether it is open. */
export function useFold(name) {
  const key = `fold:${name}`;
  const [open, setOpen] = useState(() => remembered(key));
  return {
    open,
    onToggle: ({ currentTarget }) => {
      setOpen(currentTarget.open);
      remember(key, currentTarget.open);
    },
  };
}

function remembered(key) {
  try {
    return sessionStorage.getItem(key) === "open";
  } catch {
    return false; // a locked-down browser keeps nothing: folded, as at first
  }
}

function remember(key, open) {
  try {
    if (open) sessionStorage.setItem(key, "open");
    else sessionStorage.removeItem(key);
  } catch {
    // as above
  }
}
