/** Voices by the mouse: several that are chosen go together. Beside it stand ticks and lists, which need no mouse. */
import { useSignal } from "../../../helpers/ui.js";

const KIND = "application/x-voices";

/** For what can be dragged: these voices, by their ids. */
export function dragged(voices) {
  return {
    draggable: "true",
    onDragStart: (event) => {
      event.stopPropagation();
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData(KIND, JSON.stringify(voices()));
    },
  };
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
