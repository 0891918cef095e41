import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./icon.tsx";

/** One thing that can be chosen of a menu. */
export interface MenuItem {
  readonly icon?: IconName;
  readonly label: string;
  readonly act: () => void;
}

/** Items under a heading. */
export interface MenuGroup {
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of things to do. Arrows go through it, Escape closes it. */
export function Menu({
  icon,
  label,
  groups,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    itemsIn(box.current)[0]?.focus();
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [isOpen]);

  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const items = itemsIn(box.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const go: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const target = go[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items.at(target % items.length)?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      setOpen(false);
      button.current?.focus();
    }
  };

  const choose = (act: () => void) => {
    setOpen(false);
    button.current?.focus();
    act();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, heard in one place
    <div class="menu" ref={box} onKeyDown={onKey}>
      <button
        type="button"
        class="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        <span class="button-label">{label}</span>
        <Icon name="down" />
      </button>
      {isOpen ? (
        <div class="menu-list" role="menu" id={id} aria-label={label}>
          {groups.map((group, at) => (
            <MenuPart key={group.title ?? at} group={group}>
              {group.items.map((item) => (
                <button
                  key={item.label}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  class="menu-item"
                  onClick={() => choose(item.act)}
                >
                  {item.icon ? <Icon name={item.icon} /> : null}
                  <bdi>{item.label}</bdi>
                </button>
              ))}
            </MenuPart>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function MenuPart({
  group: { title },
  children,
}: {
  readonly group: MenuGroup;
  readonly children: ComponentChildren;
}): JSX.Element {
  const named = title === undefined ? {} : { "aria-label": title };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a menu is no fieldset
    <div role="group" class="menu-group" {...named}>
      {title === undefined ? null : (
        <div class="menu-title" aria-hidden="true">
          {title}
        </div>
      )}
      {children}
    </div>
  );
}

function itemsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
