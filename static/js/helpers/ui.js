/** The renderer, its hooks and its signals under one name, so that a component imports one file. */
import { Fragment, h, render } from "preact";
import htm from "htm";

export { Fragment, h, render };
export { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { batch, computed, effect, signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";

/** For tests alone: the bundler writes calls of `h` in place of templates (tools/assets/templates.js). */
export const html = /* @__PURE__ */ htm.bind(h);
