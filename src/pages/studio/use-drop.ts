import { useEffect, useRef, useState } from "preact/hooks";

/** Opens files that are dropped anywhere on the page; whether one is held over it. */
export function useDrop(open: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    // before the editor, which would write the file's content where it is dropped
    document.addEventListener("dragover", over, true);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop, true);
    return () => {
      document.removeEventListener("dragover", over, true);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop, true);
    };
  }, []);
  return isOver;
}
