/** A page of a program that the server does not run any more. */
const WAIT_MS = 10_000;
const WRITING = "input, textarea, select";

/**
 * Whether the server does not have what the page needs from `address`. Then the page comes anew, as it will be told
 * where that is now: not while somebody writes, and for what is in one folder once, as a page that names it again
 * would come again and again.
 */
export async function renewIfGone(address, later = setTimeout) {
  const isGone = await is404(address);
  if (isGone) renew(address.slice(0, address.lastIndexOf("/")), later);
  return isGone;
}

async function is404(address) {
  try {
    return (await fetch(address, { method: "HEAD" })).status === 404;
  } catch {
    return false;
  }
}

function renew(folder, later) {
  if (history.state?.renewedFor === folder) return;
  if (document.activeElement?.matches(WRITING)) {
    later(() => renew(folder, later), WAIT_MS);
    return;
  }
  history.replaceState({ renewedFor: folder }, "");
  location.reload();
}
