/** The same two messages over plain HTTP, for networks that block WebSockets. */
const PATIENCE_MS = 4000;

/** A line to the server: each call resolves to the server's JSON, or undefined without an answer. */
export function plainHttp(surface) {
  const as = encodeURIComponent(surface);
  return {
    views: (have) => ask(`/view?as=${as}&have=${encodeURIComponent(JSON.stringify(have))}`, {}),
    command: (message) => ask(`/command?as=${as}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Requested-With": "facilitator" },
      body: JSON.stringify(message),
    }),
  };
}

async function ask(address, options) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, { ...options, cache: "no-store", signal: patience.signal });
    return await response.json();
  } catch {
    // No network, no server, or something in between that speaks no JSON: all mean "not now".
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
