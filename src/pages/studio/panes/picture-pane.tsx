import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type PictureView, pictureViews } from "../../../formats/svg/views.ts";
import type { Ask } from "../ask-engine.ts";
import type { Colours } from "../settings.ts";
import { useTalk } from "../talk.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { useAnswer } from "../use-answer.ts";

const smallest = 0.2;
/* A picture that fits but cannot be read helps nobody: by itself it is not drawn smaller than this. */
const legible = 0.62;
const largest = 4;

/** A picture of the design, drawn anew with each change; it scrolls, and zooms by buttons, keys, or the wheel with Control. */
export function PicturePane({
  ask,
  text,
  colours,
  view,
  onView,
  onSave,
}: {
  readonly ask: Ask;
  readonly text: string;
  readonly colours: Colours;
  readonly view: PictureView;
  readonly onView: (view: PictureView) => void;
  readonly onSave: (svg: string, view: PictureView) => void;
}): JSX.Element {
  const { say, locale } = useTalk();
  const { gets: svg, isWaiting, problem } = useAnswer(ask, "picture", { text, locale, view, theme: colours });
  const [zoom, setZoom] = useState<number | "fit" | "read">("read");
  const area = useRef<HTMLDivElement>(null);
  const size = useMemo(() => sizeOf(svg ?? ""), [svg]);
  const room = useRoom(area);
  const fitting = Math.min(1.25, Math.max(smallest, (room - 2) / (size.width || 1)));
  const scale = zoom === "fit" ? fitting : zoom === "read" ? Math.max(fitting, legible) : zoom;
  const by = (factor: number) => setZoom(Math.min(largest, Math.max(smallest, scale * factor)));
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    by(event.deltaY < 0 ? 1.1 : 1 / 1.1);
  };
  const onKey = (event: KeyboardEvent) => {
    const act = { "+": () => by(1.25), "=": () => by(1.25), "-": () => by(0.8), "0": () => setZoom("fit") }[
      event.key
    ];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="picture-pane">
      <div class="picture-bar">
        <label class="select-label">
          <span class="visually-hidden">{say("studio/picture/view")}</span>
          <select
            class="select"
            value={view}
            onChange={({ currentTarget }) => onView(viewOf(currentTarget.value))}
          >
            {pictureViews.map((each) => (
              <option key={each} value={each}>
                {say(`studio/picture/${each}`)}
              </option>
            ))}
          </select>
        </label>
        <span class="picture-busy" role="status">
          {isWaiting ? say("studio/picture/drawing") : ""}
        </span>
        <span class="picture-tools">
          <Tool icon="minus" label={say("studio/picture/out")} act={() => by(0.8)} />
          <Tool icon="plus" label={say("studio/picture/in")} act={() => by(1.25)} />
          <Tool icon="fit" label={say("studio/picture/fit")} act={() => setZoom("fit")} />
          <Tool icon="save" label={say("studio/picture/save")} act={() => svg && onSave(svg, view)} />
        </span>
      </div>
      {problem === undefined ? null : <p class="banner">{say("studio/failed", { problem })}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: an area that scrolls is no section of the text */}
      <div
        class="picture-area"
        role="region"
        ref={area}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        tabIndex={0}
        aria-label={say("studio/picture/area")}
        onWheel={onWheel}
        onKeyDown={onKey}
      >
        <div
          dir="ltr"
          class={`drawing${isWaiting && svg ? " is-stale" : ""}`}
          style={{ width: `${size.width * scale}px` }}
          dangerouslySetInnerHTML={{ __html: svg ?? "" }}
        />
      </div>
    </div>
  );
}

function Tool({
  icon,
  label,
  act,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly act: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button button-bare" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}

function viewOf(value: string): PictureView {
  return pictureViews.find((view) => view === value) ?? "information";
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { width: Number(width ?? 0), height: Number(height ?? 0) };
}

/** How wide an element is. */
function useRoom(element: { readonly current: HTMLElement | null }): number {
  const [room, setRoom] = useState(600);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setRoom(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
