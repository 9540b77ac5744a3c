/** Lets Node take the browser's modules as they are: `node --import ./tests/js/modules.js --test …`. */
import { webcrypto } from "node:crypto";
import { register } from "node:module";

globalThis.crypto ??= webcrypto; // Debian's Node 18 has it, but not by this name
register("./resolving.js", import.meta.url);
