/** What each language of the surfaces calls itself. */
const NAMES = { en: "English", es: "Español" };

/** By its code; of one that we do not speak that is all we know. */
export const nameOf = (code) => NAMES[code] ?? code;
