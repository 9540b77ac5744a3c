/** The console's door: exchanges the secret in the address for a cookie and takes it out of sight. */

import { page } from "../helpers/page.js";
import { html, render, useEffect, useState } from "../helpers/ui.js";
import { t } from "../helpers/words.js";

const ENTER = "/console/enter";

function Door({ token }) {
  const [state, setState] = useState(token ? "trying" : "asking");
  const knock = async (secret) => {
    setState("trying");
    const outcome = await enter(secret);
    if (outcome === "in") location.replace("/console");
    else setState(outcome);
  };
  useEffect(() => void (token && knock(token)), []);
  if (state === "trying") return html`<p role="status">${t("Opening the console…")}</p>`;
  return html`<${Ask} problem=${problem(state)} knock=${knock} />`;
}

function Ask({ problem, knock }) {
  const [text, setText] = useState("");
  const send = (event) => {
    event.preventDefault();
    knock(secretIn(text));
  };
  return html`<form onSubmit=${send}>
    <p>${t("Open the link that the server printed when it was started, or paste it here.")}</p>
    <label class="field"><span>${t("Console link")}</span>
      <input value=${text} autocomplete="off" autocapitalize="off" spellcheck="false" required
        aria-invalid=${problem ? "true" : null} aria-describedby="door-problem" onInput=${(event) => setText(event.target.value)} /></label>
    <p id="door-problem" class="problem" role="alert">${problem}</p>
    <button type="submit" class="primary" disabled=${!text.trim()}>${t("Open the console")}</button>
  </form>`;
}

/** "in", "wrong" for a secret that is not (or no longer) good, "away" where no server answers. */
async function enter(token) {
  const headers = { "Content-Type": "application/json", "X-Requested-With": "facilitator" };
  try {
    const answer = await fetch(ENTER, { method: "POST", headers, body: JSON.stringify({ token }) });
    if (answer.ok) return "in";
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

function problem(state) {
  const words = {
    wrong: t("This link is not valid, or no longer. Ask for the newest one: the server prints it when it starts."),
    away: t("The server does not answer. Check that it is running and that this computer is on its network."),
  };
  return words[state] ?? "";
}

/** Read once and taken out of the address and the history before anything else happens. */
function takeToken() {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, "", location.pathname + location.search);
  return token;
}

document.documentElement.lang = page.lang;
render(html`<${Door} token=${takeToken()} />`, document.getElementById("app"));
