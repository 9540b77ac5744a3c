/** Voices by the mouse: several that are chosen go together. Beside it stand ticks and lists, which need no mouse. */
import { useSignal } from "../../../helpers/ui.js";

const KIND = "application/x-voices";

let pressed = null;

/**
 * For what can be dragged: these voices, by their ids. A browser drags what lies under the pointer once that moves; the
 * list may have moved on by then, when another took a voice off it. So it is what was pressed that is dragged.
 */
export function dragged(voices) {
  return {
    draggable: "true",
    onPointerDown: ({ currentTarget }) => {
      pressed = { row: currentTarget, voices: voices() };
      addEventListener("pointerup", letGo, { capture: true, once: true });
    },
    onDragStart: (event) => {
      const { currentTarget, dataTransfer } = event;
      const { row, voices: taken } = pressed ?? { row: currentTarget, voices: voices() };
      event.stopPropagation();
      if (row !== currentTarget) dataTransfer.setDragImage(row, 0, 0);
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData(KIND, JSON.stringify(taken));
      letGo();
    },
  };
}

function letGo() {
  pressed = null;
}

/** For where voices can be let go; what else is dragged over it is not taken. */
export function useDrop(drop) {
  const over = useSignal(false);
  const takes = (event) => event.dataTransfer.types.includes(KIND);
  const leaves = ({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget);
  return {
    "data-over": over.value ? "true" : null,
    "onDragOver": (event) => {
      if (!takes(event)) return;
      event.preventDefault();
      over.value = true;
    },
    "onDragLeave": (event) => leaves(event) && (over.value = false),
    "onDrop": (event) => {
      over.value = false;
      if (!takes(event)) return;
      event.preventDefault();
      drop(JSON.parse(event.dataTransfer.getData(KIND)));
    },
  };
}
