import type { Finding } from "../../findings/finding.ts";
import type { Severity } from "../../findings/severity.ts";
import { type Svg, tag, tip } from "./svg-tag.ts";

/** What was found of each element, by `kind:id`. */
export type FindingsBySubject = ReadonlyMap<string, readonly Finding[]>;

export function findingsBySubject(findings: readonly Finding[]): FindingsBySubject {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.subject.kind}:${finding.subject.id}`;
    const before = found.get(key);
    if (before) before.push(finding);
    else found.set(key, [finding]);
  }
  return found;
}

const order: readonly Severity[] = ["error", "warn", "info"];

/** The gravest of some findings; `undefined` of none. */
export function gravest(findings: readonly Finding[]): Severity | undefined {
  return order.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** A sign with the messages of findings behind it: its shape, not only its colour, says how grave the worst of them is. */
export function badge(findings: readonly Finding[], x: number, y: number): Svg {
  const severity = gravest(findings);
  if (!severity) return "";
  const said = tip(findings.map(({ message, rule }) => `${message.text} (${rule})`));
  return tag("g", { class: "badge", transform: `translate(${x} ${y})` }, said, ...signOf(severity));
}

/** The sign of a severity, 16 pixels wide around its place: a disc, a triangle or a square. */
export function signOf(severity: Severity): readonly Svg[] {
  const stroke = { class: "sign", "stroke-width": 1.8, "stroke-linecap": "round" };
  if (severity === "error") {
    return [tag("circle", { class: "error", r: 8 }), tag("path", { ...stroke, d: "M-3 -3L3 3M3 -3L-3 3" })];
  }
  if (severity === "warn") {
    return [
      tag("path", { class: "warn", d: "M0 -8L8.5 7H-8.5Z" }),
      tag("path", { ...stroke, d: "M0 -3V1.5M0 4.5V4.6" }),
    ];
  }
  return [
    tag("rect", { class: "info", x: -7, y: -7, width: 14, height: 14, rx: 2 }),
    tag("path", { ...stroke, d: "M0 -0.5V4M0 -3.8V-3.7" }),
  ];
}
