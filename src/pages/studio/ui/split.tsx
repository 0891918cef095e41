import type { ComponentChildren, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useTalk } from "../talk.ts";

const narrowest = 25;
const widest = 75;

/** Two parts side by side; what stands between them is moved with the pointer or with arrows. */
export function Split({
  start,
  end,
}: {
  readonly start: ComponentChildren;
  readonly end: ComponentChildren;
}): JSX.Element {
  const { say } = useTalk();
  const [share, setShare] = useState(48);
  const box = useRef<HTMLDivElement>(null);
  const set = (value: number) => setShare(Math.min(widest, Math.max(narrowest, value)));
  const isMirrored = () => document.documentElement.dir === "rtl";

  const onPointerDown = (down: PointerEvent) => {
    const bar = down.currentTarget;
    if (!(bar instanceof HTMLElement)) return;
    bar.setPointerCapture(down.pointerId);
    const move = ({ clientX }: PointerEvent) => {
      const frame = box.current?.getBoundingClientRect();
      if (!frame) return;
      const from = isMirrored() ? frame.right - clientX : clientX - frame.left;
      set((from / frame.width) * 100);
    };
    bar.addEventListener("pointermove", move);
    bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", move), {
      once: true,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 4, ArrowLeft: -4 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(share + (isMirrored() ? -step : step));
  };

  return (
    <div class="split" ref={box} style={{ "--share": `${share}%` }}>
      <div class="split-start">{start}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a line that is moved is no rule between paragraphs */}
      <div
        class="divider"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={say("studio/divider")}
        aria-valuenow={Math.round(share)}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      />
      <div class="split-end">{end}</div>
    </div>
  );
}
