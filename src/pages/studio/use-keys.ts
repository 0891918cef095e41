import { useEffect, useRef } from "preact/hooks";

/** What keys do wherever the focus is; `mod` is Control, or Command on a Mac. */
export type KeyActs = { readonly [combination: string]: () => void };

/** Hears keys of the whole page, such as `mod+s`, `alt+1`, `f1`. */
export function useKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, code, key } = event;
      const named = /^(?:Digit|Key)(\w)$/.exec(code)?.[1] ?? key;
      const parts = [ctrlKey || metaKey ? "mod" : "", altKey ? "alt" : "", shiftKey ? "shift" : "", named];
      const act =
        latest.current[
          parts
            .filter((part) => part !== "")
            .join("+")
            .toLowerCase()
        ];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
