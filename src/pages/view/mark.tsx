import type { JSX } from "preact";
import type { UniversalAnswer } from "../../organisation/three-values.ts";

const shapes: Record<UniversalAnswer, string> = {
  yes: "M4 8.5l2.8 2.8L12.2 5",
  no: "M5 5l6 6M11 5l-6 6",
  unknown: "M5.7 6.2a2.3 2.3 0 1 1 3.4 2c-.8.4-1.1.8-1.1 1.6M8 12v.1",
  "not-applicable": "M5 8h6",
};

/** Yes, no, unknown or not applicable, by shape as well as by colour; `label` is what it says to those who do not see it. */
export function Mark({
  answer,
  label,
}: {
  readonly answer: UniversalAnswer;
  readonly label: string;
}): JSX.Element {
  return (
    <svg class={`mark mark-${answer}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      <circle cx="8" cy="8" r="7.25" />
      <path d={shapes[answer]} />
    </svg>
  );
}
