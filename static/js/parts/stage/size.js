/** The measured size of an element, kept while the window changes. */
import { useLayoutEffect, useRef, useState } from "../../helpers/ui.js";

/** → [ref, {width, height}] in CSS pixels; `first` until it has been measured. */
export function useSize(first) {
  const ref = useRef(null);
  const [size, setSize] = useState(first);
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) {
        setSize({ width: Math.round(width), height: Math.round(height) });
      }
    });
    watcher.observe(ref.current);
    return () => watcher.disconnect();
  }, []);
  return [ref, size];
}
