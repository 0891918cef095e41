import type { JSX } from "preact";
import type { Severity } from "../../findings/severity.ts";

const outlines: Record<Severity, JSX.Element> = {
  error: <circle cx="8" cy="8" r="7.5" />,
  warn: <path d="M8 .8 15.8 15H.2z" stroke-linejoin="round" />,
  info: <rect x="1" y="1" width="14" height="14" rx="3" />,
};

const inner: Record<Severity, string> = {
  error: "M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4",
  warn: "M8 5.8v4M8 12.3v.1",
  info: "M8 7.5v4M8 4.5v.1",
};

/** How grave a finding is, by shape as well as by colour, as in pictures; without `label` it stands beside the word. */
export function SeveritySign({
  severity,
  label,
}: {
  readonly severity: Severity;
  readonly label?: string;
}): JSX.Element {
  return (
    <svg
      class={`sign sign-${severity}`}
      viewBox="0 0 16 16"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {outlines[severity]}
      <path class="sign-inner" d={inner[severity]} />
    </svg>
  );
}
