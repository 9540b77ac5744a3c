/** The activities' own faces, fetched once each; a face that did not arrive is tried again. */
import { signal } from "@preact/signals";

const AGAIN_MS = 3000;

/** A signal of `{kind: component}`, filled as the modules at `addresses` arrive. */
export function loadFaces(addresses) {
  const faces = signal({});
  Object.entries(addresses).forEach(([kind, address]) => fetchFace(faces, kind, address, 0));
  return faces;
}

async function fetchFace(faces, kind, address, tries) {
  try {
    // A browser remembers that a module failed: another try needs another address.
    const module = await import(tries ? `${address}?again=${tries}` : address);
    faces.value = { ...faces.value, [kind]: module.default };
  } catch (trouble) {
    console.warn(`The face of "${kind}" did not load; trying again.`, trouble);
    setTimeout(() => fetchFace(faces, kind, address, tries + 1), AGAIN_MS);
  }
}
