import type { Pattern } from "../../src/rules/pattern-schema.ts";

type Body =
  | Pick<Extract<Pattern, { forbid: unknown }>, "forbid">
  | Pick<Extract<Pattern, { require: unknown }>, "require">;

const bodies: readonly Body[] = [
  { forbid: { unit: { id: ["m*", "f"], within: ["m", "f"] } } },
  { require: { unit: {}, has: { within: "m" } } },
  { forbid: { activity: { owner: ["s", "m1"] } } },
  { forbid: { activity: { shared: true } } },
  { require: { activity: { id: ["a*", "x"], shared: false }, has: { owner: "m" } } },
  { require: { activity: { tag: "core" }, has: { owner: "s" } } },
  { forbid: { flow: { crossing: true, via: ["email", "crm", "t*"] } } },
  { forbid: { flow: { crossing: false, owner: "m" } } },
  { require: { flow: { carries: "i*" }, has: { owner: ["m", "s"], from: { owner: "m" } } } },
  { require: { flow: { id: "*i*", to: { owner: "s" } }, has: { via: "*" } } },
  { forbid: { decision: { domain: ["pricing", "distribution"], owner: "m" } } },
  { require: { decision: { affects: { owner: "s" } }, has: { owner: ["m", "s"] } } },
  { require: { decision: { id: "d*", domain: "*" }, has: { affects: {} } } },
  { forbid: { from: { owner: "m" }, to: { owner: "s" } } },
  { forbid: { from: { owner: "s" }, to: { owner: "m" }, reachable: true } },
  { forbid: { from: {}, to: { owner: "s" }, via: { owner: "m" } } },
  { require: { from: { owner: "m" }, to: { owner: "s" }, reachable: true } },
  { require: { from: { owner: ["m", "s"] }, to: {}, via: { shared: true } } },
  { require: { from: {}, to: { owner: "f" } } },
];

const said = [undefined, "against `{subject}`", { en: "not `{subject}`" }, { fa: "نه `{subject}`" }] as const;

/** Rules without code of every form, in the units that the fixed designs have. */
export const patterns: readonly Pattern[] = bodies.map((body, at): Pattern => {
  const message = said[at % said.length];
  return {
    id: `own/rule-${at + 1}`,
    ...(at % 3 === 0 ? { severity: "info" } : {}),
    ...(message ? { message } : {}),
    ...body,
  };
});
