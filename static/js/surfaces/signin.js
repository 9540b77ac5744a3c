/** The door of a secret link: exchanges the secret in the address for a cookie and takes it out of sight. */

const part = (name) => document.getElementById(`door-${name}`);

/** Ask the server in; on success the surface replaces this page, and the secret with it. */
async function knock(token) {
  show({ trying: true });
  const outcome = await enter(token);
  if (outcome === "in") location.replace(location.pathname);
  else show({ problem: part("problem").dataset[outcome] });
}

function show({ trying = false, problem = "" }) {
  part("trying").hidden = !trying;
  part("form").hidden = trying;
  part("problem").textContent = problem;
  part("link").setAttribute("aria-invalid", String(problem !== ""));
  if (problem) part("link").focus();
}

/**
 * "in", "wrong" for a secret that is not (or no longer) good, "used" where the device is something else, "away" where
 * no server answers.
 */
async function enter(token) {
  const headers = { "Content-Type": "application/json", "X-Requested-With": "facilitator" };
  try {
    const answer = await fetch(`${location.pathname}/enter`, { method: "POST", headers, body: JSON.stringify({ token }) });
    if (answer.ok) return "in";
    if (answer.status === 409) return "used";
    return answer.status >= 500 ? "away" : "wrong";
  } catch (cause) {
    console.warn("the server did not answer", cause);
    return "away";
  }
}

/** The secret in what was pasted: all after the last "#" of a link, or the text itself. */
function secretIn(text) {
  return text.trim().split("#").at(-1);
}

/** Read once, and taken out of the address and the history before anything else happens. */
function takeToken() {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, "", location.pathname + location.search);
  return token;
}

part("form").addEventListener("submit", (event) => {
  event.preventDefault();
  knock(secretIn(part("link").value));
});
window.addEventListener("hashchange", () => {
  const token = takeToken();
  if (token) knock(token);
});
const token = takeToken();
if (token) knock(token);
