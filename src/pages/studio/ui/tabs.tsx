import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How much is behind it. */
  readonly count?: string | undefined;
  readonly tone?: "error" | "warn" | "calm" | undefined;
}

/** Tabs, one of which is open. Arrows go from one to the next, in the direction of the page. */
export function Tabs<Id extends string>({
  label,
  tabs,
  open,
  onOpen,
  class: name = "",
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly open: Id;
  readonly onOpen: (id: Id) => void;
  readonly class?: string;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const isMirrored = document.documentElement.dir === "rtl";
    const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key];
    const at = tabs.findIndex(({ id }) => id === open);
    const target = step === undefined ? { Home: 0, End: -1 }[event.key] : (at + step) % tabs.length;
    const next = target === undefined ? undefined : tabs.at(target);
    if (!next) return;
    event.preventDefault();
    onOpen(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class={`tabs ${name}`} role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
      {tabs.map(({ id, label: said, count, tone = "calm" }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class="tab"
          aria-selected={id === open}
          aria-controls={`pane-${id}`}
          tabIndex={id === open ? 0 : -1}
          onClick={() => onOpen(id)}
        >
          {said}
          {count === undefined ? null : <span class={`count count-${tone}`}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** What is behind a tab. */
export function TabPane({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <div class="pane" tabIndex={0} role="tabpanel" id={`pane-${id}`} aria-labelledby={`tab-${id}`}>
      {children}
    </div>
  );
}
